/** The linter of runbooks with all that the site knows: ordinary prose is left alone, and the house’s own texts are clean. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { graphOnShelf } from '#model';
import { atlasOf, lookAt } from '#publish/runbooks';
import { readDisk } from '#read/disk';

const { shelf } = readDisk(join(import.meta.dirname, '../..'));
const atlas = atlasOf(graphOnShelf(shelf), shelf, [], 'https://errors.example');

/** Words that are codes somewhere, in texts that do not speak of them. */
const ordinary = [
  'There is a conflict of interest here; resolve the Conflict before Monday. The room is Locked.',
  'The offer has Expired, and the deal was Aborted. We had 409 visitors and 412 questions.',
  'Restart the pod with `kubectl rollout restart deploy/api`, then watch `kubectl get pods -w`.',
  'PostgreSQL, MySQL, MariaDB, DynamoDB, CosmosDB, GitHub, GitLab, JavaScript, TypeScript, OpenTelemetry and PagerDuty are products.',
  'Use `git push` and never `--force`. If Git refuses, ask in the channel.',
  'Postgres listens on port `40001` in the lab, and the proxy on `40010`.',
  'Set `retry: false` in the HTTP client; the default is `true`. An `Error` is thrown otherwise.',
  'The class `SerializationError` of our JSON encoder means a cycle in the object. A `ValidationError` names the field.',
  'Our own `TimeoutException`, `ServiceException` and `NotFoundException` are mapped in ErrorMapper.java, as are PSQLException, AxiosError and RequestFailedException.',
  'Call +1 555 0409 first, then 412. Flight LH 404 leaves at 4:28; gate 410, seat 423.',
  'Open https://wiki.example/ConditionNotMet-story and read runbooks/PreconditionFailed.md.',
  'The HTTP server answers quickly. Kubernetes was unavailable. The request was aborted by the user.',
  'Every deployment is active until the next one; the scope is locked down. The resource was not found in the budget.',
  'The lease for the flat is already present in the archive; the lease id is missing on page 3.',
  'Metrics: `http_requests_total`, `errors_total{code="x"}`, `aws_s3_errors`, `AWS_REGION`, `GIT_SHA`, `MAX_RETRIES`.',
  'Environment: `DATABASE_URL`, `KUBECONFIG`, `AZURE_TENANT_ID`, `GOOGLE_APPLICATION_CREDENTIALS`, `NODE_ENV=production`.',
  '| step | who |\n|---|---|\n| `Conflict` resolution | Anna |\n| Precondition failed? | ask the on-call |',
  '1. Check *AccessControl*, `readOnly`, `maxUnavailable` and `resourceVersion` in the manifest.\n2. Compare `ETag` and `If-Match`.',
  'Terraform is acquiring the state lock; the push was non-fast-forward; the operation was aborted in AWS.',
  'In Azure we name groups rg-prod-409 and vms `vm-412`. In AWS the account is 404409412428. On GCP it is project-410.',
];

test('in twenty ordinary texts no code is found', () => {
  assert.equal(ordinary.length, 20);
  for (const text of ordinary) assert.deepEqual(lookAt('text.md', `${text}\n`, atlas).findings, [], text);
});

test('the same codes are found where a text means them', () => {
  const meant = [
    'HTTP `409`',
    'Kubernetes: `Conflict`',
    'gRPC `ABORTED`',
    'SQLSTATE `40001`',
    'Git says `non-fast-forward`',
    'DynamoDB throws ConditionalCheckFailedException',
    'FAILED_PRECONDITION',
    'Terraform: `acquiring-the-state-lock`',
  ];
  for (const text of meant) assert.equal(lookAt('text.md', `${text}.\n`, atlas).findings.length, 1, text);
});
