import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joined } from './joined.ts';

const plain = (text: string): string | undefined => joined(text)?.text;

test('what a logger puts before each line is taken away', () => {
  assert.equal(
    plain("2018-07-02T12:08:46.09Z VERBOSE: previous \n2018-07-02T12:08:46.16Z deployment \n2018-07-02T12:08:46.17Z VERBOSE: from '7/2/2018' is still active"),
    "previous\ndeployment\nfrom '7/2/2018' is still active",
  );
  assert.equal(plain('web_1  | one\nweb_1  | two'), 'one\ntwo');
  assert.equal(plain('Apr 29 10:32:39 node-0 etcd[12]: one\nApr 29 10:32:40 node-0 etcd[12]: two'), 'one\ntwo');
  assert.equal(plain('[datastore] one\n[datastore] two'), 'one\ntwo');
  assert.equal(plain('│ one\n│ two'), 'one\ntwo');
});

test('a line that a terminal broke is one line again, also when it broke within a word', () => {
  const word = 'The previous deployment of this resource group is still active, and so says Confl';
  assert.equal(plain(`${word.slice(0, 80)}\n${word.slice(80)}ictException: wait`), `${word}ictException: wait`);
  const words = 'Unable to edit or replace the deployment of these topics, because the previous';
  assert.equal(plain(`${words}\ndeployment is still active`), `${words} deployment is still active`);
});

test('each character is found again where it stood', () => {
  const text = '12:00:01 one line that a terminal of seventy or eighty signs has broken at\n12:00:02 its end';
  const made = joined(text);
  assert.ok(made);
  assert.equal(made.places.length, made.text.length);
  for (const [at, place] of made.places.entries()) if (/\w/.test(made.text.charAt(at))) assert.equal(text.charAt(place), made.text.charAt(at));
});

test('a text without prefix and break is left alone, and so is a long one', () => {
  assert.equal(joined('one line'), undefined);
  assert.equal(joined('one\ntwo\nthree'), undefined);
  assert.equal(joined('12:00:01 one\n'.repeat(4000)), undefined);
});
