// Sources: https://kafka.apache.org/protocol.html#protocol_error_codes, https://docs.confluent.io/platform/current/clients/librdkafka/html/rdkafka_8h.html
import { has } from '../cues.ts';
import { phrases, said } from '../phrases.ts';
import { type Envelope, forms, layers, type Reading } from '../reading.ts';
import type { View } from '../view.ts';

const mine = (reading: Reading, _: unknown, view: View): Reading | undefined =>
  has(view, 'kafka', 'broker', 'consumer group', 'rebalanc', 'offsetcommit', 'coordinator', 'topic-partition', 'transactional') ? reading : undefined;
const noCause = /^(?:KafkaException|ApiException|RetriableException|KafkaStorageException\w{0,0}|ExecutionException)$/;

/** What librdkafka, sarama and others print instead of the constant. */
const messages = phrases(`
UNKNOWN_TOPIC_OR_PARTITION | Broker: Unknown topic or partition
UNKNOWN_TOPIC_OR_PARTITION | topic or partition that does not exist on this broker
ILLEGAL_GENERATION | Broker: Specified group generation id is not valid
UNKNOWN_MEMBER_ID | Broker: Unknown member
REBALANCE_IN_PROGRESS | Broker: Group rebalance in progress
NOT_LEADER_OR_FOLLOWER | Broker: Not leader for partition
NOT_COORDINATOR | Broker: Not coordinator
INVALID_PRODUCER_EPOCH | attempted an operation with an old epoch
CONCURRENT_TRANSACTIONS | a transaction while another concurrent operation
REBALANCE_IN_PROGRESS | The group is rebalancing, so a rejoin is needed
UNKNOWN_MEMBER_ID | The coordinator is not aware of this member
NOT_COORDINATOR_FOR_GROUP | This is not the correct coordinator for this group
UNKNOWN_TOPIC_OR_PARTITION | This server does not host this topic-partition
LEADER_NOT_AVAILABLE | There is no leader for this topic-partition
TopicExistsException | Error while executing topic command : Topic * already exists
_FENCED | Producer fenced by newer instance
_MSG_TIMED_OUT | Local: Message timed out
_TRANSPORT | Local: Broker transport failure
_ALL_BROKERS_DOWN | Local: All broker connections are down
_QUEUE_FULL | Local: Queue full
MEMBER_ID_REQUIRED | The group member needs to have a valid member id
MEMBER_ID_REQUIRED | Group member needs a valid member ID
NOT_ENOUGH_REPLICAS | Messages are rejected since there are fewer in-sync replicas
MSG_SIZE_TOO_LARGE | Broker: Message size too large
OFFSET_OUT_OF_RANGE | Broker: Offset out of range
TOPIC_AUTHORIZATION_FAILED | Broker: Topic authorization failed
GROUP_AUTHORIZATION_FAILED | Broker: Group authorization failed
COORDINATOR_NOT_AVAILABLE | Broker: Coordinator not available
COORDINATOR_LOAD_IN_PROGRESS | Broker: Coordinator load in progress
LEADER_NOT_AVAILABLE | Broker: Leader not available
INVALID_TXN_STATE | Broker: Producer attempted a transactional operation in an invalid state
OUT_OF_ORDER_SEQUENCE_NUMBER | Broker: Broker received an out of order sequence number
UNKNOWN_PRODUCER_ID | Broker: Unknown Producer Id
FENCED_INSTANCE_ID | Broker: Static consumer fenced by other consumer
_MAX_POLL_EXCEEDED | Application maximum poll interval
_TIMED_OUT | Local: Timed out
_UNKNOWN_PARTITION | Local: Unknown partition
_STATE | Local: Erroneous state
_RESOLVE | Local: Host resolution failure
TimeoutException | Expiring * record(s) for
TimeoutException | not present in metadata after
`);
/** The messages of librdkafka and sarama. */
export const kafkaMessages: Envelope = {
  name: 'librdkafka and sarama',
  read: (view) => said(view, { provider: 'kafka', sure: 0.92, layer: layers.system }, messages),
};

/** Apache Kafka: the constant of the protocol or the class of the Java client, as shown. */
export const kafka = forms('Apache Kafka', { provider: 'kafka' }, [
  [
    /\borg\.apache\.kafka\.(?:common\.errors|clients\.\w{2,20}|streams\.errors|common)\.(?<code>[A-Z]\w{3,60}(?:Exception|Error))/dg,
    {},
    (reading) => (noCause.test(reading.code) ? { ...reading, sure: 0.72 } : reading),
  ],
  [/\bKafkaError\{code=(?<code>[A-Z_]{3,60}),/dg],
  [/\bKafkaError\(?[^\n]{0,30}?(?:code=|\b)(?<code>_[A-Z][A-Z_]{3,50})\b/dg],
  [/\b(?:type|name)["']?\s{0,3}[:=]\s{0,3}["'](?<code>[A-Z][A-Z]{2,20}(?:_[A-Z]{2,20}){0,6})["']/dg, {}, mine],
  [
    /\b(?<code>(?:UNKNOWN|NOT|LEADER|CONCURRENT|INVALID|FENCED|REBALANCE|ILLEGAL|TOPIC|OUT|DUPLICATE|COORDINATOR|GROUP|TRANSACTIONAL|CLUSTER|BROKER|REPLICA|STALE|NETWORK|REQUEST|MEMBER|PRODUCER|OFFSET|SASL|PREFERRED|KAFKA|MESSAGE|RECORD|GROUP|DELEGATION|SECURITY|POLICY|UNSUPPORTED|FETCH|REASSIGNMENT|ELECTION|INCONSISTENT|NON|UNSTABLE|THROTTLING|RESOURCE)_[A-Z]{2,20}(?:_[A-Z]{2,20}){0,6})\b/dg,
    { sure: 0.9 },
    mine,
  ],
  [
    /(?:^|[\s"'(:[])(?<code>(?:ProducerFenced|CommitFailed|NotLeaderForPartition|NotLeaderOrFollower|TopicExists|TopicAlreadyMarkedForDeletion|UnknownTopicOrPartition|RebalanceInProgress|IllegalGeneration|UnknownMemberId|ConcurrentTransactions|InvalidProducerEpoch|OutOfOrderSequence|FencedInstanceId|FencedLeaderEpoch|TransactionAborted|InvalidTxnState|GroupNotEmpty|CoordinatorNotAvailable|CoordinatorLoadInProgress|NotCoordinator|NotController|NotEnoughReplicas|RecordTooLarge|OffsetOutOfRange|LockException|TaskMigrated|UnreleasedInstanceId|StaleMemberEpoch|InvalidPidMapping|DuplicateSequence)(?:Exception|Error)?)\b/dgm,
    { sure: 0.9 },
    mine,
  ],
  [/\bAttempt to heartbeat failed since group is rebalancing|group is rebalancing/dg, { sure: 0.82, code: 'REBALANCE_IN_PROGRESS' }, mine],
  [
    /Commit cannot be completed since the group has already rebalanced|Offset commit cannot be completed since the consumer is not part of an active group/dg,
    { code: 'CommitFailedException' },
  ],
  [/There is a newer producer with the same transactionalId|Producer attempted an operation with an old epoch/dg, { code: 'ProducerFencedException' }],
]);
