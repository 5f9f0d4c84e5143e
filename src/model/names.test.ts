import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorEntry, graphWith } from '../tests/fixtures.ts';
import { nameAddress, nameAddresses, names, soleBearer } from './names.ts';

const fact = { where: 'client-js', proof: 'docs', source: 'docs' };
const alias = (...list: string[]) => ({ aliases: list.map((name) => ({ name, kind: 'class', ...fact })) });
const seenAs = (...list: string[]) => ({ seenAs: list.map((name) => ({ name, ...fact })) });
const named = (graph: ReturnType<typeof graphWith>, name: string) => names(graph).find((one) => one.name === name);
const bearers = (graph: ReturnType<typeof graphWith>, name: string) => named(graph, name)?.bearers.map(({ error, as }) => `${error.id} ${as}`);

test('a code answers by itself, whichever provider has it', () => {
  const graph = graphWith(errorEntry('http/409'), errorEntry('azure/409'), errorEntry('http/412'));
  assert.deepEqual(bearers(graph, '409'), ['azure/409 code', 'http/409 code']);
});

test('who types a class finds the error that means it, by its whole name and by its last part', () => {
  const graph = graphWith(errorEntry('pg/55P03', alias('org.postgresql.LockNotAvailable')));
  for (const name of ['org.postgresql.LockNotAvailable', 'LockNotAvailable']) assert.deepEqual(bearers(graph, name), ['pg/55P03 alias'], name);
});

test('a class of Ruby or Rust is linked with dots for its colons', () => {
  const graph = graphWith(errorEntry('pg/55P03', alias('PG::LockNotAvailable')));
  assert.deepEqual(bearers(graph, 'PG.LockNotAvailable'), ['pg/55P03 alias']);
  assert.deepEqual(bearers(graph, 'LockNotAvailable'), ['pg/55P03 alias']);
});

test('the last part of a version or a number is no name of its own', () => {
  const graph = graphWith(errorEntry('a/Busy', alias('v1.2', 'x.ab')));
  assert.deepEqual(
    names(graph).map(({ name }) => name),
    ['Busy', 'v1.2', 'x.ab'],
  );
});

test('a message or a title with spaces has no address', () => {
  assert.equal(nameAddress('lock not available'), undefined);
  assert.equal(nameAddress('[rejected]'), undefined);
  assert.equal(nameAddress('ORA-00054'), 'ORA-00054');
  assert.deepEqual(nameAddresses(graphWith(errorEntry('a/Busy', alias('It is busy')))), ['/e/Busy/']);
});

test('spellings that differ by case answer with the same errors, each at its own address', () => {
  const graph = graphWith(errorEntry('a/Conflict'), errorEntry('b/CONFLICT'));
  assert.deepEqual(bearers(graph, 'Conflict'), ['a/Conflict code', 'b/CONFLICT code']);
  assert.deepEqual(bearers(graph, 'CONFLICT'), bearers(graph, 'Conflict'));
});

test('an error carries a name once: as its code before its alias, as its alias before a shared class', () => {
  const graph = graphWith(errorEntry('a/Busy', { ...alias('busy', 'BusyError'), ...seenAs('BusyError', 'Busy') }));
  assert.deepEqual(bearers(graph, 'Busy'), ['a/Busy code']);
  assert.deepEqual(bearers(graph, 'BusyError'), ['a/Busy alias']);
  assert.equal(named(graph, 'BusyError')?.bearers[0]?.where, 'client-js');
});

test('the page of a name shows an error when that error alone means it', () => {
  const graph = graphWith(errorEntry('a/Busy', { ...alias('BusyError'), ...seenAs('ClientError') }), errorEntry('b/Shared'), errorEntry('c/Shared'));
  const sole = (name: string) => {
    const found = named(graph, name);
    return found && soleBearer(found)?.id;
  };
  assert.equal(sole('Busy'), 'a/Busy');
  assert.equal(sole('BusyError'), 'a/Busy');
  assert.equal(sole('ClientError'), undefined, 'a class that only one page of ours shows is still shared with other errors');
  assert.equal(sole('Shared'), undefined);
});
