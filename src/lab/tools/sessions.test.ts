import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Transcript } from '../transcript.ts';
import { play, type Reply, readStep, tabled } from './sessions.ts';

test('a statement that waits for another session is told from one that waits for its own limit', () => {
  assert.deepEqual(readStep('b> update t set n = 1 -- waits for a'), { who: 'b', statement: 'update t set n = 1', waits: 'for another' });
  assert.deepEqual(readStep('b> select pg_sleep(9) -- waits'), { who: 'b', statement: 'select pg_sleep(9)', waits: 'by itself' });
  assert.deepEqual(readStep('b answers'), { who: 'b', event: 'answers' });
  assert.throws(() => readStep('b update t'), /is no step of a scene/);
});

test('the answer of a waiting statement stands where it came, with the time it took', async () => {
  const out = new Transcript();
  let free = (_reply: Reply) => {};
  const open = async (name: string) => ({
    ask: (): Promise<Reply> =>
      name === 'b'
        ? new Promise((done) => (free = done))
        : Promise.resolve({ text: 'COMMIT' }).finally(() => free({ text: 'ERROR 40001: late', code: '40001' })),
    close: async () => {},
  });
  const codes = await play(out, open, ['b> update t set n = 1 -- waits for a', 'a> commit', 'b answers'], { remark: '--', end: ';' });
  assert.deepEqual(codes, ['40001']);
  assert.match(out.text(), /^b> update t set n = 1\n {4}\(waits\)\na> commit\n {4}COMMIT\nb> \(answers\)\n {4}\(after ≈\d+ ms\)\n {4}ERROR 40001: late\n$/);
  assert.match(out.scriptText(), /-- terminal B\nupdate t set n = 1; {3}-- waits\n\n-- terminal A\ncommit;\n\n-- terminal B\n-- answers 40001/);
});

test('rows are counted, and a missing value is not an empty one', () => {
  assert.equal(tabled(['id', 'note'], [[42, null]]), 'id | note\n42 | NULL\n(1 row)');
});
