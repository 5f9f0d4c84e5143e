import type { CatalogueShelf } from '#schema';
import { serviceIdOf } from './aws.ts';
import { orderly } from './order.ts';
import type { LooseRow, PackageFiles } from './source.ts';

/** The client’s protocol class, and the protocol in the words of the catalogue. A JSON protocol gives no status to trust. */
const protocols: [RegExp, string][] = [
  [/RestJson/, 'rest-json'],
  [/RestXml/, 'rest-xml'],
  [/Cbor/, 'rpc-v2-cbor'],
  [/Query/, 'query'],
  [/Json1_/, 'json'],
];

/** The constants of a client’s schemas, minified to one letter or two: `_hE` is "httpError". */
const constantsOf = (text: string): Map<string, string> =>
  new Map([...text.matchAll(/^const (\w+) = "([^"]*)";/gm)].map(([, name = '', value = '']) => [name, value]));

/** One trait of an error schema: `[_hE]: 409`. */
const traitsOf = (text: string, constants: Map<string, string>): Map<string, string> =>
  new Map([...text.matchAll(/\[(\w+)\]: (\[[^\]]*\]|\w+)/g)].map(([, name = '', value = '']) => [constants.get(name) ?? name, value]));

/** The errors that the service declares; the base class of the client is in a namespace of the SDK’s own. */
const errorsOf = (schemas: string, protocol: string): LooseRow[] => {
  const constants = constantsOf(schemas);
  return [...schemas.matchAll(/= \[-3, n\d+, (\w+),\s*(\{[^}]*\}|0)/g)].map(([, short = '', traitText = '']) => {
    const name = constants.get(short) ?? short;
    const traits = traitsOf(traitText, constants);
    const query = /\[\s*[`"]?([^`",\s]+)[`"]?\s*,\s*(\d{3})/.exec(traits.get('awsQueryError') ?? '');
    const status = (protocol === 'query' ? query?.[2] : undefined) ?? traits.get('httpError');
    const side = constants.get(traits.get('error') ?? '');
    return {
      code: protocol === 'query' ? (constants.get(query?.[1] ?? '') ?? query?.[1] ?? name) : name,
      class: name,
      status: protocol !== 'json' && status ? [Number(status)] : undefined,
      fault: side === 'client' ? 'caller' : side === 'server' ? 'service' : undefined,
    };
  });
};

/** What a class says of sending it again: `$retryable = {}` or `{ throttling: true }`. */
const retryableOf = (classes: string): Map<string, LooseRow['retryable']> =>
  new Map(
    [...classes.matchAll(/class (\w+) extends \w+ \{\s*(?:static shapeId = "[^"]*";\s*)?name = "\w+";\s*\$fault = "\w+";\s*\$retryable = \{([^}]*)\}/g)].map(
      ([, name = '', body = '']) => [name, /throttling: true/.test(body) ? 'throttling' : 'yes'],
    ),
  );

/** One service from its bare npm client: errors from the schemas, operations from the `@throws` of each command’s types. */
export const awsClient = (files: PackageFiles, from: string): CatalogueShelf => {
  const all = (pattern: RegExp) =>
    files.paths
      .filter((path) => pattern.test(path))
      .map((path) => files.text(path))
      .join('\n');
  const config = all(/runtimeConfig\.shared\.js$/);
  const serviceId = /serviceId: config\?\.serviceId \?\? "([^"]+)"/.exec(config)?.[1] ?? from;
  const made = /protocol: config\?\.protocol \?\? (?:new )?(\w+)/.exec(config)?.[1] ?? '';
  const protocol = protocols.find(([pattern]) => pattern.test(made))?.[1];
  if (!protocol) throw new Error(`${from}: the protocol “${made}” is not known. Add it in src/lab/catalogue/awsClient.ts.`);
  const host = /https:\/\/([a-z0-9-]+?)(?:-fips)?\./.exec(all(/\/endpoint\//))?.[1];
  const declaredBy = new Map<string, string[]>();
  const commands = files.paths.filter((path) => /\/commands\/\w+Command\.d\.ts$/.test(path));
  for (const path of commands)
    for (const [, name = ''] of files.text(path).matchAll(/@throws \{@link (\w+)\}/g))
      declaredBy.set(name, [...(declaredBy.get(name) ?? []), path.replace(/^.*\/|Command\.d\.ts$/g, '')]);
  const retryable = retryableOf(all(/\/models\/errors\.js$/));
  return {
    of: `aws/${serviceIdOf(serviceId)}`,
    package: from,
    name: serviceId,
    protocol,
    ...(host && { host }),
    operations: commands.length,
    codes: orderly(
      errorsOf(all(/\/schemas\//), protocol).map((row) => ({ ...row, retryable: retryable.get(row.class ?? ''), operations: declaredBy.get(row.class ?? '') })),
    ),
  };
};
