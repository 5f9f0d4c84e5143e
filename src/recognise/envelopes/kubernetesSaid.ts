// Sources: https://github.com/kubernetes/apimachinery/blob/master/pkg/api/errors/errors.go (reasons and the messages that stand for them),
// https://github.com/kubernetes/apimachinery/blob/master/pkg/api/validation/objectmeta.go, https://github.com/argoproj/argo-cd (controller/sync.go, pkg/apis: names of conditions);
// events of the kubelet, the scheduler and the volume controllers as commonly printed, not checked line by line
import { has } from '../cues.ts';
import { phrases, said } from '../phrases.ts';
import { type Envelope, found, layers } from '../reading.ts';

/** What the API server and its client say where no status object was printed. */
const messages = phrases(`
Conflict | the server reported a conflict | 409
Conflict | the UID in the precondition | 409
Conflict | object was modified | 409 | 0.7
Conflict | please apply your changes to the latest version | 409
Conflict | Apply failed with | 409 | 0.8
Conflict | conflicts with "kubectl | 409
Conflict | Server-Side Apply field conflict detected | 409
Conflict | SSA field conflict detected | 409
Conflict | unable to update * after conflict retries | 409 | 0.7
AlreadyExists | the server was not able to generate a unique name for the object | 409
AlreadyExists | object already exists | 409 | 0.7
NotFound | the server doesn't have a resource type | 404 | 0.86
NotFound | no matches for kind | 404 | 0.7
no kind is registered for version | no kind * is registered for version
NotFound | could not find the requested resource | 404
Forbidden | unable to create new content in namespace | 403
Forbidden | exceeded quota: | 403
Forbidden | violates PodSecurity | 403
Forbidden | not allowed to * this resource | 403 | 0.6
Forbidden | User "system:serviceaccount: | 403
Forbidden | system:anonymous | 403 | 0.7
Forbidden | admission webhook * denied the request | 403 | 0.84
Forbidden | cannot set blockOwnerDeletion if an ownerReference refers to a resource you can't set finalizers on | 403
Unauthorized | You must be logged in to the server | 401
Unauthorized | error retrieving resource lock * Unauthorized | 401
Unauthorized | provide credentials | 401 | 0.7
BadRequest | the server rejected our request for an unknown reason | 400
BadRequest | unable to decode an event from the watch stream | 400 | 0.7
BadRequest | strict decoding error | 400
BadRequest | the API version in the data | 400
BadRequest | the name of the object * does not match the name on the URL | 400
BadRequest | the namespace of the provided object does not match the namespace sent on the request | 400
Invalid | the server rejected our request due to an error in our request | 422
Invalid | updates to statefulset spec for fields other than | 422
Invalid | pod updates may not change fields other than | 422
Invalid | " is invalid: * Too long: | 422 | 0.86
Invalid | " is invalid: * Too many: | 422 | 0.86
Invalid | " is invalid: * Unsupported value: | 422 | 0.86
Invalid | " is invalid: * Duplicate value: | 422 | 0.86
Invalid | field is immutable | 422 | 0.82
Invalid | must be specified for an update | 422
Invalid | Invalid value: | 422 | 0.72
Invalid | provided IP is already allocated | 422
Invalid | error validating data | 422 | 0.72
MethodNotAllowed | the server does not allow this method on the requested resource | 405
UnsupportedMediaType | the body of the request was in an unknown format | 415
RequestEntityTooLarge | Request entity too large: limit is | 413
RequestEntityTooLarge | may not be longer than | 413 | 0.5
Expired | the resourceVersion for the provided list is too old | 410
Expired | The provided continue parameter | 410
Expired | The resourceVersion for the provided watch is too old | 410
Expired | too old resource version: | 410
Gone | The event in requested index is outdated and cleared | 410
TooManyRequests | violate the pod's disruption budget | 429
TooManyRequests | client-side throttling, not priority and fairness | 429 | 0.7
ServiceUnavailable | the server is currently unable to handle the request | 503
Timeout | the server was unable to return a response in the time allotted | 504
ServerTimeout | operation against * could not be completed at this time, please try again | 500
InternalError | Internal error occurred: | 500 | 0.84
InternalError | an error on the server (" * ") has prevented the request from succeeding | 500
InternalError | failed calling * webhook | 500 | 0.84
leader election lost | leader election lost
leader election lost | failed to renew lease
Multi-Attach error | Multi-Attach error for volume
FailedScheduling | nodes are available: | | 0.84
FailedScheduling | pod has unbound immediate PersistentVolumeClaims
Unhealthy | Readiness probe failed:
Unhealthy | Liveness probe failed:
Unhealthy | Startup probe failed:
Unable to connect to the server | Unable to connect to the server: | | 0.84
The connection to the server was refused | The connection to the server * was refused - did you specify
client rate limiter Wait returned an error | client rate limiter Wait returned an error
FailedMount | MountVolume.SetUp failed for volume | | 0.84
FailedMount | Unable to attach or mount volumes
FailedAttachVolume | AttachVolume.Attach failed for volume
FailedCreatePodSandBox | Failed to create pod sandbox
ImagePullBackOff | Back-off pulling image
CrashLoopBackOff | Back-off restarting failed container
ProgressDeadlineExceeded | exceeded its progress deadline
another operation is already in progress | another operation is already in progress
error converting YAML to JSON | error converting YAML to JSON
`);
/** Plural names of resources in a group of their own say by themselves that an API of Kubernetes is speaking. */
const grouped = '[a-z]{3,40}(?:\\.[a-z0-9-]{2,30}){1,6} "[a-z0-9][^"\\s]{0,120}"';
const core =
  '(?:pods|services|deployments|statefulsets|daemonsets|replicasets|configmaps|secrets|namespaces|nodes|jobs|cronjobs|leases|endpoints|ingresses|serviceaccounts|persistentvolumeclaims|persistentvolumes|clusterroles|clusterrolebindings|roles|rolebindings|events|customresourcedefinitions|horizontalpodautoscalers|networkpolicies) {1,2}"[a-z0-9][^"\\s]{0,120}"';
