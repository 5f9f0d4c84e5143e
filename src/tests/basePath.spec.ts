import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { withBase } from '#publish/basePath';
import { withOwnHashes } from '#publish/csp';
import { blobError, paste } from './paste.ts';
import { dist } from './site.ts';

const base = '/docs/faults/';
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** The built site as any static host serves it below a path: files and nothing else; its pages as a build with BASE writes them. */
const host = (): Promise<Server> =>
  new Promise((ready) => {
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const path = pathname.startsWith(base) ? decodeURIComponent(pathname.slice(base.length)) : undefined;
      const wanted = path === undefined || path.includes('..') ? undefined : join(dist, path, pathname.endsWith('/') ? 'index.html' : '');
      const file = wanted && existsSync(wanted) && statSync(wanted).isFile() ? wanted : undefined;
      const body = readFileSync(file ?? join(dist, '404.html'));
      const html = !file || file.endsWith('.html');
      response.writeHead(file ? 200 : 404, { 'content-type': html ? 'text/html' : (types[extname(file)] ?? 'application/octet-stream') });
      response.end(html ? withOwnHashes(withBase(body.toString('utf8'), base)) : body);
    }).listen(0, () => ready(server));
  });

test('below a base path on a static host the field, search, lookup and the 404 page work', async ({ page }) => {
  const server = await host();
  const site = `http://localhost:${(server.address() as AddressInfo).port}${base}`; // listening on a port of its own
  const outside: string[] = [];
  page.on('response', (answer) => answer.status() === 404 && answer.request().resourceType() !== 'document' && outside.push(answer.url()));
  try {
    await page.goto(site);
    await paste(page, blobError);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${site}errors/azure/storage/ConditionNotMet/`);
    await expect(page.locator('.plate .cmd pre')).toContainText('acme01');
    await page.locator('nav[aria-label=Site] a').first().click();
    await expect(page).toHaveURL(`${site}errors/`);
    await page.goto(`${site}search/?q=resorce+modified`);
    await expect(page.locator('.res h2 a').first()).toHaveText('resourceModified');
    await expect(page.locator('.res h2 a').first()).toHaveAttribute('href', `${base}errors/azure/microsoft-graph/resourceModified/`);
    await page.getByRole('searchbox').fill('torn download of two ranges');
    await expect(page.locator('.res mark').first()).toBeVisible();
    await page.goto(`${site}lookup/#aws/iam/ConcurrentModification`);
    await page.getByRole('link', { name: 'ConcurrentModification', exact: true }).first().click();
    await expect(page).toHaveURL(`${site}errors/aws/iam/ConcurrentModification/`);
    await page.goto(`${site}errors/azure/storage/conditionnotmetexception`);
    await page.locator('[data-near] a').first().click();
    await expect(page).toHaveURL(`${site}errors/azure/storage/ConditionNotMet/`);
    expect(outside).toEqual([]);
  } finally {
    server.close();
  }
});
