/**
 * Forms of databases, queues, tools, logs and clouds around errors, with invented values, and messages as the lists of the envelopes’
 * sources have them: what nobody has pasted yet is read too. None of these texts is of a golden set.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recognise, recogniseNeeded } from '#recognise';
import { golden, knowledge } from './goldenRows.ts';

const forms = golden<{ provider: string; code: string; text: string }>('otherForms');

test('each of the other forms is read as its provider and its code', () => {
  assert.ok(forms.length >= 200);
  const wrong = forms.flatMap(({ provider, code, text }) => {
    const [best] = recognise(text, knowledge).candidates;
    return best?.provider === provider && best.code === code ? [] : [`${provider} ${code}, not ${best?.provider} ${best?.code}: ${text.slice(0, 160)}`];
  });
  assert.deepEqual(wrong, []);
});

test('loading only what one of them needs gives the same answer', async () => {
  const differ: string[] = [];
  for (const { text } of forms) {
    const [all, needed] = [recognise(text, knowledge).candidates[0], (await recogniseNeeded(text, knowledge)).candidates[0]];
    if (all?.code !== needed?.code || all?.provider !== needed?.provider) differ.push(text.slice(0, 160));
  }
  assert.deepEqual(differ, []);
});

test('a message whose lines a log has torn apart is read, and what is marked stands in the text as it was pasted', () => {
  const text =
    "2018-07-02T12:08:46.16Z VERBOSE: New-AzureRmResourceGroupDeployment : Unable to edit or replace deployment 'topics': previous \n2018-07-02T12:08:46.17Z deployment \n2018-07-02T12:08:46.18Z VERBOSE: from '7/2/2018 12:08:13 PM' is still active";
  const [best] = recognise(text, knowledge).candidates;
  assert.deepEqual([best?.provider, best?.code], ['azure', 'DeploymentActive']);
  const [span] = best?.spans ?? [];
  assert.match(text.slice(span?.start, span?.end), /^previous \n[\s\S]*is still active$/);
});

test('words never outrank a code that is printed beside them', () => {
  const [best] = recognise('arn:aws:x "error": "BadRequestException: Unable to complete operation due to concurrent modification."', knowledge).candidates;
  assert.equal(best?.code, 'BadRequestException');
});
