import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { writeOffline } from '../integrations/offline.ts';
import { hostOf } from './host.ts';
import { dist } from './site.ts';

/** A small site of a day: enough pages for several packs, one of them with a sentence of its own. */
const siteOf = async (day: string, sentence: string): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'faultbook-site-'));
  for (const part of ['_astro', 'fonts', 'index.html', '404.html', 'favicon.svg', 'about', 'offline/index.html', 'concepts', 'playbooks', 'compare'])
    cpSync(join(dist, part), join(folder, part), { recursive: true });
  const about = join(folder, 'about/index.html');
  writeFileSync(about, readFileSync(about, 'utf8').replace('</h1>', `</h1><p id="which">${sentence}</p>`));
  writeFileSync(join(folder, 'edition.json'), JSON.stringify({ day }));
  await writeOffline(folder);
  return folder;
};

const says = (page: Page) => page.locator('main').getByRole('status').first();

test('an update that breaks off loses nothing, goes on where it broke, and takes over when it is whole', async ({ browser }) => {
  const [first, second] = [await siteOf('2026-11-26', 'the first'), await siteOf('2026-12-03', 'the second')];
  const host = await hostOf(first);
  const context = await browser.newContext({ baseURL: host.address });
  const page = await context.newPage();
  const packs = () =>
    page.evaluate(async () => {
      const names = await caches.keys();
      return (await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url))))
        .flat()
        .filter((url) => url.endsWith('.pack'));
    });
  const offlineShows = async (sentence: string, day: string) => {
    host.network = 'cut';
    await page.goto('/about/');
    await expect(page.locator('.kept')).toContainText(`Kept copy of ${day}`);
    await expect(page.locator('#which')).toHaveText(sentence);
    await page.goto('/concepts/stale-version/');
    await expect(page.locator('h1')).toHaveText('Stale version');
    host.network = 'up';
  };
  try {
    await page.goto('/offline/');
    host.packsLeft = 2;
    await page.getByRole('button', { name: 'Keep Faultbook offline' }).click();
    await expect(says(page)).toContainText('It is not whole. The connection broke');
    [host.network, host.packsLeft] = ['up', undefined];
    await page.reload();
    await expect(says(page)).toContainText('A beginning is kept.');
    const before = host.asked.filter((path) => path.endsWith('.pack')).length;
    await page.getByRole('button', { name: 'Keep Faultbook offline' }).click();
    await expect(says(page)).toContainText('edition of 26 November 2026');
    await expect(says(page)).toContainText('Kept since');
    const all = await packs();
    expect(host.asked.filter((path) => path.endsWith('.pack')).length - before, 'what had come is not fetched again').toBe(all.length - 2);
    await offlineShows('the first', '26 November 2026');

    // The second edition, cut in the middle.
    host.folder = second;
    host.packsLeft = 1;
    await page.goto('/offline/');
    await expect.poll(() => host.network).toBe('cut'); // the browser itself looks for a new worker, and begins
    await offlineShows('the first', '26 November 2026');
    for (const pack of all) expect(await packs()).toContain(pack);

    // And whole.
    host.packsLeft = undefined;
    await page.goto('/offline/');
    await page.getByRole('button', { name: 'Update' }).click();
    await expect(says(page)).toContainText('the edition of 3 December 2026');
    await expect
      .poll(async () => (await packs()).filter((pack) => all.includes(pack)).length, 'packs of the first edition that did not change')
      .toBeLessThan(all.length);
    expect((await packs()).length).toBe(all.length);
    await offlineShows('the second', '3 December 2026');
    host.network = 'up';
    await page.goto('/about/');
    await expect(page.locator('.kept')).toHaveCount(0);
  } finally {
    await context.close();
    await host.close();
    for (const folder of [first, second]) rmSync(folder, { recursive: true });
  }
});

test('a browser without room says so, and keeps nothing half', async ({ browser }) => {
  const folder = await siteOf('2026-11-26', 'the first');
  const host = await hostOf(folder);
  const context = await browser.newContext({ baseURL: host.address });
  const page = await context.newPage();
  try {
    await page.goto('/offline/');
    const session = await context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: host.address, quotaSize: 100_000 });
    await page.getByRole('button', { name: 'Keep Faultbook offline' }).click();
    await expect(says(page)).toContainText('The browser has no room for it.');
    await page.getByRole('button', { name: 'Remove' }).click();
    await expect(says(page)).toContainText('Removed; nothing is left.');
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
  } finally {
    await context.close();
    await host.close();
    rmSync(folder, { recursive: true });
  }
});
