// Sources: https://kubernetes.io/docs/reference/using-api/api-concepts/, https://pkg.go.dev/k8s.io/apimachinery/pkg/apis/meta/v1#StatusReason,
// https://kubernetes.io/docs/reference/using-api/server-side-apply/#conflicts
import { has } from '../cues.ts';
import { phrases, said } from '../phrases.ts';
import { type Envelope, found, layers } from '../reading.ts';

const reasons =
  'Conflict|AlreadyExists|NotFound|Forbidden|Invalid|Gone|Expired|Unauthorized|ServerTimeout|Timeout|TooManyRequests|BadRequest|MethodNotAllowed|NotAcceptable|RequestEntityTooLarge|UnsupportedMediaType|InternalError|ServiceUnavailable';
const statuses: Record<string, number> = {
  Conflict: 409,
  AlreadyExists: 409,
  NotFound: 404,
  Forbidden: 403,
  Invalid: 422,
  Gone: 410,
  Expired: 410,
  Unauthorized: 401,
  Timeout: 504,
  TooManyRequests: 429,
  BadRequest: 400,
  MethodNotAllowed: 405,
  NotAcceptable: 406,
  RequestEntityTooLarge: 413,
  UnsupportedMediaType: 415,
  InternalError: 500,
  ServerTimeout: 500,
  ServiceUnavailable: 503,
};

const kubectl = new RegExp(`\\b[Ee]rror from server \\((?<code>${reasons})\\)`, 'dg');
const reason = new RegExp(`\\breason["']?\\s{0,3}[:=]\\s{0,3}["']?(?<code>${reasons})\\b`, 'dg');
/** The client of Java shows the reason phrase of HTTP, those of Python and Ruby the status. */
const apiException = new RegExp(`\\bio\\.kubernetes\\.client\\.(?:openapi\\.)?ApiException: (?<code>${reasons})\\b`, 'dg');
const goStruct = new RegExp(`\\bReason:"(?<code>${reasons})"`, 'dg');

const messages = phrases(`
Conflict | the object has been modified; please apply | 409
Conflict | Operation cannot be fulfilled on | 409
Conflict | Apply failed with * conflict | 409
Conflict | conflict with " * " using | 409
Conflict | conflict with " * " with subresource | 409
Conflict | Precondition failed: UID in precondition | 409
Expired | too old resource version | 410
Expired | resourceVersion for the provided | 410
Expired | provided continue parameter is too old | 410
Timeout | Too large resource version | 504
Forbidden | because it is being terminated | 403
Forbidden | User " * " cannot * resource " * " in API group | 403
Forbidden | is forbidden: exceeded quota | 403
Forbidden | is forbidden: violates PodSecurity | 403
Forbidden | field is immutable after creation | 403 | 0.6
Invalid | is invalid: * field is immutable | 422
Invalid | is invalid: * Invalid value: | 422
Invalid | is invalid: * Forbidden: | 422 | 0.88
Invalid | is invalid: * Required value | 422 | 0.88
Invalid | provided port is already allocated | 422
Invalid | metadata.resourceVersion: Invalid value: | 422
InternalError | failed calling webhook | 500 | 0.85
NotFound | the server could not find the requested resource | 404
Invalid | The * " * " is invalid: | 422 | 0.86
Invalid | The * " * " is invalid. | 422 | 0.82
Forbidden | cannot be deleted: * because | 403 | 0.6
Conflict | the ResourceVersion in the precondition | 409
Conflict | StorageError: invalid object, Code: 4 | 409
AlreadyExists | object already exists, the server was not able to generate a unique name | 409
TooManyRequests | the server has received too many requests and has asked us to try again later | 429
ServerTimeout | the server was unable to return a response in the time allotted | 504 | 0.86
Unauthorized | the server has asked for the client to provide credentials | 401
TooManyRequests | Cannot evict pod as it would violate the pod | 429
`);

/** `pods "web-0" not found`, `configmaps "a" already exists`, as client-go prints them. */
const kinds = '(?:[A-Z][A-Za-z]{2,30}|[a-z][a-z.]{2,50}(?:\\.[a-z0-9.-]{2,60})?)';
const missing = new RegExp(`\\b(?<message>${kinds} "[a-z0-9][^"\\s]{0,80}" not found)`, 'dg');
const present = new RegExp(`\\b(?<message>${kinds} "[a-z0-9][^"\\s]{0,80}" already exists)(?! in the cluster and)`, 'dg');
const forbidden = new RegExp(`\\b(?<message>${kinds}(?: "[^"\\n]{0,80}")? is forbidden:)`, 'dg');

/** Status objects of the Kubernetes API, kubectl, and the well-known messages in logs of controllers. */
export const kubernetes: Envelope = {
  name: 'Kubernetes API',
  read: (view) => {
    const own = { provider: 'kubernetes', service: 'api-server', layer: layers.system };
    const statusObject = has(
      view,
      '"kind":"status"',
      '"kind": "status"',
      "'kind': 'status'",
      "'kind':'status'",
      'kind:status',
      '"status":"failure"',
      '"status": "failure"',
      'status=failure',
      'status failure',
      'statusreason',
      'errstatus',
      'apiexception',
    );
    const kube =
      statusObject ||
      has(
        view,
        'kubectl',
        'k8s',
        'kube',
        'namespace',
        'pod',
        'deployment',
        'configmap',
        'controller',
        'reconcil',
        'helm',
        'error from server',
        'v1.',
        'customresourcedefinition',
        'lease',
        'secrets "',
        'services "',
        'is forbidden: user',
        'services  "',
        'serviceaccounts "',
      );
    const of = (list: ReturnType<typeof found>) => list.map((one) => ({ ...one, status: one.status ?? statuses[one.code] }));
    return of([
      ...found(view, kubectl, { ...own, sure: 0.97 }),
      ...(statusObject ? found(view, reason, { ...own, sure: 0.95 }) : []),
      ...found(view, apiException, { ...own, sure: 0.86 }),
      ...found(view, goStruct, { ...own, sure: 0.95 }),
      ...said(view, { ...own, sure: 0.9 }, messages),
      ...(kube
        ? [
            ...found(view, missing, { ...own, code: 'NotFound', sure: 0.82 }),
            ...found(view, present, { ...own, code: 'AlreadyExists', sure: 0.85 }),
            ...found(view, forbidden, { ...own, code: 'Forbidden', sure: 0.85 }),
          ]
        : []),
    ]);
  },
};
