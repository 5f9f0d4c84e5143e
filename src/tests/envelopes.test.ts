/** Each envelope has its source, is used by the texts of the golden sets, and is loaded for each of them. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { recognise, recogniseNeeded } from '#recognise';
import { type GoldenError, golden, graph, knowledge } from './goldenRows.ts';

const folder = join(import.meta.dirname, '../recognise/envelopes');
const rows = [...golden<GoldenError>('errors.tune'), ...golden<GoldenError>('errors.held'), ...golden<GoldenError>('errors.open')];

test('each envelope names the document of its vendor or of its standard', () => {
  const files = globSync('*.ts', { cwd: folder }).filter((name) => !/^(aws|azure|googleCloud|platforms|databases|stores|lastName)\.ts$/.test(name));
  assert.ok(files.length >= 30);
  for (const file of files) assert.match(readFileSync(join(folder, file), 'utf8').slice(0, 120), /^\/\/ Sources?: https:\/\//, file);
});

test('each system that is named has at least three texts in the golden sets', () => {
  const count = Map.groupBy(rows, ({ provider }) => provider);
  for (const provider of [
    'aws',
    'azure',
    'gcp',
    'grpc',
    'kubernetes',
    'etcd',
    'postgresql',
    'mysql',
    'sql-server',
    'oracle',
    'sqlite',
    'mongodb',
    'redis',
    'elasticsearch',
    'kafka',
    'orm',
    'http',
    'git',
    'terraform',
    'pulumi',
  ])
    assert.ok((count.get(provider)?.length ?? 0) >= 3, provider);
});

/** Each message that an envelope knows by its words, as a text. */
const messages = globSync('*.ts', { cwd: folder }).flatMap((file) =>
  [...readFileSync(join(folder, file), 'utf8').matchAll(/phrases\(`\n([\s\S]*?)\n`\)/g)].flatMap(([, lines = '']) =>
    lines.split('\n').map((line) => (line.split('|')[1] ?? '').trim().replaceAll('*', 'some')),
  ),
);

/** Captured answers: what is printed there is read as it came from a server. */
const captures = graph.transcripts.flatMap(({ file }) => [readFileSync(join(process.cwd(), 'content', file), 'utf8').replace(/^(#|==).*$/gm, '')]);

test('loading only the envelopes that a text needs gives the same answer as all of them', async () => {
  const said = ({ candidates }: ReturnType<typeof recognise>) => candidates.slice(0, 3).map(({ provider, code, confidence }) => [provider, code, confidence]);
  assert.ok(messages.length > 300);
  const differ: string[] = [];
  for (const text of [...rows.map((row) => row.text), ...captures, ...messages])
    if (JSON.stringify(said(recognise(text, knowledge))) !== JSON.stringify(said(await recogniseNeeded(text, knowledge)))) differ.push(text.slice(0, 200));
  assert.deepEqual(differ, []);
});

test('the error of a capture is among the first three in nine captures of ten', () => {
  const shown = graph.transcripts.filter(({ head }) => !/\/(?:[123]\d\d|nil)$/.test(head.of) && !head.of.startsWith('git/'));
  const missed = shown.filter(({ head, file }) => {
    const code = head.of.split('/').at(-1) ?? '';
    const text = readFileSync(join(process.cwd(), 'content', file), 'utf8').replace(/^(#|==).*$/gm, '');
    return !recognise(text, knowledge)
      .candidates.slice(0, 3)
      .some((one) => one.code.toLowerCase() === code.toLowerCase() || one.known.some((known) => known.code === code));
  });
  console.log(`captures: ${shown.length - missed.length} of ${shown.length}`);
  assert.ok(missed.length <= shown.length / 10, missed.map(({ file }) => file).join('\n'));
});
