import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issuesOf, timelineFields } from '../tests/fixtures.ts';
import { timeline } from './timeline.ts';

const event = (fields: Record<string, unknown>) => {
  const [first, ...rest] = timeline.parse(timelineFields()).events;
  return issuesOf(timeline, timelineFields({ events: [{ ...first, ...fields }, ...rest] }));
};

test('an event between unknown parties is refused with the parties that there are', () => {
  assert.deepEqual(event({ from: 'b' }), ['events.0.from: No lane “b”. Lanes here: a, doc.']);
  assert.deepEqual(event({ to: 'dok' }), ['events.0.to: No lane “dok”. Lanes here: a, doc.']);
});

test('something may happen inside one lane', () => {
  assert.deepEqual(event({ from: 'doc', to: 'doc' }), []);
});

test('labels fit their boxes and arrows', () => {
  assert.deepEqual(event({ label: 'x'.repeat(20), detail: 'x'.repeat(20) }), []);
  assert.deepEqual(event({ label: 'x'.repeat(21) }), ['events.0.label: An arrow label has at most 20 characters.']);
  assert.deepEqual(event({ detail: 'x'.repeat(21) }), ['events.0.detail: An arrow detail has at most 20 characters.']);
  const lanes = [
    { id: 'a', label: 'x'.repeat(17) },
    { id: 'doc', label: 'x'.repeat(16) },
  ];
  assert.deepEqual(issuesOf(timeline, timelineFields({ lanes })), ['lanes.0.label: A lane label has at most 16 characters, or it does not fit its box.']);
});

test('what is drawn is also said, in at most 35 words', () => {
  assert.match(event({ say: undefined }).join(), /^events.0.say: /);
  assert.match(event({ say: 'word '.repeat(36) }).join(), /^events.0.say: At most 35 words; these are 36/);
});

test('an event changes the resource, is refused or waits; nothing else has a sign', () => {
  for (const effect of ['changes', 'refused', 'waits']) assert.deepEqual(event({ effect }), [], effect);
  assert.match(event({ effect: 'explodes' }).join(), /^events.0.effect: /);
});

test('a picture has two or three parties and three to eight events', () => {
  const lanes = (most: number) => ['a', 'doc', 'c', 'd'].slice(0, most).map((id) => ({ id, label: id }));
  const [first] = timeline.parse(timelineFields()).events;
  assert.deepEqual(issuesOf(timeline, timelineFields({ lanes: lanes(3), events: Array(8).fill(first) })), []);
  assert.match(issuesOf(timeline, timelineFields({ lanes: lanes(4) })).join(), /^lanes: /);
  assert.match(issuesOf(timeline, timelineFields({ lanes: lanes(1), events: [] })).join('\n'), /^lanes: .*\nevents: /);
  assert.match(issuesOf(timeline, timelineFields({ events: Array(9).fill(first) })).join(), /^events: /);
});

test('a party acts unless it is the thing fought over', () => {
  assert.deepEqual(
    timeline.parse(timelineFields()).lanes.map(({ resource }) => resource),
    [false, true],
  );
});
