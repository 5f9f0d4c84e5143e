import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { type Host, hostOf } from './host.ts';
import { blobError, card, paste } from './paste.ts';
import { dist, html, others, written } from './site.ts';

/** One browser and one kept copy for all: the copy is made once, as a reader does. */
test.describe.configure({ mode: 'serial' });

let host: Host;
let context: BrowserContext;
let page: Page;
const said: string[] = [];
const line = () => page.locator('.kept');
const day = /^Kept copy of \d{1,2} [A-Z][a-z]+ \d{4}; /;

test.beforeAll(async ({ browser }) => {
  host = await hostOf(dist);
  context = await browser.newContext({ baseURL: host.address });
  page = await context.newPage();
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
});
test.afterAll(async () => {
  await context.close();
  await host.close();
});
test.beforeEach(() => {
  host.network = 'up';
  said.length = 0;
});

const storedHere = () =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
    databases: (await indexedDB.databases()).length,
    kept: { ...localStorage, ...sessionStorage },
  }));
const nothing = { workers: 0, caches: [], databases: 0, kept: {} };

test('an ordinary visit registers no worker, stores nothing and asks for nothing of the copy', async () => {
  for (const address of [written[0] ?? '/', '/', '/e/ConflictException/', '/search/?q=409', '/offline/']) {
    await page.goto(address, { waitUntil: 'networkidle' });
    expect.soft(await storedHere(), address).toEqual(nothing);
  }
  expect(host.asked.filter((path) => /sw\.js|\.pack|\/kept/.test(path))).toEqual([]);
});

test('a reader is told the size, keeps everything with one button, and is told of which day it is', async () => {
  await page.goto('/offline/');
  await expect(page.getByRole('status')).toContainText(/\d\.\d MB to fetch and to keep: [\d,]+ pages/);
  const start = Date.now();
  await page.getByRole('button', { name: 'Keep Faultbook offline' }).click();
  await expect(page.locator('main').getByRole('status')).toContainText(/Kept since .* the edition of \d+ \w+ \d{4}.* It is the newest\./, { timeout: 100_000 });
  const { usage } = await page.evaluate(() => navigator.storage.estimate());
  console.log(`kept in ${Date.now() - start} ms; ${host.asked.filter((path) => path.endsWith('.pack')).length} packs; the browser counts ${usage} B`);
  await expect(page.getByRole('button', { name: 'Remove' })).toBeVisible();
});

test('with the network cut every kind of page is there, with the line above it and no broken policy', async () => {
  await page.goto('/');
  await expect(line()).toHaveCount(0);
  host.network = 'cut';
  const kinds = [...others.filter((address) => address !== '/404.html'), ...['errors', 'concepts', 'compare', 'playbooks'].flatMap((kind) => written.filter((one) => one.startsWith(`/${kind}/`)).slice(0, 2))]; // biome-ignore format: one list
  for (const address of kinds) {
    said.length = 0;
    const answer = await page.goto(address);
    expect.soft(answer?.status(), address).toBe(200);
    await expect.soft(line(), address).toHaveText(/^Kept copy of .*; the network did not answer\./);
    const heading = /<h1[^>]*>(.*?)<\/h1>/s.exec(html(address))?.[1]?.replace(/<[^>]+>/g, '');
    expect.soft((await page.locator('h1').textContent())?.trim(), address).toBe(heading?.trim().replaceAll('&amp;', '&'));
    expect.soft(await page.evaluate(() => getComputedStyle(document.querySelector('.kept') ?? document.body).fontWeight), address).toBe('600');
    expect.soft(said, address).toEqual([]);
  }
  expect(await page.evaluate(() => document.fonts.check('16px archivo'))).toBe(true);
});

test('with the network cut search, the recogniser, the lookup and captures work', async () => {
  host.network = 'cut';
  await page.goto('/search/?q=torn+download+of+two+ranges');
  await expect(page.locator('.res mark').first()).toBeVisible();
  await page.goto('/');
  await paste(page, blobError);
  await expect(card(page)).toContainText('ConditionNotMet');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/errors/azure/storage/ConditionNotMet/');
  await expect(line()).toHaveText(day);
  await page.goto('/lookup/#aws/iam/ConcurrentModification');
  await expect(page.getByRole('link', { name: 'ConcurrentModification', exact: true }).first()).toBeVisible();
  await page.goto('/errors/azure/storage/ConditionNotMet');
  await expect(page).toHaveURL('/errors/azure/storage/ConditionNotMet/');
  const capture = /href="(\/evidence\/[^"]+\.txt)"/.exec(html('/'))?.[1] ?? '';
  expect((await page.goto(capture))?.headers()['content-type']).toContain('text/plain');
  const missing = await page.goto('/errors/azure/storage/NoSuchCode/');
  expect(missing?.status()).toBe(404);
  await expect(line()).toContainText('This address is not in the copy.');
});

test('a host that does not answer in time, or is out of order, is not waited for, and the line says which', async () => {
  host.network = 'mute';
  const start = Date.now();
  await page.goto('/concepts/');
  await expect(line()).toContainText('did not answer within 2 seconds');
  console.log(`shown after ${Date.now() - start} ms of silence`);
  expect(Date.now() - start).toBeLessThan(6000);
  host.network = 503;
  await page.goto('/concepts/');
  await expect(line()).toContainText('the site answered 503');
});

test('search on a page of the network says so when the copy answers it', async () => {
  await page.goto('/');
  await expect(line()).toHaveCount(0);
  host.network = 'cut';
  await page.getByRole('searchbox').pressSequentially('ConditionN');
  await expect(page.locator('.fb a').first()).toContainText('ConditionNotMet');
  await expect(line()).toHaveText(day);
});

test('Remove leaves nothing', async () => {
  await page.goto('/offline/');
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(page.locator('main').getByRole('status')).toContainText('Removed; nothing is left.');
  await expect(page.getByRole('button', { name: 'Remove' })).toHaveCount(0);
  expect({ ...(await storedHere()), kept: {} }).toEqual(nothing);
  host.network = 'cut';
  await expect(page.goto('/')).rejects.toThrow();
});
