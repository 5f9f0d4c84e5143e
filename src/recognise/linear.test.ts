/** No pattern can backtrack without bound, and a long text costs no more than its length. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { knowledgeOf } from './knowledge.ts';
import { secretsIn } from './secrets.ts';
import { recognise } from './whole.ts';

const here = import.meta.dirname;
const files = globSync('**/*.ts', { cwd: here }).filter((name) => !name.endsWith('.test.ts'));

/** Every pattern that stands in the source of this room, with its place. */
const written = files.flatMap((file) => {
  const source = ts.createSourceFile(file, readFileSync(join(here, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const list: { source: string; flags: string; where: string }[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, pattern = '', flags = ''] = /^\/([\s\S]*)\/([a-z]*)$/.exec(node.text) ?? [];
      list.push({ source: pattern, flags, where: `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return list;
});

/** Every pattern that is made while texts are read for the first time: phrases, patterns with loose spaces, those built from lists. */
const built = (): { source: string; flags: string; where: string }[] => {
  const list = new Map<string, { source: string; flags: string; where: string }>();
  const Real = globalThis.RegExp;
  const watched = new Proxy(Real, {
    construct: (target, [pattern, flags]: [string | RegExp, string | undefined]) => {
      const made = new target(pattern, flags);
      list.set(String(made), { source: made.source, flags: made.flags, where: 'built' });
      return made;
    },
  });
  globalThis.RegExp = watched;
  try {
    const rows = readFileSync(join(here, '../tests/golden/errors.tune.jsonl'), 'utf8').trim().split('\n');
    for (const row of rows) recognise((JSON.parse(row) as { text: string }).text, knowledgeOf([]));
  } finally {
    globalThis.RegExp = Real;
  }
  return [...list.values()];
};

test('recheck proves every pattern safe: in no text does it take more than linear time', { timeout: 300_000 }, () => {
  const all = [...new Map([...written, ...built()].map((one) => [`${one.source} ${one.flags}`, one])).values()];
  assert.ok(all.length > 400, `${all.length} patterns are found`);
  const unsafe = all.flatMap(({ source, flags, where }) => {
    const { status } = checkSync(source, flags.replace('d', ''), { checker: 'automaton', timeout: 20_000 }); // d only adds places to what is found
    return status === 'safe' ? [] : [`${where}: ${status}: ${source.slice(0, 120)}`];
  });
  console.log(`${all.length} patterns proved linear`);
  assert.deepEqual(unsafe, []);
});

test('no group that may repeat begins with what it may hold: bounds make that exponential, and recheck takes bounds for safe', () => {
  const nested = /\((?:\?:)?\[A-Z\]\[[^\]]*A-Z[^\]]*\](?:\{\d+,\d*\}|[*+])\)(?:\{\d+,\d*\}|[*+])/;
  assert.ok(nested.test('(?:[A-Z][A-Za-z0-9]{0,30}){1,8}'));
  for (const { source, where } of written) assert.ok(!nested.test(source), `${where}: ${source}`);
  for (const word of ['ConflictA', 'Aa', 'A_', 'aA']) {
    const text = `##[error]Conflict${word.repeat(300)}: ${word.repeat(200)} ${word.repeat(40)}$`;
    const took = cost(() => recognise(text, knowledgeOf([])));
    assert.ok(took < 500, `${word}: ${took} ms`);
  }
});

/** Milliseconds of processor time: what it takes, however busy the machine is. */
const cost = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const megabyte = (piece: string): string => piece.repeat(Math.ceil(1_000_000 / piece.length)).slice(0, 1_000_000);

test('one megabyte of anything is answered within half a second', () => {
  const pieces = [
    'a',
    ' ',
    '\n',
    '{',
    '"',
    '\\',
    '\\"',
    '<Code>',
    '(X',
    'Error: ',
    'AaAaAaAa: ',
    'status code: ',
    'An error occurred (',
    'operation error S3: PutObject, https response error StatusCode: ',
    '"code": "Conflict", ',
    'googleapi: Error 409: ',
    'relation "x ',
    'could not serialize access ',
    'cookie: ',
    'password=',
    'https://a:',
    'eyJ.',
    '-----BEGIN RSA PRIVATE KEY-----',
    'etcdserver: ',
    'Service: A, Status Code: 400, Request ID ',
    '    at Request.extractError (\n',
    'Code: X\n',
    '[SQL Server](',
    'ORA-00060 ',
    'error ',
    '2026-11-26T10:00:00Z ERROR worker failed: deadlock detected while updating orders\n',
    readFileSync(join(here, '../tests/golden/errors.tune.jsonl'), 'utf8').slice(0, 60_000),
  ];
  const knowledge = knowledgeOf([]);
  recognise('warm', knowledge);
  for (const piece of pieces) {
    const text = megabyte(piece);
    const took = cost(() => recognise(text, knowledge));
    assert.ok(took < 500, `${Math.round(took)} ms for ${JSON.stringify(piece.slice(0, 60))}`);
  }
});

test('the time for secrets grows with the text and not faster', () => {
  for (const piece of ['cookie: ', 'eyJ.', 'sig=&sig=', 'password=', '://a:b', 'Bearer a ']) {
    const time = (size: number) => {
      const text = piece.repeat(size / piece.length);
      return cost(() => secretsIn(text));
    };
    time(100_000);
    assert.ok(time(1_000_000) < 300, piece);
  }
});
