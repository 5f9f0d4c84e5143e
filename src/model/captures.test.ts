import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capturedFrom, headed, telling } from './captures.ts';

test('an emulator’s answer is never called the vendor’s', () => {
  const head = { product: 'Azurite', version: '3.37.0', client: '@azure/storage-blob 12.32.0' };
  assert.equal(capturedFrom({ ...head, kind: 'emulator' }), 'captured from Azurite 3.37.0, an emulator');
  assert.equal(capturedFrom({ ...head, kind: 'real' }), 'captured from Azurite 3.37.0');
  assert.equal(capturedFrom({ ...head, kind: 'stub' }), '@azure/storage-blob 12.32.0 against our stub');
});

test('a heading begins with a capital, a command or a name in code as it is written', () => {
  assert.deepEqual(['two writers', 'git push', 'upload_blob with', 'save() of', 'PUT with'].map(headed), [
    'Two writers',
    'git push',
    'upload_blob with',
    'save() of',
    'PUT with',
  ]);
});

test('the lines that carry status and code are marked, those of the request are not', () => {
  const text = '> If-Match: "412"\n< HTTP/1.1 412 Precondition Failed\n< x-ms-error-code: ConditionNotMet\n< x: 4123\n';
  assert.deepEqual(
    telling(text, { shows: '412 ConditionNotMet' }).map(({ mark }) => mark),
    [false, true, true, false],
  );
});
