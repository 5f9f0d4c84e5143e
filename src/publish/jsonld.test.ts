import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareEntry, conceptEntry, errorEntry } from '../tests/fixtures.ts';
import { expanded } from '../tests/schemaOrg.ts';
import { jsonLd, type PageData } from './jsonld.ts';

const page = (fields: Partial<PageData> = {}): PageData => ({
  name: 'Faultbook',
  holder: '',
  title: 'ConditionNotMet: Condition not met, Storage',
  description: 'The blob has changed since you read it.',
  trail: [{ label: 'Example Cloud', href: '/errors/example/' }, { label: 'ConditionNotMet' }],
  link: (address) => `https://faults.example${address}`,
  ...fields,
});
const questions = [{ ask: 'Is `412` final?', answer: 'No.[^docs] See [there](/errors/) for </script> and **more**.' }];
const entry = errorEntry('example/storage/ConditionNotMet', {
  questions,
  changes: [
    { on: '2026-11-21', what: 'First published.' },
    { on: '2026-11-26', what: 'A new case.' },
  ],
});
const parts = (data: string) => new Map((JSON.parse(data)['@graph'] as { '@type': string }[]).map((one) => [one['@type'], one as Record<string, unknown>]));

test('a written page is a TechArticle with its days, what it is about, and its licence', () => {
  const article = parts(jsonLd(page({ entry }))).get('TechArticle');
  assert.equal(article?.headline, 'ConditionNotMet: Condition not met, Storage');
  assert.equal(article?.datePublished, '2026-11-21');
  assert.equal(article?.dateModified, '2026-11-26');
  assert.equal(article?.url, 'https://faults.example/errors/example/storage/ConditionNotMet/');
  assert.deepEqual(article?.publisher, { '@type': 'Organization', name: 'Faultbook', url: 'https://faults.example/' });
});

test('its questions are a FAQPage in plain text, and nothing in it can end the script element', () => {
  const data = jsonLd(page({ entry }));
  assert.deepEqual(parts(data).get('FAQPage')?.mainEntity, [
    { '@type': 'Question', name: 'Is 412 final?', acceptedAnswer: { '@type': 'Answer', text: 'No. See there for </script> and more.' } },
  ]);
  assert.doesNotMatch(data, /</);
  assert.equal(parts(jsonLd(page({ entry: conceptEntry('stale-version') }))).has('FAQPage'), false);
});

test('the breadcrumb begins at home, and only the page itself has no address', () => {
  assert.deepEqual(parts(jsonLd(page())).get('BreadcrumbList')?.itemListElement, [
    { '@type': 'ListItem', position: 1, name: 'Faultbook', item: 'https://faults.example/' },
    { '@type': 'ListItem', position: 2, name: 'Example Cloud', item: 'https://faults.example/errors/example/' },
    { '@type': 'ListItem', position: 3, name: 'ConditionNotMet' },
  ]);
});

test('a page without trail and entry, such as 404, has no data', () => {
  assert.equal(jsonLd(page({ trail: [] })), '');
});

test('a JSON-LD processor finds a term of schema.org for every key, and refuses one that is none', async () => {
  for (const one of [page({ entry }), page({ entry: compareEntry('a-vs-b') }), page()]) assert.ok((await expanded(JSON.parse(jsonLd(one)))).length > 0);
  await assert.rejects(expanded({ '@context': 'https://schema.org', '@type': 'TechArticle', headlien: 'A' }), /Safe mode validation error/);
});
