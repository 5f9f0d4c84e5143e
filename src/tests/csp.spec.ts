import { expect, test } from '@playwright/test';
import { errors, html, sampled } from './site.ts';

// Playwright keeps the list of what a page did; the page itself tells what its policy refused.
for (const part of [0, 1]) {
  test(`no page breaks its policy, prints an error, asks another host or sets a cookie (part ${part + 1} of 2)`, async ({ page, context, baseURL }) => {
    test.setTimeout(300_000);
    const said: string[] = [];
    page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('request', (request) => request.url().startsWith(`${baseURL}/`) || request.url().startsWith('data:') || said.push(`asked ${request.url()}`));
    await page.exposeFunction('refused', (what: string) => said.push(what));
    await page.addInitScript(() =>
      document.addEventListener(
        'securitypolicyviolation',
        ({ violatedDirective, blockedURI, sample }) =>
          (window as unknown as { refused(what: string): void }).refused(`${violatedDirective} refuses ${blockedURI} ${sample}`), // exposed above
      ),
    );
    for (const address of sampled.filter((_, at) => at % 2 === part)) {
      said.length = 0;
      await page.goto(address);
      expect.soft(said, address).toEqual([]);
    }
    expect(await context.cookies()).toEqual([]);
  });
}

test('searching breaks no policy', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto('/search/?q=412');
  await expect(page.getByRole('status')).toContainText(/\d+ pages/);
  expect(said).toEqual([]);
});

test('the policy of every page allows no inline script or style but those it names by hash', () => {
  for (const address of sampled) {
    const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html(address))?.[1] ?? '';
    const directive = (name: string) =>
      policy
        .split(';')
        .map((one) => one.trim().split(' '))
        .find(([first]) => first === name) ?? [];
    expect.soft(policy, address).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|unsafe-hashes|\*|https?:/);
    expect.soft(directive('script-src').join(' '), `${address}: script-src`).toContain("'sha256-");
    // Pages of rows share a style sheet; every other page carries its style.
    const shares = /<html[^>]* data-rows/.test(html(address));
    expect.soft(directive('style-src').join(' '), `${address}: style-src`).toContain(shares ? "'self'" : "'sha256-");
    expect.soft(/<link rel="stylesheet" href="\/_astro\/[^"]+\.css">/.test(html(address)), `${address}: shared style`).toBe(shares);
    for (const name of ['default-src', 'object-src', 'base-uri', 'form-action']) expect.soft(directive(name).length, `${address}: ${name}`).toBeGreaterThan(1);
  }
});

test('the first visit of an error page takes at most 6 requests, fonts and icon included', async ({ browser }) => {
  for (const address of errors) {
    const context = await browser.newContext(); // nothing in its cache
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    const icon = asked.some((url) => url.endsWith('/favicon.svg')) ? 0 : 1; // a browser without a window does not fetch it
    expect.soft(asked.length + icon, `${address}: ${asked.join(' ')}`).toBeLessThanOrEqual(6);
    await context.close();
  }
});
