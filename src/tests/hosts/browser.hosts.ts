/** The policy in the header and the one in each page, as a browser that applies both sees them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chromium } from '@playwright/test';
import { browser } from '../../commands/browser.ts';
import { caddy, copyOfSite, nginx } from './servers.ts';

const path = await browser().catch((fault: Error) => {
  console.log(`hosts: no browser, and what both policies do together is not tested. ${fault.message}`);
  return undefined;
});
const root = path && (nginx.path || caddy.path) ? copyOfSite() : '';
const addresses = [
  '/',
  '/errors/azure/storage/ConditionNotMet/',
  '/concepts/gone/',
  '/compare/409-vs-412/',
  '/playbooks/conflict-and-concurrency/',
  '/errors/aws/',
  '/errors/aws/organizations/',
  '/e/ConflictException/',
  '/captures/azure/storage/ConditionNotMet/',
  '/status/412/',
  '/lookup/#aws/iam/ConcurrentModification',
  '/link-to-us/',
  '/e/conditionnotmetx/',
];

for (const product of [nginx, caddy])
  test(`no page breaks a policy on ${product.name}, search and its worker included`, {
    skip: product.path && path ? false : `${product.name} or a browser is not here`,
  }, async () => {
    const serving = await product.start(root, '/');
    const opened = await chromium.launch(path ? { executablePath: path } : {});
    try {
      const page = await opened.newPage();
      const said: string[] = [];
      page.on('console', (message) => ['error', 'warning'].includes(message.type()) && !/404/.test(message.text()) && said.push(message.text()));
      page.on('pageerror', (fault) => said.push(String(fault)));
      const site = `http://localhost:${serving.port}`;
      page.on('request', (request) => request.url().startsWith(`${site}/`) || request.url().startsWith('data:') || said.push(`asked ${request.url()}`));
      for (const address of addresses) {
        await page.goto(site + address);
        assert.deepEqual(said, [], address);
      }
      await page.goto(`${site}/search/?q=torn+download+of+two+ranges`);
      await page.locator('.res mark').first().waitFor({ timeout: 30_000 });
      assert.deepEqual(said, []);
      assert.deepEqual(await page.context().cookies(), []);
    } finally {
      await opened.close();
      await serving.stop();
    }
  });
