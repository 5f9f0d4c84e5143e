// Sources: https://github.com/twmb/franz-go (pkg/kerr/kerr.go, the words of https://kafka.apache.org/protocol.html#protocol_error_codes), https://github.com/IBM/sarama (errors.go)
import { heads } from '../heads.ts';

/** Messages of Apache Kafka’s own table of errors, and what sarama prints in their place. */
export const kafkaSaid = heads(`
TOPIC_ALREADY_EXISTS: Topic ' * ' already exists | Topic with this name already exists
UNKNOWN_SERVER_ERROR: The server experienced an unexpected error when
OFFSET_OUT_OF_RANGE: The requested offset is not within the range of offsets | The requested offset is outside the range of offsets
CORRUPT_MESSAGE: This message has failed its CRC checksum, exceeds | Message contents does not match its CRC
INVALID_FETCH_SIZE: The requested fetch size is invalid | The message has a negative size
NOT_LEADER_FOR_PARTITION: This server is not the leader for that topic-partition | Tried to send a message to a replica that is not
REQUEST_TIMED_OUT: The request timed out | Request exceeded the user-specified time limit in
BROKER_NOT_AVAILABLE: The broker is not available | Broker not available. Not a client facing error, we
REPLICA_NOT_AVAILABLE: The replica is not available for the requested | Replica information not available, one or more brokers
MESSAGE_TOO_LARGE: The request included a message larger than the max | Message was too large, server rejected it to avoid
STALE_CONTROLLER_EPOCH: The controller moved to another broker | StaleControllerEpochCode (internal error code
OFFSET_METADATA_TOO_LARGE: The metadata field of the offset request was too large | Specified a string larger than the configured maximum
NETWORK_EXCEPTION: The server disconnected before a response was received
COORDINATOR_LOAD_IN_PROGRESS: The coordinator is loading and hence can't process | The coordinator is still loading offsets and cannot
COORDINATOR_NOT_AVAILABLE: The coordinator is not available
NOT_COORDINATOR: This is not the correct coordinator | Request was for a consumer group that is not coordinated
INVALID_TOPIC_EXCEPTION: The request attempted to perform an operation on an ‖ RECORD_LIST_TOO_LARGE: The request included message batch larger than
NOT_ENOUGH_REPLICAS_AFTER_APPEND: Messages are written to the log, but to fewer in-sync
INVALID_REQUIRED_ACKS: Produce request specified an invalid value for required | The number of required acks is invalid (should be either
ILLEGAL_GENERATION: Specified group generation id is not valid | The provided generation id is not the current generation
INCONSISTENT_GROUP_PROTOCOL: The group member's supported protocols are incompatible | The provider group protocol type is incompatible with
INVALID_GROUP_ID: The configured groupID is invalid | The provided group id was empty
INVALID_SESSION_TIMEOUT: The session timeout is not within the range allowed | The provided session timeout is outside the allowed range
INVALID_COMMIT_OFFSET_SIZE: The committing offset data size is not valid | The provided commit metadata was too large
TOPIC_AUTHORIZATION_FAILED: Not authorized to access topics: [Topic authorization | The client is not authorized to access this topic
GROUP_AUTHORIZATION_FAILED: Not authorized to access group: Group authorization failed | The client is not authorized to access this group
CLUSTER_AUTHORIZATION_FAILED: Cluster authorization failed | The client is not authorized to send this request type
INVALID_TIMESTAMP: The timestamp of the message is out of acceptable range
UNSUPPORTED_SASL_MECHANISM: The broker does not support the requested SASL mechanism
ILLEGAL_SASL_STATE: Request is not valid given the current SASL state ‖ UNSUPPORTED_VERSION: The version of API is not supported
INVALID_PARTITIONS: Number of partitions is below 1 | Number of partitions is invalid
INVALID_REPLICATION_FACTOR: Replication factor is below 1 or larger than the number | Replication-factor is invalid
INVALID_REPLICA_ASSIGNMENT: Replica assignment is invalid ‖ INVALID_CONFIG: Configuration is invalid
NOT_CONTROLLER: This is not the correct controller for this cluster ‖ INVALID_REQUEST: This most likely occurs because of a request being
UNSUPPORTED_FOR_MESSAGE_FORMAT: The message format version on the broker does not support | The requested operation is not supported by the message
POLICY_VIOLATION: Request parameters do not satisfy the configured policy
OUT_OF_ORDER_SEQUENCE_NUMBER: The broker received an out of order sequence number
DUPLICATE_SEQUENCE_NUMBER: The broker received a duplicate sequence number ‖ INVALID_TXN_STATE: The producer attempted a transactional operation in an
INVALID_PRODUCER_ID_MAPPING: The producer attempted to use a producer id which is not
INVALID_TRANSACTION_TIMEOUT: The transaction timeout is larger than the maximum value
TRANSACTION_COORDINATOR_FENCED: Indicates that the transaction coordinator sending | The transaction coordinator sending a WriteTxnMarker
TRANSACTIONAL_ID_AUTHORIZATION_FAILED: Transactional ID authorization failed ‖ SECURITY_DISABLED: Security features are disabled
KAFKA_STORAGE_ERROR: Disk error when trying to access log file on the disk
LOG_DIR_NOT_FOUND: The user-specified log directory is not found in | The specified log directory is not found in the broker
SASL_AUTHENTICATION_FAILED: SASL Authentication failed
UNKNOWN_PRODUCER_ID: This exception is raised by the broker if it could not | The broker could not locate the producer metadata
REASSIGNMENT_IN_PROGRESS: A partition reassignment is in progress ‖ DELEGATION_TOKEN_AUTH_DISABLED: Delegation Token feature is not enabled
DELEGATION_TOKEN_NOT_FOUND: Delegation Token is not found on server ‖ DELEGATION_TOKEN_OWNER_MISMATCH: Specified Principal is not valid Owner/Renewer
DELEGATION_TOKEN_REQUEST_NOT_ALLOWED: Delegation Token requests are not allowed
DELEGATION_TOKEN_AUTHORIZATION_FAILED: Delegation Token authorization failed ‖ DELEGATION_TOKEN_EXPIRED: Delegation Token is expired
INVALID_PRINCIPAL_TYPE: Supplied principalType is not supported ‖ NON_EMPTY_GROUP: The group is not empty
GROUP_ID_NOT_FOUND: The group id does not exist ‖ FETCH_SESSION_ID_NOT_FOUND: The fetch session ID was not found
INVALID_FETCH_SESSION_EPOCH: The fetch session epoch is invalid ‖ LISTENER_NOT_FOUND: There is no listener on the leader broker that matches
TOPIC_DELETION_DISABLED: Topic deletion is disabled ‖ FENCED_LEADER_EPOCH: The leader epoch in the request is older than the epoch
UNKNOWN_LEADER_EPOCH: The leader epoch in the request is newer than the epoch
UNSUPPORTED_COMPRESSION_TYPE: The requesting client does not support the compression ‖ STALE_BROKER_EPOCH: Broker epoch has changed
OFFSET_NOT_AVAILABLE: The leader high watermark has not caught up from a recent
PREFERRED_LEADER_NOT_AVAILABLE: The preferred leader was not available
GROUP_MAX_SIZE_REACHED: The consumer group has reached its max size | Consumer group The consumer group has reached its max
FENCED_INSTANCE_ID: The broker rejected this static consumer since another
ELIGIBLE_LEADERS_NOT_AVAILABLE: Eligible topic partition leaders are not available
ELECTION_NOT_NEEDED: Leader election not needed for topic partition ‖ NO_REASSIGNMENT_IN_PROGRESS: No partition reassignment is in progress
GROUP_SUBSCRIBED_TO_TOPIC: Deleting offsets of a topic is forbidden while
INVALID_RECORD: This record has failed the validation on the broker | This record has failed the validation on broker and hence
UNSTABLE_OFFSET_COMMIT: There are unstable offsets that need to be cleared ‖ THROTTLING_QUOTA_EXCEEDED: The throttling quota has been exceeded
RESOURCE_NOT_FOUND: A request illegally referred to a resource that does not
DUPLICATE_RESOURCE: A request illegally referred to the same resource twice ‖ UNACCEPTABLE_CREDENTIAL: Requested credential would not meet criteria
INCONSISTENT_VOTER_SET: Indicates that either the sender or recipient of ‖ INVALID_UPDATE_VERSION: The given update version was invalid
FEATURE_UPDATE_FAILED: Unable to update finalized features due to an unexpected
PRINCIPAL_DESERIALIZATION_FAILURE: Request principal deserialization failed during ‖ SNAPSHOT_NOT_FOUND: Requested snapshot was not found
POSITION_OUT_OF_RANGE: Requested position is not greater than or equal to zero, ‖ UNKNOWN_TOPIC_ID: This server does not host this topic ID
DUPLICATE_BROKER_REGISTRATION: This broker ID is already in use ‖ BROKER_ID_NOT_REGISTERED: The given broker ID was not registered
INCONSISTENT_TOPIC_ID: The log's topic ID did not match the topic ID in
INCONSISTENT_CLUSTER_ID: The clusterId in the request does not match that found ‖ TRANSACTIONAL_ID_NOT_FOUND: The transactionalId could not be found
FETCH_SESSION_TOPIC_ID_ERROR: The fetch session encountered inconsistent topic ID usage
INELIGIBLE_REPLICA: The new ISR contains at least one ineligible replica ‖ NEW_LEADER_ELECTED: The AlterPartition request successfully updated
OFFSET_MOVED_TO_TIERED_STORAGE: The requested offset is moved to tiered storage
FENCED_MEMBER_EPOCH: The member epoch is fenced by the group coordinator. The
UNRELEASED_INSTANCE_ID: The instance ID is still used by another member in
UNSUPPORTED_ASSIGNOR: The assignor or its version range is not supported by
STALE_MEMBER_EPOCH: The member epoch is stale. The member must retry after
MISMATCHED_ENDPOINT_TYPE: The request was sent to an endpoint of the wrong type ‖ UNSUPPORTED_ENDPOINT_TYPE: This endpoint type is not supported yet
UNKNOWN_CONTROLLER_ID: This controller ID is not known ‖ UNKNOWN_SUBSCRIPTION_ID: Client sent a push telemetry request with an invalid
TELEMETRY_TOO_LARGE: Client sent a push telemetry request larger than ‖ INVALID_REGISTRATION: The controller has considered the broker registration
TRANSACTION_ABORTABLE: The server encountered an error with the transaction. The
INVALID_RECORD_STATE: The record state is invalid. The acknowledgement ‖ SHARE_SESSION_NOT_FOUND: The share session was not found
INVALID_SHARE_SESSION_EPOCH: The share session epoch is invalid ‖ FENCED_STATE_EPOCH: The share coordinator rejected the request because
INVALID_VOTER_KEY: The voter key doesn't match the receiving replica's key ‖ DUPLICATE_VOTER: The voter is already part of the set of voters
VOTER_NOT_FOUND: The voter is not part of the set of voters ‖ INVALID_REGULAR_EXPRESSION: The regular expression is not valid
REBOOTSTRAP_REQUIRED: Client metadata is stale. The client should rebootstrap ‖ STREAMS_INVALID_TOPOLOGY: The supplied topology is invalid
STREAMS_INVALID_TOPOLOGY_EPOCH: The supplied topology epoch is invalid ‖ STREAMS_TOPOLOGY_FENCED: The supplied topology epoch is outdated
SHARE_SESSION_LIMIT_REACHED: The limit of share sessions has been reached ‖ LEADER_NOT_AVAILABLE: In the middle of a leadership election, there
UNKNOWN_MEMBER_ID: The provided member is not known in the current generation
REBALANCE_IN_PROGRESS: A rebalance for the group is in progress. Please re-join
OPERATION_NOT_ATTEMPTED: The broker did not attempt to execute this operation ‖ UNKNOWN: Unknown broker error
`);
