/** The content as it is, with one fact of a real page made wrong: `npm run check` must find it. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { problemsOf } from '#model';
import { readDisk } from '#read/disk';

const { shelf } = readDisk(join(import.meta.dirname, '../..'));
const page = 'aws/iam/ConcurrentModification';

/** The messages about the page after `change` has had its hand in the front matter. */
const told = (change: (data: Record<string, { [key: string]: unknown }[]>) => void): string[] => {
  const drafts = shelf.drafts.map((draft) => {
    if (draft.kind !== 'error' || draft.id !== page) return draft;
    const data = structuredClone(draft.data) as Record<string, { [key: string]: unknown }[]>; // the lists of the front matter that are changed here
    change(data);
    return { ...draft, data };
  });
  return problemsOf({ ...shelf, drafts })
    .filter(({ file }) => file.endsWith(`${page}.mdx`))
    .map(({ message }) => message);
};

test('the page as it is contradicts no package', () => {
  assert.deepEqual(
    told(() => undefined),
    [],
  );
});

test('a planted status is found, with what the vendor’s package has', () => {
  const found = told(({ status }) => Object.assign(status?.[0] ?? {}, { value: 412 }));
  assert.match(found.join('\n'), /The page states 412; the vendor’s package has 409 \(@aws-sdk\/client-iam [\d.]+\)/);
});

test('a planted class is found', () => {
  const found = told(({ aliases, seenAs }) => {
    for (const one of [...(aliases ?? []), ...(seenAs ?? [])])
      one.name = String(one.name).replace('ConcurrentModificationException', 'ConcurrentChangeException');
  });
  assert.match(found.join('\n'), /The vendor’s package calls it “ConcurrentModificationException” as well/);
});

test('a planted operation is found', () => {
  const found = told(({ raisedBy }) => Object.assign(raisedBy?.[0] ?? {}, { operation: 'PutRolePolicy' }));
  assert.match(found.join('\n'), /The page says that PutRolePolicy raises it; the vendor’s package does not declare it there/);
});
