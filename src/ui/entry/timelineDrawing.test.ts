import assert from 'node:assert/strict';
import { test } from 'node:test';
import { concept, type Timeline } from '#schema';
import { conceptFields, timelineFields } from '../../tests/fixtures.ts';
import { drawingOf, squeezed } from './timelineDrawing.ts';

const picture = (fields: Record<string, unknown>): Timeline => concept.parse(conceptFields({ timeline: timelineFields(fields) })).timeline;
const lanes = (count: number, resource: number) => ['a', 'b', 'c'].slice(0, count).map((id, at) => ({ id, label: `Writer ${id}`, resource: at === resource }));

/** Every way an event can run between two or three lanes, wherever the resource stands. */
const every = [2, 3]
  .flatMap((count) =>
    [0, 1, 2].slice(0, count).map((resource) => {
      const ids = ['a', 'b', 'c'].slice(0, count);
      const ways = ids.flatMap((from) => ids.map((to) => ({ from, to, label: `${from} to ${to}`, say: 'It goes.' })));
      return ways.length > 8
        ? [picture({ lanes: lanes(count, resource), events: ways.slice(0, 8) }), picture({ lanes: lanes(count, resource), events: ways.slice(1) })]
        : [picture({ lanes: lanes(count, resource), events: ways })];
    }),
  )
  .flat();

test('nothing is drawn outside of the picture', () => {
  for (const timeline of every) {
    const { height, steps, lanes: boxes, bars } = drawingOf(timeline);
    for (const { x } of boxes) assert.ok(x - 50 >= 0 && x + 50 <= 380, 'a box of a lane');
    for (const { x1, x2, y, discX, event } of steps) {
      assert.ok(Math.min(x1, x2) >= 0 && Math.max(x1, x2) <= 380, event.label);
      assert.ok(y - 22 > 34 && y + 22 < height, event.label);
      assert.ok(discX - 9 >= 0 && discX + 9 <= 380, event.label);
    }
    for (const { from, to } of bars) assert.ok(from >= 34 && to <= height && from < to);
  }
});

test('a text has room, and its room stays inside of the picture', () => {
  for (const timeline of every)
    for (const { textX, room, event } of drawingOf(timeline).steps) {
      assert.ok(room >= 60, `${event.label}: ${room}`);
      assert.ok(textX >= 0 && textX + room <= 380, `${event.label}: ${textX} + ${room}`);
    }
});

test('the text of an arrow stays between the two lanes that it joins', () => {
  for (const timeline of every)
    for (const { x1, x2, textX, room, event } of drawingOf(timeline).steps)
      if (event.from !== event.to) assert.ok(textX >= Math.min(x1, x2) && textX + room <= Math.max(x1, x2), event.label);
});

test('the text of something that happens inside a lane does not cross its own line', () => {
  for (const timeline of every)
    for (const { x1, textX, room, event } of drawingOf(timeline).steps)
      if (event.from === event.to) assert.ok(textX > x1 + 8 || textX + room < x1 - 8, event.label);
});

test('an arrow ends before the bar of a resource and points the way the message goes', () => {
  const { steps } = drawingOf(
    picture({ lanes: lanes(2, 1), events: ['ab', 'ba', 'ab'].map((way) => ({ from: way[0], to: way[1], label: way, say: 'It goes.' })) }),
  );
  const [there, back] = steps;
  assert.deepEqual([there?.x1, there?.x2], [76 + 5, 304 - 11]);
  assert.deepEqual([back?.x1, back?.x2], [304 - 11, 76 + 5]);
});

test('events stand below each other in their order, numbered from one', () => {
  const { steps } = drawingOf(picture({}));
  assert.deepEqual(
    steps.map(({ number, y }) => [number, y]),
    [
      [1, 84],
      [2, 146],
      [3, 208],
    ],
  );
});

test('a resource is another one from each change on; who acts has no bar', () => {
  const { bars, height } = drawingOf(picture({}));
  assert.deepEqual(
    bars.map(({ x, from, to, changed }) => [x, from, to, changed]),
    [
      [304, 44, 146, false],
      [304, 146, height - 8, true],
    ],
  );
});

test('a label is squeezed only when it would leave its room', () => {
  assert.equal(squeezed('short', 13, true, 100), undefined);
  assert.equal(squeezed('x'.repeat(20), 13, true, 100), 100);
  assert.equal(squeezed('x'.repeat(13), 13, true, 100), 100, 'mono is wider');
  assert.equal(squeezed('x'.repeat(13), 13, false, 100), undefined);
});
