import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { dist, errors, html } from './site.ts';

/** Bytes as the host sends them: HTML with what stands in it, and each style sheet and script it loads. */
const sent = (address: string) => {
  const text = html(address);
  const files = [...text.matchAll(/<(?:script|link)\b[^>]*(?:src|href)="(\/[^"]+\.(?:js|css))"/g)].map(([, file = '']) => readFileSync(join(dist, file)));
  return [Buffer.from(text), ...files].map((part) => brotliCompressSync(part).length).reduce((sum, size) => sum + size, 0);
};

test('an error page is at most 32 KB, and half of them at most 20 KB', () => {
  const sizes = errors.map((address) => ({ address, size: sent(address) })).toSorted((a, b) => a.size - b.size);
  const middle = sizes.slice(Math.floor((sizes.length - 1) / 2), Math.floor(sizes.length / 2) + 1);
  const median = middle.reduce((sum, { size }) => sum + size, 0) / middle.length;
  console.log(`brotli: longest ${sizes.at(-1)?.size} B (${sizes.at(-1)?.address}), median ${median} B, shortest ${sizes[0]?.size} B`);
  expect.soft(sizes.at(-1)?.size, sizes.at(-1)?.address).toBeLessThanOrEqual(32 * 1024);
  expect.soft(median, sizes.map(({ address, size }) => `${size} ${address}`).join('\n')).toBeLessThanOrEqual(20 * 1024);
});

test('an error page runs at most 2 KB of script before anybody touches it', async ({ page }) => {
  const scripts: Buffer[] = [];
  page.on('response', (answer) => answer.request().resourceType() === 'script' && scripts.push(readFileSync(join(dist, new URL(answer.url()).pathname))));
  for (const address of errors) {
    scripts.length = 0;
    await page.goto(address);
    const inline = await page.evaluate(() => [...document.scripts].flatMap(({ type, text }) => (type === 'application/ld+json' ? [] : text)).join('\n'));
    const size = brotliCompressSync(Buffer.concat([Buffer.from(inline), ...scripts])).length;
    if (address === errors[0]) console.log(`script: ${size} B brotli, ${inline.length} B as written`);
    expect.soft(size, address).toBeLessThanOrEqual(2 * 1024);
  }
});

test('the catalogue for the browser is at most 45 KB a provider and 100 KB in all, and no page loads it unasked', async ({ page }) => {
  const folder = join(dist, 'catalogue');
  const sizes = readdirSync(folder).map((name) => ({ name, size: gzipSync(readFileSync(join(folder, name)), { level: 9 }).length }));
  const all = sizes.reduce((sum, { size }) => sum + size, 0);
  console.log(`catalogue: ${all} B gzip, ${sizes.map(({ name, size }) => `${name} ${size}`).join(', ')}`);
  for (const { name, size } of sizes) expect.soft(size, name).toBeLessThanOrEqual(45 * 1024);
  expect(all).toBeLessThanOrEqual(100 * 1024);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const address of [errors[0] ?? '/', '/e/ConflictException/', '/errors/aws/iam/', '/captures/']) await page.goto(address, { waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.includes('/catalogue/'))).toEqual([]);
  expect(asked.length).toBeGreaterThan(4);
});

// The first flight of a TCP connection, less headers: ten segments of about 1,400 bytes.
const flight = 13_800;
const cut = {
  brotli: (whole: Buffer) => brotliDecompressSync(brotliCompressSync(whole).subarray(0, flight), { finishFlush: constants.BROTLI_OPERATION_FLUSH }),
  gzip: (whole: Buffer) => gunzipSync(gzipSync(whole).subarray(0, flight), { finishFlush: constants.Z_SYNC_FLUSH }),
};

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
]) {
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    // Script comes last and only adds buttons; a page that is cut has none.
    test.use({ viewport, javaScriptEnabled: false });

    test('the first 13,800 compressed bytes of an error page show its whole first screen', async ({ page }) => {
      let answer: Buffer | undefined;
      await page.route('**/errors/**', (route) => (answer ? route.fulfill({ body: answer, contentType: 'text/html' }) : route.continue()));
      const open = async (address: string, body?: Buffer) => {
        answer = body;
        await page.goto(address);
        await page.evaluate(() => document.fonts.ready);
      };
      /** Pictures until one is as wished, at most ten: the last glyphs of a busy machine may come late. */
      const pictured = async (wish: (picture: Buffer) => boolean) => {
        for (let turn = 0; turn < 10; turn++) if (wish(await page.screenshot())) return true;
        return false;
      };
      for (const address of errors) {
        const bytes = Buffer.from(html(address));
        await open(address);
        let whole: Buffer = Buffer.alloc(0);
        // Two pictures in a row are the same: nothing changes any more.
        await pictured((picture) => {
          const same = picture.equals(whole);
          whole = picture;
          return same;
        });
        for (const [encoding, first] of Object.entries(cut)) {
          const part = first(bytes);
          expect(part.length, `${address}: the cut must cut`).toBeLessThan(bytes.length);
          await open(address, part);
          const same = await pictured((picture) => picture.equals(whole));
          expect.soft(same, `${address}, ${encoding}: ${part.length} of ${bytes.length} bytes`).toBe(true);
        }
      }
    });
  });
}
