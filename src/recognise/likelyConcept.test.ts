import assert from 'node:assert/strict';
import { test } from 'node:test';
import { likelyConcept } from './likelyConcept.ts';

test('the words of a code tell its failure, whichever way it is spelled', () => {
  for (const [provider, code, status, concept] of [
    ['aws', 'ResourceInUseException', null, 'in-use'],
    ['aws', 'ConditionalCheckFailedException', 400, 'stale-version'],
    ['aws', 'ThrottlingException', 400, 'throttled'],
    ['azure', 'LeaseAlreadyPresent', 409, 'already-exists'],
    ['azure', 'AnotherOperationInProgress', 409, 'operation-in-progress'],
    ['mysql', 'ER_LOCK_DEADLOCK', null, 'deadlock'],
    ['mysql', '1205', null, 'locked'],
    ['sql-server', '1205', null, 'deadlock'],
    ['postgresql', '40001', null, 'serialization-failure'],
    ['grpc', 'ABORTED', null, 'concurrent-write'],
    ['elasticsearch', 'version_conflict_engine_exception', 409, 'stale-version'],
    ['kubernetes', 'NotFound', 404, 'not-found'],
  ] as const)
    assert.equal(likelyConcept(provider, code, status), concept, `${provider} ${code}`);
});

test('without a word that tells it the status does, and without either nothing is guessed', () => {
  assert.equal(likelyConcept('aws', 'Xyzzy', 412), 'precondition-failed');
  assert.equal(likelyConcept('aws', 'Xyzzy', 418), undefined);
  assert.equal(likelyConcept('aws', 'Xyzzy', null), undefined);
});
