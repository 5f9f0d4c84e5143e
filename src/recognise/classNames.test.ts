/** A class says whose error it is by its name, by where it lives, and by what stands beside it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classNames } from './classNames.ts';
import { viewOf } from './view.ts';

const read = classNames([
  { provider: 'orm', words: ['mapping'], spaces: ['org.mapper.'], own: 'MapperLostException=LOST', shared: 'LockTimeoutException', around: 'MapperException' },
  { provider: 'kafka', words: ['kafka'], spaces: /org\.apache\.kafka\./, own: 'FencedEpochException', shared: 'LockTimeoutException' },
]);
const told = (text: string) => read(viewOf(text)).map(({ provider, code }) => `${provider} ${code}`);
const sure = (text: string) => read(viewOf(text))[0]?.sure ?? 0;

test('a name of one library says it alone, with the code it stands for, and is surer beside a word of the library', () => {
  assert.deepEqual(told('MapperLostException: gone'), ['orm LOST']);
  assert.ok(sure('mapping: MapperLostException: gone') > sure('MapperLostException: gone'));
});

test('a name that others have too is of the library whose word stands there, or in whose space it lives', () => {
  assert.deepEqual(told('LockTimeoutException: late'), []);
  assert.deepEqual(told('kafka LockTimeoutException: late'), ['kafka LockTimeoutException']);
  assert.deepEqual(told('org.mapper.lock.LockTimeoutException: late'), ['orm LockTimeoutException']);
  assert.deepEqual(told('org.mapper.UnheardException: new'), ['orm UnheardException']);
});

test('what wraps is less sure than what it wraps', () => {
  const [outer, inner] = read(viewOf('org.mapper.MapperException: failed\nCaused by: org.mapper.MapperLostException: gone'));
  assert.equal(inner?.code, 'LOST');
  assert.ok((inner?.sure ?? 0) > (outer?.sure ?? 1));
});

test('a place of a stack trace and a line of code are no errors; one of which a sentence speaks is less sure', () => {
  assert.deepEqual(told('  at MapperLostException.of(MapperLostException.java:12)\nimport MapperLostException'), []);
  assert.ok(sure('kafka: FencedEpochException is thrown when') < sure('kafka: FencedEpochException: x'));
});
