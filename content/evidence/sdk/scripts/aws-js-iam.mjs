// What the unmodified AWS SDK for JavaScript v3 does with ConcurrentModification (409) of IAM.
// A stub on the loopback interface answers; AWS was not asked.
//   npm i @aws-sdk/client-iam@3.1169.0
//   SDK_DIR=<folder> node aws-js-iam.mjs ../aws-sdk-js-iam-ConcurrentModification.txt
import net from 'node:net';
import os from 'node:os';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Capture, stub } from '../../http/scripts/wire.mjs';

const sdk = createRequire(join(process.env.SDK_DIR ?? process.cwd(), 'x.js'));
const IAM = sdk('@aws-sdk/client-iam');
const version = createRequire(sdk.resolve('@aws-sdk/client-iam'))('../package.json').version;
const at = (name) => createRequire(createRequire(sdk.resolve('@aws-sdk/client-iam')).resolve(name));
let smithy = '';
try {
  smithy = `, @smithy/core ${at('@smithy/core')('@smithy/core/package.json').version}`;
} catch {}

const cap = new Capture(
  [
    'product: AWS SDK for JavaScript v3 (npm @aws-sdk/client-iam), unmodified, against a stub',
    `version: @aws-sdk/client-iam ${version}${smithy}, Node ${process.version.slice(1)}`,
    'settings: a stub on the loopback interface answered, not AWS; status and code are those of the IAM service model, the message text is of the stub; access key and secret are invented; the kernel release in the user agent is written <kernel>, nothing else is changed',
    'captured: 2026-11-21',
    'script: scripts/aws-js-iam.mjs',
  ],
  [[os.release(), '<kernel>']],
);
const answers = {
  ConcurrentModification: [409, 'Conflict', 'Sender'],
  EntityTemporarilyUnmodifiable: [409, 'Conflict', 'Sender'],
  EntityAlreadyExists: [409, 'Conflict', 'Sender'],
  DeleteConflict: [409, 'Conflict', 'Sender'],
  Throttling: [400, 'Bad Request', 'Sender'],
  ServiceUnavailable: [503, 'Service Unavailable', 'Receiver'],
};
let mode = 'ConcurrentModification';
const t = await stub(net.createServer, () => {
  const [status, reason, type] = answers[mode];
  const body = `<ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/">\n  <Error>\n    <Type>${type}</Type>\n    <Code>${mode}</Code>\n    <Message>text of the stub, not of AWS</Message>\n  </Error>\n  <RequestId>00000000-0000-4000-8000-000000000000</RequestId>\n</ErrorResponse>\n`;
  return `HTTP/1.1 ${status} ${reason}\r\nx-amzn-RequestId: 00000000-0000-4000-8000-000000000000\r\nContent-Type: text/xml\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`;
});
const client = (o = {}) =>
  new IAM.IAMClient({ region: 'us-east-1', endpoint: `http://127.0.0.1:${t.port}`, credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'not-a-secret' }, ...o });
async function go(label, options, command, wire, detail) {
  let e;
  try {
    await client(options).send(command);
  } catch (x) {
    e = x;
  }
  if (wire) t.print(cap);
  const { text } = t.take();
  cap.note(label);
  if (detail)
    cap.raw(
      [
        `error.name                       ${JSON.stringify(e.name)}`,
        `error.constructor.name           ${JSON.stringify(e.constructor.name)}`,
        `error instanceof IAM.ConcurrentModificationException   ${e instanceof IAM.ConcurrentModificationException}`,
        `error.message                    ${JSON.stringify(e.message)}`,
        `error.Code, error.Error?.Code    ${JSON.stringify(e.Code)}, ${JSON.stringify(e.Error?.Code)}`,
        `error.$fault                     ${JSON.stringify(e.$fault)}`,
        `error.$retryable                 ${JSON.stringify(e.$retryable)}`,
        `error.$metadata.httpStatusCode   ${e.$metadata.httpStatusCode}`,
        `error.$metadata.requestId        ${JSON.stringify(e.$metadata.requestId)}`,
        `error.$metadata.attempts         ${e.$metadata.attempts}`,
        `error.$metadata.totalRetryDelay  ${e.$metadata.totalRetryDelay}`,
        `String(error)                    ${String(e)}`,
      ].join('\n'),
    );
  else cap.raw(`${e.name}  status ${e.$metadata?.httpStatusCode}  $metadata.attempts ${e.$metadata?.attempts}`);
  cap.raw(`seen by the stub: ${text}`);
}
const tag = () => new IAM.TagRoleCommand({ RoleName: 'deploy', Tags: [{ Key: 'team', Value: 'web' }] });
try {
  cap.part('default', 'TagRole with the default client: one request, then the error');
  await go('new IAMClient({ region })', {}, tag(), true, true);

  cap.part('settings', 'the same with other retry settings: the number of attempts does not change');
  for (const o of [{ maxAttempts: 1 }, { maxAttempts: 3 }, { maxAttempts: 10 }, { retryMode: 'standard' }, { retryMode: 'adaptive' }, { retryMode: 'adaptive', maxAttempts: 10 }]) await go(`new IAMClient(${JSON.stringify(o)})`, o, tag());

  cap.part('operations', 'other operations that the service model lists for it');
  await go('CreateRole', {}, new IAM.CreateRoleCommand({ RoleName: 'deploy', AssumeRolePolicyDocument: '{}' }));
  await go('DeleteUser', {}, new IAM.DeleteUserCommand({ UserName: 'ci' }));
  await go('CreateVirtualMFADevice', {}, new IAM.CreateVirtualMFADeviceCommand({ VirtualMFADeviceName: 'phone' }));

  cap.part('not-modelled', 'an operation whose model does not list the code');
  await go('AttachRolePolicy', {}, new IAM.AttachRolePolicyCommand({ RoleName: 'deploy', PolicyArn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' }), false, true);

  cap.part('neighbours', 'other IAM codes of status 409 and, to compare, two that the SDK does retry');
  for (mode of ['EntityTemporarilyUnmodifiable', 'EntityAlreadyExists', 'DeleteConflict', 'Throttling', 'ServiceUnavailable']) await go(mode, {}, tag());
  for (mode of ['Throttling', 'ServiceUnavailable']) await go(`${mode} with maxAttempts 1`, { maxAttempts: 1 }, tag());
} finally {
  t.close();
}
cap.save(process.argv[2] ?? '../aws-sdk-js-iam-ConcurrentModification.txt');
process.exit(0);
