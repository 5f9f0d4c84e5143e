import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { blobError, paste } from './paste.ts';
import { dist } from './site.ts';

/** Scripts and data that a page loads once it stands, and their size as gzip. */
const loadedAfter = async (page: Page, address: string) => {
  const sizes = new Map<string, number>();
  page.on('response', (answer) => {
    const { pathname } = new URL(answer.url());
    if (/\.(js|json)$/.test(pathname)) sizes.set(pathname, gzipSync(readFileSync(join(dist, pathname)), { level: 9 }).length);
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const before = [...sizes.keys()];
  const later = () => [...sizes].filter(([name]) => !before.includes(name));
  return { before, names: () => later().map(([name]) => name), size: () => later().reduce((all, [, size]) => all + size, 0) };
};

test('nothing is loaded for all this before somebody goes to the field; then the index of codes, and no recogniser', async ({ page }) => {
  const loaded = await loadedAfter(page, '/errors/azure/storage/ConditionNotMet/');
  expect(loaded.before.filter((name) => !/^\/_astro\/Page\./.test(name))).toEqual([]);
  await page.locator('find-box input').click();
  await page.waitForFunction(() => customElements.get('find-box') !== undefined);
  await expect.poll(loaded.names).toContain('/code-index.json');
  await page.waitForLoadState('networkidle');
  console.log(`field: ${loaded.size()} B gzip at focus`);
  expect(loaded.names().filter((name) => /pagefind|catalogue/.test(name))).toEqual([]);
  expect(loaded.size()).toBeLessThanOrEqual(12 * 1024);
});

for (const [kind, text] of Object.entries({
  Azure: blobError,
  AWS: 'botocore.exceptions.ClientError: An error occurred (ConcurrentModification) when calling the UpdateAssumeRolePolicy operation: The request was rejected because multiple requests to change this object were submitted simultaneously.',
  PostgreSQL: 'ERROR:  deadlock detected\nDETAIL:  Process 12 waits for ShareLock on transaction 7; blocked by process 13.',
  Kubernetes:
    'Error from server (Conflict): Operation cannot be fulfilled on deployments.apps "web": the object has been modified; please apply your changes to the latest version and try again',
  Hibernate: 'org.hibernate.StaleObjectStateException: Row was updated or deleted by another transaction (or unsaved-value mapping was incorrect): [Account#1]',
}))
  test(`for an error of ${kind} at most 35 KB are loaded`, async ({ page }) => {
    const loaded = await loadedAfter(page, '/about/');
    await paste(page, text);
    await page.waitForLoadState('networkidle');
    const catalogue = loaded.names().filter((name) => name.includes('/catalogue/'));
    console.log(`field: ${loaded.size()} B gzip for an error of ${kind}${catalogue.length > 0 ? `, with ${catalogue}` : ''}`);
    expect(loaded.size()).toBeLessThanOrEqual(35 * 1024);
  });

test('10 KB are recognised in a few milliseconds, and a suggestion is there within 50 ms of the key', async ({ page }) => {
  await page.goto('/');
  await paste(page, blobError);
  const log = Array.from(
    { length: 100 },
    (_, at) => `2026-11-26T10:00:${String(at % 60).padStart(2, '0')}Z INFO worker-${at} stored order ${at} in 17 ms, queue depth 3, no error`,
  ).join('\n');
  const text = `${log.slice(0, 10_000 - blobError.length)}\n${blobError}`;
  const times: number[] = [];
  for (let turn = 0; turn < 15; turn++)
    times.push(
      await page.evaluate(async (pasted) => {
        const box = document.querySelector('find-box') as HTMLElement;
        const input = box.querySelector('input') as HTMLInputElement;
        const said = box.querySelector('[role=status]') as HTMLElement;
        said.textContent = '';
        const data = new DataTransfer();
        data.setData('text/plain', pasted);
        const started = performance.now();
        input.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
        while (said.textContent === '') await new Promise((resolve) => setTimeout(resolve));
        return performance.now() - started;
      }, text),
    );
  const middle = times.toSorted((a, b) => a - b)[7] ?? 0;
  const keys: number[] = [];
  for (const typed of ['c', 'co', 'con', 'conf', 'confl', 'l', 'le', 'loc', 'sta', '409'])
    keys.push(
      await page.evaluate(async (value) => {
        const box = document.querySelector('find-box') as HTMLElement;
        const input = box.querySelector('input') as HTMLInputElement;
        const said = box.querySelector('[role=status]') as HTMLElement;
        said.textContent = '';
        input.value = value;
        const started = performance.now();
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        while (said.textContent === '') await new Promise((resolve) => setTimeout(resolve));
        return performance.now() - started;
      }, typed),
    );
  const key = keys.toSorted((a, b) => a - b)[5] ?? 0;
  console.log(
    `10 KB pasted: read and shown in ${middle.toFixed(1)} ms (median of 15, from the paste to the card); suggestions ${key.toFixed(1)} ms after a key (median of 10, slowest ${Math.max(...keys).toFixed(1)})`,
  );
  expect(middle).toBeLessThan(60);
  expect(key).toBeLessThan(50);
});
