import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { expanded } from './schemaOrg.ts';
import { dist, html, pages, sampled, written } from './site.ts';

const gone = '/errors/http/410/';

test('a page opened with ?since= says what changed since, and marks the places', async ({ page }) => {
  await page.goto(`${gone}?since=2026-11-22`);
  const banner = page.getByRole('region', { name: 'Changes since you linked it' });
  await expect(banner).toContainText('2 changes since 22 November 2026:');
  await banner.getByRole('link', { name: /How far back a Kubernetes watch may go/ }).click();
  await expect(page).toHaveURL(/\?since=2026-11-22#history-compacted$/);
  await expect(page.locator('#history-compacted')).toHaveAttribute('data-changed', '');
  await expect(page.locator('[data-changed]')).toHaveCount(2);
});

test('a day before the page, a day without changes and a text that is no day each get a clear answer', async ({ page }) => {
  const banner = page.getByRole('region', { name: 'Changes since you linked it' });
  for (const [since, says] of [
    ['2026-11-01', 'it was published on 21 November 2026. 2 changes after that:'],
    ['2026-11-27', /Nothing on this page has changed since 27 November 2026\.|still to come/],
    ['2026-13-01', '“2026-13-01” after ?since= is no day.'],
    ['<b>x</b>', '“<b>x</b>” after ?since= is no day.'],
  ] as const) {
    await page.goto(`${gone}?since=${encodeURIComponent(since)}`);
    await expect(banner).toContainText(says);
  }
  await page.goto('/about/?since=2026-11-22');
  await expect(banner).toContainText('This page keeps no list of its changes.');
  await expect(banner.getByRole('link', { name: 'All changes of the site' })).toHaveAttribute('href', '/changes/');
  await page.goto('/changes/?since=2026-11-26');
  await expect(banner).toContainText('What changed since 26 November 2026 is marked below.');
  expect(await page.locator('[data-changed]').count()).toBeGreaterThan(20);
});

test('what answers ?since= is loaded by no other address', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(gone);
  await page.evaluate(() => document.fonts.ready);
  const plain = asked.length;
  expect(asked.filter((url) => url.includes('since'))).toEqual([]);
  asked.length = 0;
  await page.goto(`${gone}?since=2026-11-22`);
  await expect(page.locator('.since')).toBeVisible();
  expect(asked.filter((url) => /\/since/.test(new URL(url).pathname)).length).toBe(1);
  expect(plain).toBeLessThanOrEqual(6);
});

test('the JSON-LD of every page is read by a processor, and each page but 404 has its way from home', async () => {
  let count = 0;
  for (const address of pages) {
    const found = [...html(address).matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(([, data = '']) => data);
    if (address === '/404.html' || address === '/') continue;
    expect.soft(found.length, address).toBe(1);
    const data = JSON.parse(found[0] ?? '{}');
    const parts = new Map<string, Record<string, unknown>>(data['@graph']?.map((part: { '@type': string }) => [part['@type'], part]));
    const steps = parts.get('BreadcrumbList')?.itemListElement as { position: number; name: string; item?: string }[] | undefined; // the processor looks at its shape below
    expect.soft(steps?.length, address).toBeGreaterThanOrEqual(2);
    expect
      .soft(
        steps?.every((step, at) => step.position === at + 1 && step.name && (step.item || at === steps.length - 1)),
        address,
      )
      .toBe(true);
    if (written.includes(address)) {
      const article = parts.get('TechArticle');
      for (const key of ['headline', 'description', 'datePublished', 'dateModified', 'about', 'publisher', 'license'])
        expect.soft(article?.[key], `${address}: ${key}`).toBeTruthy();
      expect.soft(parts.has('FAQPage'), `${address}: questions`).toBe(html(address).includes('id="questions"'));
    }
    // Thousands of pages share a template: those that are sampled elsewhere are enough for the slow part.
    if (sampled.includes(address)) {
      expect.soft((await expanded(data)).length, address).toBeGreaterThan(0);
      count++;
    }
  }
  expect(count).toBeGreaterThan(100);
});

test('every page of an entry has a card of 1200 × 630 in at most 40 KB, and each icon has the size it claims', () => {
  const sizeOf = (file: string) => {
    const bytes = readFileSync(join(dist, file));
    expect.soft(bytes.subarray(1, 4).toString(), file).toBe('PNG');
    return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`; // IHDR
  };
  const cards = globSync('og/**/*.png', { cwd: dist });
  expect(cards.length).toBeGreaterThanOrEqual(written.length);
  for (const card of cards) {
    expect.soft(sizeOf(card), card).toBe('1200x630');
    expect.soft(statSync(join(dist, card)).size, card).toBeLessThanOrEqual(40 * 1024);
  }
  const kinds: Record<string, string> = { errors: 'error', concepts: 'concept', compare: 'compare', playbooks: 'playbook' };
  for (const address of written) {
    const [folder = '', ...id] = address.split('/').filter(Boolean);
    expect.soft(existsSync(join(dist, `og/${kinds[folder]}/${id.join('/')}.png`)), address).toBe(true);
  }
  console.log(`${cards.length} cards, the largest ${Math.max(...cards.map((card) => statSync(join(dist, card)).size))} B`);
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.webmanifest'), 'utf8'));
  for (const { src, sizes } of manifest.icons) expect.soft(sizeOf(src), src).toBe(sizes);
  expect(sizeOf('apple-touch-icon.png')).toBe('180x180');
  expect(readFileSync(join(dist, 'favicon.ico')).readUInt16LE(2)).toBe(1); // an icon, no cursor
});

test('every address in the head of a page answers', async ({ request }) => {
  const found = new Map<string, string>();
  for (const address of sampled)
    for (const [, link = ''] of (html(address).split('</head>')[0] ?? '').matchAll(/<link\b[^>]*\shref="?(\/[^">\s]*)/g)) found.set(link, address);
  expect(found.size).toBeGreaterThan(100);
  for (const [link, from] of found) expect.soft((await request.get(link)).status(), `${link} on ${from}`).toBe(200);
});
