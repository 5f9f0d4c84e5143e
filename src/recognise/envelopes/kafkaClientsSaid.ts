// Sources, extracted by machine: https://github.com/IBM/sarama, https://github.com/twmb/franz-go (pkg/kgo), https://github.com/segmentio/kafka-go, https://github.com/tulios/kafkajs,
// https://github.com/dpkp/kafka-python, https://github.com/aio-libs/aiokafka: the first words of their own errors. Those of librdkafka’s logs as commonly printed, not checked line by line.
import { heads } from '../heads.ts';

/** What the clients of Apache Kafka say of themselves, with the name of the error where it has one. */
export const kafkaClientsSaid = heads(`
 | 1 kafka partition was expected in the | 1 kafka topic was expected in the | A SCRAMClientGeneratorFunc function must be provided to | Admin Timeout must be 0 | already saw end of input parsing character | An AccessTokenProvider instance must be provided to | ApiVersions response invalidly contained no ApiKeys | ApiVersionsRequest must be disabled when SASL v0 | assertion failed message out of sequence added | autocommit options are not applicable to share
 | both MsgSet and RecordBatch are set but | broker replied with UNSUPPORTED_VERSION to an ApiVersions | broker replied with UNSUPPORTED_VERSION to our v | BUG promise resolved with impossible value of | cannot allow idempotent produce cancellation and use | cannot both disable autocommitting and enable greedy | cannot both disable autocommitting and enable marked | cannot both disable idempotent writes and use | cannot create a consumer group with an | cannot create a consumer group without a
 | cannot create a consumer group without an | cannot create a kafka writer with an | cannot create a new kafka reader with | cannot enable both greedy autocommitting and marked | cannot get control record record batch is | cannot retry a commit whose outcome is | cannot set both Dialer and DialTLSConfig | cannot specify exact size and json | cannot specify exact size and regular expression | cannot use both ConsumerGroup and ShareGroup | ChannelBufferSize must be 0
 | client is too old this client does | client must not be nil | config erroneously has no seed brokers | Consumer Fetch Default must be 0 | Consumer Fetch Max must be 0 | Consumer Fetch MaxBytes must be 0 | Consumer Fetch Min must be 0 | Consumer Group Heartbeat Interval must be 1ms | Consumer Group Heartbeat Interval must be Consumer | Consumer Group InstanceId need Version 2 3 | Consumer Group Rebalance GroupStrategies do not have | Consumer Group Rebalance GroupStrategies or Consumer Group
 | Consumer Group Rebalance Retry Backoff must be | Consumer Group Rebalance Retry Max must be | Consumer Group Rebalance Timeout must be 1ms | Consumer Group Session Timeout must be 2ms | consumer groups require Version to be V0_10_2_0 | Consumer IsolationLevel must be ReadUncommitted or ReadCommitted | Consumer MaxProcessingTime must be 0 | Consumer MaxWaitTime must be 1ms | Consumer Offsets AutoCommit Interval must be 0 | Consumer Offsets Initial must be OffsetOldest or
 | Consumer Offsets Retry Max must be 0 | Consumer Retry Backoff must be 0 | Consumer Retry Max must be 0 | cooperative balance strategies require Version 2 4 | coordinator was not returned in broker response | could not determine host port for SASL | could not find broker id | could not successfully authenticate to | describe producers find leader for partition | describe producers on broker | describe transactions find coordinator for transactional id
 | either Partition or GroupID may be specified | either Topic or GroupTopics must be specified | elements in Consumer Group Rebalance Strategies must | error dialing all brokers one of the | Error in ApiVersionsResponse V | exact text mismatch read | expected int32 array to be non null | expected TopicResult for topic | failed to advance the SCRAM exchange | failed to build client first message token | failed to control raw connection | failed to get raw connection
 | failed to get ServerName from addr | failed to get socket error | failed to get topic metadata | failed to open connection to | Failed to produce message to topic | failed to resolve host | failed to start SCRAM exchange with the | found an argument that implements no hook | found an argument that implements no pool | Got non zero number of bytes remaining | Group instance id must be non empty | HeartbeatInterval out of bounds | idempotency requires acks all
 | Idempotent producer requires Net MaxOpenRequests to be | Idempotent producer requires Producer RequiredAcks to be | Idempotent producer requires Producer Retry Max 1 | Idempotent producer requires Version V0_11_0_0 | invalid attempt to begin a transaction while | invalid autocommit options specified when a group | invalid compressed message set wrapper offset | invalid direct partition consuming option when consuming | invalid empty DefaultProduceTopic when using DefaultProduceTopicAlways
 | invalid empty topic name in ConsumePartitions | invalid empty topic name in ConsumeTopics | invalid empty transactional id | invalid escape sequence at end of layout | invalid group partition assigned revoked lost functions | invalid header specification missing closing brace in | invalid large response size | invalid long topic name of len | invalid max produce inflight | invalid negative maximum batch size max | invalid negative minimum batch size min | invalid negative read size
 | invalid negative response size | invalid non terminated hex escape sequence at | invalid output number layout | invalid record batch negative record count | invalid record partitioning choice of | invalid slash escape at end of delim | invalid unpack parsing character | invalid usage of MaxProduceRequestsInflightPerBroker with idempotency enabled | invalid use of ConsumeExcludeTopics when not using | invalid zero or negative number | JoinGroupBackoff out of bounds
 | kafka * Client AddOffsetsToTxn | kafka * Client AddPartitionsToTxn | kafka * Client AlterClientQuotas | kafka * Client AlterConfigs | kafka * Client AlterUserScramCredentials | kafka * Client CreateACLs | kafka * Client CreatePartitions | kafka * Client CreateTopics | kafka * Client DeleteACLs | kafka * Client DeleteGroups | kafka * Client DeleteTopics | kafka * Client DescribeACLs | kafka * Client DescribeClientQuotas | kafka * Client DescribeConfigs
 | kafka * Client DescribeUserScramCredentials | kafka * Client FindCoordinator | kafka * Client Heartbeat | kafka * Client InitProducerId | kafka * Client JoinGroup | kafka * Client LeaveGroup | kafka * Client ListOffsets | kafka * Client Metadata | kafka * Client OffsetCommit | kafka * Client OffsetDelete | kafka * Client OffsetFetch | kafka * Client Produce | kafka * Client RawProduce | kafka * Client SyncGroup | kafka * Client TxnOffsetCommit | kafka * Conn ReadBatch maxBytes of
 | kafka * Conn ReadBatch minBytes | kafka * Conn ReadBatch minBytes of | kafka * Writer Topic must be specified | kafka * Writer Topic must not be | kafka * Writer WriteMessages cannot create a | kafka client error | Kafka Client unable to | kafka did not reply with a comprehensive | kafka server failed to create one or | kafka server failed to delete records | list transactions on broker | ListTransactions durationFilterMs requires Version V3_8_0_0 | lz4 compression requires Version V0_10_0_0
 | members and topics are not provided | message set v1 has inner message with | Metadata RefreshFrequency must be 0 | metadata request did not return topics | Metadata Retry Backoff must be 0 | Metadata Retry Max must be 0 | minimum batch size greater than the maximum | missing brace end to close number format | missing brace end to close number size | missing header count specification | missing open brace sequence on | negotating API versions with kafka broker at | Net DialTimeout must be 0
 | Net MaxOpenRequests must be 0 | Net ReadTimeout must be 0 | Net SASL GSSAPI AuthType is invalid Possible | Net SASL GSSAPI CCachePath must not be | Net SASL GSSAPI KerberosConfigPath must not be | Net SASL GSSAPI KeyTabPath must not be | Net SASL GSSAPI Password must not be | Net SASL GSSAPI Realm must not be | Net SASL GSSAPI ServiceName must not be | Net SASL GSSAPI Username must not be | Net SASL Password must not be empty | Net SASL User must not be empty | Net WriteTimeout must be 0
 | no acl operation with name | no acl permission with name | no acl resource pattern with name | no acl resource with name | no address was given for the kafka | no Consumer Group Rebalance balance strategies configured | no matching versions were found between the | no partitions available after attempting to refresh | partition lifecycle callbacks are not supported with | partition number out of bounds | PartitionWachInterval out of bounds | payload too large will overflow int32
 | Producer Flush Bytes must be 0 | Producer Flush Frequency must be 0 | Producer Flush MaxMessages must be 0 | Producer Flush MaxMessages must be Producer Flush | Producer Flush Messages must be 0 | producer ID has a fatal unrecoverable error | Producer MaxMessageBytes must be 0 | Producer Partitioner must not be nil | Producer RequiredAcks must be 1 | Producer Retry Backoff must be 0 | Producer Retry Max must be 0 | Producer Return Errors must be true to
 | Producer Return Successes must be true to | Producer Timeout must be 0 | Producing headers requires Kafka at least v0 | ReadBackoffMax out of bounds | ReadBackoffMin out of bounds | ReadCommitted requires Version V0_11_0_0 | reading a response left | RebalanceTimeout out of bounds | RecordReader invalid empty format | RecordReader layout reads nothing from the input | regexp text mismatch saw | Removing members from a consumer group headers | required acks must be one of none
 | RetentionTime out of bounds | SASL authentication process could not be started | SASL authentication process has failed | SessionTimeout out of bounds | ShareMaxRecords must be positive | ShareMaxRecords ShareMaxRecordsStrict and ShareAckCallback only apply when | StartOffset is not valid | sync assignment parse failed | That topic partition is already being consumed | That topic partition is already being managed | the broker cannot be found | the client is not connected to any broker
 | the size of the message set in | Transactional producer requires Idempotent to be true | unable to balance none of our balancers | unable to commit transaction offsets | unable to construct protocol metadata for member | unable to create group member balancer | unable to fetch metadata for group topics | unable to find selected balancer | unable to find selected strategy | unable to join group | unable to parse hex escape sequence | unable to parse port from addr
 | unable to partition record due to no | unable to read ApiVersions response | unable to read member metadata | unable to read message v | unable to read message v0 not enough | unable to read metadata for member | unable to request cached metadata with a | unable to split host port for dialing | unexpected server write sasl with mechanism | unknown attributes on message | unknown percent escape sequence | unknown slash escape sequence | unpack formatting parse err | unpack missing closing in
 | unrecognized number reading layout | whence must be one of 0 1 | You must provide at least one broker | you must specify topic details | zstd compression requires Version V2_1_0_0
BrokerResponseError | The following errors occured when trying to
CommitFailedError | Commit cannot be completed since the group | Offset commit cannot be completed since the
CorrelationIdError | Correlation IDs do not match sent | Kafka Correlation ids do not match | No in flight request found for server
CorruptRecordError | Found invalid number of record headers | Found invalid record structure | Invalid negative header key size | Invalid record size expected to read | Record batch for partition | Record size is less than the minimum | Value of compressed message is None
ECONNREFUSED | connect ECONNREFUSED * 9092
ErrAborting | client is aborting buffered records
ErrAddPartitionsToTxn | transaction manager failed to send partitions to transaction
ErrAlreadyConnected | kafka broker connection already initiated
ErrBrokerNotFound | kafka broker for ID is not found
ErrCannotTransitionNilError | transaction manager cannot transition with a nil error
ErrClientClosed | client closed
ErrClosedClient | kafka tried to use a client that was | tried to use a client that was closed
ErrClosedConsumerGroup | kafka tried to use a consumer group that
ErrConsumerOffsetNotAdvanced | kafka consumer offset was not advanced after a
ErrConsumerRetriesExhausted | kafka partition consumer giving up after consecutive failures
ErrControllerNotAvailable | kafka controller is not available
ErrCreateACLs | kafka failed to create one or more ACL
ErrDecompressedBatchTooLarge | kafka decompressed record batch is larger than the
ErrDeleteRecords | kafka failed to delete records
ErrGenerationEnded | consumer group generation has ended
ErrGroupClosed | consumer group is closed
ErrIncompleteResponse | kafka response did not contain all the expected
ErrInsufficientData | kafka insufficient data to decode packet more bytes
ErrInvalidPartition | kafka partitioner returned an invalid partition index
ErrMaxBuffered | the maximum amount of records are buffered cannot
ErrMessageTooLarge | kafka message is larger than Consumer Fetch Max
ErrNoTopicsToUpdateMetadata | kafka no specific topics to update metadata
ErrNonTransactedProducer | transaction manager you need to add TransactionalID to
ErrNotConnected | kafka broker not connected
ErrOutOfBrokers | client has run out of available brokers to talk to | kafka client has run out of available brokers
ErrProducerRetryBufferOverflow | retry buffer full message discarded to prevent buffer
ErrReassignPartitions | failed to reassign partitions for topic
ErrRecordRetries | record failed after being retried too many times
ErrRecordTimeout | records have timed out before they were able
ErrSessionConsumeClaimExited | kafka ConsumeClaim goroutine exited
ErrSessionHeartbeatFailed | kafka heartbeat loop failed
ErrSessionPartitionCountChanged | kafka partition count changed for subscribed topic
ErrShuttingDown | kafka message received by producer in process of
ErrTransactionNotReady | transaction manager transaction is not ready
ErrTransitionNotAllowed | transaction manager invalid transition attempted
ErrTxnOffsetCommit | transaction manager failed to send offsets to transaction
ErrTxnUnableToParseResponse | transaction manager unable to parse response
ErrUnknownMessage | kafka unknown protocol message key
ErrUnknownScramMechanism | kafka unknown SCRAM mechanism provided
FencedInstanceIdError | Got fenced exception for group_instance_id
IllegalArgumentError | acl_filters must contain ACLFilter type objects | acls must contain ACL objects | alterations must be UserScramCredentialDeletion or UserScramCredentialUpsertion got | either num_partitions replication_factor or replica_assignment must be | operation cannot be ANY | operation must be an ACLOperation object and | pattern_type must be an ACLResourcePatternType object | permission_type cannot be ANY | permission_type must be an ACLPermissionType object and
IllegalArgumentError | resource_pattern must be a ResourcePattern object | resource_pattern must be a ResourcePatternFilter object | resource_type cannot be ANY | resource_type must be a ResourceType object | SCRAM mechanism must not be UNKNOWN
IllegalStateError | Attempt to increment sequence number for a | Batch has already been completed in final | Batch is already closed | broker_version_data is not available have we bootstrapped | Cannot abort transaction since transactions are not | Cannot bump producer epoch broker version | Cannot call init_transactions without setting a transactional_id | Cannot call send in state | Cannot commit transaction since transactions are not | Cannot reset producer state for a transactional
IllegalStateError | Cannot use transactional methods without enabling transactions | Consumer has not subscribed to topics | init_producer_id is for idempotent non transactional producers | No current assignment for partition | Not subscribed to any topics | Partition is not assigned | Received an invalid coordinator type | Subscription to topics partitions and pattern are | Transactional method invoked on a non transactional | Trying to set producer state of an
IndexError | Not enought bytes in buffer
KafkaConfigurationError | api_version must be tuple | AWS_MSK_IAM requires host configuration | Cannot set transactional_id without enable_idempotence | enable_idempotence True is incompatible with user provided | group_instance_id cannot be or | group_instance_id is illegal it contains a character | group_instance_id must be non empty string | Heartbeat interval must be lower than the | Idempotent Transactional producer requires broker 0 11
KafkaConfigurationError | Must set delivery_timeout_ms higher than linger_ms request_timeout_ms | sasl_kerberos_service_name or sasl_kerberos_name required for GSSAPI sasl | sasl_oauth_token_provider must implement kafka net sasl oauth | sasl_oauth_token_provider required for OAUTHBEARER sasl | sasl_plain_password required for PLAIN sasl | sasl_plain_username required for PLAIN sasl | Unable to determine region for AWS MSK
KafkaConnectionError | Connection closed during connect | HTTP CONNECT to proxy failed | Internal Socks5 proxy state error | No connection to broker at | Socks5 proxy authentication failure | Unable to bootstrap from | unable to connect to | Unrecognized remote address type | Unrecognized SOCKS authentication method
KafkaError | Cannot execute transactional method because we are | Cannot perform send because at least one | Cannot send offsets to transaction because the | Control batch did not contain any records | Failed to make progress reading messages at | Receive buffer has more bytes than expected | this should not happen are you threading | Unable to get cluster metadata over all | Unexpected error during batch delivery | Unexpected error during data retrieval | User rebalance callback throws an error
KafkaJSAggregateError | Errors altering partition reassignments
KafkaJSBrokerNotFound | Controller broker with id | Could not find the leader for the | No brokers in the broker pool
KafkaJSConnectionError | Connection closed by the server | Connection error connect ECONNREFUSED | Failed to connect getaddrinfo | Failed to connect Port should be
KafkaJSError | The producer is disconnected
KafkaJSGroupCoordinatorNotFound | Failed to find group coordinator
KafkaJSInvalidLongError | Invalid Long must contain 9 bytes or
KafkaJSInvalidVarIntError | Invalid VarInt must contain 5 bytes or
KafkaJSInvariantViolation | Correlation id already exists
KafkaJSLockTimeout | Timeout while acquiring lock
KafkaJSMetadataNotLoaded | Producing to topic without metadata | Topic metadata not loaded
KafkaJSNonRetriableError | API Versions not supported | Array of valid partitions required to pause | Array of valid partitions required to resume | Buffers must be of the same length | Cannot add guard on missing method | Cannot continue to use transaction once ended | Cannot manage transactions without a transactionalId | Cannot subscribe to topic while consumer is | Consumer group was not initialized consumer run | Consumer groupId must be a non empty | Empty ACL Filter array
KafkaJSNonRetriableError | Empty topic partitions array | Event name should be one of | Expected topics array to be set | Failed to connect broker at index | Failed to connect brokers array is empty | Failed to connect brokers should not be | Idempotent producer must allow retries to protect | Invalid ACL array the hosts have to | Invalid ACL array the principals have to | Invalid ACL array the resourceNames have to | Invalid ACL Filter array | Invalid ACL Filter array the hosts have
KafkaJSNonRetriableError | Invalid ACL Filter array the principals have | Invalid ACL Filter array the resourceNames have | Invalid configEntries for topic | Invalid host the host have to be | Invalid message without value for topic | Invalid offset expected a long received | Invalid offset metadata expected string or null | Invalid partition expected a number received | Invalid principal the principal have to be | Invalid resource config value | Invalid resource pattern filter type
KafkaJSNonRetriableError | Invalid resource pattern type | Invalid resourceName the resourceName have to be | Invalid topic partitions array | Invalid topic partitions array it cannot have | Invalid topic partitions array the topic names | Invalid topics array it cannot have multiple | Invalid topics array the names must be | Invalid topics array the topic names have | Method unavailable if non transactional | Must provide transactional id for transactional producer
KafkaJSNonRetriableError | No available crypto implementation | Not requiring ack for all messages invalidates | Offset must not be a negative number | Resources array cannot be empty | The consumer group must have no running | The producer is disconnecting therefore it can | There is already an ongoing transaction for | Transaction state exception Cannot call | Transaction state exception Invalid transition
KafkaJSNotImplemented | LZ4 compression not implemented | Snappy compression not implemented | ZSTD compression not implemented
KafkaJSNumberOfRetriesExceeded | Crash KafkaJSNumberOfRetriesExceeded
KafkaJSPartialMessageError | Tried to decode a partial message remainingBytes | Tried to decode a partial message There | Tried to decode a partial record batch
KafkaJSSASLAuthenticationError | SASL AWS IAM authentication failed | SASL AWS IAM Missing accessKeyId | SASL AWS IAM Missing authorizationIdentity | SASL AWS IAM Missing secretAccessKey | SASL OAUTHBEARER authentication failed | SASL OAUTHBEARER Invalid OAuth bearer token | SASL OAUTHBEARER Missing OAuth bearer token provider | SASL PLAIN authentication failed | SASL Plain Invalid username or password
KafkaJSServerDoesNotSupportApiKey | The Kafka server does not support the
KafkaJSStaleTopicMetadataAssignment | Topic has been updated
KafkaJSTopicMetadataNotLoaded | Topic metadata not loaded
KafkaJSUnsupportedMagicByteInMessageSet | Unsupported MessageSet message version magic byte
KafkaProtocolError | Unable to decode response | Unable to find response type for api
KafkaTimeoutError | Batch for TopicPartition | Failed to allocate memory within the configured max | Failed to get offsets by times in | Failed to update metadata after | SASL Authentication timed out | Timeout after waiting for | Timeout during ApiVersions check | Timeout expired while initializing transactional state in | Timeout waiting for future | Topics not ready after | Unable to bootstrap from
NoBrokersAvailable | Unable to bootstrap from
NodeNotReadyError | Attempt to send a request to node
NotLeaderForPartitionError | list_partition_offsets timed out retrying NotLeaderForPartitionError
RebalanceInProgressError | Offset commit cannot be completed since the
RecordTooLargeError | There are some messages at Partition Offset
SaslAuthenticationFailedError | Failed to authenticate via SASL
UnknownTopicOrPartitionError | The following partitions are not known
UnsupportedCodecError | LZ4 is not supported for broker version
UnsupportedSaslMechanismError | Kafka broker does not support
UnsupportedVersionError | Attempting to use idempotence with a broker | Broker does not support removing members by | duration_filter_ms requires broker support for | Group Coordinator APIs require 0 9 broker | OffsetCommitRequest requires 0 8 1 broker | OffsetFetchRequest requires 0 8 1 broker | Producer State requires Message format v2 | transactional_id_pattern requires broker support for
_ALL_BROKERS_DOWN | brokers are down
_AUTHENTICATION | SASL authentication error
_MAX_POLL_EXCEEDED | Maximum application poll interval
_RESOLVE | Failed to resolve
_SSL | SSL handshake failed
_TIMED_OUT | request s timed out disconnect
_TRANSPORT | broker transport failure | Connect to * failed Connection refused | Disconnected while requesting | Receive failed Connection reset by peer
_UNKNOWN_TOPIC | Subscribed topic not available
connection refused | dial tcp * 9092 connect connection refused
errBrokerOmittedAckPartition | broker omitted partition from share fetch response that
errBrokerTooOld | broker is too old the broker has already
errChosenBrokerDead | the broker connection has died and the request
errCorrelationIDMismatch | correlation ID mismatch
errDecompressedTooLarge | decompressed data exceeds the maximum allowed decompressed batch
errFetchNoProgress | fetch response contained record batches but none contained
errInvalidWritePartition | writes must NOT set Partition on kafka Message
errInvalidWriteTopic | writes must NOT set Topic on kafka Message
errMalformedXerial | malformed xerial framing
errMissingMetadataPartition | metadata update is missing a partition that we
errMissingTopicID | missing topic ID
errNegativeListedOffset | broker replied to a ListOffsets request with an
errNoCommittedOffset | partition has no prior committed offset
errNoLeaderEpoch | no leader epoch
errNoTopic | cannot produce record with no topic and no
errNotAvailableWithGroup | unavailable when GroupID is set
errNotGroup | invalid group function call when not assigned a
errNotInTransaction | cannot produce record transactionally if not in a
errNotTransactional | invalid attempt to begin a transaction with a
errOffsetFetchOmitted | broker repeatedly omitted a requested partition from an
errOnlyAvailableWithGroup | unavailable when GroupID is not set
errPurged | topic purged while buffered
errReassigned848 | 848 reassignment detected
errReloadProducerID | producer id needs reloading
errShareConsumerLeft | share consumer has left the group ack will
errShortRead | not enough bytes available to load the response
errTimedOut | timed out feeding messages to the user
errUnknownCodec | the compression code is invalid or its codec
errUnknownRequestKey | request key is unknown
`);
