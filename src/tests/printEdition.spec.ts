import { PDFName } from '@cantoo/pdf-lib';
import { expect, test } from '@playwright/test';
import { pagesOfIds } from '#publish/pdfNumbers';
import { type PrintedPage, printedId } from '#publish/printed';
import { printed } from '../commands/printing.ts';
import { dist, errors, html, written } from './site.ts';

test('the print edition has an outline, tags, and the number of the page on which each part stands', async ({ page }) => {
  const guide = written.find((address) => address.startsWith('/concepts/')) ?? '';
  const some = [guide, ...errors.slice(0, 1)].map((address): PrintedPage => {
    const kind = address.startsWith('/concepts/') ? 'Concept' : 'Error';
    return { address, kind, title: address, names: kind === 'Error' ? ['SomeCode'] : [], html: html(address) };
  });
  const document = await printed(page, dist, some, { name: 'Faultbook', tagline: 'x', day: '26 November 2026', holder: '', address: '' });
  const numbers = pagesOfIds(document);
  const at = some.map(({ address }) => numbers.get(printedId(address)) ?? 0);
  expect(at[0]).toBeGreaterThan(2); // after cover and contents
  expect(at[1]).toBeGreaterThan(at[0] ?? 0);
  expect(numbers.get('index')).toBe(document.getPageCount());
  for (const key of ['Outlines', 'StructTreeRoot', 'MarkInfo']) expect(document.catalog.has(PDFName.of(key)), key).toBe(true);
  // The page that is open now is the second print: what it says is what the document has.
  const said = await page
    .locator('.contents .row')
    .evaluateAll((rows) => rows.map((row) => [row.getAttribute('href')?.slice(1), Number(row.querySelector('b')?.textContent)]));
  for (const [id, number] of said) expect(numbers.get(String(id)), String(id)).toBe(number);
  await expect(page.locator('.index .row')).toHaveText(`SomeCode${at[1]}`);
});
