import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issuesOf, sourceFields } from '../tests/fixtures.ts';
import { address, atMost, basis, code, day, duration, errorRef, id, questions, sentence, source, sources, wordsIn } from './fields.ts';

test('words are counted as a reader counts them, whatever stands between them', () => {
  assert.equal(wordsIn('  Read `it`\n again,  then\twrite. '), 5);
  assert.equal(wordsIn(''), 0);
});

test('a sentence says something, without space around it', () => {
  assert.equal(sentence.parse('  Read it. '), 'Read it.');
  assert.deepEqual(issuesOf(sentence, '  x '), [': Write at least one word; leave the field out when there is nothing to say.']);
});

test('a text that is too long is told how long it is', () => {
  assert.deepEqual(issuesOf(atMost(3), 'one two three'), []);
  assert.deepEqual(issuesOf(atMost(3), 'one two three four'), [': At most 3 words; these are 4. Cut, or move it to the body.']);
});

test('an id can stand in an address: lower case, digits, single hyphens', () => {
  for (const good of ['stale-version', '55p03', 'a']) assert.deepEqual(issuesOf(id, good), [], good);
  for (const bad of ['Stale', 'stale_version', 'stale--version', '-stale', 'stale-', 'stale version', ''])
    assert.deepEqual(issuesOf(id, bad), [': An id is lower case, words joined by single hyphens: stale-version.'], bad);
});

test('a code that YAML has read as a number is refused, since 08006 would have become 8006', () => {
  assert.deepEqual(issuesOf(code, 40001), [': Write the code in quotes, exactly as the system prints it: code: "40001".']);
  assert.deepEqual(issuesOf(code, '08006'), []);
});

test('a code has at most 80 characters and at least one', () => {
  assert.equal(issuesOf(code, '  ').length, 1);
  assert.equal(issuesOf(code, 'x'.repeat(80)).length, 0);
  assert.equal(issuesOf(code, 'x'.repeat(81)).length, 1);
});

test('a day is YYYY-MM-DD, and a YAML reader that made a date of it is put right', () => {
  assert.equal(day.parse('2026-11-21'), '2026-11-21');
  assert.equal(day.parse(new Date('2026-11-21')), '2026-11-21');
  for (const bad of ['21.11.2026', '2026-1-2', '2026-11-21T10:00'])
    assert.deepEqual(
      issuesOf(day, bad).filter((one) => one.includes('YYYY-MM-DD')),
      [': A day is written YYYY-MM-DD.'],
      bad,
    );
});

test('a day that no calendar has is refused, also one that JavaScript would move into the next month', () => {
  assert.deepEqual(issuesOf(day, '2028-02-29'), []);
  for (const bad of ['2026-02-29', '2026-02-30', '2026-13-01', '2026-04-31', '2026-00-10'])
    assert.deepEqual(issuesOf(day, bad), [': This day is not in the calendar.'], bad);
});

test('a date that is none is refused, not thrown at the writer', () => {
  assert.equal(issuesOf(day, new Date('never')).length, 1);
});

test('an error is named by provider, service and code, or by provider and code', () => {
  for (const good of ['azure/storage/ConditionNotMet', 'http/412', 'orm/PG::LockNotAvailable']) assert.deepEqual(issuesOf(errorRef, good), [], good);
  for (const bad of ['ConditionNotMet', 'Azure/storage/X', 'azure/storage/blob/X', 'azure/storage/two words', 'azure/'])
    assert.deepEqual(issuesOf(errorRef, bad), [': An error is named provider/service/Code: azure/storage/ConditionNotMet.'], bad);
});

test('a time carries its unit', () => {
  for (const good of ['0', '250 ms', '1.5 s', '2 min', '1 h', '7 d']) assert.deepEqual(issuesOf(duration, good), [], good);
  for (const bad of ['5', '5s', '5 seconds', '00', '-1 s', ''])
    assert.deepEqual(issuesOf(duration, bad), [': A time is written with its unit: 250 ms, 5 s, 2 min, 1 h, or 0.'], bad);
});

test('a number rests on a source, or says that it is ours', () => {
  assert.deepEqual(issuesOf(basis, 'rule-of-thumb'), []);
  assert.deepEqual(issuesOf(basis, 'docs'), []);
  assert.deepEqual(issuesOf(basis, 'Rule of thumb'), [': Name a source of this page by its id, or rule-of-thumb when the number is ours.']);
});

test('the address of a vendor is a web address, never a script', () => {
  assert.deepEqual(issuesOf(address, 'https://example.com/a'), []);
  for (const bad of ['example.com', 'javascript:alert(1)', 'ftp://example.com'])
    assert.deepEqual(issuesOf(address, bad), [': Write the whole address: https://….'], bad);
});

test('a source is at its publisher over https, or a capture of ours', () => {
  assert.deepEqual(issuesOf(source, sourceFields()), []);
  assert.deepEqual(issuesOf(source, sourceFields({ address: 'evidence/http/wire.txt#stale', copy: '2025-01-31' })), []);
  for (const bad of ['http://example.com', 'www.example.com', 'content/evidence/x.txt'])
    assert.deepEqual(issuesOf(source, sourceFields({ address: bad })), [
      'address: An address is https://… at the publisher, or evidence/… for a capture of ours.',
    ]);
});

test('a source is of a known kind, says what it carries and when it was read', () => {
  assert.match(issuesOf(source, sourceFields({ kind: 'blog' })).join(), /^kind: /);
  assert.match(issuesOf(source, sourceFields({ supports: '' })).join(), /^supports: Write at least one word/);
  assert.match(issuesOf(source, sourceFields({ read: undefined })).join(), /^read: /);
});

test('a page without a source is refused, since nobody could check it', () => {
  assert.deepEqual(issuesOf(sources, []), [': Name at least one official source; without it nobody can check the page.']);
});

test('two sources of one id are refused at the second', () => {
  assert.deepEqual(issuesOf(sources, [sourceFields(), sourceFields({ id: 'other' }), sourceFields()]), [
    '2.id: The source id “docs” is used twice on this page. Rename one.',
  ]);
});

test('a page answers six questions at most, each in ninety words', () => {
  const one = { ask: 'Why?', answer: 'So that it holds.' };
  assert.deepEqual(issuesOf(questions, Array(6).fill(one)), []);
  assert.equal(issuesOf(questions, Array(7).fill(one)).length, 1);
  assert.deepEqual(issuesOf(questions, [{ ...one, answer: 'word '.repeat(91) }]), ['0.answer: At most 90 words; these are 91. Cut, or move it to the body.']);
});
