/** The page that is offered is that of the service that answered. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knowledgeOf } from './knowledge.ts';
import { recognise } from './whole.ts';

const code = 'ConcurrentModificationException';
const pages = [{ provider: 'aws', service: 'iam', code, address: '/errors/aws/iam/ConcurrentModification/' }];
const rows = [
  { provider: 'aws', service: 'glue', code, operations: ['UpdateTable'] },
  { provider: 'aws', service: 'organizations', code, operations: ['CreateAccount'] },
];
const full = knowledgeOf([...pages, ...rows]);
/** As in a browser, where nobody knows which operation declares a code. */
const short = knowledgeOf([...pages, ...rows.map(({ operations: _, ...row }) => row)]);
const called = (operation: string): string => `An error occurred (${code}) when calling the ${operation} operation: Try again.`;
const first = (text: string, knowledge = full) => recognise(text, knowledge).candidates[0];

test('an operation of another service does not lead to the page of a service with the same code', () => {
  assert.equal(first(called('UpdateTable'))?.service, 'glue');
  assert.equal(first(called('UpdateTable'))?.address, null);
  assert.equal(first(called('UpdateTable'), short)?.address, null);
  assert.equal(first(called('UpdateTable'), knowledgeOf(pages))?.address, null); // a browser before it has the catalogue
  assert.equal(first(called('UpdateAssumeRolePolicy'), knowledgeOf(pages))?.address, pages[0]?.address);
});

test('the operation, or the words beside the code, lead to the page of their service', () => {
  for (const knowledge of [full, short]) {
    assert.equal(first(called('UpdateAssumeRolePolicy'), knowledge)?.address, pages[0]?.address);
    assert.equal(first(`aws_iam_role.app: ${code}: Try again. status code: 409, request id: 1`, knowledge)?.address, pages[0]?.address);
  }
});

test('words of a service that has no such code count for nothing', () => {
  const candidate = first(
    'START RequestId: 1\nlambda: ConditionalCheckFailedException: The conditional request failed',
    knowledgeOf([
      { provider: 'aws', service: 'dynamodb', code: 'ConditionalCheckFailedException', address: '/errors/aws/dynamodb/ConditionalCheckFailedException/' },
    ]),
  );
  assert.equal(candidate?.service, 'dynamodb');
});

test('a name that a service alone has in a longer spelling is not taken for its code', () => {
  const knowledge = knowledgeOf([{ provider: 'aws', service: 'sso-oidc', code: 'SlowDownException' }]);
  assert.equal(first('An error occurred (SlowDown) when calling the PutObject operation: Please reduce your request rate.', knowledge)?.service, 's3');
  assert.ok((first('SlowDown', knowledge)?.confidence ?? 1) < 0.8);
});
