// Sources: https://github.com/mongodb/node-mongodb-native (src/error.ts), https://github.com/mongodb/js-bson, https://github.com/Automattic/mongoose (lib/error), https://github.com/mongodb/mongo-java-driver,
// https://github.com/mongodb/mongo-python-driver (pymongo, bson, gridfs), https://github.com/mongodb/mongo-csharp-driver, https://github.com/mongodb/mongo-ruby-driver, https://github.com/mongodb/mongoid,
// https://github.com/mongodb/mongo-php-driver, https://github.com/mongodb/mongo-rust-driver (ErrorKind), https://github.com/mongodb/mongo-go-driver, https://github.com/MongoEngine/mongoengine, https://github.com/spring-projects/spring-data-mongodb;
// the messages at the end as commonly printed
// Every class is taken from them.
import { classNames } from '../classNames.ts';
import { heads } from '../heads.ts';

/** The classes of the drivers of MongoDB and of what maps documents on it. */
export const mongodbClasses = classNames([
  {
    provider: 'mongodb',
    words: ['mongo', 'bson'],
    own: 'MongoAPIError MongoAWSError MongoAzureError MongoBatchReExecutionError MongoChangeStreamError MongoClientBulkWriteCursorError MongoClientBulkWriteError MongoClientBulkWriteExecutionError MongoClientClosedError MongoCompatibilityError MongoCryptError MongoCryptAzureKMSRequestError MongoCryptCreateDataKeyError MongoCryptCreateEncryptedCollectionError MongoCryptInvalidArgumentError MongoCryptKMSRequestNetworkTimeoutError MongoCursorExhaustedError MongoCursorInUseError MongoDecompressionError MongoExpiredSessionError MongoGCPError MongoGridFSChunkError MongoGridFSStreamError MongoInvalidArgumentError MongoKerberosError MongoMissingCredentialsError MongoMissingDependencyError MongoNetworkError MongoNetworkTimeoutError MongoNotConnectedError MongoOIDCError MongoOperationTimeoutError MongoParseError MongoServerClosedError MongoServerSelectionError MongoStalePrimaryError MongoSystemError MongoTailableCursorError MongoTopologyClosedError MongoTransactionError MongoUnexpectedServerResponseError MongoWriteConcernError MongoTimeoutError MongoInvalidOptionsError BSONError BSONOffsetError BSONRuntimeError BSONVersionError BSONTypeError MongoPoolClearedError MongoPoolClosedError PoolClearedOnNetworkError PoolClearedError WaitQueueTimeoutError MongooseServerSelectionError MongooseBulkSaveIncompleteError MongooseBulkWriteError MissingSchemaError OverwriteModelError ParallelSaveError ParallelValidateError DivergentArrayError StrictPopulateError StrictModeError DocumentNotFoundError SyncIndexesError MongooseDocumentArrayError',
    shared:
      'VersionError CastError ValidationError ValidatorError ObjectExpectedError ObjectParameterError InvalidSchemaOptionError EachAsyncMultiError BulkWriteError WriteConcernError SetOptionError ServerSelectionError TimeoutError CommandError WriteException',
    around: 'MongoError MongoServerError MongoDriverError MongoRuntimeError MongooseError MongoBulkWriteError',
  },
  {
    provider: 'mongodb',
    words: ['com.mongodb', 'org.bson', 'mongodb.driver', 'mongo'],
    spaces: ['com.mongodb', 'org.bson', 'org.mongodb', 'MongoDB.Driver', 'MongoDB.Bson', 'dev.morphia', 'org.springframework.data.mongodb'],
    own: 'MongoBulkWriteException MongoChangeStreamException MongoClientException MongoConfigurationException MongoConnectionPoolClearedException MongoCryptException MongoCursorNotFoundException MongoExecutionTimeoutException MongoGridFSException MongoIncompatibleDriverException MongoInternalException MongoInterruptedException MongoNodeIsRecoveringException MongoNotPrimaryException MongoOperationTimeoutException MongoSecurityException MongoServerUnavailableException MongoSocketClosedException MongoSocketException MongoSocketOpenException MongoSocketReadException MongoSocketReadTimeoutException MongoSocketWriteException MongoSocketWriteTimeoutException MongoStalePrimaryException MongoTimeoutException MongoUpdatedEncryptedFieldsException MongoWriteConcernException MongoWriteConcernWithResponseException MongoWriteException MongoWaitQueueFullException MongoUnavailableException BsonInvalidOperationException BsonMaximumSizeExceededException BsonSerializationException BSONException CodecConfigurationException ClientBulkWriteException MongoAuthenticationException MongoBulkWriteOperationException MongoConnectionClosedException MongoConnectionException MongoConnectionPoolPausedException MongoDuplicateKeyException MongoEncryptionException MongoEncryptionCreateCollectionException MongoProxyConnectionException MongoInternalException BsonInternalException GridFSFileNotFoundException GridFSChunkException GridFSException ExpressionNotSupportedException DuplicateBsonMemberMapAttributeException UncategorizedMongoDbException MongoDataIntegrityViolationException MongoTransactionException InvalidMongoDbApiUsageException TransientMongoDbException TransientClientSessionException ClientSessionException',
    shared:
      'DuplicateKeyException WriteConcernException BulkWriteException JsonParseException DnsException LazyLoadingException BulkOperationException TruncationException OptimisticLockingFailureException DataIntegrityViolationException',
    around: 'MongoException MongoServerException MongoCommandException MongoQueryException BsonException',
  },
  {
    provider: 'mongodb',
    words: ['pymongo', 'bson.errors', 'gridfs', 'mongoengine', 'motor'],
    spaces: ['pymongo.', 'bson.', 'gridfs.', 'mongoengine.'],
    own: 'ServerSelectionTimeoutError NotPrimaryError NotMasterError WTimeoutError CorruptGridFile EncryptedCollectionError NotUniqueError InvalidDocumentError SaveConditionError LookUpError',
    shared:
      'AutoReconnect NetworkTimeout ConnectionFailure WaitQueueTimeoutError ConfigurationError CursorNotFound ExecutionTimeout WriteError DuplicateKeyError=DuplicateKeyError InvalidOperation InvalidName CollectionInvalid InvalidURI DocumentTooLarge EncryptionError InvalidBSON InvalidStringData InvalidDocument InvalidId NoFile FileExists ProtocolError NotRegistered InvalidQueryError OperationError FieldDoesNotExist DoesNotExist MultipleObjectsReturned ValidationError',
    around: 'PyMongoError OperationFailure BulkWriteError',
  },
  {
    provider: 'mongodb',
    words: ['mongo::', 'mongoid'],
    spaces: ['Mongo::Error', 'Mongo::Auth', 'Mongoid::Errors', 'BSON::', 'Mongo::Crypt'],
    shared:
      'NoServerAvailable ConnectionCheckOutTimeout ConnectionPerished SocketTimeoutError SocketError PoolClearedError PoolClosedError PoolPausedError ServerNotUsable InvalidSession SessionEnded SessionsNotSupported TransactionsNotSupported InvalidTransactionOperation InvalidURI MaxBSONSize DocumentNotFound InvalidFind Validations UnknownAttribute ReadonlyDocument ReadonlyAttribute NoClientConfig NoClientsConfig DeleteRestriction InvalidTransactionNesting TransactionError',
    around: 'OperationFailure BulkWriteError',
  },
  {
    provider: 'mongodb',
    words: ['mongodb\\', 'mongodb\\driver'],
    spaces: ['MongoDB\\', 'MongoConnectionException', 'Jenssegers\\Mongodb', 'Doctrine\\ODM'],
    shared:
      'ConnectionTimeoutException ConnectionException AuthenticationException ExecutionTimeoutException SSLConnectionException CorruptFileException FileNotFoundException ResumeTokenException UnsupportedException',
    around: 'BulkWriteException CommandException ServerException RuntimeException WriteException',
  },
  {
    provider: 'mongodb',
    words: ['kind: server', 'kind: ', 'mongodb::'],
    shared:
      'ServerSelection ConnectionPoolCleared BsonDeserialization BsonSerialization DnsResolve InvalidTlsConfig SessionsNotSupported IncompatibleServer MissingResumeToken InvalidResponse GridFs InsertMany',
  },
]);

