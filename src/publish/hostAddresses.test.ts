import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrival, spellings } from './hostAddresses.ts';

const register = [
  '/',
  '/concepts/gone/',
  '/e/Conflict/',
  '/e/ConflictException/',
  '/e/CONFLICT/',
  '/e/ThrottlingException/',
  '/e/Error/',
  '/errors/aws/s3/',
  '/errors/aws/s3/Conflict/',
  '/errors/aws/s3/NoSuchKey/',
];
const known = spellings(register, new Map([['aws/simple-storage', 'aws/s3']]));
const to = (path: string) => arrival(path, known);

test('another letter case, a missing slash and too many slashes arrive', () => {
  assert.equal(to('/Concepts/GONE'), '/concepts/gone/');
  assert.equal(to('/concepts/gone'), '/concepts/gone/');
  assert.equal(to('/concepts/gone//'), '/concepts/gone/');
  assert.equal(to('/errors/AWS/S3/nosuchkey/'), '/errors/aws/s3/NoSuchKey/');
});

test('the suffix of a class may be too much or missing', () => {
  assert.equal(to('/e/Throttling'), '/e/ThrottlingException/');
  assert.equal(to('/e/ThrottlingError/'), '/e/ThrottlingException/');
  assert.equal(to('/errors/aws/s3/NoSuchKeyException/'), '/errors/aws/s3/NoSuchKey/');
  assert.equal(to('/concepts/goneError/'), undefined, 'a concept is no class');
});

test('a name with the suffix that is a name of its own stays itself, and so does the word Error', () => {
  assert.equal(to('/e/conflictexception/'), '/e/ConflictException/');
  assert.equal(to('/e/error'), '/e/Error/');
});

test('of names that differ only in case the one that is the code of a page is meant', () => {
  assert.equal(to('/e/conflict/'), '/e/Conflict/');
});

test('machine forms arrive like their page', () => {
  assert.equal(to('/e/throttlingexception.TXT'), '/e/ThrottlingException.txt');
  assert.equal(to('/Concepts/Gone.json'), '/concepts/gone.json');
});

test('an address with the old name of a service arrives at the one of today', () => {
  assert.equal(to('/errors/aws/simple-storage/'), '/errors/aws/s3/');
  assert.equal(to('/errors/aws/simple-storage/nosuchkeyerror'), '/errors/aws/s3/NoSuchKey/');
});

test('what is right already, unknown or hostile leads nowhere, so that nothing goes in circles', () => {
  for (const path of ['/concepts/gone/', '/concepts/gone.json', '/nothing/', '//evil.example/', '/e/\nX', '', 'x'])
    assert.equal(to(path), undefined, JSON.stringify(path));
});
