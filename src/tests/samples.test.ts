/** The samples of the pages: none is forgotten, and the Python ones parse where there is no Python. TypeScript is checked by `tsc -p content/code`. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parser } from '@lezer/python';

const root = join(import.meta.dirname, '../..');
const files = (pattern: string): string[] => globSync(pattern, { cwd: root }).map((file) => file.replaceAll('\\', '/'));
const text = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Lines of a Python text that its grammar does not know, counted from 1. */
const unparsable = (source: string): number[] => {
  const lines = new Set<number>();
  parser.parse(source).iterate({
    enter: ({ type, from }) => {
      if (type.isError) lines.add(source.slice(0, from).split('\n').length);
    },
  });
  return [...lines];
};

/** The folders of a file, the nearest last; not content/code, which is everybody’s. */
const folders = (file: string): string[] => {
  const parts = file.split('/').slice(0, -1);
  return parts.slice(2).map((_, at) => parts.slice(0, at + 3).join('/'));
};

const pythonSamples = files('content/code/**/*.py');

test('every Python sample parses', () => {
  assert.ok(pythonSamples.length > 0, 'there are Python samples');
  assert.deepEqual(
    pythonSamples.flatMap((file) => unparsable(text(file)).map((line) => `${file}:${line}`)),
    [],
  );
});

test('a Python sample with a forgotten bracket or colon is told by its line', () => {
  assert.deepEqual(unparsable('a = 1\nprint(a\n'), [3]);
  assert.deepEqual(unparsable('a = 1\nif a\n    a = 2\n'), [2]);
  assert.deepEqual(unparsable('def f(a):\n    return a\n'), []);
});

test('every sample is shown on a page, or run by the lab', () => {
  const pages = [...files('content/**/*.mdx'), ...files('src/pages/*.astro')].map(text).join('\n');
  const lab = files('src/lab/**/*.ts').map(text).join('\n');
  const isShown = (file: string) => pages.includes(file.slice('content/'.length)) || pages.includes(text(file).trim());
  const isRun = (file: string) => lab.includes(`'${file.slice('content/code/'.length)}'`) || folders(file).some((folder) => lab.includes(`'${folder}'`));
  const samples = files('content/code/**/*.*').filter((file) => !file.endsWith('tsconfig.json'));
  assert.deepEqual(
    samples.filter((file) => !isShown(file) && !isRun(file)),
    [],
  );
});
