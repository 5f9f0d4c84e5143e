import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftOf, errorEntry, graphWith, providerEntry } from '../tests/fixtures.ts';
import { names, soleBearer } from './names.ts';
import { formerProblems, retiredProblems } from './retiredProblems.ts';

const retired = (instead?: string) => ({ retired: { since: '2026-11-20', because: 'Renamed in version 9.', ...(instead ? { instead } : {}) } });
const told = (instead: string | undefined, ...others: ReturnType<typeof errorEntry>[]) => {
  const entry = errorEntry('az/storage/Old', retired(instead));
  return retiredProblems([{ entry, draft: draftOf(entry) }], graphWith(entry, ...others), { fixed: ['/'] }).map(({ file, at, message }) => {
    assert.equal(file, 'content/errors/az/storage/Old.mdx');
    assert.deepEqual(at, { path: ['retired', 'instead'] });
    return message;
  });
};
const now = errorEntry('az/storage/Now');

test('a retired page names what took its place, or nothing', () => {
  assert.deepEqual(told(undefined), []);
  assert.deepEqual(told('/errors/az/storage/Now/', now), []);
  assert.deepEqual(told('/e/Now/', now), []);
});

test('what took its place is a page, another one, and in use', () => {
  assert.deepEqual(told('/errors/az/storage/Nwo/', now), [
    'No page /errors/az/storage/Nwo/. Did you mean “/errors/az/storage/Now/”? Name a page of ours, or leave the field out.',
  ]);
  assert.match(told('/errors/az/storage/Old/').join(), /does not replace itself/);
  assert.deepEqual(told('/errors/az/storage/Now/', errorEntry('az/storage/Now', retired('/e/Newest/'))), [
    '/errors/az/storage/Now/ is retired itself. Name what took its place: /e/Newest/.',
  ]);
});

test('the page of a name shows the error in use first, and still names the retired one', () => {
  const old = errorEntry('az/blob/Busy', retired('/errors/az/storage/Busy/'));
  const busy = errorEntry('az/storage/Busy');
  const [name] = names(graphWith(old, busy)).filter((one) => one.name === 'Busy');
  assert.ok(name);
  assert.deepEqual(
    name.bearers.map(({ error }) => error.id),
    ['az/storage/Busy', 'az/blob/Busy'],
  );
  assert.equal(soleBearer(name)?.id, 'az/storage/Busy');
});

test('a name that only a retired error has shows that one', () => {
  const [name] = names(graphWith(errorEntry('az/blob/Gone', retired())));
  assert.ok(name);
  assert.equal(soleBearer(name)?.id, 'az/blob/Gone');
});

test('the old name of a service leads to a service of today, and is none itself', () => {
  const told = (formerServices: Record<string, string>) => {
    const entry = providerEntry('azure', { formerServices });
    return formerProblems([{ entry, draft: draftOf(entry) }], graphWith(entry)).map(({ message }) => message);
  };
  assert.deepEqual(told({ blob: 'storage' }), []);
  assert.deepEqual(told({ blob: 'storag' }), ['No service “storag”. Did you mean “storage”? Name the service that “blob” is called today.']);
  assert.deepEqual(told({ storage: 'storage' }), ['“storage” is a service of today, with pages of its own. Remove it here.']);
});
