/** Valid content in a few words: each function gives the least that its schema accepts; a test overrides what it is about. */

import type { z } from 'zod';
import { type CatalogueSource, type Draft, type Graph, graphOf, type Outline, type Shelf } from '#model';
import type { Material } from '#publish/form';
import { type CatalogueData, type CatalogueShelf, compare, concept, error, type Kind, playbook, provider } from '#schema';

type Fields = Record<string, unknown>;

/** The day on which every fixture was looked at. */
export const day = '2026-11-21';

export const sourceFields = (fields: Fields = {}): Fields => ({
  id: 'docs',
  title: 'Vendor, Errors',
  address: 'https://example.com/errors',
  kind: 'vendor-docs',
  supports: 'code and status',
  read: day,
  ...fields,
});

const signed = { sources: [sourceFields()], reviewed: day, changes: [{ on: day, what: 'First published.' }] };

export const timelineFields = (fields: Fields = {}): Fields => ({
  title: 'Two writers',
  lanes: [
    { id: 'a', label: 'Writer A' },
    { id: 'doc', label: 'Document', resource: true },
  ],
  events: [
    { from: 'a', to: 'doc', label: 'GET', say: 'A reads it.' },
    { from: 'a', to: 'doc', label: 'PUT', effect: 'changes', say: 'A writes it.' },
    { from: 'doc', to: 'a', label: '204', say: 'It is stored.' },
  ],
  ...fields,
});

export const retryFields = (fields: Fields = {}): Fields => ({
  verdict: 'after-refresh',
  because: 'The token names a version that is no longer current.',
  basis: 'docs',
  ...fields,
});

/** A retry whose answer depends on the case. */
export const casesFields = (fields: Fields = {}): Fields => ({
  dependsOn: 'the inner code',
  cases: [
    { when: 'the inner code is A', verdict: 'after-wait' },
    { when: 'the inner code is B', verdict: 'never' },
  ],
  because: 'The outer code alone does not tell which.',
  basis: 'docs',
  ...fields,
});

export const messageFields = (fields: Fields = {}): Fields => ({
  id: 'plain',
  template: 'The blob {name} is busy.',
  where: 'Response body',
  proof: 'docs',
  source: 'docs',
  ...fields,
});

export const errorFields = (fields: Fields = {}): Fields => ({
  code: 'ConditionNotMet',
  title: 'Condition not met',
  spelling: { proof: 'docs', source: 'docs' },
  status: [{ kind: 'http', value: 412, proof: 'docs', source: 'docs' }],
  summary: 'The blob has changed since you read it.',
  quickAnswer: 'Read it again, then write with the new ETag.',
  retry: retryFields(),
  firstLook: { command: 'az storage blob show', language: 'bash', tool: 'Azure CLI', needs: 'Reader', read: 'Compare the ETag.' },
  concept: 'stale-version',
  lookalikes: [{ code: 'BlobAlreadyExists', address: 'https://example.com/exists', tellApart: 'The header is If-None-Match.' }],
  ...signed,
  ...fields,
});

export const conceptFields = (fields: Fields = {}): Fields => ({
  title: 'Stale version',
  summary: 'You wrote from an old copy.',
  verdict: 'after-refresh',
  because: 'The token names a version that is no longer current.[^docs]',
  tellBy: 'A fresh read returns another ETag.',
  timeline: timelineFields(),
  ...signed,
  ...fields,
});

export const compareFields = (fields: Fields = {}): Fields => ({
  title: '409 or 412',
  summary: 'Which of the two is it.',
  answer: 'A condition was sent, or not.',
  sides: [
    { ref: 'http/409', label: '409', means: 'It is in the way.', then: 'Look what is in the way.' },
    { ref: 'http/412', label: '412', means: 'The condition is false.', then: 'Read again.' },
  ],
  decide: [
    { id: 'sent', ask: 'Did you send If-Match?', yes: { say: 'Then 412.', side: 'http/412' }, no: { say: 'Then 409.', side: 'http/409' } },
    { id: 'other', ask: 'Is there another writer?', yes: { say: 'Then 412.' }, no: { say: 'Then 409.' } },
  ],
  answers: [
    { side: 'http/409', title: 'A PUT', evidence: 'evidence/http/wire.txt#conflict', shows: 'The status.' },
    { side: 'http/412', title: 'A PUT with If-Match', evidence: 'evidence/http/wire.txt#stale', shows: 'The status.' },
  ],
  platforms: ['Azure', 'AWS', 'GCP'].map((platform) => ({ platform, situation: 'The write was refused.', code: '409', source: 'docs' })),
  ...signed,
  ...fields,
});

const ask = (id: string, fields: Fields = {}): Fields => ({ id, ask: 'Is there an ETag?', yes: { say: 'Read again.', verdict: 'after-refresh' }, ...fields });

export const playbookFields = (fields: Fields = {}): Fields => ({
  title: 'Conflicts',
  summary: 'What to do about a 409.',
  symptom: 'Writes answer 409 or 412.[^docs]',
  covers: ['http/409'],
  beforeAll: ['Do not retry in a loop.'],
  youNeed: ['Read access.'],
  endsWith: 'A write succeeds.',
  tree: [ask('first'), ask('second'), ask('third', { no: { say: 'Look here.', error: 'http/409' } })],
  ...signed,
  ...fields,
});

