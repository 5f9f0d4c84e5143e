// Sources: https://grpc.io/docs/guides/status-codes/, https://github.com/grpc/grpc/blob/master/doc/PROTOCOL-HTTP2.md (grpc-status, grpc-message)
import { cloudOf, has } from '../cues.ts';
import { googleService } from '../googleWords.ts';
import { forms, layers, type Reading } from '../reading.ts';
import type { View } from '../view.ts';
import { grpcCodes, grpcName } from './grpcCodes.ts';

const named = (reading: Reading, _: unknown, view: View): Reading | undefined => {
  const code = grpcName(reading.code);
  if (!code || code === 'OK') return undefined;
  const google =
    has(
      view,
      'spanner: code',
      'firestore',
      'firebase',
      'pubsub',
      'subscriberclient',
      'publisherclient',
      'bigtable',
      'datastore',
      'in the project (resource=',
      '/databases/',
      'contention',
      'incompatible operation',
      'location is not supported',
      'api has not been used',
      'missing or insufficient',
    ) || cloudOf(view) === 'gcp';
  // Within an answer of Azure Resource Manager it is what a provider was told, not what the caller got.
  const told = has(
    view,
    'management.azure.com',
    'response 4',
    'error code: ',
    'provisioning state',
    'rawerror',
    'api error',
    'googleapi: error',
    'status code: 4',
  );
  return {
    ...reading,
    sure: code === 'UNKNOWN' ? 0.53 : told ? 0.8 : reading.sure,
    code,
    ...(google ? { provider: 'gcp', service: googleService(view) } : {}),
  };
};
const capitals = grpcCodes.slice(1).join('|');

/** The status of a gRPC call as each language prints it, and as it stands on the wire. */
export const grpc = forms('gRPC', { provider: 'grpc', layer: layers.library }, [
  [/\bcode = {1,4}"?(?<code>[A-Z][A-Za-z]{2,20})"? {0,3},?\s{1,12}desc\s{1,12}=/dg, {}, named],
  [/\bcode = {1,4}(?<code>\d{1,2}) {0,3},?\s{1,12}desc\s{1,12}=/dg, {}, named],
  [/\bio\.grpc\.Status(?:Runtime)?Exception: (?<code>[A-Z_]{5,20})/dg, {}, named],
  [/\bStatusCode\.(?<code>[A-Z_]{5,20})/dg, {}, named],
  [/\bStatus\(StatusCode="?(?<code>[A-Z][A-Za-z]{2,20})"?,/dg, {}, named],
  [/\bgrpc-status["']?\s{0,3}[:=]\s{0,3}\[?["']?(?<code>\d{1,2})\b/dgi, {}, named],
  [
    new RegExp(`\\b(?:Error: )?(?<number>\\d{1,2}) (?<code>${capitals}): `, 'dg'),
    {},
    (reading, match, view) => (grpcCodes[Number(match.groups?.number)] === reading.code ? named(reading, match, view) : undefined),
  ],
  [/\bCode: (?<code>[A-Z][A-Za-z]{3,20})\s{1,9}Message:/dg, { sure: 0.9 }, named],
  [new RegExp(`\\b(?:grpc|rpc|RPC|Status)\\b[^\\n]{0,80}?\\b(?<code>${capitals})\\b`, 'dg'), { sure: 0.82 }, named],
  [/\bStatus \{ code: (?<code>[A-Z][A-Za-z]{3,20}), /dg, {}, named],
  [/\b(?:GRPC::|check_status': )(?<code>[A-Z][A-Za-z]{3,20}|\d{1,2}(?=:))/dg, {}, named],
  [/(?:\[code=|ConnectError: \[|\bcode["']?: ?['"])(?<code>[a-z]{5,12}[-_][a-z]{5,12})['"\]]/dg, {}, named],
  [/\bcode(?:=|Name: )(?<code>[A-Z_]{5,20})\b/dg, {}, named],
  [/\b[Rr]pc failed with status code (?<code>\d{1,2})\b/dg, {}, named],
  [new RegExp(`\\[(?<code>${capitals})\\]`, 'dg'), { sure: 0.9 }, named],
  [/\bstatus: (?<code>[A-Z][A-Za-z]{3,20}), (?:message|details):/dg, {}, named],
  [new RegExp(`\\b(?<code>${capitals}): [^\\n]{3}`, 'dg'), { sure: 0.72 }, named],
]);
