/** The forms on disk, as a host serves them: what only the build knows of them is looked at here, the rest in forms.test.ts. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { twinsOf } from '#model';
import { dist, html, pages } from './site.ts';

const read = (address: string): string => readFileSync(join(dist, address), 'utf8');

test('each built page has its Markdown and JSON beside it', () => {
  const missing = pages
    .filter((address) => address.endsWith('/'))
    .flatMap((address) => Object.values(twinsOf(address)))
    .filter((address) => !existsSync(join(dist, address)) || statSync(join(dist, address)).size === 0);
  expect(missing).toEqual([]);
});

test('a page about the site is in its twins what its template says', () => {
  for (const address of ['/about/', '/how-we-verify/', '/link-to-us/', '/for-machines/', '/report-a-correction/']) {
    const { markdown, json } = twinsOf(address);
    const text = read(markdown);
    const headings = [...html(address).matchAll(/<h2[^>]*>(.*?)<\/h2>/gs)].map(([, words = '']) => words.replace(/<[^>]*>/g, ''));
    for (const heading of headings) expect.soft(text.replaceAll('`', ''), address).toContain(`\n## ${heading}\n`);
    // What stands in code may look like an element: /e/<Code>/.
    expect.soft(text.replace(/`[^`\n]*`/g, ''), address).not.toMatch(/<\/?[a-z]+>|&amp;|\]\(#/);
    expect.soft(JSON.parse(read(json)).text.length, address).toBeGreaterThan(300);
  }
});

test('a terminal gets a card as plain text from the address that the page for machines names', async ({ request }) => {
  const answer = await request.get('/e/LeaseIdMissing.txt');
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-type']).toMatch(/^text\/plain/);
  expect(await answer.text()).toMatch(/^LeaseIdMissing +Azure Storage\n/);
});
