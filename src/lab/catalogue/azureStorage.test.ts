import assert from 'node:assert/strict';
import { test } from 'node:test';
import { azurite, storageCodes, tableCodes } from './azureStorage.ts';
import { invented } from './fixtures.ts';

test('only the enumeration of error codes is read', () => {
  const types =
    'enum KnownOther {\n A = "No" }\nenum KnownStorageErrorCode {\n  /** LeaseLost */\n  LeaseLost = "LeaseLost",\n  Busy = "ServerBusy"\n}\nenum More { B = "Nor" }';
  assert.deepEqual(storageCodes(invented({ 'x.d.ts': types }), 'blob', 'p').codes, [
    { code: 'LeaseLost', part: 'blob' },
    { code: 'ServerBusy', part: 'blob' },
  ]);
});

test('the table codes are read to the end of their class', () => {
  const module =
    'class Other(Enum):\n    X = "No"\n\nclass TableErrorCode(str, Enum):\n    # Generic\n    A = "AccountBusy"\n\n    B_2 = "Md5Mismatch"\n\ndef f():\n    C = "Nor"\n';
  assert.deepEqual(tableCodes(invented({ 'e.py': module }), 'p').codes, [
    { code: 'AccountBusy', part: 'table' },
    { code: 'Md5Mismatch', part: 'table' },
  ]);
});

test('a code that the emulator answers with two statuses has both', () => {
  const factory = 'new E.default(412, "ConditionNotMet", "…", id);\nnew E.default(\n  304, "ConditionNotMet", "")';
  assert.deepEqual(azurite(invented({ 'd/blob/errors/F.js': factory, 'd/other/F.js': factory })), [
    { of: 'azure/storage', name: 'Azure Storage', codes: [{ code: 'ConditionNotMet', part: 'blob', status: [304, 412] }] },
  ]);
});
