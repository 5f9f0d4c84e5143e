import assert from 'node:assert/strict';
import { test } from 'node:test';
import { confident, recognise } from '#recognise';
import { knowledge } from './goldenRows.ts';

const best = (text: string) => recognise(text, knowledge).candidates[0];

test('a message of a service beside a word of its owner tells whose it is, which service and which code', () => {
  for (const [text, ...wanted] of [
    ["The messaging entity 'orders' already exists. TrackingId:0, SystemTracker:NoSystemTracker", 'azure', 'service-bus', 'MessagingEntityAlreadyExists'],
    ['gaxios: Operation operation-1 is currently upgrading cluster one. Please wait', 'gcp', 'container', 'FAILED_PRECONDITION'],
    ["Operation returned an invalid status 'Conflict' for the vault one.vault.azure.net", 'azure', 'key-vault', 'Conflict'],
    ['generic::failed_precondition: the job is gone', 'gcp', null, 'FAILED_PRECONDITION'],
    ['temporal: workflow execution already started', 'grpc', null, 'ALREADY_EXISTS'],
  ] as const)
    assert.deepEqual([best(text)?.provider, best(text)?.service, best(text)?.code], wanted, text);
});

test('a message alone is never sure, and a code or status that is printed stands before it', () => {
  const alone = best('Operation operation-1 is currently upgrading cluster one');
  assert.equal(alone?.provider, 'gcp');
  assert.ok((alone?.confidence ?? 1) < confident);
  assert.equal(best('rpc error: code = Unknown desc = failed to reserve container name "a": name "a" is reserved for "b"')?.code, 'UNKNOWN');
});
