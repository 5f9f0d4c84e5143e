// Source: https://github.com/confluentinc/librdkafka (src/rdkafka.c, rd_kafka_err_descs)
import { heads } from '../heads.ts';

/** Messages of librdkafka, which Python, Go, .NET, Node.js, Ruby and PHP print. */
export const librdkafkaSaid = heads(`
_BAD_MSG: Local: Bad message format ‖ _BAD_COMPRESSION: Local: Invalid compressed data ‖ _DESTROY: Local: Broker handle destroyed for termination
_CRIT_SYS_RESOURCE: Local: Critical system resource failure ‖ _PARTITION_EOF: Broker: No more messages ‖ _FS: Local: File or filesystem error
_UNKNOWN_TOPIC: Local: Unknown topic ‖ _INVALID_ARG: Local: Invalid argument or configuration ‖ _ISR_INSUFF: Local: ISR count insufficient
_NODE_UPDATE: Local: Broker node update ‖ _SSL: Local: SSL error ‖ _WAIT_COORD: Local: Waiting for coordinator ‖ _UNKNOWN_GROUP: Local: Unknown group
_IN_PROGRESS: Local: Operation in progress ‖ _PREV_IN_PROGRESS: Local: Previous operation in progress
_EXISTING_SUBSCRIPTION: Local: Existing subscription ‖ _ASSIGN_PARTITIONS: Local: Assign partitions ‖ _REVOKE_PARTITIONS: Local: Revoke partitions
_CONFLICT: Local: Conflicting use ‖ _UNKNOWN_PROTOCOL: Local: Unknown protocol ‖ _NOT_IMPLEMENTED: Local: Not implemented
_AUTHENTICATION: Local: Authentication failure ‖ _NO_OFFSET: Local: No offset stored ‖ _OUTDATED: Local: Outdated
_TIMED_OUT_QUEUE: Local: Timed out in queue ‖ _UNSUPPORTED_FEATURE: Local: Required feature not supported by broker
_WAIT_CACHE: Local: Awaiting cache update ‖ _INTR: Local: Operation interrupted ‖ _KEY_SERIALIZATION: Local: Key serialization error
_VALUE_SERIALIZATION: Local: Value serialization error ‖ _KEY_DESERIALIZATION: Local: Key deserialization error
_VALUE_DESERIALIZATION: Local: Value deserialization error ‖ _PARTIAL: Local: Partial response ‖ _READ_ONLY: Local: Read-only object
_NOENT: Local: No such entry ‖ _UNDERFLOW: Local: Read underflow ‖ _INVALID_TYPE: Local: Invalid type ‖ _RETRY: Local: Retry operation
_PURGE_QUEUE: Local: Purged in queue ‖ _PURGE_INFLIGHT: Local: Purged in flight ‖ _FATAL: Local: Fatal error
_INCONSISTENT: Local: Inconsistent state ‖ _GAPLESS_GUARANTEE: Local: Gap-less ordering would not be guaranteed if
_MAX_POLL_EXCEEDED: Local: Maximum application poll interval ‖ _UNKNOWN_BROKER: Local: Unknown broker
_NOT_CONFIGURED: Local: Functionality not configured ‖ _FENCED: Local: This instance has been fenced by a newer instance
_APPLICATION: Local: Application generated error ‖ _ASSIGNMENT_LOST: Local: Group partition assignment lost ‖ _NOOP: Local: No operation performed
_AUTO_OFFSET_RESET: Local: No offset to automatically reset ‖ _LOG_TRUNCATION: Local: Partition log truncation detected
_INVALID_DIFFERENT_RECORD: Local: an invalid record in the same batch caused ‖ _DESTROY_BROKER: Local: Broker handle destroyed without termination
INVALID_MSG: Broker: Invalid message ‖ UNKNOWN_TOPIC_OR_PART: Broker: Unknown topic or partition ‖ INVALID_MSG_SIZE: Broker: Invalid message size
NOT_LEADER_FOR_PARTITION: Broker: Not leader for partition ‖ REQUEST_TIMED_OUT: Broker: Request timed out
BROKER_NOT_AVAILABLE: Broker: Broker not available ‖ REPLICA_NOT_AVAILABLE: Broker: Replica not available
STALE_CTRL_EPOCH: Broker: StaleControllerEpochCode ‖ OFFSET_METADATA_TOO_LARGE: Broker: Offset metadata string too large
NETWORK_EXCEPTION: Broker: Broker disconnected before response received ‖ TOPIC_EXCEPTION: Broker: Invalid topic
RECORD_LIST_TOO_LARGE: Broker: Message batch larger than configured server ‖ NOT_ENOUGH_REPLICAS: Broker: Not enough in-sync replicas
NOT_ENOUGH_REPLICAS_AFTER_APPEND: Broker: Message(s) written to insufficient number ‖ INVALID_REQUIRED_ACKS: Broker: Invalid required acks value
INCONSISTENT_GROUP_PROTOCOL: Broker: Inconsistent group protocol ‖ INVALID_GROUP_ID: Broker: Invalid group.id
INVALID_SESSION_TIMEOUT: Broker: Invalid session timeout ‖ INVALID_COMMIT_OFFSET_SIZE: Broker: Commit offset data size is not valid
CLUSTER_AUTHORIZATION_FAILED: Broker: Cluster authorization failed ‖ INVALID_TIMESTAMP: Broker: Invalid timestamp
UNSUPPORTED_SASL_MECHANISM: Broker: Unsupported SASL mechanism ‖ ILLEGAL_SASL_STATE: Broker: Request not valid in current SASL state
UNSUPPORTED_VERSION: Broker: API version not supported ‖ TOPIC_ALREADY_EXISTS: Broker: Topic already exists
INVALID_PARTITIONS: Broker: Invalid number of partitions ‖ INVALID_REPLICATION_FACTOR: Broker: Invalid replication factor
INVALID_REPLICA_ASSIGNMENT: Broker: Invalid replica assignment ‖ INVALID_CONFIG: Broker: Configuration is invalid
NOT_CONTROLLER: Broker: Not controller for cluster ‖ INVALID_REQUEST: Broker: Invalid request
UNSUPPORTED_FOR_MESSAGE_FORMAT: Broker: Message format on broker does not support request ‖ POLICY_VIOLATION: Broker: Policy violation
DUPLICATE_SEQUENCE_NUMBER: Broker: Broker received a duplicate sequence number
INVALID_PRODUCER_ID_MAPPING: Broker: Producer attempted to use a producer id which
INVALID_TRANSACTION_TIMEOUT: Broker: Transaction timeout is larger than the maximum
TRANSACTION_COORDINATOR_FENCED: Broker: Indicates that the transaction coordinator
TRANSACTIONAL_ID_AUTHORIZATION_FAILED: Broker: Transactional Id authorization failed ‖ SECURITY_DISABLED: Broker: Security features are disabled
OPERATION_NOT_ATTEMPTED: Broker: Operation not attempted ‖ KAFKA_STORAGE_ERROR: Broker: Disk error when trying to access log file on disk
LOG_DIR_NOT_FOUND: Broker: The user-specified log directory is not found ‖ SASL_AUTHENTICATION_FAILED: Broker: SASL Authentication failed
REASSIGNMENT_IN_PROGRESS: Broker: Partition reassignment is in progress
DELEGATION_TOKEN_AUTH_DISABLED: Broker: Delegation Token feature is not enabled
DELEGATION_TOKEN_NOT_FOUND: Broker: Delegation Token is not found on server
DELEGATION_TOKEN_OWNER_MISMATCH: Broker: Specified Principal is not valid Owner/Renewer
DELEGATION_TOKEN_REQUEST_NOT_ALLOWED: Broker: Delegation Token requests are not allowed on this
DELEGATION_TOKEN_AUTHORIZATION_FAILED: Broker: Delegation Token authorization failed ‖ DELEGATION_TOKEN_EXPIRED: Broker: Delegation Token is expired
INVALID_PRINCIPAL_TYPE: Broker: Supplied principalType is not supported ‖ NON_EMPTY_GROUP: Broker: The group is not empty
GROUP_ID_NOT_FOUND: Broker: The group id does not exist ‖ FETCH_SESSION_ID_NOT_FOUND: Broker: The fetch session ID was not found
INVALID_FETCH_SESSION_EPOCH: Broker: The fetch session epoch is invalid ‖ LISTENER_NOT_FOUND: Broker: No matching listener
TOPIC_DELETION_DISABLED: Broker: Topic deletion is disabled ‖ FENCED_LEADER_EPOCH: Broker: Leader epoch is older than broker epoch
UNKNOWN_LEADER_EPOCH: Broker: Leader epoch is newer than broker epoch ‖ UNSUPPORTED_COMPRESSION_TYPE: Broker: Unsupported compression type
STALE_BROKER_EPOCH: Broker: Broker epoch has changed ‖ OFFSET_NOT_AVAILABLE: Broker: Leader high watermark is not caught up
PREFERRED_LEADER_NOT_AVAILABLE: Broker: Preferred leader was not available ‖ GROUP_MAX_SIZE_REACHED: Broker: Consumer group has reached maximum size
ELIGIBLE_LEADERS_NOT_AVAILABLE: Broker: Eligible partition leaders are not available
ELECTION_NOT_NEEDED: Broker: Leader election not needed for topic partition
NO_REASSIGNMENT_IN_PROGRESS: Broker: No partition reassignment is in progress
GROUP_SUBSCRIBED_TO_TOPIC: Broker: Deleting offsets of a topic while the consumer ‖ INVALID_RECORD: Broker: Broker failed to validate record
UNSTABLE_OFFSET_COMMIT: Broker: There are unstable offsets that need to be cleared
THROTTLING_QUOTA_EXCEEDED: Broker: Throttling quota has been exceeded ‖ RESOURCE_NOT_FOUND: Broker: Request illegally referred to resource that does
DUPLICATE_RESOURCE: Broker: Request illegally referred to the same resource
UNACCEPTABLE_CREDENTIAL: Broker: Requested credential would not meet criteria
INCONSISTENT_VOTER_SET: Broker: Indicates that the either the sender or recipient ‖ INVALID_UPDATE_VERSION: Broker: Invalid update version
FEATURE_UPDATE_FAILED: Broker: Unable to update finalized features due to server
PRINCIPAL_DESERIALIZATION_FAILURE: Broker: Request principal deserialization failed during ‖ UNKNOWN_TOPIC_ID: Broker: Unknown topic id
INCONSISTENT_TOPIC_ID: Broker: The log's topic ID did not match the topic ID ‖ FENCED_MEMBER_EPOCH: Broker: The member epoch is fenced by the group
UNRELEASED_INSTANCE_ID: Broker: The instance ID is still used by another member
UNSUPPORTED_ASSIGNOR: Broker: The assignor or its version range is not ‖ STALE_MEMBER_EPOCH: Broker: The member epoch is stale
MISMATCHED_ENDPOINT_TYPE: Broker: The request was sent to an endpoint of the wrong
UNSUPPORTED_ENDPOINT_TYPE: Broker: This endpoint type is not supported yet ‖ UNKNOWN_CONTROLLER_ID: Broker: This controller ID is not known
UNKNOWN_SUBSCRIPTION_ID: Broker: Client sent a push telemetry request with an
TELEMETRY_TOO_LARGE: Broker: Client sent a push telemetry request larger than ‖ INVALID_REGISTRATION: Broker: The controller has considered the broker
TRANSACTION_ABORTABLE: Broker: The server encountered an error with ‖ INVALID_RECORD_STATE: Broker: The record state is invalid
SHARE_SESSION_NOT_FOUND: Broker: The share session was not found ‖ INVALID_SHARE_SESSION_EPOCH: Broker: The share session epoch is invalid
FENCED_STATE_EPOCH: Broker: The share-group state epoch did not match ‖ INVALID_VOTER_KEY: Broker: The voter key doesn't match the receiving
DUPLICATE_VOTER: Broker: The voter is already part of the set of voters ‖ VOTER_NOT_FOUND: Broker: The voter is not part of the set of voters
INVALID_REGULAR_EXPRESSION: Broker: The regular expression is not valid ‖ REBOOTSTRAP_REQUIRED: Broker: Client metadata is stale, client should
STREAMS_INVALID_TOPOLOGY: Broker: The supplied topology is invalid ‖ STREAMS_INVALID_TOPOLOGY_EPOCH: Broker: The supplied topology epoch is invalid
STREAMS_TOPOLOGY_FENCED: Broker: The supplied topology epoch is outdated
SHARE_SESSION_LIMIT_REACHED: Broker: The limit of share sessions has been reached
`);
