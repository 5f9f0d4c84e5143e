import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Place, Problem } from '#model';
import { concerned, type Placed, placed, report } from './report.ts';

const at = (file: string, line: number, column = 1, message = 'It is wrong.'): Placed => ({ file, line, column, message });

test('problems are told in the order of file, line and column, as one walks through them', () => {
  const problem = (file: string, line: number, column: number): Problem => ({ file, at: { line, column }, message: 'x' });
  const locate = (_: string, place: Place) => (place && 'line' in place ? place : { line: 1, column: 1 });
  const list = placed([problem('b', 1, 1), problem('a', 10, 1), problem('a', 9, 2), problem('a', 9, 1), { file: 'a', at: undefined, message: 'x' }], {
    locate,
  });
  assert.deepEqual(
    list.map(({ file, line, column }) => `${file}:${line}:${column}`),
    ['a:1:1', 'a:9:1', 'a:9:2', 'a:10:1', 'b:1:1'],
  );
});

test('the place of a field is asked of the reader of its file', () => {
  const locate = (file: string, place: Place) => ({ line: file.length, column: place && 'path' in place ? place.path.length : 0 });
  assert.deepEqual(placed([{ file: 'abc', at: { path: ['a', 'b'] }, message: 'x' }], { locate }), [at('abc', 3, 2, 'x')]);
});

test('a terminal shows one line for each problem, with a place that an editor can open', () => {
  assert.equal(report([at('content/a.mdx', 3, 5)], 'terminal', '1 file'), 'content/a.mdx:3:5  It is wrong.\n1 file');
});

test('a public host annotates the changed line; signs that would end the annotation are escaped', () => {
  assert.equal(
    report([at('content/a.mdx', 3, 5, '100 %\nwrong\r')], 'github', '1 file'),
    '::error file=content/a.mdx,line=3,col=5::100 %25%0Awrong%0D\n1 file',
  );
});

test('a file name with a comma does not change what the annotation says', () => {
  assert.equal(report([at('a,b:c.mdx', 1)], 'github', ''), '::error file=a%2Cb%3Ac.mdx,line=1,col=1::It is wrong.\n');
});

test('a program reads JSON and nothing else', () => {
  assert.deepEqual(JSON.parse(report([at('a', 1)], 'json', '1 file')), { problems: [at('a', 1)] });
  assert.deepEqual(JSON.parse(report([], 'json', '1 file')), { problems: [] });
});

const files = ['content/errors/http/409.mdx', 'content/errors/http/412.mdx'];
const both = files.map((file) => at(file, 1));

test('without a file all problems are shown', () => {
  assert.deepEqual(concerned(both, [], '/srv/me', files), { shown: both, unmatched: [] });
});

test('a file may be named in every way that a shell completes it, or in part', () => {
  for (const one of [
    'content/errors/http/409.mdx',
    './content/errors/http/409.mdx',
    '/srv/me/content/errors/http/409.mdx',
    'http/409',
    'content\\errors\\http\\409.mdx',
  ])
    assert.deepEqual(concerned(both, [one], '/srv/me', files), { shown: both.slice(0, 1), unmatched: [] }, one);
});

test('a name that matches no file is told, since “no problems” would be a lie', () => {
  assert.deepEqual(concerned(both, ['http/409', 'http/418'], '/srv/me', files).unmatched, ['http/418']);
});
