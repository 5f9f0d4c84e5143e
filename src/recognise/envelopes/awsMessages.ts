// Sources: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html, https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html,
// https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html
import { cloudOf, has } from '../cues.ts';
import { phrases, said } from '../phrases.ts';
import { type Envelope, found, layers } from '../reading.ts';

const dynamodb = phrases(`
ConditionalCheckFailedException | The conditional request failed | 400
TransactionCanceledException | please refer cancellation reasons | 400
TransactionConflictException | Transaction is ongoing for the item | 400
ProvisionedThroughputExceededException | provisioned throughput for the table was exceeded | 400
`);
const s3 = phrases(`
PreconditionFailed | pre-conditions you specified did not hold | 412
ConditionalRequestConflict | due to a conflicting operation against | 409
OperationAborted | A conflicting conditional operation is currently | 409
BucketAlreadyOwnedByYou | create the named bucket succeeded | 409
BucketAlreadyExists | The bucket namespace is shared | 409
BucketNotEmpty | The bucket you tried to delete is not empty | 409
SlowDown | Please reduce your request rate | 503 | 0.6
NoSuchKey | The specified key does not exist | 404
NoSuchBucket | The specified bucket does not exist | 404
`);
const lambda = phrases(`
ResourceConflictException | An update is in progress for resource | 409
`);
const ec2 = phrases(`
IncorrectInstanceState | is not in a state from which it can be | 400 | 0.85
DependencyViolation | has a dependent object | 400 | 0.6
`);

const byService = [
  ['dynamodb', dynamodb],
  ['s3', s3],
  ['lambda', lambda],
  ['ec2', ec2],
] as const;

/** An exception class of an AWS service that stands by itself. */
const bare = /(?:^|[\s"'[(:.])(?<code>[A-Z][A-Za-z0-9]{3,70}(?:Exception|Fault))(?=[:"'\s,)\]]|$)/dgm;
/** Codes of EC2, which no package declares, have the form Group.Reason. */
const dotted = /(?:^|[\s"'(:])(?<code>Invalid[A-Z]\w{2,60}\.(?:NotFound|Duplicate|InUse|Malformed|Conflict))\b/dgm;

/** Codes of EC2 without a dot, with their message: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html */
const plain =
  /(?:^|[\s"'(:❌])(?<code>DependencyViolation|IncorrectInstanceState|IncorrectState|IncorrectModificationState|VolumeInUse|AttachmentLimitExceeded|RouteAlreadyExists|RouteTableLimitExceeded|NetworkAclEntryAlreadyExists|ResourceAlreadyAssociated|AddressLimitExceeded|InstanceAlreadyLinked|EncryptedVolumesNotSupported|ConcurrentTagAccess|OperationNotPermitted|VpcLimitExceeded|InsufficientInstanceCapacity|SnapshotCreationPerVolumeRateExceeded|VolumeModificationRateExceeded): /dgm;

/** Messages and class names by which an error of AWS is known when no envelope was pasted with them. */
export const awsMessages: Envelope = {
  name: 'AWS messages',
  read: (view) => {
    const own = { provider: 'aws', layer: layers.system };
    const aws = cloudOf(view) === 'aws';
    const foreign = has(view, 'x-goog', 'googleapi', 'google', '.windows.net');
    return [
      ...(foreign ? [] : byService.flatMap(([service, list]) => said(view, { ...own, service, sure: 0.82 }, list))),
      ...(aws ? found(view, bare, { ...own, sure: 0.6 }) : []),
      ...(foreign ? [] : found(view, plain, { ...own, service: 'ec2', sure: 0.88 })),
      ...(foreign ? [] : found(view, dotted, { ...own, service: 'ec2', sure: 0.9 })),
    ];
  },
};
