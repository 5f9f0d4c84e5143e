// Sources: https://github.com/mongodb/mongo/blob/master/src/mongo/base/error_codes.yml, https://www.mongodb.com/docs/manual/reference/error-codes/ (numbers and names);
// the messages as commonly printed, not checked line by line
import { has } from '../cues.ts';
import { phrases, said } from '../phrases.ts';
import { type Envelope, found, layers, type Reading } from '../reading.ts';

/** Numbers and names that the envelope of MongoDB does not hold. */
const names = new Map(
  '1 InternalError;2 BadValue;4 NoSuchKey;6 HostUnreachable;7 HostNotFound;9 FailedToParse;14 TypeMismatch;17 ProtocolError;20 IllegalOperation;22 InvalidBSON;27 IndexNotFound;28 PathNotViable;31 RoleNotFound;40 ConflictingUpdateOperators;46 LockBusy;47 NoMatchingDocument;52 DollarPrefixedFieldName;54 NotSingleValueField;56 EmptyFieldName;57 DottedFieldName;59 CommandNotFound;61 ShardKeyNotFound;62 OplogOperationUnsupported;64 WriteConcernFailed;65 MultipleErrorsOccurred;67 CannotCreateIndex;68 IndexAlreadyExists;70 ShardNotFound;71 ReplicaSetNotFound;72 InvalidOptions;73 InvalidNamespace;74 NodeNotFound;76 NoReplicationEnabled;79 UnknownReplWriteConcern;89 NetworkTimeout;93 InvalidReplicaSetConfig;94 NotYetInitialized;96 OperationFailed;98 DBPathInUse;100 UnsatisfiableWriteConcern;101 OutdatedClient;103 NewReplicaSetConfigurationIncompatible;104 NodeNotElectable;107 LockFailed;109 ConfigurationInProgress;115 CommandNotSupported;118 NamespaceNotSharded;123 NotAReplicaSet;125 CommandFailed;128 LockNotFound;133 FailedToSatisfyReadPreference;134 ReadConcernMajorityNotAvailableYet;135 StaleTerm;136 CappedPositionLost;143 CursorInUse;146 ExceededMemoryLimit;150 StaleEpoch;163 ZoneStillInUse;165 ViewDepthLimitExceeded;166 CommandNotSupportedOnView;168 InvalidPipelineOperator;173 TransportSessionNotFound;175 QueryPlanKilled;178 RangeOverlapConflict;181 AmbiguousIndexKeyPattern;197 InvalidIndexSpecificationOption;202 NetworkInterfaceExceededTimeLimit;206 NoSuchSession;208 TooManyLocks;211 KeyNotFound;213 DuplicateSession;215 DatabaseDropPending;216 ElectionInProgress;217 IncompleteTransactionHistory;218 UpdateOperationFailed;221 IndexModified;222 CloseChangeStream;224 QueryFeatureNotAllowed;226 AtomicityFailure;230 DNSHostNotFound;237 CursorKilled;238 NotImplemented;239 SnapshotTooOld;241 ConversionFailure;242 CannotCreateCollection;249 StaleDbVersion;250 StaleChunkHistory;256 TransactionCommitted;257 TransactionTooLarge;261 TooManyLogicalSessions;262 ExceededTimeLimit;263 OperationNotSupportedInTransaction;264 TooManyFilesOpen;267 PreparedTransactionInProgress;272 MigrationConflict;276 IndexBuildAborted;279 ClientDisconnect;280 ChangeStreamFatalError;281 TransactionCoordinatorSteppingDown;282 TransactionCoordinatorReachedAbortDecision;283 WouldChangeOwningShard;285 IndexBuildAlreadyInProgress;286 ChangeStreamHistoryLost;290 TransactionExceededLifetimeLimitSeconds;291 NoQueryExecutionPlans;292 QueryExceededMemoryLimitNoDiskUseAllowed;308 CurrentConfigNotCommittedYet;314 ObjectIsBusy;319 MovePrimaryInProgress;323 APIStrictError;334 MechanismUnavailable;338 ReshardCollectionInProgress;352 UnsupportedOpQueryCommand;356 TxnRetryCounterTooOld;359 CannotConvertIndexToUnique;361 CollectionUUIDMismatch;365 TemporarilyUnavailable;371 UserWritesBlocked;388 TransactionTooLargeForCache;391 ReauthenticationRequired;8000 AtlasError;9001 SocketException;10058 LegacyNotPrimary;10334 BSONObjectTooLarge;11601 Interrupted;13388 StaleConfig;40415 Location40415;40573 Location40573;40324 Location40324;50768 NotARetryableWriteCommand;51024 Location51024'
    .split(';')
    .map((one) => one.split(' ') as [string, string]), // each has one space
);
const known = new Set(names.values());

