import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { bundled } from '#publish/relative';
import { hostOf } from './host.ts';
import { blobError, card, paste } from './paste.ts';
import { dist, html, sampled } from './site.ts';

const fileOf = (address: string) => (address.endsWith('/') ? `${address}index.html` : address).slice(1);
const some = ['index.html', '404.html', 'favicon.svg', 'code-index.json', 'messages.json', 'summaries.json', '_astro', 'fonts', 'pagefind', 'catalogue'];
const pages = ['errors', 'concepts', 'compare', 'playbooks', 'codes', 'about', 'search', 'lookup', 'offline/index.html', 'e/409', 'e/ConditionNotMet'];

let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'faultbook-bundle-'));
  for (const part of [...some, ...pages]) cpSync(join(dist, part), join(folder, part), { recursive: true });
  for (const file of globSync('**/*.{html,css}', { cwd: folder })) {
    const path = file.replaceAll('\\', '/');
    writeFileSync(join(folder, path), bundled(path, readFileSync(join(folder, path), 'utf8')));
  }
});
test.afterAll(() => rmSync(folder, { recursive: true }));

test('in the archive every address of a page leads to a file, and none begins at the root', () => {
  for (const address of sampled.filter((one) => one !== '/404.html')) {
    const path = fileOf(address);
    const text = bundled(path, html(address)).replace(/<script\b[\s\S]*?<\/script>/g, '');
    const links = [...text.matchAll(/<[a-z][^<>]*?\s(?:href|src|action)="([^"]*)"/g)].map(([, to = '']) => to).filter((to) => !/^([a-z]+:|#)/.test(to));
    expect
      .soft(
        links.filter((to) => to.startsWith('/')),
        address,
      )
      .toEqual([]);
    const broken = links.filter((to) => !existsSync(join(dist, path, '..', decodeURIComponent(to.replace(/[?#].*$/, '')))));
    expect.soft(broken, address).toEqual([]);
    expect(links.length, address).toBeGreaterThan(5);
  }
});

test('opened from a folder pages read well, a code is found by its letter, and nothing breaks', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(request.url()));
  const at = (path: string) => pathToFileURL(join(folder, path)).href;
  for (const path of [
    'index.html',
    'errors/azure/storage/ConditionNotMet/index.html',
    'compare/409-vs-412/index.html',
    'search/index.html',
    'lookup/index.html',
    'offline/index.html',
    'e/409/index.html',
  ]) {
    await page.goto(at(path));
    await page.evaluate(() => document.fonts.ready);
    expect.soft(await page.evaluate(() => getComputedStyle(document.body).fontFamily), path).toContain('Archivo');
    expect.soft(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded')), path).toBe(true);
    await expect.soft(page.locator('form[role=search]'), path).toHaveCount(0);
    await expect.soft(page.getByText('Opened from a folder, this needs a server.').first(), path).toBeVisible();
  }
  await page.goto(at('index.html'));
  await page.getByRole('link', { name: 'All codes, A to Z' }).first().click();
  await page.getByRole('link', { name: 'C', exact: true }).click();
  await page.getByRole('link', { name: 'ConditionNotMet', exact: true }).first().click();
  await expect(page.locator('h1')).toBeVisible();
  expect(said).toEqual([]);
  expect(failed).toEqual([]);
});

test('from a plain file server below any path all of it works, search and recogniser included', async ({ page }) => {
  const host = await hostOf(join(folder, '..'));
  const site = `${host.address}/${folder.split(/[\\/]/).at(-1)}/`;
  const said: string[] = [];
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  try {
    await page.goto(site);
    await paste(page, blobError);
    await expect(card(page)).toContainText('ConditionNotMet');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${site}errors/azure/storage/ConditionNotMet/`);
    await page.locator('nav[aria-label=Site] a').nth(1).click();
    await expect(page.locator('h1')).toHaveText('Concepts');
    await page.goto(`${site}search/?q=torn+download+of+two+ranges`);
    await expect(page.locator('.res mark').first()).toBeVisible();
    await page.locator('.res h2 a').first().click();
    await expect(page.locator('h1')).toBeVisible();
    expect(said).toEqual([]);
  } finally {
    await host.close();
  }
});
