// Sources: https://github.com/etcd-io/etcd/blob/main/server/etcdserver/errors/errors.go (and server/auth, lease, mvcc, membership, raft),
// https://etcd.io/docs/v2.3/errorcode/ (numbers of version 2);
// what is not in errors.go is as commonly printed, not checked line by line
import { has } from '../cues.ts';
import { phrases, said } from '../phrases.ts';
import { type Envelope, found, layers, type Reading } from '../reading.ts';
import type { View } from '../view.ts';

const messages = phrases(`
UNAVAILABLE | etcdserver: request timed out
NOT_FOUND | lease not found
FAILED_PRECONDITION | lease already exists
FAILED_PRECONDITION | membership: ID exists
NOT_FOUND | membership: ID not found
ID removed | membership: ID removed
FAILED_PRECONDITION | membership: peerURL exists
FAILED_PRECONDITION | can only promote a learner member
FAILED_PRECONDITION | too many learner members in cluster
FAILED_PRECONDITION | auth: user already exists
FAILED_PRECONDITION | auth: role already exists
FAILED_PRECONDITION | auth: user not found
FAILED_PRECONDITION | auth: authentication is not enabled
INVALID_ARGUMENT | auth: revision in header is old
UNAUTHENTICATED | auth: invalid auth token
PERMISSION_DENIED | auth: permission denied
OUT_OF_RANGE | required revision has been compacted
RESOURCE_EXHAUSTED | alarm:NOSPACE
DATA_LOSS | alarm:CORRUPT
UNAVAILABLE | lost leader
UNAVAILABLE | etcd cluster is unavailable or misconfigured
the member has been permanently removed from the cluster | the member has been permanently removed from the cluster
cluster ID mismatch | cluster ID mismatch
member count is unequal | member count is unequal
tocommit is out of range | tocommit(* is out of range
raft: stopped | raft: stopped
raft proposal dropped | raft proposal dropped
DEADLINE_EXCEEDED | context deadline exceeded | | 0.6
UNAVAILABLE | all SubConns are in TransientFailure | | 0.6
`);
/** Version 2: etcdctl, its client for Go, and JSON. */
const numbered =
  /(?<!\d)(?<code>10[0-9]|11[0-9]|20[0-9]|21[0-9]|30[01]|40[0-3]|50[01]): (?:All the given peers|Standby Internal|Invalid|Client Internal|Key not found|Compare failed|Not a file|Not a directory|Key already exists|The prefix of given key|Root is read only|Directory not empty|Peer address has existed|Invalid|Value is Required|Index|POST|Raft Internal Error|During Leader Election|watcher is cleared|The event in requested index|unsupported|Not authorized|Could not)/dg;

/** The words too, where one status stands for many. */
const byWords = (one: Reading, view: View): Reading[] => {
  const [span] = one.spans;
  if (!span || !/^[A-Z]+(?:_[A-Z]+)*$/.test(one.code)) return [one];
  const words = view.text.slice(span.start, span.end).replace(/^etcdserver: /, '');
  return [one, { ...one, code: words, sure: one.sure - 0.01 }];
};

/** etcd, where its envelope knows neither prefix nor words. */
export const etcdSaid: Envelope = {
  name: 'etcd, rarer words',
  read: (view) => {
    const fixed = { provider: 'etcd', sure: has(view, 'etcd') ? 0.84 : 0.6, layer: layers.system };
    return [
      ...found(view, numbered, { ...fixed, sure: 0.9 }),
      ...(has(view, 'etcd', 'raft', 'mvcc') ? said(view, fixed, messages).flatMap((one) => byWords(one, view)) : []),
    ];
  },
};
