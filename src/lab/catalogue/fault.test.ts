import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packageFault, whatWentWrong } from './fault.ts';

test('the fault of a client is told in our words, with a remedy', () => {
  const told = (text: string) => whatWentWrong(text).fault;
  assert.equal(told('npm error code ENOTFOUND\nnpm error network request failed'), 'the registry cannot be reached');
  assert.equal(told("E: Failed to fetch …  Temporary failure resolving 'x'"), 'the registry cannot be reached');
  assert.equal(told('npm error code ETARGET\nnpm error notarget No matching version found'), 'the registry does not have this version');
  assert.equal(told("E: Version '1' for 'x' was not found"), 'the registry does not have this version');
  assert.equal(told('dpkg-deb: error: … No space left on device'), 'the disk is full');
});

test('a fault that nobody foresaw is told in the client’s own last lines', () => {
  assert.match(whatWentWrong('one\ntwo\nthree\nfour\nfive').fault, /two\n {2}three\n {2}four\n {2}five/);
});

test('the message names package and version', () => {
  assert.equal(packageFault('kafkajs', '2.2.4', 'ENOSPC').message.startsWith('kafkajs 2.2.4: the disk is full. '), true);
});
