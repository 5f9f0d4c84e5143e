// Sources: https://github.com/etcd-io/jetcd, https://github.com/kragniz/python-etcd3, https://github.com/jplana/python-etcd.
// Of etcd3 for Node.js, of etcd4j and of Patroni as commonly printed, not checked line by line.
// The rest is extracted by machine.
import type { Library } from '../classNames.ts';

/** What the clients of etcd raise. */
export const etcdClasses: Pick<Library, 'own' | 'shared' | 'spaces' | 'around'> = {
  own: `
ClosedKeepAliveListenerException ClosedSnapshotException ClosedWatcherException CompactedException DcsLeaderMismatch Etcd3Exception EtcdAlreadyExist
EtcdAuthenticationFailedError EtcdCancelledError EtcdClusterIdChanged EtcdCompareFailed EtcdConnectionFailed EtcdDirNotEmpty EtcdError
EtcdEventIndexCleared EtcdException EtcdExceptionFactory EtcdInsufficientPermissions EtcdInvalidArgumentError EtcdInvalidAuthTokenError EtcdKeyError
EtcdKeyNotFound EtcdLeaderElectionInProgress EtcdLeaseNotFoundError EtcdLockExpired EtcdLockFailedError EtcdNoFreeSpaceError EtcdNotDir EtcdNotFile
EtcdPermissionDeniedError EtcdResponseException EtcdRoleFailedError EtcdRootReadOnly EtcdTimeout EtcdUnauthenticatedError EtcdUnavailableError
EtcdUserFailedError EtcdValueError EtcdWatchStreamEndedError EtcdWatchTimedOut EtcdWatcherCleared GRPCConnectFailedError NoServerAvailableError
NoSuchLeaseException RevisionCompactedError
`,
  shared: `
ClosedClientException ConnectionFailedError ConnectionTimeoutError ErrCompacted ErrLeaderChanged ErrLeaseNotFound InternalServerError
LeaseNotFoundError NoLeaderException NotLeaderError NotLeaderException PreconditionFailedError
`,
  spaces: /(?:io\.etcd\.|coreos\.jetcd\.|etcd3\.|(?:^|\W)etcd\.|etcd3gw\.|etcd4j\.|aetcd\.|patroni\.dcs\.)/,
  around: /^(?:EtcdException|EtcdError|EtcdConnectionFailed|Etcd3Exception)$/,
};
