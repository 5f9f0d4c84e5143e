// Sources: https://github.com/MicrosoftDocs/azure-docs (articles/service-bus-messaging/service-bus-resource-manager-exceptions.md, articles/azure-resource-manager/troubleshooting),
// https://learn.microsoft.com/azure/key-vault/general/rest-error-codes, https://learn.microsoft.com/rest/api/cosmos-db/http-status-codes-for-cosmosdb,
// https://learn.microsoft.com/troubleshoot/azure/azure-kubernetes/welcome-azure-kubernetes, https://learn.microsoft.com/azure/azure-functions/errors-diagnostics/diagnostic-events/azfd0004 (for the codes; messages outside the first as commonly printed, not checked line by line)
import { heads, type ServiceSaid } from '../heads.ts';

/** Messages of the other services of Azure, each with the code that the service gives for it. */
export const azureServicesSaid: readonly ServiceSaid[] = [
  {
    service: 'app-service',
    list: heads(`
Conflict: Cannot modify this site because another operation is in progress | Website with given name * already exists | Server farm * cannot be deleted because it has web app(s) * assigned to it | Another operation is in progress on the site | This region has quota of 0 instances for your subscription | Hostname * already exists. Please select a different name | already bound to another | Cannot delete server farm
409: There is a deployment currently in progress. Please try again when it completes | There may be an ongoing deployment or your app setting has | Deployment has been stopped due to SCM container restart | SCM container restart was triggered
429: Cannot acquire exclusive lock to create * this site | Cannot acquire exclusive lock to create * this server farm
412: ETag does not represent the latest state of the resource
BadRequest: The parameter * has an invalid value * app setting | Requested feature is not available in resource group | LinuxFxVersion has an invalid value | The 'WindowsFxVersion' | Free and Shared tier * not supported
Unauthorized: This region has quota of | Operation cannot be completed without additional quota | Current Limit (Basic VMs): 0
Forbidden: Site Disabled | Web app is stopped | Ip Forbidden
NotFound: Cannot find Web App with name | Cannot find SourceControlToken with name | Server Error: Could not find a SCM site
403: This web app is stopped | The web app you have attempted to reach is currently stopped
`),
  },
  {
    service: 'functions',
    list: heads(`
LeaseAlreadyPresent: Unable to acquire singleton lock blob lease | Unable to acquire Singleton lock
LeaseLost: Singleton lock renewal failed for blob * with error code | Singleton lock renewal failed
AZFD0004: A collision for Host ID * was detected in the configured storage account | Host ID * collision
AZFD0005: An external startup class * could not be | Error configuring services in an external startup class
AZFD0006: SAS token * will expire within | Storage SAS token within
AZFD0011: FUNCTIONS_WORKER_RUNTIME * value is missing | FUNCTIONS_WORKER_RUNTIME value specified in * is not valid
: Host lock lease acquisition failed | A ScriptHost error has occurred | The listener for function * was unable to start | Can't bind to port | No job functions found. Try making your job classes and methods public | Error indexing method | Microsoft.Azure.WebJobs.Host: Error indexing method | Value cannot be null. (Parameter 'provider')
Conflict: Encountered an error (Conflict) from host runtime
BadGateway: Encountered an error (BadGateway) from host runtime
ServiceUnavailable: Encountered an error (ServiceUnavailable) from host runtime
InternalServerError: Encountered an error (InternalServerError) from host runtime
ServiceUnavailable: Function host is not running
`),
  },
  {
    service: 'container-registry',
    list: heads(`
CONTAINER_REGISTRY_NAME_IN_USE: The registry DNS name * is already in use
DENIED: client with IP * is not allowed access. Refer https://aka.ms/acr/firewall
UNAUTHORIZED: authentication required, visit https://aka.ms/acr/authorization | Application not registered with AAD | The admin user is disabled. To enable admin user
MANIFEST_UNKNOWN: manifest tagged by * is not found
TOOMANYREQUESTS: Too Many Requests; check out https://aka.ms/acr
Conflict: Tag * already exists in target registry | because the image is locked | manifest or tag is locked
`),
  },
  {
    service: 'microsoft-graph',
    list: heads(`
Request_BadRequest: One or more added object references already exist for the following modified properties | Another object with the same value for property | Permission entry already exists | The permission being assigned already exists on the object
Request_ResourceNotFound: or one of its queried reference-property objects are not present
Request_MultipleObjectsWithSameKeyValue: The service principal cannot be created, updated, or restored because the service principal name | is already in use
Authorization_RequestDenied: Insufficient privileges to complete the operation
Directory_ConcurrencyViolation: due to concurrent requests being made to the tenant
Directory_QuotaExceeded: The directory object quota limit for the
InvalidAuthenticationToken: Access token has expired or is not yet valid | Lifetime validation failed, the token is expired | CompactToken parsing failed with error code | Access token is empty
UnknownError: Error while processing response
ErrorExceededMessageLimit: Request rejected. Your tenant has exceeded
MailboxNotEnabledForRESTAPI: The mailbox is either inactive, soft-deleted, or is hosted on-premise
ApplicationThrottled: Application is over its MailboxConcurrency limit
TooManyRequests: Too many requests from Identifier
`),
  },
  {
    service: 'openai',
    list: heads(`
429: have exceeded token rate limit of your current | have exceeded call rate limit of your current | have exceeded rate limit of your current
DeploymentNotFound: The API deployment for this resource does not exist
content_filter: The response was filtered due to the prompt triggering Azure OpenAI's content management policy
401: Access denied due to invalid subscription key or wrong API endpoint
InsufficientQuota: This operation require * new capacity in quota Tokens Per Minute
RequestConflict: Another operation is being performed on the parent resource
`),
  },
  {
    service: 'batch',
    list: heads(`
JobExists: The specified job already exists ‖ PoolExists: The specified pool already exists ‖ TaskExists: The specified task already exists
JobBeingDeleted: The specified job has been marked for deletion ‖ JobBeingTerminated: The specified job is being terminated
PoolBeingDeleted: The specified pool has been marked for deletion ‖ PoolBeingResized: The specified pool is being resized
JobCompleted: The specified job is already in a completed state ‖ NodeNotReady: The specified node is not ready
`),
  },
  {
    service: 'azure-devops',
    list: heads(`
TF401179: An active pull request for the source and target branch already exists
TF401398: The pull request cannot be activated because the source and/or the target branch no longer exists
TF401027: You need the Git * permission to perform this action
TF401019: does not exist or you do not have permissions for the operation you are attempting
TF402455: Pushes to this branch are not permitted; you must use a pull request
TF402455: Pushes to this branch are not permitted
TF401035: The object * does not exist
TF26071: This work item has been changed by someone else since you opened it
TF237165: Team Foundation could not update the work item because of a validation error on the server
TF400813: is not authorized to access this resource
TF14044: Access Denied: User * needs the * permission
VS800075: The project with id * does not exist, or you do not have permission to access it
: No hosted parallelism has been purchased or granted | The agent pool * has no agents | There are no agents that meet
`),
  },
];
