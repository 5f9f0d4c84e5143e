import type { CatalogueShelf } from '#schema';
import { orderly } from './order.ts';
import type { LooseRow, PackageFiles } from './source.ts';

interface Shape {
  exception?: boolean;
  fault?: boolean;
  retryable?: { throttling?: boolean };
  error?: { code?: string; httpStatusCode?: number; senderFault?: boolean; fault?: boolean };
}
interface Model {
  metadata: { serviceId: string; serviceFullName: string; serviceAbbreviation?: string; protocol: string; endpointPrefix: string };
  operations: Record<string, { name: string; errors?: { shape: string }[] }>;
  shapes: Record<string, Shape>;
}

/** Protocols whose models give the status that is on the wire; a JSON service answers 400 or 500 whatever its model says. */
const trusted = new Set(['query', 'rest-json', 'rest-xml', 'rpc-v2-cbor', 'smithy-rpc-v2-cbor']);

/** `Route 53` → `route-53`: the id that the vendor’s own client has in its package name, client-route-53. */
export const serviceIdOf = (serviceId: string): string => serviceId.toLowerCase().replaceAll(' ', '-');

/** The newest model of each folder: botocore keeps older versions of an API beside it. */
export const newest = (paths: string[]): string[] => {
  const byFolder = new Map<string, string>();
  for (const path of paths.toSorted()) byFolder.set(path.split('/').slice(0, -2).join('/'), path);
  return [...byFolder.values()];
};

const faultOf = ({ fault, error }: Shape): LooseRow['fault'] => (fault || error?.fault ? 'service' : error?.senderFault ? 'caller' : undefined);

const rowsOf = ({ metadata, operations, shapes }: Model): LooseRow[] => {
  const declaredBy = new Map<string, string[]>();
  for (const { name, errors } of Object.values(operations))
    for (const { shape } of errors ?? []) declaredBy.set(shape, [...(declaredBy.get(shape) ?? []), name]);
  return Object.entries(shapes)
    .filter(([, shape]) => shape.exception || shape.error)
    .map(([name, shape]) => ({
      code: shape.error?.code ?? name,
      class: name,
      status: trusted.has(metadata.protocol) && shape.error?.httpStatusCode ? [shape.error.httpStatusCode] : undefined,
      fault: faultOf(shape),
      retryable: shape.retryable && (shape.retryable.throttling ? 'throttling' : 'yes'),
      operations: declaredBy.get(name),
    }));
};

/** The services of botocore. Two folders with one serviceId are two names of one service: their codes stand on one shelf. */
export const aws = (botocore: PackageFiles): CatalogueShelf[] => {
  const models = new Map<string, Model[]>();
  for (const path of newest(botocore.paths)) {
    const model: Model = JSON.parse(botocore.text(path)); // the shape that botocore’s own loader expects
    const id = serviceIdOf(model.metadata.serviceId);
    models.set(id, [...(models.get(id) ?? []), model]);
  }
  return [...models].flatMap(([id, [first, ...more]]) =>
    first
      ? {
          of: `aws/${id}`,
          package: 'python3-botocore',
          name: first.metadata.serviceFullName,
          protocol: first.metadata.protocol,
          host: first.metadata.endpointPrefix,
          operations: new Set([first, ...more].flatMap(({ operations }) => Object.keys(operations))).size,
          codes: orderly([first, ...more].flatMap(rowsOf)),
        }
      : [],
  );
};

/**
 * The services of botocore, and in their place those whose newer npm client declares more. A client says neither the full name of
 * its service nor the first label of its host for sure: these stay botocore’s. A code that only botocore has is gone since the client.
 */
export const withClients = (botocore: CatalogueShelf[], clients: { shelf: CatalogueShelf; version: string }[]): CatalogueShelf[] => {
  const newer = clients.map(({ shelf, version }) => {
    const older = botocore.find(({ of }) => of === shelf.of);
    const lost = (older?.codes ?? []).filter(({ code }) => !shelf.codes.some((row) => row.code === code)).map((row) => ({ ...row, gone: version }));
    return { ...shelf, ...(older && { name: older.name, ...(older.host && { host: older.host }) }), codes: orderly([...shelf.codes, ...lost]) };
  });
  return [...botocore.filter(({ of }) => !newer.some((one) => one.of === of)), ...newer];
};
