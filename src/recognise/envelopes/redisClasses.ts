// Sources: https://github.com/redis/redis-py, https://github.com/redis/jedis, https://github.com/redis/lettuce, https://github.com/redisson/redisson,
// https://github.com/StackExchange/StackExchange.Redis, https://github.com/redis/ioredis, https://github.com/redis/node-redis, https://github.com/redis/redis-rb,
// https://github.com/redis-rb/redis-client, https://github.com/predis/predis, https://github.com/Grokzen/redis-py-cluster, https://github.com/aio-libs/aioredis-py.
// Of older versions (Jedis 2 and 3, aioredis 1, node_redis 3), of Spring Data Redis and of Redlock as commonly printed, not checked line by line.
// The rest is extracted by machine.
import type { Library } from '../classNames.ts';

/** What the clients of Redis and Valkey raise. */
export const redisClasses: Pick<Library, 'own' | 'shared' | 'spaces' | 'around'> = {
  own: `
AbortedMultiExecException AggregateReplyError AmbiguousNodeError AuthenticationWrongNumberOfArgsError BusyLoadingError CannotConnectError
CannotObtainLock ChannelClosedError CheckoutTimeoutError ChildDeadlockedError ClientClosedError ClientOfflineError ClusterAllFailedError
ClusterCommandExecutionFailureException ClusterCrossSlotError ClusterDownError ClusterDownException ClusterRedirectException
ClusterStateFailureException CommandCreationException CommandErrorCollection CommandMethodSyntaxException CommandTimeoutDuringMaintenanceError
ConnectionForcedCloseError CredisException CrossSlotTransactionError DisconnectsClientError EmptyRingException ExecAbortError InitialSetupError
InterruptError InvalidDataAccessApiUsage InvalidPipelineStack JedisAccessControlException JedisAskDataException JedisAuthenticationException
JedisBroadcastException JedisBusyException JedisCacheException JedisClusterCrossSlotException JedisClusterException JedisClusterMaxAttemptsException
JedisClusterMaxRedirectionsException JedisClusterOperationException JedisConnectionException JedisDataException JedisException
JedisExhaustedPoolException JedisFailoverException JedisMovedDataException JedisNoReachableClusterNodeException JedisNoScriptException
JedisPermanentlyNotAvailableException JedisProtocolNotSupportedException JedisRedirectionException JedisTemporarilyNotAvailableException
JedisValidationException LockNotOwnedError MapReduceTimeoutException MasterDownError MasterNotFoundError MaxCommandRedirectionsError
MaxConnectionsError MaxRetriesPerRequestError MissingMasterException MultiErrorReply MultiExecError NoPermissionError NoReachableClusterNodeException
NoScriptError NoSyncedSlavesException OpenCircuitError ParserError PartitionSelectorException PipelineError PoolClosedError ReadOnlyError
ReconnectStrategyError RedisAskException RedisAuthRequiredException RedisBusyException RedisCircuitBreakerException RedisClusterConfigError
RedisClusterDownException RedisClusterError RedisClusterException RedisCommandException RedisCommandExecutionException
RedisCommandInterruptedException RedisCommandTimeoutException RedisConnectionException RedisConnectionFailureException RedisError RedisException
RedisJsonException RedisLoadingException RedisMasterDownException RedisMovedException RedisNoHealthyDatabaseException RedisNoReplicasException
RedisNoScriptException RedisNodeNotFoundException RedisOutOfMemoryException RedisPipelineException RedisProtocolException RedisReadOnlyException
RedisReadonlyException RedisReconnectedException RedisRedirectException RedisResponseTimeoutException RedisRestException RedisRetryException
RedisSentinelException RedisServerException RedisSubscribedConnectionException RedisSystemException RedisTimeoutException RedisTryAgainException
RedisWaitException RedisWrongPasswordException RedissonKryoCodecException RedissonShutdownException RedlockException RemoteServiceAckTimeoutException
RemoteServiceTimeoutException ReplicaNotFoundError ReplyError ResourceLockedError RootNodesUnavailableError ScanIteratorInterruptedError
SlaveNotFoundError SlotNotCoveredError SocketClosedUnexpectedlyError SocketTimeoutDuringMaintenanceError TooManyClusterRedirectionsException
TransactionConsistencyError TryAgainError UnableToReleaseLock UncertainResultError UnknownPartitionException WatchError WatchVariableError
WriteRedisConnectionException
`,
  shared: `
AbortError AskError AuthenticationError AuthorizationError BaseConnectionError BaseError BatchException BlobError ClientException ClusterError
CommandError CommunicationException ConnectionError ConnectionException ConnectionTimeoutError CredentialsError DataError ErrorReply ExecutionError
FailoverError InheritedError InvalidResponse InvalidURIException LockError LockException ModuleError MovedError NotSupportedException
OperationDisabledException OutOfMemoryError PartitionException PermissionError PredisException ProtocolError ProtocolException PubSubError
ReadTimeoutError RespException ResponseError RoleException ServerException SimpleError SocketTimeoutError StreamInitException SubscriptionError
TimeoutError TimeoutException TransactionException TransactionTimeoutException UnexpectedTypeException UnsupportedServer WriteTimeoutError
WrongTypeError
`,
  spaces:
    /(?:redis\.(?:exceptions|sentinel|cluster|client|asyncio\.[a-z.]{0,30}|_compat)\.|redis\.clients\.|rediscluster\.|aioredis\.|aredis\.|coredis\.|io\.lettuce\.|lambdaworks\.redis\.|org\.redisson\.|springframework\.data\.redis\.|StackExchange\.Redis\.|ServiceStack\.Redis\.|CSRedis\.|Redis::|RedisClient::|Redlock|Predis\\|fakeredis\.|valkey\.|glide)/,
  around:
    /^(?:RedisException|JedisException|RedisSystemException|JedisDataException|RedisCommandExecutionException|ResponseError|ReplyError|CommandError|RedisError|RedisConnectionFailureException|RedisConnectionException|ClusterCommandExecutionFailureException|RedisServerException|ServerException|BatchException|ExecutionError)$/,
};