const ends: readonly (readonly [code: string, status: number, words: string])[] = [
  ['AlreadyExists', 409, 'already exists'],
  ['NotFound', 404, 'not found'],
  ['Forbidden', 403, 'is forbidden'],
];
const named = ends.map(([code, status, words]) => ({ code, status, pattern: new RegExp(`\\b(?<message>(?:${grouped}|${core}) ${words})`, 'dg') }));
/** A request as `kubectl -v` logs it: the reasons that stand for a status alone. */
const requested = /\/(?:api\/v1|apis\/[\w.-]{3,80}\/v\w{1,12})\/\S{1,300} (?<code>4\d\d|50[034]) [A-Z][A-Za-z ]{2,30} in \d{1,7} milliseconds/dg;
const byStatus: Record<string, string> = {
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'NotFound',
  409: 'Conflict',
  410: 'Gone',
  422: 'Invalid',
  429: 'TooManyRequests',
  503: 'ServiceUnavailable',
};
/** Reasons of events and of waiting containers. */
const reasons =
  /\b(?<code>CrashLoopBackOff|ImagePullBackOff|ErrImagePull|CreateContainerConfigError|CreateContainerError|RunContainerError|FailedScheduling|FailedMount|FailedAttachVolume|FailedCreatePodSandBox|FailedBinding|ProvisioningFailed|FailedDaemonPod|FailedCreate|FailedDelete|FailedUpdate|OOMKilled|Evicted|BackoffLimitExceeded|DeadlineExceeded|UpdateConflict|ComparisonError|InvalidSpecError|SharedResourceWarning|OrphanedResourceWarning|FailedToUpdateEndpoint(?:Slices?)?)\b/dg;

/** Kubernetes, where its envelope knows none of the words. */
export const kubernetesSaid: Envelope = {
  name: 'Kubernetes, rarer words',
  read: (view) => {
    const own = { provider: 'kubernetes', service: 'api-server', layer: layers.system };
    const kube = has(
      view,
      'kube',
      'k8s',
      'pod',
      'namespace',
      'reconcil',
      'webhook',
      'argo',
      'error from server',
      'klog',
      '.io "',
      'crd',
      'rancher',
      'istio',
      'helm',
      'probe failed',
    );
    return [
      ...found(view, requested, { ...own, sure: 0.88 }, (one) => ({ ...one, status: Number(one.code), code: byStatus[one.code] ?? one.code })),
      ...named.flatMap(({ code, status, pattern }) => found(view, pattern, { ...own, code, status, sure: 0.82 })),
      ...said(view, { ...own, sure: kube ? 0.86 : 0.62 }, messages).map((one) => (kube ? one : { ...one, sure: Math.min(one.sure, 0.62) })),
      ...(kube ? found(view, reasons, { ...own, sure: 0.66 }) : []),
    ];
  },
};
