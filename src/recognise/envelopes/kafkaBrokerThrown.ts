// Source: https://github.com/apache/kafka (the first words of what core, server, storage, coordinators and controller throw).
// Extracted by machine.
import { heads } from '../heads.ts';

/** Messages of the exceptions of the brokers of Apache Kafka. */
export const kafkaBrokerThrown = heads(`
AdminOperationException: Not all brokers have rack information | Unexpected existing replica assignment for topic
ApiException: Share coordinator is not enabled
ArithmeticException: There are no 63 bit powers
BoundedListTooLongException: Cannot add another element to the | Cannot remove more than | Cannot wrap list because it is
BrokerEndPointNotAvailableException: End point with listener name
BrokerIdNotRegisteredException: Controller does not support registering ZK
BrokerNotAvailableException: Some brokers specified for partition id
ClassCastException: Expected request with type
ConfigException: Advertised listener must be specified for | Advertised listeners cannot be altered when | Configs cannot be updated dynamically for | Controller listener with name | Duplicate role names found in | Log cleaner threads cannot be increased | Log cleaner threads cannot be reduced | Log cleaner threads should be at | Password config can be defined only | Password could not be decoded | Password could not be decoded sanity | Password encoder secret not configured
ConfigException: Remote log storage is unsupported for | Security protocol cannot be updated for | Tiered Storage functionality is disabled in | Validation of dynamic config update of | Value can be 1 or greater | You have to delete all topics
ControllerMovedException: Cannot register KRaft controller | Cannot set entity configs for | Controller epoch zkVersion check fails Expected | Controller moved to another broker | Controller moved to another broker Aborting | The ephemeral node at
CorruptIndexException: Corrupt index found index file | Corrupt time index found time index | Last offset of aborted transaction
CorruptRecordException: Cannot append record batch with illegal | Log segment may be corrupt batch | Record is corrupt stored crc
CorruptSnapshotException: Snapshot contained an unknown file version | Snapshot failed schema validation | Snapshot is corrupt CRC is no
DuplicateBrokerRegistrationException: Another broker is registered with that
FencedMemberEpochException: The consumer group member has a | The consumer group member is in | The share group member has a
GenerateBrokerIdException: Failed to generate broker id
GroupIdNotFoundException: Cannot downgrade the classic group | Cannot upgrade the classic group
GroupMaxSizeReachedException: The consumer group has reached its | The share group has reached its
IllegalGenerationException: The received generation id
InconsistentTopicIdException: Topic ID in the fetch session | Tried to assign topic ID | Tried to record topic ID
IndexOffsetOverflowException: Integer overflow for offset
InitializeBootstrapException: You cannot specify both bootstrap controller | You must specify either bootstrap controller
InterruptedException: The event handler thread is interrupted
InvalidConfigurationException: All sensitive broker config entries must | Cannot set the log level of | Config value append is not allowed | Config value subtract is not allowed | conflict topic config setting | Illegal client matching pattern | Invalid broker logger s | It is invalid to disable remote | It is invalid to set remote | Null value not supported for group | Null value not supported for topic | Unknown group config name | Unknown topic config name | When remote log copy disable is
InvalidOffsetException: Attempt to append an offset
InvalidPartitionsException: Number of partitions must be larger | The number of partitions for a
InvalidPidMappingException: Transactional records contained more than one
InvalidRecordException: Append from Raft leader did not | Batch has an invalid offset range | Clients are not allowed to write | Compressed outer record has more than | Inconsistent batch offset range | Invalid reported count for record batch | One or more records have been | Record batch has no batches at | The baseOffset of the record batch
InvalidRecordStateException: Batch record not found The request | Member is not the owner of | The batch cannot be acknowledged The | Unable to acknowledge records for the | Unable to release acquired records for
InvalidRegistrationException: Duplicate directory ID in request | No directories specified in request | Reserved directory ID in request
InvalidReplicaAssignmentException: All brokers specified in the manual | All partitions should have the same | Cannot have replication factor of 0 | Duplicate brokers not allowed in replica | Duplicate replica assignment found | Inconsistent replication factor between partitions | Increasing the number of partitions by | Invalid replica assignment addingReplicas contains all | partitions should be a consecutive 0 | The manual partition assignment includes a
InvalidReplicaAssignmentException: The manual partition assignment includes an | The manual partition assignment includes broker | The manual partition assignment includes the | Unable to revert partition assignment for | Unknown broker s in replica assignment
InvalidReplicationFactorException: Replication factor must be larger than | Unable to replicate the partition
InvalidRequestException: AlterConfigs is deprecated and does not | AlterConfigs is only supported for topics | Batch record not found The first | Batch record not found The last | Both numPartitions or replicationFactor and replicasAssignments | Broker id must be an integer | Broker id must not be empty | Client metrics subscription name must not | Config type client metrics is only | Config type groups is only supported | Default group resources are not allowed
InvalidRequestException: Default topic resources are not allowed | DescribeTopicPartitionsRequest cursor partition must be valid | DescribeTopicPartitionsRequest topic list should contain the | Duplicate client filter component entity type | Duplicate ip filter component entity type | Duplicate user filter component entity type | Error due to duplicate config keys | Failed to parse client address from | Group name can t be empty | Group name must not be empty | Invalid client quota entity
InvalidRequestException: Invalid empty client quota entity | Invalid empty resource name | Invalid entity filter component combination IP | Invalid negative broker ID | Invalid quota entity combination | Node id must be an integer | Null value not supported for | RebalanceTimeoutMs must be provided in first | Received request api key | Removing the log level of the | Resource name should not be empty | SubscribedTopicNames must be set in first | Subscription name can t be empty
InvalidRequestException: The only valid name for the | Topic deletion is disabled | Topic IDs are not supported in | Topic name and topic ID can | Topic name can not be null | TopicPartitions must be empty when re | Transactional ID can not be null | Unable to parse broker name as | Unexpected broker id expected | Unexpected empty filter component entity type | Unexpected node id Expected | Unhandled client quota entity type | Unknown client metrics configuration
InvalidTimestampException: One or more records have been
InvalidTopicException: Cannot append to internal topic | Cannot delete records of internal topic | The topic name is too long
InvalidTxnStateException: Expected transactional write from producer | Record was not part of an
JsonMappingException: Expected JSON array received | Expected JSON object received | No such field exists
KafkaException: Could not find listenerName | dir should not be null | Duplicate log directory found | Empty file name in remote index | Empty value factory in pool | Error encountered while initializing and scheduling | Error validating messages while appending to | Failed read position from the transaction | Failed to acquire lock on file | Failed to get cluster id from | Failed to parse the cluster id | Failed to parse the migration json | Failed to parse the producerId block
KafkaException: Failed to parse ZooKeeper registration for | Failed to read from segment | Failed to read from the transaction | Found unexpected metadata location in data | Have exhausted all producerIds | Log doesn t have a last | No response received for partition | No topic id registered for topic | RemoteLogManager is empty even though the | RemoteLogManager is not configured when remote | Socket server failed to bind to | The partitionMetadataFile should have been initialized
KafkaException: This consumer is not assigned to | Tiered storage is supported only with | Topic id does not exist for | Transaction topic number of partitions has | Tried to check for port of | Trying to roll a new log | Unable to parse a listener name | Unexpected aborted transaction version | UnifiedLog does not exist for topic | Unsupported version of broker registration
KafkaStorageException: Can not create log for | Failed to delete log for | No log directories available Tried | The current replica for | The future replica for | The memory mapped buffer for log
LeaderNotAvailableException: Share partition is already initializing
LogCleaningException: Failed to calculate log cleaning stats
MetadataParseException: Could not deserialize metadata record due | Could not deserialize metadata record with | Failed to deserialize record with type
NotControllerException: No controller appears to be active | The active controller appears to be | The controller is in pre migration
NotEnoughReplicasException: The size of the current ISR | Unable to verify the partition has
NotLeaderOrFollowerException: Could not load records from | Future log for partition | Leader not local for partition | Received stale fetch state update broker | Stopped loading records from
OffsetOutOfRangeException: Cannot increment the log start offset | Could not determine the end offset | Received request for offset
OffsetsOutOfOrderException: Out of order offsets found in
OperationNotAttemptedException: Failed to enqueue ISR change state
OutOfOrderSequenceException: Invalid sequence number for new epoch | Out of order sequence number for
PartitionAssignorException: Member is subscribed to a non | Members are subscribed to topic | Partitions were left unassigned
PolicyViolationException: Unable to perform excessively large batch
PrincipalDeserializationException: Could not deserialize principal since no | Failed to deserialize client principal from
ReassignmentInProgressException: A partition reassignment is in progress
RecordBatchTooLargeException: Message batch size is
RecordError: Compacted topic cannot accept message without | Compressed outer record should not have | Invalid timestamp type in message
RecordTooLargeException: Message batch size is | The record batch size in the
RejectedExecutionException: The event queue is shutting down
RemoteResourceNotFoundException: No remote log segment metadata found | No resource found for partition
RemoteStorageException: Couldn t build the state from
ReplicaNotAvailableException: Remote log metadata cache is not
SecurityDisabledException: No Authorizer is configured
SocketTimeoutException: Failed to connect within
StaleBrokerEpochException: No broker registration found for broker | Receive a heartbeat from broker
StaleMemberEpochException: The received member epoch
StateChangeFailedException: Failed to change state of replica | Leader and isr path written by | LeaderAndIsr information doesn t exist for
TimeoutException: Future failed to be completed before | Request has been timed out after | The controller is shutting down | The socket server was shut down | Timed out after waiting for | Timed out in catching up with | Timed out while waiting for
TransactionCoordinatorFencedException: Invalid coordinator epoch for producerId
UnexpectedAppendOffsetException: Unexpected offset in append to
UnknownMemberIdException: Member with instance id
UnknownServerException: Exhausted all producerIds as the next | The controller was interrupted | Unknown error while trying to create
UnknownTopicIdException: Can t find topic with ID
UnknownTopicOrPartitionException: Unable to find a topic named | Unable to find a topic with | Unable to find partition
UnsupportedCompressionTypeException: Produce requests to inter broker protocol
UnsupportedForMessageFormatException: Cannot search offsets based on timestamp | Idempotent records cannot be used with | Transactional records cannot be used with
UnsupportedVersionException: Acl change event received for unsupported | Direct to controller communication is not | Directory assignment is not supported yet | Failed to parse forwarded request | Failed to parse request header from | OffsetCommit version 9 or above must | Should always be forwarded to the | Should never receive when using a | The current MetadataVersion is too old | Unable to register because the broker | Unsupported when using a Raft based
ValueConversionException: Unknown resource pattern type
ZooKeeperClientAuthFailedException: Auth failed either before or while
ZooKeeperClientExpiredException: Session expired either before or while
ZooKeeperClientTimeoutException: Timed out waiting for connection while
`);
