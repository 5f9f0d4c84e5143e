// Source: https://github.com/etcd-io/etcd/blob/main/api/v3rpc/rpctypes/error.go
import { forms } from '../reading.ts';

/** Messages of etcd with the gRPC status that its own list gives them. */
const codes: Record<string, string> = {
  'mvcc: required revision has been compacted': 'OUT_OF_RANGE',
  'mvcc: required revision is a future revision': 'OUT_OF_RANGE',
  'mvcc: database space exceeded': 'RESOURCE_EXHAUSTED',
  'duplicate key given in txn request': 'INVALID_ARGUMENT',
  'requested lease not found': 'NOT_FOUND',
  'lease already exists': 'FAILED_PRECONDITION',
  'too many requests': 'RESOURCE_EXHAUSTED',
  'request timed out': 'UNAVAILABLE',
  'request timed out, possibly due to previous leader failure': 'UNAVAILABLE',
  'request timed out, possibly due to connection lost': 'UNAVAILABLE',
  'leader changed': 'UNAVAILABLE',
  'no leader': 'UNAVAILABLE',
  'not leader': 'FAILED_PRECONDITION',
  stopped: 'UNAVAILABLE',
  'request is too large': 'INVALID_ARGUMENT',
  'member ID already exist': 'FAILED_PRECONDITION',
  'Peer URLs already exists': 'FAILED_PRECONDITION',
  'unhealthy cluster': 'UNAVAILABLE',
  'member not found': 'NOT_FOUND',
  'permission denied': 'PERMISSION_DENIED',
  'user name already exists': 'FAILED_PRECONDITION',
  'invalid auth token': 'UNAUTHENTICATED',
  'too many learner members in cluster': 'FAILED_PRECONDITION',
  'can only promote a learner member which is in sync with leader': 'FAILED_PRECONDITION',
  'server stopped': 'UNAVAILABLE',
  'corrupt cluster': 'DATA_LOSS',
  'can not promote': 'FAILED_PRECONDITION',
};
const messages = Object.keys(codes).toSorted((a, b) => b.length - a.length);

/** etcd: its message names the fault, and has one gRPC status. */
export const etcd = forms('etcd', { provider: 'etcd' }, [
  [
    /\betcdserver: (?<message>[A-Za-z][^"\n]{4,120})/dg,
    { code: 'x' },
    (reading, { groups }) => {
      const text = groups?.message ?? '';
      const known = messages.find((one) => text.replace(/^storage: /, 'mvcc: ').startsWith(one));
      return { ...reading, sure: known ? reading.sure : 0.72, code: (known && codes[known]) ?? text.split(/[,()"\\]/)[0]?.trim() ?? text };
    },
  ],
  [/"errorCode":\s?(?<code>1\d\d),\s?"message":"(?:Compare failed|Key|Not a file|Directory|Root)/dg],
  [
    /\bmvcc: (?<message>required revision has been compacted|required revision is a future revision|database space exceeded)/dg,
    { code: 'x' },
    (reading, { groups }) => ({ ...reading, code: codes[`mvcc: ${groups?.message}`] ?? 'OUT_OF_RANGE' }),
  ],
]);
