import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aws, newest, serviceIdOf, withClients } from './aws.ts';
import { invented } from './fixtures.ts';

const model = (protocol: string, serviceId: string, shapes: object, operations: Record<string, string[]> = {}) =>
  JSON.stringify({
    metadata: { serviceId, serviceFullName: `Invented ${serviceId}`, protocol, endpointPrefix: 'invented' },
    operations: Object.fromEntries(Object.entries(operations).map(([name, errors]) => [name, { name, errors: errors.map((shape) => ({ shape })) }])),
    shapes: { Request: { type: 'structure' }, ...shapes },
  });
const conflict = { exception: true, error: { code: 'Conflict', httpStatusCode: 409, senderFault: true } };

test('a row has the code of the wire, the class of the SDK, the status and the operations that declare it', () => {
  const files = invented({
    'a/1/service-2.json': model('query', 'Big Lake', { ConflictException: conflict }, { Put: ['ConflictException'], Drop: ['ConflictException'], Get: [] }),
  });
  assert.deepEqual(aws(files), [
    {
      of: 'aws/big-lake',
      package: 'python3-botocore',
      name: 'Invented Big Lake',
      protocol: 'query',
      host: 'invented',
      operations: 3,
      codes: [{ code: 'Conflict', class: 'ConflictException', status: [409], fault: 'caller', operations: ['Drop', 'Put'] }],
    },
  ]);
});

test('the model of a JSON service gives no status, since its answers do not have it', () => {
  assert.equal(aws(invented({ 'a/1/service-2.json': model('json', 'X', { ConflictException: conflict }) }))[0]?.codes[0]?.status, undefined);
});

test('whose fault it is and whether it may be sent again is said where the model says so', () => {
  const shapes = {
    Busy: { exception: true, fault: true, retryable: { throttling: false } },
    Slow: { exception: true, retryable: { throttling: true } },
    Bad: { exception: true },
  };
  assert.deepEqual(aws(invented({ 'a/1/service-2.json': model('json', 'X', shapes) }))[0]?.codes, [
    { code: 'Bad' },
    { code: 'Busy', fault: 'service', retryable: 'yes' },
    { code: 'Slow', retryable: 'throttling' },
  ]);
});

test('two folders with one service id make one shelf with the codes of both', () => {
  const files = invented({
    'a/1/service-2.json': model('rest-json', 'X', { A: { exception: true } }),
    'b/1/service-2.json': model('rest-json', 'X', { A: { exception: true }, B: { exception: true } }),
  });
  assert.deepEqual(
    aws(files).map(({ codes }) => codes.map(({ code }) => code)),
    [['A', 'B']],
  );
});

test('only the newest version of an API is read', () => {
  assert.deepEqual(newest(['ec2/2016-11-15/service-2.json', 'ec2/2014-09-01/service-2.json', 'iam/2010-05-08/service-2.json']), [
    'ec2/2016-11-15/service-2.json',
    'iam/2010-05-08/service-2.json',
  ]);
});

test('a service has the id of its client package', () => {
  assert.deepEqual(['IAM', 'Route 53', 'Cognito Identity Provider'].map(serviceIdOf), ['iam', 'route-53', 'cognito-identity-provider']);
});

test('a service with a newer client has the client’s codes and the name of botocore; a code that only botocore has is gone', () => {
  const shelf = (of: string, name: string, ...codes: string[]) => ({ of, name, codes: codes.map((code) => ({ code })) });
  const all = withClients(
    [shelf('aws/x', 'Amazon X', 'A', 'B'), shelf('aws/y', 'Amazon Y', 'A')],
    [
      { shelf: shelf('aws/x', 'x', 'B', 'C'), version: '3' },
      { shelf: shelf('aws/z', 'z', 'D'), version: '4' },
    ],
  );
  assert.deepEqual(all, [
    shelf('aws/y', 'Amazon Y', 'A'),
    { of: 'aws/x', name: 'Amazon X', codes: [{ code: 'A', gone: '3' }, { code: 'B' }, { code: 'C' }] },
    shelf('aws/z', 'z', 'D'),
  ]);
});
