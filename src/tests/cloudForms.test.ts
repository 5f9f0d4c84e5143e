/**
 * Forms of the clouds’ command lines, SDKs and tools as they commonly print, with invented values: what nobody has pasted yet is read too.
 * Most were written from knowledge of the tools and not checked line by line against a source. None of these texts is of a golden set.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { confident, recognise, recogniseNeeded } from '#recognise';
import { golden, knowledge } from './goldenRows.ts';

const forms = golden<{ provider: string; code: string; text: string }>('forms');

test('each form of a cloud is read as its provider and its code', () => {
  assert.ok(forms.length >= 200);
  const wrong = forms.flatMap(({ provider, code, text }) => {
    const [best] = recognise(text, knowledge).candidates;
    return best?.provider === provider && best.code === code ? [] : [`${provider} ${code}, not ${best?.provider} ${best?.code}: ${text.slice(0, 160)}`];
  });
  assert.deepEqual(wrong, []);
});

test('three in four of them are read surely', () => {
  const sure = forms.filter(({ text }) => (recognise(text, knowledge).candidates[0]?.confidence ?? 0) >= confident);
  console.log(`forms of clouds: ${forms.length}, ${sure.length} of them sure`);
  assert.ok(sure.length >= forms.length * 0.75);
});

test('loading only what a form needs gives the same answer', async () => {
  const differ: string[] = [];
  for (const { text } of forms) {
    const [all, needed] = [recognise(text, knowledge).candidates[0], (await recogniseNeeded(text, knowledge)).candidates[0]];
    if (all?.code !== needed?.code || all?.provider !== needed?.provider) differ.push(text.slice(0, 160));
  }
  assert.deepEqual(differ, []);
});

test('without envelopes a code is still guessed where codes stand, for the cloud whose products the text names, and never surely', () => {
  const guess = (text: string) => recognise(text, knowledge).candidates[0];
  for (const [text, provider, code] of [
    ['deploy failed: SnapshotMergeInProgress: try later (EC2 in us-east-1)', 'aws', 'SnapshotMergeInProgress'],
    ['provisioner stopped with reason = GatewayUpdateRejected, vnet in westeurope', 'azure', 'GatewayUpdateRejected'],
    ['got return code SUBNET_UPDATE_REJECTED in europe-west1-b', 'gcp', 'SUBNET_UPDATE_REJECTED'],
  ] as const) {
    const best = guess(text);
    assert.deepEqual([best?.provider, best?.code], [provider, code]);
    assert.ok((best?.confidence ?? 1) < confident);
  }
  assert.equal(guess('Server: nginx\nContent-Type: text/html\nServer: Warning in the cluster'), undefined);
});