const messages = phrases(`
NotPrimaryNoSecondaryOk | not primary and secondaryOk=false
DatabaseDifferCase | db already exists with different case
TransactionCommitted | Transaction * has been committed
NoSuchTransaction | Transaction * has been aborted
NoSuchTransaction | does not match any in-progress transactions
NoSuchTransaction | cannot continue txnId
NoSuchTransaction | Transaction isn't in progress
TransactionTooOld | Cannot start transaction * because a newer transaction
ConflictingOperationInProgress | Cannot start transaction * because a transaction with the same number is already in progress
IllegalOperation | Transaction numbers are only allowed on a replica set member or mongos
OperationNotSupportedInTransaction | in multi-document transaction
OperationNotSupportedInTransaction | Cannot run * in a multi-document transaction
PreparedTransactionInProgress | Cannot * because the transaction is in the prepared state
LockTimeout | Unable to acquire * lock
LockBusy | could not acquire collection lock
WriteConflict | Caused by :: Write conflict during
WriteConflict | conflicted with another operation
MigrationConflict | Transaction * was aborted because of a chunk migration
SnapshotUnavailable | Unable to read from a snapshot due to pending collection catalog changes
SnapshotTooOld | Read timestamp * is older than the oldest available timestamp
StaleConfig | version mismatch detected for
StaleConfig | shard version not ok
StaleDbVersion | database version mismatch
IndexBuildAlreadyInProgress | There's already an index with name * being built
IndexBuildAborted | Index build aborted
IndexNotFound | index not found with name
IndexNotFound | can't find index with key
CannotCreateIndex | Values in v:2 index key pattern
IndexKeySpecsConflict | Index with name: * already exists with different options
IndexOptionsConflict | Index already exists with a different name
NamespaceExists | target namespace exists
NamespaceExists | a collection * already exists
NamespaceExists | Collection already exists. NS:
NamespaceExists | a view already exists
NamespaceNotFound | source namespace does not exist
NamespaceNotFound | ns not found
NamespaceNotFound | ns does not exist
DatabaseDropPending | The database is currently being dropped
BackgroundOperationInProgressForNamespace | cannot perform operation: an index build is currently running
ConflictingUpdateOperators | Updating the path * would create a conflict at
ImmutableField | Performing an update on the path '_id' would modify
ImmutableField | the (immutable) field
DollarPrefixedFieldName | The dollar ($) prefixed field
PathNotViable | Cannot create field * in element
DuplicateKey | E11000 duplicate key
AlreadyInitialized | already initialized
InvalidReplicaSetConfig | Our replica set config is invalid or we are not a member of it
NotYetInitialized | no replset config has been received
ConfigurationInProgress | Cannot run replSetReconfig because
NewReplicaSetConfigurationIncompatible | New and old configurations
NodeNotFound | No host described in new configuration
NotWritablePrimary | node is not in primary or recovering state
NotWritablePrimary | not master
PrimarySteppedDown | operation was interrupted because primary stepped down
InterruptedDueToReplStateChange | operation was interrupted
InterruptedAtShutdown | interrupted at shutdown
ShutdownInProgress | The server is in quiesce mode and will shut down
WriteConcernFailed | waiting for replication timed out
UnknownReplWriteConcern | No write concern mode named
UnsatisfiableWriteConcern | Not enough data-bearing nodes
FailedToSatisfyReadPreference | Could not find host matching read preference
ReadConcernMajorityNotAvailableYet | Read concern majority reads are currently not possible
CursorKilled | cursor was killed
CappedPositionLost | CollectionScan died due to position in capped collection
ChangeStreamHistoryLost | the resume point may no longer be in the oplog
ChangeStreamFatalError | cannot resume stream; the resume token was not found
Location40573 | The $changeStream stage is only supported on replica sets
Location51024 | BSON field * value must be
TooManyLogicalSessions | cannot add session into the cache
NoSuchSession | session has been ended
QueryExceededMemoryLimitNoDiskUseAllowed | Exceeded memory limit for
TransactionTooLarge | Total size of all transaction operations must be less than
TransactionExceededLifetimeLimitSeconds | transaction exceeded lifetime limit
BSONObjectTooLarge | object to insert too large
BSONObjectTooLarge | Size must be between 0 and 16793600
Unauthorized | not authorized on
Unauthorized | command * requires authentication
Unauthorized | there are no users authenticated
AuthenticationFailed | Authentication failed.
AuthenticationFailed | bad auth : authentication failed
AtlasError | bad auth :
UserNotFound | Could not find user
UserAlreadyExists | User * already exists
RoleNotFound | No role named
DBPathInUse | Unable to lock the lock file
DBPathInUse | Unable to create/open the lock file
MaxTimeMSExpired | operation exceeded time limit
UserWritesBlocked | User writes blocked
IllegalOperation | This MongoDB deployment does not support retryable writes
CommandNotFound | no such command
CommandNotFound | no such cmd
`);
const numbered = /(?:["']?\b(?:code|errorCode|error code)["']?\s{0,3}[:=]?\s{0,3}|\berror |\bError: |\bErrorCode )(?<code>\d{1,5})\b/dg;
const bare = /(?:^|[\s"'(:[])(?<code>[A-Z][a-z]\w{4,50})(?=[:"'\s,)\]]|$)/dgm;
/** What a driver raises for any answer of a server, where nothing says which. */
const raised =
  /\b(?<code>Mongo(?:Server|Bulk[wW]rite|Write|Command|Query|Network|Timeout|Transaction|Client|Execution|Internal|DB|Driver|API|Runtime|Invalid\w{1,20}|Topology\w{1,20})?(?:Error|Exception)|pymongo\.errors\.\w{3,40}|OperationFailure|BulkWriteError|WriteConcernError)\b/dg;

/** MongoDB: rarer numbers, names and messages. */
export const mongodbSaid: Envelope = {
  name: 'MongoDB, rarer codes and words',
  read: (view) => {
    if (!has(view, 'mongo', 'bson', 'errmsg', 'writeerrors', 'replset', 'operationfailure', 'caused by ::', '. ns:')) return [];
    const own = { provider: 'mongodb', sure: 0.86, layer: layers.system };
    const name = (one: Reading) => {
      const code = names.get(one.code);
      return code ? { ...one, code } : undefined;
    };
    return [
      ...found(view, numbered, own, name),
      ...found(view, bare, { ...own, sure: 0.8 }, (one) => (known.has(one.code) ? one : undefined)),
      ...said(view, { ...own, sure: 0.84 }, messages),
      ...found(view, raised, { ...own, sure: 0.52, layer: layers.library }),
    ];
  },
};
