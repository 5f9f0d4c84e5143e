/** npm run print-edition: every written page of the built site as one PDF, with contents and an index of codes. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { dayInWords } from '#offline';
import { dayFile } from '#publish/day';
import type { PrintedPage } from '#publish/printed';
import type { CodeIndex } from '#recognise';
import { site } from '#site';
import { browser } from './browser.ts';
import { printed } from './printing.ts';

const dist = join(process.cwd(), 'dist');
const release = join(process.cwd(), 'release');
const kinds = ['Playbook', 'Compare guide', 'Concept', 'Error'];

const refuse = (message: string): never => {
  console.error(message);
  process.exit(1);
};

if (!existsSync(join(dist, dayFile))) refuse(`No built site in ${dist}. Build it first: npm run build`);
const executablePath = await browser().catch((fault: Error) => refuse(fault.message));

const { day } = JSON.parse(readFileSync(join(dist, dayFile), 'utf8')) as { day: string }; // a form of ours
const { pages: all } = JSON.parse(readFileSync(join(dist, 'code-index.json'), 'utf8')) as CodeIndex; // a form of ours
const pages = all
  .filter(({ kind }) => kinds.includes(kind))
  .map(
    ({ address, kind, title, code, owner, names = [], seenAs = [] }): PrintedPage => ({
      address,
      kind,
      title: code ? `${code}, ${owner}` : title,
      names: code ? [code, ...names, ...seenAs] : [],
      html: readFileSync(join(dist, address, 'index.html'), 'utf8'),
    }),
  );

const imprint = { name: site.name, tagline: site.tagline, day: dayInWords(day), holder: site.holder, address: process.env.SITE ?? site.address };
const opened = await chromium.launch({ executablePath });
try {
  const document = await printed(await opened.newPage({ javaScriptEnabled: false }), dist, pages, imprint);
  const made = new Date(`${day}T00:00:00Z`);
  document.setCreationDate(made);
  document.setModificationDate(made);
  const bytes = await document.save();
  mkdirSync(release, { recursive: true });
  const file = `faultbook-${day}.pdf`;
  writeFileSync(join(release, file), bytes);
  console.log(`release/${file}: ${document.getPageCount()} pages, ${(bytes.length / 1e6).toFixed(1)} MB, ${pages.length} written pages`);
} finally {
  await opened.close();
}
