import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeIn, errorLines } from './awsSession.ts';

test('the code of an answer is found in each of AWS’s shapes', () => {
  assert.equal(codeIn('<ErrorResponse><Error><Type>Sender</Type><Code>DeleteConflict</Code></Error></ErrorResponse>'), 'DeleteConflict');
  assert.equal(codeIn('{"__type": "com.amazonaws.dynamodb.v20120810#ResourceInUseException","message":""}'), 'ResourceInUseException');
  assert.equal(codeIn('{"__type":"ThrottlingException"}'), 'ThrottlingException');
  assert.equal(codeIn(''), undefined);
});

test('an error of the SDK is shown with what a program can read, without the transport', () => {
  const fault = Object.assign(new Error('taken'), {
    name: 'EntityAlreadyExistsException',
    $response: { body: 'long' },
    Code: 'EntityAlreadyExists',
    Item: undefined,
  });
  const shown = errorLines(fault);
  assert.match(shown, /name: "EntityAlreadyExistsException"/);
  assert.match(shown, /Code: "EntityAlreadyExists"/);
  assert.doesNotMatch(shown, /\$response|Item/);
});

test('the time that an SDK waited is marked as measured, so that two runs agree', () => {
  const waited = (totalRetryDelay: number) => errorLines(Object.assign(new Error('slow'), { $metadata: { attempts: 3, totalRetryDelay } }));
  assert.match(waited(517), /"totalRetryDelay":≈ 517/);
  assert.match(waited(0), /"totalRetryDelay":0/);
});
