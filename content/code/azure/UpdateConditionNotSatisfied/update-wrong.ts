import type { TableClient } from '@azure/data-tables';

type Change = (old: Record<string, unknown>) => Record<string, unknown>;

/** The entity still holds the ETag it was read with; the request says If-Match: *. */
export async function update(table: TableClient, [partitionKey, rowKey]: [string, string], change: Change) {
  const entity = await table.getEntity(partitionKey, rowKey);
  return (await table.updateEntity({ ...entity, ...change(entity), partitionKey, rowKey })).etag;
}
