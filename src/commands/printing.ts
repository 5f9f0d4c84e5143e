import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Page } from '@playwright/test';
import { pagesOfIds } from '#publish/pdfNumbers';
import { type Imprint, type PrintedPage, printEdition } from '#publish/printed';

/** Nobody is asked: every request is answered from the built site. */
const host = 'http://print.invalid';
/** A laptop lays out six hundred pages in a minute or two; a busy machine takes longer. */
const patience = 1_200_000;

/**
 * The print edition, made with a browser: printed once to learn on which page each part stands, and once more with these numbers.
 * @param dist the built site
 * @throws when the second print breaks its pages elsewhere, so that its numbers would be wrong
 */
export const printed = async (page: Page, dist: string, pages: PrintedPage[], imprint: Imprint): Promise<PDFDocument> => {
  let html = '';
  page.setDefaultTimeout(patience);
  await page.route(`${host}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    return pathname === '/' ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }) : route.fulfill({ path: join(dist, pathname) });
  });
  const print = async (numbers: ReadonlyMap<string, number>): Promise<PDFDocument> => {
    html = printEdition(pages, imprint, numbers);
    await page.goto(`${host}/`, { timeout: patience });
    const pdf = await page.pdf({
      outline: true,
      tagged: true,
      printBackground: true,
      preferCSSPageSize: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: `<div style="width:100%;margin:0 14mm;font:8px sans-serif;display:flex;justify-content:space-between"><span>${imprint.name}, edition of ${imprint.day}</span><span class="pageNumber"></span></div>`,
    });
    return PDFDocument.load(pdf, { updateMetadata: false });
  };
  const first = pagesOfIds(await print(new Map()));
  const document = await print(first);
  const [moved] = [...pagesOfIds(document)].filter(([id, number]) => first.get(id) !== number);
  if (moved) throw new Error(`The second print broke its pages elsewhere: ${moved[0]} stands on ${moved[1]}, its number says ${first.get(moved[0])}.`);
  return document;
};
