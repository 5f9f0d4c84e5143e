// Sources: https://cloud.google.com/sql/docs/troubleshooting, https://cloud.google.com/storage/docs/json_api/v1/status-codes, https://cloud.google.com/bigquery/docs/error-messages,
// https://cloud.google.com/kubernetes-engine/docs/troubleshooting, https://developers.google.com/drive/api/guides/handle-errors, https://developers.google.com/calendar/api/guides/errors,
// https://developers.google.com/youtube/v3/docs/errors, https://ai.google.dev/gemini-api/docs/troubleshooting (for the codes; the messages as commonly printed, not checked line by line)
import { heads, type ServiceSaid } from '../heads.ts';

/** Messages of Google services that run programs, and of who may use them, each with the code that the service gives for it. */
export const googleComputeSaid: readonly ServiceSaid[] = [
  {
    service: 'container',
    list: heads(`
FAILED_PRECONDITION: is currently upgrading cluster | is currently creating cluster | is currently updating cluster | is currently deleting cluster | is currently operating on cluster | is currently * node pool | Cluster is running incompatible operation | running incompatible operation | Please wait and try again once it is done | Operation * is currently * cluster
ALREADY_EXISTS: Already exists: projects/ * clusters | Already exists: projects/ * nodePools
RESOURCE_EXHAUSTED: Insufficient regional quota to satisfy request
INVALID_ARGUMENT: Master version * is unsupported | Node version * must not have a greater minor version than master version | All cluster resources were brought up, but | Pool name * already exists
NOT_FOUND: Not found: projects/ * clusters
PERMISSION_DENIED: Required "container.
`),
  },
  {
    service: 'cloud-run',
    list: heads(`
: Resource readiness deadline exceeded
ABORTED: Conflict for resource * version * was specified but current version is
ALREADY_EXISTS: Revision named * with different configuration already exists | Resource * already exists in * service
FAILED_PRECONDITION: The user-provided container failed to start and listen on the port | Cloud Run error: Container failed to start | Revision * is not ready and cannot serve traffic | Image * not found | Ready condition status changed to False for Service
INVALID_ARGUMENT: Expected a Container with metadata for Linux
RESOURCE_EXHAUSTED: The request was aborted because there was no available instance | Quota exceeded for total allowable CPU per project per region
`),
  },
  {
    service: 'cloud-functions',
    list: heads(`
operationInProgress: An operation on function * is already in progress
ABORTED: unable to queue the operation | Could not * because another operation is already in progress
ALREADY_EXISTS: Function * in location * in project * already exists | Could not create Cloud Run service * already exists
FAILED_PRECONDITION: Build failed: Build error details not available | Function failed on loading user code | Function cannot be initialized | Changing from an HTTPS function to a background triggered function is not allowed
NOT_FOUND: Function * in region * in project * does not exist
`),
  },
  {
    service: 'app-engine',
    list: heads(`
ABORTED: is the subject of a conflict | because an operation is already in progress for apps/
ALREADY_EXISTS: Cannot operate on apps/ * because an operation is already in progress
FAILED_PRECONDITION: Your app may not have more than * versions | The first service (module) you upload to a new application must be the 'default'
INVALID_ARGUMENT: The following quotas were exceeded
NOT_FOUND: Could not find Application | Unable to retrieve P4SA
`),
  },
  {
    service: 'compute',
    list: heads(`
resourceInUseByAnotherResource: is already being used by 'projects/ | resource ' projects/ * is already being used by
resourceNotReady: resource ' projects/ * is not ready | The resource * is not ready
alreadyExists: The resource 'projects/ * already exists
notFound: The resource 'projects/ * was not found
conditionNotMet: Labels fingerprint either invalid or resource labels have changed | Supplied fingerprint does not match current metadata fingerprint | Invalid fingerprint
ZONE_RESOURCE_POOL_EXHAUSTED: does not have enough resources available to fulfill the request | is currently unavailable in the * zone
QUOTA_EXCEEDED: Quota * exceeded. Limit * in region | Quota * exceeded. Limit * globally
resourceOperationRateExceeded: Operation rate exceeded for resource
INVALID_USAGE: There is a route operation in progress on the local or peer network | There is a peering operation in progress on the local or peer network
RESOURCE_IN_USE_BY_ANOTHER_RESOURCE: Failed to delete connection; Producer services | is already in use by another resource
IP_IN_USE_BY_ANOTHER_RESOURCE: IP * is in-use and would result in a conflict
IP_SPACE_EXHAUSTED: IP space of * is exhausted
invalid: Invalid value for field | The disk * is already attached to | Disk cannot be resized to a smaller size | Invalid IPCidrRange: * conflicts with existing subnetwork
PERMISSIONS_ERROR: Required 'compute.
`),
  },
  {
    service: 'iam',
    list: heads(`
ALREADY_EXISTS: Service account * already exists within project projects | A role named * in projects | Role * already exists
FAILED_PRECONDITION: Key creation is not allowed on this service account | You can't create a role with role_id * where there is an existing role
INVALID_ARGUMENT: Service account * does not exist | Policy members must be of the form | Role * is not supported for this resource | One or more users named in the policy do not belong to a permitted customer
NOT_FOUND: Unknown service account | Service account projects * does not exist
ABORTED: The request's ETag * did not match the current policy's ETag
`),
  },
  {
    service: 'resource-manager',
    list: heads(`
ABORTED: There were concurrent policy changes. Please retry the whole read-modify-write with exponential backoff
ALREADY_EXISTS: Requested entity already exists * project
QUOTA_EXCEEDED: The project cannot be created because you have exceeded your allotted project quota
`),
  },
  {
    service: 'service-usage',
    list: heads(`
FAILED_PRECONDITION: is depended on by the following active service(s) | Billing account for project * is not found | Billing must be enabled for activation of service
PERMISSION_DENIED: Not found or permission denied for service(s)
RESOURCE_EXHAUSTED: Quota exceeded for quota metric 'Mutate requests'
`),
  },
  {
    service: 'cloud-build',
    list: heads(`
FAILED_PRECONDITION: due to quota restrictions, cannot run builds in this region | failed precondition: due to quota restrictions | Repository mapping does not exist
INVALID_ARGUMENT: could not resolve source
`),
  },
  {
    service: 'composer',
    list: heads(`
FAILED_PRECONDITION: Cannot * environment * when it is not in RUNNING state | Composer Backend timed out
`),
  },
  {
    service: 'secretmanager',
    list: heads(`
ALREADY_EXISTS: Secret [projects/ * already exists
FAILED_PRECONDITION: Secret Version * is in DESTROYED state | is in DISABLED state | The etag provided * does not match
`),
  },
  {
    service: 'artifactregistry',
    list: heads(`
ALREADY_EXISTS: the repository already exists
FAILED_PRECONDITION: manifest is referenced by parent manifests
`),
  },
];
