import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type PrintedPage, printEdition, printedId, printedMain } from './printed.ts';

const page = (address: string, kind: string, main: string, names: string[] = []): PrintedPage => ({
  address,
  kind,
  title: `Title of ${address}`,
  names,
  html: `<html><head><style>b{}</style></head><body><main id="main" class="w">${main}</main></body></html>`,
});
const error = page('/errors/http/412/', 'Error', '<h2 id="fix">Fix</h2><a href="#fix">f</a><a href="/errors/http/409/#causes">c</a><a href="/status/412/">s</a><a href="https://a.example/">o</a>', ['412', 'Conflict']); // biome-ignore format: one page
const other = page('/errors/http/409/', 'Error', '<h2 id="fix">Fix</h2><label for="q1">x</label><input id="q1" name="q">', ['409', 'Conflict']);
const imprint = { name: 'Faultbook', tagline: 'x', day: '26 November 2026', holder: '', address: '' };

test('links lead within the document, ids are there once, and a link to what is not printed is text', () => {
  const main = printedMain(error, new Set([error.address, other.address]), '');
  assert.equal(
    main,
    '<h2 id="p_errors_http_412_--fix">Fix</h2><a href="#p_errors_http_412_--fix">f</a><a href="#p_errors_http_409_--causes">c</a><a>s</a><a href="https://a.example/">o</a>',
  );
  assert.match(printedMain(error, new Set([error.address]), 'https://faults.example'), /href="https:\/\/faults\.example\/status\/412\/"/);
  const whole = printEdition([error, other], imprint, new Map());
  const all = [...whole.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  assert.deepEqual(all, [...new Set(all)]);
});

test('contents and index name the page on which each stands', () => {
  const whole = printEdition([error, other], imprint, new Map([[printedId(error.address), 7]]));
  assert.match(whole, /<span>Title of \/errors\/http\/412\/<\/span><b>7<\/b>/);
  assert.match(whole, /<span>409<\/span><b><a href="#p_errors_http_409_">000<\/a><\/b><\/p><p class="row"><span>412<\/span><b><a[^>]*>7<\/a><\/b>/);
  assert.match(whole, /<span>Conflict<\/span><b><a[^>]*>7<\/a>, <a[^>]*>000<\/a><\/b>/, 'a name that several carry stands once');
  assert.match(whole, /Edition of 26 November 2026/);
  assert.match(whole, /CC BY 4\.0/);
});
