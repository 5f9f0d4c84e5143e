// Source: https://learn.microsoft.com/rest/api/storageservices/status-and-error-codes2
import { cloudOf, has } from '../cues.ts';
import { phrases, said } from '../phrases.ts';
import { type Envelope, found, layers, type Reading } from '../reading.ts';

const xml = /<\s{0,9}(?:m:)?code\s{0,9}>(?<code>[A-Za-z]\w{3,79})<\s{0,9}\/(?:m:)?code/dgi;
const named = /\b(?:BlobErrorCode|StorageErrorCode|bloberror|ServiceCode)[.:=]\s{0,2}(?<code>[A-Z][A-Za-z]{4,60})/dg;

/** Messages of the service’s own table of error codes, each for one code. */
const messages = phrases(`
ConditionNotMet | condition specified using HTTP conditional header | 412
LeaseIdMissing | and no lease ID was specified | 412
LeaseAlreadyPresent | There is already a lease present | 409
LeaseIdMismatchWithLeaseOperation | did not match the lease ID for the * with the specified | 409
LeaseIdMismatchWithBlobOperation | did not match the lease ID for the blob | 412 | 0.85
LeaseNotPresentWithBlobOperation | There is currently no lease on the blob | 412 | 0.85
LeaseNotPresentWithLeaseOperation | There is currently no lease on the blob/ | 409 | 0.87
LeaseLost | but the lease for the * has expired | 412
LeaseAlreadyBroken | The lease has already been broken | 409 | 0.85
BlobAlreadyExists | The specified blob already exists | 409
BlobNotFound | The specified blob does not exist | 404
ContainerAlreadyExists | The specified container already exists | 409
ContainerNotFound | The specified container does not exist | 404
ContainerBeingDeleted | The specified container is being deleted | 409
QueueNotFound | The specified queue does not exist | 404
QueueAlreadyExists | The specified queue already exists | 409
QueueBeingDeleted | The specified queue is being deleted | 409
TableAlreadyExists | The table specified already exists | 409
TableNotFound | The table specified does not exist | 404
TableBeingDeleted | The specified table is being deleted | 409
EntityAlreadyExists | The specified entity already exists | 409
UpdateConditionNotSatisfied | The update condition specified in the request | 412
MessageNotFound | The specified message does not exist | 404 | 0.8
PopReceiptMismatch | The specified pop receipt did not match | 400
SnapshotsPresent | because the blob has snapshots | 409
BlobImmutableDueToPolicy | blob is immutable due to a policy | 409
BlobArchived | not permitted on an archived blob | 409
BlobBeingRehydrated | because the blob is being rehydrated | 409
PendingCopyOperation | There is currently a pending copy operation | 409
AppendPositionConditionNotMet | append position condition specified | 412
TargetConditionNotMet | target condition specified using HTTP | 412
SourceConditionNotMet | source condition specified using HTTP | 412
InvalidBlockList | The specified block list is invalid | 400
ShareBeingDeleted | The specified share is being deleted | 409
ShareNotFound | The specified share does not exist | 404
ShareAlreadyExists | The specified share already exists | 409
SharingViolation | may be in use by an SMB client | 409
PathAlreadyExists | The specified path already exists | 409
PathNotFound | The specified path does not exist | 404
ServerBusy | currently unable to receive requests | 503 | 0.85
ServerBusy | Ingress is over the account limit | 503 | 0.85
ServerBusy | Egress is over the account limit | 503 | 0.85
AuthenticationFailed | Server failed to authenticate the request | 403
AuthorizationFailure | This request is not authorized to perform this operation. | 403 | 0.85
AuthorizationPermissionMismatch | This request is not authorized to perform this operation using this permission | 403
ResourceNotFound | The specified resource does not exist | 404 | 0.7
InvalidRange | invalid for the current size of the resource | 416
OutOfRangeInput | One of the request inputs is out of range | 400 | 0.85
AccountIsDisabled | The specified account is disabled | 403
DeletePending | is marked for deletion by an SMB client | 409
`);

/** XML and messages of Azure Storage; its JSON of tables is OData, its SDK texts are those of Azure. */
export const azureStorage: Envelope = {
  name: 'Azure Storage',
  read: (view) => {
    const own = { provider: 'azure', service: 'storage', layer: layers.system };
    const foreign = has(view, 'amazonaws', 'hostid', 'x-amz', 'x-goog', 'googleapis') && !has(view, 'windows.net');
    const list: Reading[] = [];
    if (!foreign && (cloudOf(view) === 'azure' || has(view, 'requestid:', '<m:error', 'blob'))) list.push(...found(view, xml, { ...own, sure: 0.95 }));
    if (cloudOf(view) === 'azure') list.push(...found(view, named, { ...own, sure: 0.93 }));
    return cloudOf(view) === 'aws' || has(view, 'wsdl version') ? list : [...list, ...said(view, { ...own, sure: 0.9 }, messages)];
  },
};
