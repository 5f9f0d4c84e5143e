// Sources: https://github.com/grpc/grpc (src/core: what the core says of connections), https://github.com/elixir-grpc/grpc (RPCError), https://github.com/hyperium/tonic (status.rs), https://github.com/container-storage-interface/spec (ABORTED), https://github.com/containerd/errdefs, https://connectrpc.com/docs/protocol/#error-codes;
// the other forms as commonly printed, not checked line by line
import { has } from '../cues.ts';
import { forms, layers, type Reading } from '../reading.ts';
import type { View } from '../view.ts';
import { grpcCodes, grpcName } from './grpcCodes.ts';

const named = (reading: Reading): Reading | undefined => {
  const code = grpcName(reading.code);
  return code && code !== 'OK' ? { ...reading, code } : undefined;
};
const beside = (reading: Reading, _: unknown, view: View): Reading | undefined =>
  has(view, 'grpc', 'rpc', 'connecterror', 'protobuf') ? named(reading) : undefined;
const lower = grpcCodes
  .slice(1)
  .map((code) => code.toLowerCase())
  .join('|');

/** What tonic prints for a status, in the order of their numbers. */
const tonic = `The operation was cancelled
Unknown error
Client specified an invalid argument
Deadline expired before operation could complete
Some requested entity was not found
Some entity that we attempted to create already exists
The caller does not have permission to execute the specified operation
Some resource has been exhausted
The system is not in a state required for the operation's execution
The operation was aborted
Operation was attempted past the valid range
Operation is not implemented or not supported
Internal error
The service is currently unavailable
Unrecoverable data loss or corruption
The request does not have valid authentication credentials`
  .split('\n')
  .map((words, at) => ({ words: words.toLowerCase(), code: grpcCodes[at + 1] ?? 'UNKNOWN' }));
const ofTonic = new RegExp(`(?:status: '?|failed with |error: |response: |gRPC )(?<code>${tonic.map(({ words }) => words).join('|')})`, 'dgi');

/** What containerd puts behind a message in place of its status. */
const ofContainerd = /: (?<code>already exists|unavailable|failed precondition|not found|aborted|resource exhausted|out of range)$/dgm;

/** The status of a gRPC call in forms that few texts have. */
export const grpcRare = forms('gRPC, rarer forms', { provider: 'grpc', layer: layers.library }, [
  [
    ofTonic,
    { sure: 0.86 },
    (one, _, view) => {
      const code = tonic.find(({ words }) => words === one.code.toLowerCase())?.code;
      return code && (one.code.length > 20 || has(view, 'grpc', 'tonic')) ? { ...one, code } : undefined;
    },
  ],
  [/\(code: (?<code>[1-9]|1[0-6])\)/dg, { sure: 0.62 }, beside],
  [/\bAn operation with the given Volume(?: Key)? \S{3,120} already exists/dg, { sure: 0.86, code: 'ABORTED' }], // drivers of CSI
  [/\bgRPC config stream[^\n]{0,80}? closed(?: since [^:\n]{1,20})?: (?<code>\d{1,2}), /dg, { sure: 0.88 }, named], // Envoy
  [/\brejected with code '(?<code>[A-Z_]{5,30})'/dg, { sure: 0.84 }, (one, _, view) => (has(view, 'zeebe', 'camunda') ? one : undefined)],
  [
    ofContainerd,
    { sure: 0.74 },
    (one, _, view) => (has(view, 'containerd', 'buildkit', 'ctr: ', 'snapshot') ? { ...one, code: one.code.toUpperCase().replace(' ', '_') } : undefined),
  ],
  [/\bgRPC Error \((?<code>\d{1,2}), /dg, { sure: 0.92 }, named],
  [/\bRPCError\{status: (?<code>\d{1,2}),/dg, { sure: 0.9 }, named],
  // Ruby
  [
    /\b(?<code>[A-Z][A-Za-z]{5,20})Error: (?<number>\d{1,2}):\S/dg,
    { sure: 0.9 },
    (one, match) => (grpcCodes[Number(match.groups?.number)] === grpcName(one.code) ? named(one) : undefined),
  ],
  // says nothing of what failed: a status of HTTP that it carries, or a code of another, says more
  [/\b(?:2 |StatusCode\.|StatusCode="?|Exception: |[Cc]ode: |code = {1,4}"?|[Ss]tatus: )(?<code>UNKNOWN|Unknown)\b/dg, { sure: 0.7 }, beside],
  [/\bcode = {1,4}(?<code>2) {0,3}desc\b/dg, { sure: 0.7 }, named],
  [/\bgrpc: code (?<code>[A-Z][A-Za-z]{3,20})/dg, { sure: 0.86 }, named],
  [/\bgrpc[._-]?(?:status|code)["']?(?:[:= ]{1,3})["']?(?<code>[A-Za-z_]{5,20}|\d{1,2})\b/dgi, { sure: 0.84 }, named],
  [new RegExp(`\\[(?<code>${lower})\\]`, 'dg'), { sure: 0.8 }, beside],
  [/failed to connect to all addresses/dg, { sure: 0.84, code: 'UNAVAILABLE' }],
  [
    /\b(?:name resolver error: produced zero addresses|connection error: desc = "transport:|all SubConns are in TransientFailure|transport is closing|too_many_pings)/dg,
    { sure: 0.7, code: 'UNAVAILABLE' },
  ],
  [/\bfailed to dial [^\n]{3,200}?: context deadline exceeded/dg, { sure: 0.62, code: 'DEADLINE_EXCEEDED' }],
  [/\btonic::transport::Error\b/dg, { sure: 0.8, code: 'UNAVAILABLE' }],
  [/\bgrpc: the client connection is closing/dg, { sure: 0.7, code: 'CANCELLED' }],
  [/\bReceived RST_STREAM with (?:error )?code \d{1,2}/dg, { sure: 0.7, code: 'INTERNAL' }],
  [
    /\b(?:grpc: received message larger than max|gRPC message exceeds maximum size|Received message larger than max)/dg,
    { sure: 0.84, code: 'RESOURCE_EXHAUSTED' },
  ],
  [/\b(?:Deadline Exceeded|DEADLINE_EXCEEDED|DeadlineExceeded)\b/dg, { sure: 0.7, code: 'DEADLINE_EXCEEDED' }, beside],
  [/\bunknown (?:service|method) [\w./]{2,80}(?: for service)?/dg, { sure: 0.62, code: 'UNIMPLEMENTED' }, beside],
]);
