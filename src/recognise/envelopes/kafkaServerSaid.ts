// Sources: https://github.com/twmb/franz-go (pkg/kerr), https://github.com/IBM/sarama and https://github.com/segmentio/kafka-go (messages by the number of the error).
// Of older versions of sarama as commonly printed, not checked line by line.
// The rest is extracted by machine.
import { heads } from '../heads.ts';

/** What clients in Go print for an answer of the broker, where it is not in the list of the words of Apache Kafka. */
export const kafkaServerSaid = heads(`
BROKER_NOT_AVAILABLE: not a client facing error and is
COORDINATOR_LOAD_IN_PROGRESS: the broker returns this error code for
COORDINATOR_NOT_AVAILABLE: Offset s topic has not yet been created | the broker returns this error code for
CORRUPT_MESSAGE: the message contents does not match its
DELEGATION_TOKEN_REQUEST_NOT_ALLOWED: Delegation Token Request Not Allowed
FETCH_SESSION_ID_NOT_FOUND: Fetch Session ID Not Found
FETCH_SESSION_TOPIC_ID_ERROR: Fetch Session Topic ID Error
ILLEGAL_GENERATION: the generation id provided in the request
ILLEGAL_SASL_STATE: the request is not valid given the
INCONSISTENT_GROUP_PROTOCOL: the member provided a protocol type or
INCONSISTENT_VOTER_SET: Indicates that the either the sender or
INVALID_COMMIT_OFFSET_SIZE: an offset commit was rejected because of
INVALID_GROUP_ID: the group id is empty or null
INVALID_PARTITIONS: the number of partitions is invalid
INVALID_PRODUCER_EPOCH: kafka server Producer attempted an operation with an | Producer attempted an operation with an old | the producer attempted an operation with an
INVALID_REPLICATION_FACTOR: Number of alive brokers * does not meet the required replication factor | the replication factor is invalid
INVALID_REPLICA_ASSIGNMENT: the replica assignment is invalid
INVALID_REQUIRED_ACKS: the requested requiredAcks is invalid anything other
INVALID_SESSION_TIMEOUT: the requested session timeout is outside of
INVALID_TOPIC_EXCEPTION: a request which attempted to access an | The request attempted to perform an operation on an invalid topic
LEADER_NOT_AVAILABLE: the cluster is in the middle of | There is no leader for this topic
MEMBER_ID_REQUIRED: kafka server The group member needs to have | the group member needs to have a
MESSAGE_TOO_LARGE: Message was too large server rejected it to avoid allocation error | the server has a configurable maximum message
NOT_COORDINATOR: the broker returns this error code if
NOT_ENOUGH_REPLICAS: kafka server Messages are rejected since there are | Messages are rejected since there are fewer | the number of in sync replicas is
NOT_ENOUGH_REPLICAS_AFTER_APPEND: Not Enough Replicas After Append | the message was written to the log
NOT_LEADER_FOR_PARTITION: replica that is not the leader for some partition | the client attempted to send messages to
OFFSET_METADATA_TOO_LARGE: the client specified a string larger than
OUT_OF_ORDER_SEQUENCE_NUMBER: Out Of Order Sequence Number
POLICY_VIOLATION: the request parameters do not satisfy the
PRODUCER_FENCED: There is a newer producer with the
REBALANCE_IN_PROGRESS: the coordinator has begun rebalancing the group | The group is rebalancing so a rejoin
RECORD_LIST_TOO_LARGE: a message batch in a produce request
REPLICA_NOT_AVAILABLE: a replica is expected on a broker
REQUEST_TIMED_OUT: the request exceeded the user specified time
SECURITY_DISABLED: the security features are disabled
STALE_CONTROLLER_EPOCH: internal error code for broker to broker
TOPIC_ALREADY_EXISTS: a topic with this name already exists
TRANSACTIONAL_ID_AUTHORIZATION_FAILED: the transactional ID authorization failed
UNKNOWN: Unexpected unknown server error
UNKNOWN_MEMBER_ID: the member id is not in the
UNKNOWN_SERVER_ERROR: an unexpected server error occurred | kafka server Unexpected unknown server error
UNKNOWN_TOPIC_OR_PARTITION: Request was for a topic or partition that does not exist on this broker | the request is for a topic or
`);