export const providerFields = (fields: Fields = {}): Fields => ({
  name: 'Example Cloud',
  summary: 'One code in each answer.',
  recognise: { envelope: 'error.code of the JSON body', source: 'docs' },
  services: { storage: { name: 'Storage', summary: 'Blobs.', envelope: 'XML <Code>', source: 'docs' } },
  ...signed,
  ...fields,
});

/** An entry whose fields the schema has accepted, so that defaults are filled in as on the site. */
export const errorEntry = (id: string, fields: Fields = {}) => ({
  kind: 'error' as const,
  id,
  data: error.parse(errorFields({ code: id.split('/').at(-1), ...fields })),
});
export const conceptEntry = (id: string, fields: Fields = {}) => ({ kind: 'concept' as const, id, data: concept.parse(conceptFields(fields)) });
export const compareEntry = (id: string, fields: Fields = {}) => ({ kind: 'compare' as const, id, data: compare.parse(compareFields(fields)) });
export const playbookEntry = (id: string, fields: Fields = {}) => ({ kind: 'playbook' as const, id, data: playbook.parse(playbookFields(fields)) });
export const providerEntry = (id: string, fields: Fields = {}) => ({ kind: 'provider' as const, id, data: provider.parse(providerFields(fields)) });

/** A body of nothing, with the parts that a test is about. */
export const outline = (parts: Partial<Outline> = {}): Outline => ({
  sections: [],
  components: [],
  fences: [],
  links: [],
  cites: [],
  anchors: [],
  words: 0,
  faults: [],
  ...parts,
});

const folder = { error: 'errors', concept: 'concepts', compare: 'compare', playbook: 'playbooks', provider: 'providers' };

/** A file as it was read. */
export const draftOf = ({ kind, id, data }: { kind: Kind; id: string; data: unknown }, body?: Outline): Draft => ({
  kind,
  id,
  data,
  file: `content/${folder[kind]}/${id}${kind === 'provider' ? '.yaml' : '.mdx'}`,
  ...(body ? { outline: body } : {}),
});

/** Everything that `check` looks at, around these files. */
export const shelfOf = (drafts: Draft[], rest: Partial<Shelf> = {}): Shelf => ({
  drafts,
  unread: [],
  files: new Map(),
  catalogue: [],
  register: [],
  fragments: {},
  forms: { rules: [], single: [] },
  redirects: [],
  fixed: ['/'],
  ...rest,
});

/** A graph of these entries. */
export const graphWith = (...entries: Graph['entries']): Graph => graphOf(entries);

/** A site of a few pages at this address, or at none. */
export const standingAt = (site = ''): Partial<Material> => ({ fixed: ['/', '/about/'], link: (address) => site + address });

/** A source of the catalogue with these shelves. */
export const catalogueOf = (shelves: CatalogueShelf[], fields: Partial<CatalogueData> = {}): CatalogueSource => ({
  id: 'example',
  data: {
    title: 'Example models',
    packages: [{ registry: 'npm', name: 'example', version: '1.2.3', hash: 'sha512-AA==', licence: 'MIT', files: ['errors.json'] }],
    statusFrom: 'vendor',
    shelves,
    ...fields,
  },
});

/** The same graph with these shelves in its catalogue. */
export const withCatalogue = (graph: Graph, ...shelves: CatalogueShelf[]): Graph => ({ ...graph, catalogue: [catalogueOf(shelves)] });

/** What a schema refuses, each as “path: message”, the branches of a union included. */
export const issuesOf = (schema: z.ZodType, data: unknown): string[] => {
  const tell = (issue: z.core.$ZodIssue, before: PropertyKey[]): string[] => {
    const path = [...before, ...issue.path];
    return issue.code === 'invalid_union' && issue.message === 'Invalid input'
      ? issue.errors.flat().flatMap((one) => tell(one, path))
      : [`${path.map(String).join('.')}: ${issue.message}`];
  };
  return schema.safeParse(data).error?.issues.flatMap((issue) => tell(issue, [])) ?? [];
};

/** A page about the site, as a template prints it. */
export const textHtml =
  '<html><head><title>About · Faultbook</title><meta name="description" content="What it is &amp; is not."></head><body><main><nav>Home</nav><h1>About</h1><p>See <a href="/errors/">all errors</a> or <a href="#more">below</a>.</p><h2 id="more">More</h2><pre tabindex="0">a: &lt;b&gt;</pre></main></body></html>';

/** What forms are made of: this graph, these bodies by kind and id; all pages that only a template knows are one and the same. */
export const materialOf = (graph: Graph, bodies: Record<string, string> = {}, rest: Partial<Material> = {}): Material => ({
  graph,
  bodies: new Map(Object.entries(bodies)),
  register: [],
  fixed: ['/'],
  redirects: [],
  draw: async (drawing) => Buffer.from(JSON.stringify(drawing)),
  site: { name: 'Faultbook', tagline: 'An error reference for engineers on call.' },
  html: async () => textHtml,
  link: (address) => `https://faults.example/docs${address}`,
  ...rest,
});
