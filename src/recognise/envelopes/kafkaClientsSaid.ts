// Sources: https://github.com/tulios/kafkajs, https://github.com/dpkp/kafka-python, https://github.com/aio-libs/aiokafka: the first words of their own errors. Those of librdkafka’s logs as commonly printed, not checked line by line.
// The rest is extracted by machine.
import { heads } from '../heads.ts';

/** What the clients of Apache Kafka for Node.js and Python, and librdkafka, say of themselves, with the name of the error where it has one. */
export const kafkaClientsSaid = heads(`
BrokerResponseError: The following errors occured when trying to
CommitFailedError: Commit cannot be completed since the group | Offset commit cannot be completed since the
CorrelationIdError: Correlation IDs do not match sent | Kafka Correlation ids do not match | No in flight request found for server
CorruptRecordError: Found invalid number of record headers | Found invalid record structure | Invalid negative header key size | Invalid record size expected to read | Record batch for partition | Record size is less than the minimum | Value of compressed message is None
ECONNREFUSED: connect ECONNREFUSED * 9092
FencedInstanceIdError: Got fenced exception for group_instance_id
IllegalArgumentError: acl_filters must contain ACLFilter type objects | acls must contain ACL objects | alterations must be UserScramCredentialDeletion or UserScramCredentialUpsertion got | either num_partitions replication_factor or replica_assignment must be | operation cannot be ANY | operation must be an ACLOperation object and | pattern_type must be an ACLResourcePatternType object | permission_type cannot be ANY | permission_type must be an ACLPermissionType object and
IllegalArgumentError: resource_pattern must be a ResourcePattern object | resource_pattern must be a ResourcePatternFilter object | resource_type cannot be ANY | resource_type must be a ResourceType object | SCRAM mechanism must not be UNKNOWN
IllegalStateError: Attempt to increment sequence number for a | Batch has already been completed in final | Batch is already closed | broker_version_data is not available have we bootstrapped | Cannot abort transaction since transactions are not | Cannot bump producer epoch broker version | Cannot call init_transactions without setting a transactional_id | Cannot call send in state | Cannot commit transaction since transactions are not | Cannot reset producer state for a transactional
IllegalStateError: Cannot use transactional methods without enabling transactions | Consumer has not subscribed to topics | init_producer_id is for idempotent non transactional producers | No current assignment for partition | Not subscribed to any topics | Partition is not assigned | Received an invalid coordinator type | Subscription to topics partitions and pattern are | Transactional method invoked on a non transactional | Trying to set producer state of an
IndexError: Not enought bytes in buffer
KafkaConfigurationError: api_version must be tuple | AWS_MSK_IAM requires host configuration | Cannot set transactional_id without enable_idempotence | enable_idempotence True is incompatible with user provided | group_instance_id cannot be or | group_instance_id is illegal it contains a character | group_instance_id must be non empty string | Heartbeat interval must be lower than the | Idempotent Transactional producer requires broker 0 11
KafkaConfigurationError: Must set delivery_timeout_ms higher than linger_ms request_timeout_ms | sasl_kerberos_service_name or sasl_kerberos_name required for GSSAPI sasl | sasl_oauth_token_provider must implement kafka net sasl oauth | sasl_oauth_token_provider required for OAUTHBEARER sasl | sasl_plain_password required for PLAIN sasl | sasl_plain_username required for PLAIN sasl | Unable to determine region for AWS MSK
KafkaConnectionError: Connection closed during connect | HTTP CONNECT to proxy failed | Internal Socks5 proxy state error | No connection to broker at | Socks5 proxy authentication failure | Unable to bootstrap from | Unable to connect to | Unrecognized remote address type | Unrecognized SOCKS authentication method
KafkaError: Cannot execute transactional method because we are | Cannot perform send because at least one | Cannot send offsets to transaction because the | Control batch did not contain any records | Failed to make progress reading messages at | Receive buffer has more bytes than expected | this should not happen are you threading | Unable to get cluster metadata over all | Unexpected error during batch delivery | Unexpected error during data retrieval | User rebalance callback throws an error
KafkaJSAggregateError: Errors altering partition reassignments
KafkaJSBrokerNotFound: Controller broker with id | Could not find the leader for the | No brokers in the broker pool
KafkaJSConnectionError: Connection closed by the server | Connection error connect ECONNREFUSED | Failed to connect getaddrinfo | Failed to connect Port should be
KafkaJSError: The producer is disconnected
KafkaJSGroupCoordinatorNotFound: Failed to find group coordinator
KafkaJSInvalidLongError: Invalid Long must contain 9 bytes or
KafkaJSInvalidVarIntError: Invalid VarInt must contain 5 bytes or
KafkaJSInvariantViolation: Correlation id already exists
KafkaJSLockTimeout: Timeout while acquiring lock
KafkaJSMetadataNotLoaded: Producing to topic without metadata | Topic metadata not loaded
KafkaJSNonRetriableError: API Versions not supported | Array of valid partitions required to pause | Array of valid partitions required to resume | Buffers must be of the same length | Cannot add guard on missing method | Cannot continue to use transaction once ended | Cannot manage transactions without a transactionalId | Cannot subscribe to topic while consumer is | Consumer group was not initialized consumer run | Consumer groupId must be a non empty | Empty ACL Filter array
KafkaJSNonRetriableError: Empty topic partitions array | Event name should be one of | Expected topics array to be set | Failed to connect broker at index | Failed to connect brokers array is empty | Failed to connect brokers should not be | Idempotent producer must allow retries to protect | Invalid ACL array the hosts have to | Invalid ACL array the principals have to | Invalid ACL array the resourceNames have to | Invalid ACL Filter array | Invalid ACL Filter array the hosts have
KafkaJSNonRetriableError: Invalid ACL Filter array the principals have | Invalid ACL Filter array the resourceNames have | Invalid configEntries for topic | Invalid host the host have to be | Invalid message without value for topic | Invalid offset expected a long received | Invalid offset metadata expected string or null | Invalid partition expected a number received | Invalid principal the principal have to be | Invalid resource config value | Invalid resource pattern filter type
KafkaJSNonRetriableError: Invalid resource pattern type | Invalid resourceName the resourceName have to be | Invalid topic partitions array | Invalid topic partitions array it cannot have | Invalid topic partitions array the topic names | Invalid topics array it cannot have multiple | Invalid topics array the names must be | Invalid topics array the topic names have | Method unavailable if non transactional | Must provide transactional id for transactional producer
KafkaJSNonRetriableError: No available crypto implementation | Not requiring ack for all messages invalidates | Offset must not be a negative number | Resources array cannot be empty | The consumer group must have no running | The producer is disconnecting therefore it can | There is already an ongoing transaction for | Transaction state exception Cannot call | Transaction state exception Invalid transition
KafkaJSNotImplemented: LZ4 compression not implemented | Snappy compression not implemented | ZSTD compression not implemented
KafkaJSNumberOfRetriesExceeded: Crash KafkaJSNumberOfRetriesExceeded
KafkaJSPartialMessageError: Tried to decode a partial message remainingBytes | Tried to decode a partial message There | Tried to decode a partial record batch
KafkaJSSASLAuthenticationError: SASL AWS IAM authentication failed | SASL AWS IAM Missing accessKeyId | SASL AWS IAM Missing authorizationIdentity | SASL AWS IAM Missing secretAccessKey | SASL OAUTHBEARER authentication failed | SASL OAUTHBEARER Invalid OAuth bearer token | SASL OAUTHBEARER Missing OAuth bearer token provider | SASL PLAIN authentication failed | SASL Plain Invalid username or password
KafkaJSServerDoesNotSupportApiKey: The Kafka server does not support the
KafkaJSStaleTopicMetadataAssignment: Topic has been updated
KafkaJSTopicMetadataNotLoaded: Topic metadata not loaded
KafkaJSUnsupportedMagicByteInMessageSet: Unsupported MessageSet message version magic byte
KafkaProtocolError: Unable to decode response | Unable to find response type for api
KafkaTimeoutError: Batch for TopicPartition | Failed to allocate memory within the configured max | Failed to get offsets by times in | Failed to update metadata after | SASL Authentication timed out | Timeout after waiting for | Timeout during ApiVersions check | Timeout expired while initializing transactional state in | Timeout waiting for future | Topics not ready after | Unable to bootstrap from
NoBrokersAvailable: Unable to bootstrap from
NodeNotReadyError: Attempt to send a request to node
NotLeaderForPartitionError: list_partition_offsets timed out retrying NotLeaderForPartitionError
RebalanceInProgressError: Offset commit cannot be completed since the
RecordTooLargeError: There are some messages at Partition Offset
SaslAuthenticationFailedError: Failed to authenticate via SASL
UnknownTopicOrPartitionError: The following partitions are not known
UnsupportedCodecError: LZ4 is not supported for broker version
UnsupportedSaslMechanismError: Kafka broker does not support
UnsupportedVersionError: Attempting to use idempotence with a broker | Broker does not support removing members by | duration_filter_ms requires broker support for | Group Coordinator APIs require 0 9 broker | OffsetCommitRequest requires 0 8 1 broker | OffsetFetchRequest requires 0 8 1 broker | Producer State requires Message format v2 | transactional_id_pattern requires broker support for
_ALL_BROKERS_DOWN: brokers are down
_AUTHENTICATION: SASL authentication error
_MAX_POLL_EXCEEDED: Maximum application poll interval
_RESOLVE: Failed to resolve
_SSL: SSL handshake failed
_TIMED_OUT: request s timed out disconnect
_TRANSPORT: broker transport failure | Connect to * failed Connection refused | Disconnected while requesting | Receive failed Connection reset by peer
_UNKNOWN_TOPIC: Subscribed topic not available
connection refused: dial tcp * 9092 connect connection refused
`);
