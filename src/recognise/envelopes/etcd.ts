// Source: https://github.com/etcd-io/etcd/blob/main/api/v3rpc/rpctypes/error.go
import { forms } from '../reading.ts';

/** Messages of etcd with the gRPC status that its own list gives them. */
const codes: Record<string, string> = Object.fromEntries(
  `
OUT_OF_RANGE | mvcc: required revision has been compacted; mvcc: required revision is a future revision; too large lease TTL
RESOURCE_EXHAUSTED | mvcc: database space exceeded; too many requests
INVALID_ARGUMENT | key is not provided; key not found; value is provided; lease is provided; too many operations in txn request
INVALID_ARGUMENT | duplicate key given in txn request; invalid client api version; invalid sort option; given member URLs are invalid
INVALID_ARGUMENT | request is too large; user name is empty; role name is empty; authentication failed; permission not given; invalid auth management
INVALID_ARGUMENT | revision of auth store is old; wrong downgrade target version format; invalid downgrade target version
NOT_FOUND | requested lease not found; member not found
FAILED_PRECONDITION | lease already exists; not leader; member ID already exist; Peer URLs already exists; user name already exists; not capable
FAILED_PRECONDITION | re-configuration failed due to not enough started members; too many learner members in cluster; cluster ID mismatch
FAILED_PRECONDITION | can only promote a learner member; root user does not; user name not found; role name already exists; role name not found
FAILED_PRECONDITION | role is not granted to the user; permission is not granted to the role; authentication is not enabled; bad leader transferee
FAILED_PRECONDITION | rpc not supported for learner; cluster version not found during downgrade; cluster has a downgrade job; no inflight downgrade job
UNAVAILABLE | request timed out; leader changed; no leader; stopped; unhealthy cluster; server stopped
PERMISSION_DENIED | permission denied
UNAUTHENTICATED | invalid auth token
DATA_LOSS | corrupt cluster
CANCELLED | watch canceled; request canceled
DEADLINE_EXCEEDED | context deadline exceeded
`
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', list = ''] = line.split(' | ');
      return list.split('; ').map((message) => [message, code]);
    }),
);
const messages = Object.keys(codes).toSorted((a, b) => b.length - a.length);

/** The words of an error, and the status of gRPC that etcd gives for them. */
const errorOf = (text: string): { words: string; code: string | undefined } => {
  const known = messages.find((one) => text.replace(/^storage: /, 'mvcc: ').startsWith(one));
  return { words: known ?? text.split(/[,()"\\]/)[0]?.trim() ?? text, code: known && codes[known] };
};

const said = /\betcdserver: (?<message>[A-Za-z][^"\n]{4,120})/dg;

/** etcd: its message names the fault, and has one gRPC status. */
export const etcd = forms('etcd', { provider: 'etcd' }, [
  [
    said,
    { code: 'x' },
    (reading, { groups }) => {
      const text = groups?.message ?? '';
      const { words, code } = errorOf(text);
      return { ...reading, sure: code ? reading.sure : text.includes(': ') ? 0.72 : 0.86, code: code ?? words };
    },
  ],
  // the words too, where one status stands for many
  [
    said,
    { code: 'x', sure: 0.89 },
    (reading, { groups }) => {
      const { words, code } = errorOf(groups?.message ?? '');
      return code ? { ...reading, code: words } : undefined;
    },
  ],
  // the client’s own log line: whose call it was
  [/\bretrying of \w{5,9} invoker failed\b[^\n]{0,400}?\bcode = (?<code>DeadlineExceeded|Unavailable|Canceled)\b/dg, { sure: 0.95 }],
  [/"errorCode":\s?(?<code>1\d\d),\s?"message":"(?:Compare failed|Key|Not a file|Directory|Root)/dg],
  [/"errorCode":\s?(?<code>[2-5]\d\d),\s?"message":"[^"\n]{3,120}","(?:index|cause)"/dg, { sure: 0.88 }],
  [/\betcdserver: failed to apply request [^\n]{0,600}? err is lease not found/dg, { code: 'NOT_FOUND', sure: 0.95 }],
  [
    /\bmvcc: (?<message>required revision has been compacted|required revision is a future revision|database space exceeded)/dg,
    { code: 'x' },
    (reading, { groups }) => ({ ...reading, code: codes[`mvcc: ${groups?.message}`] ?? 'OUT_OF_RANGE' }),
  ],
]);
