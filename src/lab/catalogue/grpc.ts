import type { CatalogueShelf } from '#schema';
import { orderly } from './order.ts';
import type { PackageFiles } from './source.ts';

/** The codes of google.rpc, with the number and the HTTP mapping of code.proto; both packages must give one number. */
export const grpc = (proto: PackageFiles, client: PackageFiles): CatalogueShelf[] => {
  const numbers = new Map(
    [
      ...client.paths
        .map((path) => client.text(path))
        .join('\n')
        .matchAll(/Status\["([A-Z_]+)"\] = (\d+)/g),
    ].map(([, code, number]) => [code, Number(number)]),
  );
  const rows = [
    ...proto.paths
      .map((path) => proto.text(path))
      .join('\n')
      .matchAll(/HTTP Mapping: (\d{3})[^\n]*\n\s*([A-Z_]+) = (\d+);/g),
  ];
  return [
    {
      of: 'grpc',
      name: 'gRPC',
      codes: orderly(
        rows.flatMap(([, status, code = '', number]) => {
          if (numbers.get(code) !== Number(number))
            throw new Error(`${code} is ${number} in code.proto and ${numbers.get(code)} in the client. Look which is right, and pin that version.`);
          // OK is no error.
          return code === 'OK' ? [] : { code, number: Number(number), status: [Number(status)] };
        }),
      ),
    },
  ];
};
