// Source: https://github.com/MicrosoftDocs/SupportArticles-docs (support/azure/virtual-machines/windows/error-messages.md; a few of allocation, sizes and images as commonly printed)
import { heads } from '../heads.ts';

/** Messages of Azure Resource Manager about virtual machines, disks, images and extensions. */
export const azureComputeSaid = heads(`
AcquireDiskLeaseFailed: Failed to acquire lease while creating disk * Blob is already in use
AllocationFailed: Allocation failed. Please try reducing the VM size or number of VMs | The VM allocation failed due to an internal error
ArtifactNotFound: The VM extension with publisher * could not be found in location | Extension with publisher * could not be found in the extension repository
ArtifactVersionNotFound: No version found in the artifact repository that satisfies the requested version
AttachDiskWhileBeingDetached: Cannot attach data disk * because the disk is currently being detached
BadRequest: Availability Sets are not yet supported in this region | Addition of a VM with managed disks to non-managed Availability Set | Managed Disks are not supported in this region | Multiple VMExtensions per handler not supported for OS type | is not supported on Resource * with managed disks
CertificateImproperlyFormatted: has a data field which is not a properly formatted PFX file | The data retrieved from * is not deserializable into JSON
Conflict: Disk resizing is allowed only when creating a VM or when the VM is deallocated
ConflictingUserInput: cannot be attached as the disk is already owned by VM | Source and destination resource groups are the same | Source and destination storage accounts for disk
ContainerAlreadyOnLease: There is already a lease on the storage container holding the blob
CrossSubscriptionMoveWithKeyVaultResources: The Move resources request contains KeyVault resources
DataDisksForceDetached: One or more data disks were force detached from the VM
DiagnosticsOperationInternalError: An internal error occurred while processing diagnostics profile of VM
DiskBlobAlreadyInUseByAnotherDisk: is already in use by another disk belonging to VM
DiskBlobNotFound: Unable to find VHD blob with URI
DiskEncryptionKeySecretUnwrapFailed: Unwrap of secret * value using key * failed
DiskImageNotReady: Please retry when image is ready
DiskPreparationError: One or more errors occurred while preparing VM disks
DiskProcessingError: Disk processing halted as the VM has other disks in failed disks
IncorrectDiskBlobType: Disk blobs can only be of type page blob
InternalOperationError: Error occurred in validating the network profile of VM
InvalidParameter: The Admin password specified is not allowed | The Admin Username specified is not allowed | The supplied password must be between * characters long and must satisfy at least | Cannot attach an existing OS disk if the VM is created from a platform | This is presently not supported for disks | does not look to be correct blob URI | A disk named * already uses the same LUN | A disk named * already exists | Cannot specify user image overrides for a disk already defined | A disk named * already uses the same VHD URL
InvalidParameter: The specified fault domain count * must fall in the range | The license type * is invalid. Valid license types are | Linux host name cannot exceed * characters in length | Destination path for Ssh public keys is currently limited to its default | A disk at LUN * already exists | of the request must match the subscription * contained in the managed disk id | Custom data in OSProfile must be in Base64 encoding | is not a valid captured VHD blob name prefix | Certificates cannot be added to your VM if the VM agent is not provisioned
InvalidParameter: Unable to create the VM because the requested size | The requested VM size * is not available in the current region | Windows admin user name cannot be more than | Windows computer name cannot be more than
MissingMoveDependentResources: The move resources request does not contain all the dependent resources
MoveResourcesHaveInvalidState: The Move Resources request contains VMs which are associated with invalid
MoveResourcesHavePendingOperations: The move resources request contains resources for which an operation is pending
MoveResourcesNotFound: The move resources request contains resources that cannot be found
NetworkingInternalOperationError: An internal error occurred in processing network profile of the VM | Unknown network allocation error
NotFound: The Availability Set * cannot be found | Source Virtual Machine * specified in the request does not exist
NotSupported: The license type is * but the image blob * is not from on-premises
OperationNotAllowed: Before deleting an Availability Set please ensure that it does not contain any VM | Changing availability set SKU from | Changing property * is not allowed | Cannot modify extensions in the VM when the VM is not running | The Capture action is only supported on a Virtual Machine with blob based disks | cannot be created from Image * until Image has been successfully created | is not allowed when VM is allocated. Please retry after VM is deallocated | Addition of a managed disk to a VM with blob based disks is not supported
OperationNotAllowed: The maximum number of data disks allowed to be attached to a VM of this size | Addition of a blob based disk to VM with managed disks is not supported | since the Image is marked for deletion | is not allowed on VM * since the VM is generalized | is not allowed as Restore point collection | since it is marked for deletion. You can only retry the Delete operation | are being provisioned using the Image | is currently using the Image | since the VM is marked for deletion. You can only retry the Delete operation | since the VM is either deallocated or marked to be deallocated
OperationNotAllowed: is not allowed on VM * since the VM is running. Please power off | is not allowed on VM * since the VM is not deallocated | is not allowed on VM * since VM has extension * in failed state | is not allowed on VM * since another operation is in progress | requires the Virtual Machine * to be Generalized | The operation requires the VM to be running (or set to run) | which is smaller than the size * of corresponding disk in Image | VM Scale Set extensions of handler * can be added only at | is already using managed disks | VM created from Image cannot have blob based disks
OperationNotAllowed: Capture operation cannot be completed because the VM is not generalized | are disallowed because VM disks are being converted to managed disks | An ongoing operation is changing power state of Virtual Machine | may not be available in the existing allocation unit | Unable to resize the VM because the requested size | results in exceeding * limits of Maximum allowed | could not be completed as it results in exceeding approved
OSProvisioningClientError: because the guest OS is currently being provisioned | Make sure the image has been properly prepared (generalized) | Username specified for the VM is invalid for this Linux distribution
OSProvisioningInternalError: OS Provisioning failed for VM * due to an internal error
OSProvisioningTimedOut: OS Provisioning for VM * did not finish in the allotted time
PlatformImageNotFound: Verify that all fields in the storage profile are correct
OverConstrainedAllocationRequest: The required VM size is not currently available in the selected location
OverconstrainedAllocationRequest: Allocation failed. VM(s) with the following constraints cannot be allocated
ZonalAllocationFailed: Allocation failed. We do not have sufficient capacity for the requested VM size in this zone
SkuNotAvailable: The requested size for resource * is currently not available in location
ResourceUpdateBlockedOnPlatformUpdate: Resource cannot be updated at this time due to ongoing platform update
StorageAccountLimitation: does not support page blobs which are required to create disks
StorageAccountLocationMismatch: Please ensure it was created through the Storage Resource Provider in the same location
StorageAccountNotFound: Ensure storage account is not deleted and belongs to the same Azure location
StorageAccountNotRecognized: Please use a storage account managed by Storage Resource Provider
StorageAccountOperationInternalError: Internal error occurred while accessing storage account
StorageAccountTooBusy: is too busy currently. Consider using another account
StorageAccountTypeNotSupported: which is a Blob storage account. Please retry with General purpose storage account
TargetDiskBlobAlreadyExists: Please provide a different blob URI | Capture operation cannot continue because target image blob
TooManyVMRedeploymentRequests: Too many redeployment requests have been received for VM
VMAgentStatusCommunicationError: has not reported status for VM agent or extensions
VMArtifactRepositoryInternalError: while retrieving the VM artifact data from the artifact repository
VMExtensionHandlerNonTransientError: has reported failure for VM Extension * with terminal error code
VMExtensionManagementInternalError: Internal error occurred while processing VM extension | Multiple errors occurred while preparing the VM extensions
VMExtensionProvisioningError: VM has reported a failure when processing extension | Multiple VM extensions failed to be provisioned on the VM
VMExtensionProvisioningTimeout: Provisioning of VM extension * has timed out
VMMarketplaceInvalidInput: from a non Marketplace image does not need Plan information | Unable to deploy from the Marketplace image | from Marketplace image requires Plan information in the request
VMRedeploymentTimedOut: Redeployment of VM * didn't finish in the allotted time
VMStartTimedOut: did not start in the allotted time. The VM may still start successfully
`);