/** Messages of drivers that come without a class, and of servers in rarer words. */
export const mongodbWords = heads(`
MongoServerSelectionError 0.76: Server selection timed out after | Could not connect to any servers in your MongoDB Atlas cluster | No suitable servers found | connection <monitor> to * closed
MongoServerSelectionError 0.7: Topology is closed, please connect
MongooseError: buffering timed out after
VersionError: No matching document found for id * version
CastError: Cast to * failed for value
ValidationError: validation failed: * Path
OverwriteModelError: Cannot overwrite * model once compiled
MissingSchemaError: Schema hasn't been registered for model
ParallelSaveError: Can't save() the same doc multiple times in parallel
StrictPopulateError: because it is not in your schema. Set the \`strictPopulate\` option
DivergentArrayError: For your own good, using
DocumentNotFoundError: No document found for query
MongoParseError: Invalid scheme, expected connection string to start with | Invalid connection string | URI malformed, cannot be parsed | No addresses found at host | mongodb+srv URI cannot have | Mongo URI requires
MongoNotConnectedError: Client must be connected before running operations | MongoClient must be connected to perform this operation
MongoTopologyClosedError: Topology is closed
MongoExpiredSessionError: Cannot use a session that has ended | Use of expired sessions is not permitted
MongoTransactionError: Cannot call abortTransaction after calling | Cannot call commitTransaction after calling | Transaction already in progress | No transaction started | Cannot call abortTransaction twice
MongoNetworkTimeoutError: connection timed out * mongodb
MongoCursorInUseError: Cursor is already initialized
no documents in result: mongo: no documents in result
server selection error: server selection error:
server selection error: server selection timeout, current topology
connection pool cleared 0.76: connection pool for * was cleared because
client is disconnected: client is disconnected
WaitQueueTimeoutError: timed out while checking out a connection from connection pool
ServerSelectionTimeoutError: No servers found yet | No replica set members found yet | No primary available for writes | No replica set members match selector
TimeoutException: selecting a server using CompositeServerSelector
MongoTimeoutException: while waiting for a server that matches
CodecConfigurationException: Can't find a codec for
MongoWaitQueueFullException: Too many threads are already waiting for a connection | The wait queue for acquiring a connection to server * is full
InvalidId: it must be a 12-byte input or a 24-character hex string | is not a valid ObjectId
BSONError 0.76: Argument passed in must be a single String of 12 bytes | input must be a 24 character hex string
MongoInvalidArgumentError: Update document requires atomic operators
QueryExceededMemoryLimitNoDiskUseAllowed: did not opt in to external sorting | Sort exceeded memory limit | Sort operation used more than the maximum * bytes of RAM
OperationFailed 0.6: Executor error during find command
LockStateChangeFailed: findAndModify query predicate didn't match any lock document
AlreadyInitialized: replica set already initialized
IndexKeySpecsConflict: An existing index has the same name as the requested index
IndexOptionsConflict: Index with pattern * already exists with different options | An equivalent index already exists with
NamespaceExists: Cannot create collection * already exists | a view already exists
StaleConfig: epoch mismatch detected | sharding status of collection * is not currently available
StaleChunkHistory: chunk metadata history
FailedToSatisfyReadPreference: Could not find host matching read preference
NotWritablePrimary: node is recovering | not primary
NoReplicationEnabled: not running with --replSet
NotYetInitialized: no replset config has been received
ShardNotFound: No shards found | Could not find shard
NamespaceNotSharded: is not sharded
InvalidNamespace: Invalid namespace specified | Invalid database name | Invalid collection name
InvalidOptions: Field names may not contain | Field names must not start with
TypeMismatch: Cannot apply * to a non-numeric | has the field * of non-array type
BadValue: unknown operator: | unknown top level operator: | must be an array | positional operator did not find the match needed | needs an array
FailedToParse: Unknown modifier: | Expected a number in: | Modifiers operate on fields but
BSONObjectTooLarge: BSONObj size: * is invalid | Resulting document after update is larger than
OutOfDiskSpace: Failed to allocate * disk | No space left on device * mongod
ExceededMemoryLimit: exceeded memory limit for $group
InterruptedDueToReplStateChange: operation was interrupted due to replication state change
HostUnreachable: Error connecting to * :: caused by :: | Couldn't get a connection within the time limit
NetworkInterfaceExceededTimeLimit: Request * timed out, deadline was
`);
