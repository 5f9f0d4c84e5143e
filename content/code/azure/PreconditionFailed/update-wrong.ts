import type { Container, ItemDefinition } from '@azure/cosmos';

/** After a 412 it fetches the new _etag, and writes the old merge under it. */
export async function update(container: Container, [id, key]: [string, string], change: (old: ItemDefinition) => object) {
  const item = container.item(id, key);
  const seen = await item.read();
  const next = { ...change(seen.resource ?? {}), id };
  const write = (condition: string) => item.replace(next, { accessCondition: { type: 'IfMatch', condition } });
  return write(seen.etag).catch(async () => write((await item.read()).etag));
}
