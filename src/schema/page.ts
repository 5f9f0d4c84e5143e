/** Every page of the site as JSON: the contract behind /schemas/v1/page.json. Within v1 fields are only added. */
import { z } from 'zod';
import { compareFields, conceptFields, errorFields, playbookFields, providerFields } from './pageEntries.ts';
import { address, captured, changed, codeRow, conceptName, fact, markdown, recognition, reference, section, sources, verdictList } from './pageParts.ts';

const links = (what: string) => z.array(reference).describe(what);

/** What every page says of itself. */
const head = <K extends string>(kind: K) => ({
  $schema: address.describe('The schema that this document keeps.'),
  apiVersion: z.literal(1).describe('Within version 1 fields are only added.'),
  kind: z.literal(kind).describe('What kind of page it is.'),
  id: z.string().describe('Its id within its kind, which never changes.'),
  title: z.string().describe('Its title in plain words.'),
  summary: z.string().describe('What it says, in a sentence or two without markup.'),
  address: address.describe('The page for people.'),
  canonical: address.describe('The page to cite: the same, or, where a name means one error only, the page of that error.'),
  markdown: address.describe('The same page as Markdown.'),
});
const writtenHead = {
  changed,
  sections: z.array(section).describe('The written body.'),
};
const guides = links('Compare guides for its readers, the closest first.');
const playbooks = links('Playbooks for its readers, the closest first.');
const errors = (what: string) => links(what);

const error = z
  .strictObject({
    ...head('error'),
    code: z.string().describe('The code as the system prints it.'),
    owner: z.string().describe('Whose error it is, as shown: Azure Storage.'),
    provider: reference.describe('Its provider.'),
    service: reference.optional().describe('Its service, where the provider has services.'),
    verdicts: verdictList,
    short: address.describe('The page of its name, made from the code alone.'),
    card: address.describe('The thirty-second card as text.'),
    entry: errorFields,
    concepts: links('The failures behind it: its own, then those of its cases.'),
    guides,
    playbooks,
    lookalikeOf: links('Errors that name this one as a look-alike.'),
    previous: reference.optional().describe('The error before it in the same service.'),
    next: reference.optional().describe('The error after it in the same service.'),
    facts: z.array(fact).describe('Every fact of the page, with how it is proved.'),
    captures: z.array(captured).describe('Where it was made to happen.'),
    declared: z.array(codeRow).describe('What vendors’ packages declare of it.'),
    ...writtenHead,
  })
  .meta({ id: 'error', description: 'An error: one code of one service.' });

const concept = z
  .strictObject({
    ...head('concept'),
    verdicts: verdictList,
    entry: conceptFields,
    errors: errors('The errors behind which it stands.'),
    near: links('Neighbouring failures, whichever of the two names the other.'),
    guides,
    playbooks,
    ...writtenHead,
  })
  .meta({ id: 'concept', description: 'The failure behind codes.' });

const compare = z
  .strictObject({ ...head('compare'), entry: compareFields, errors: errors('All errors that it serves, its sides first.'), playbooks, ...writtenHead })
  .meta({ id: 'compare', description: 'A guide: which of the errors is it, and which should an API return.' });

const playbook = z
  .strictObject({ ...head('playbook'), entry: playbookFields, errors: errors('All errors that it serves.'), guides, ...writtenHead })
  .meta({ id: 'playbook', description: 'What to do, in order, when all you know is the symptom.' });

const lists = {
  errors: errors('Its errors with a page.'),
  codes: z.array(codeRow).describe('What its packages declare.'),
  names: z.array(conceptName).describe('Its codes in the tables of concepts.'),
};

const provider = z
  .strictObject({ ...head('provider'), changed, entry: providerFields, services: links('Its services.'), ...lists })
  .meta({ id: 'provider', description: 'A provider of errors.' });

const service = z
  .strictObject({
    ...head('service'),
    provider: reference.describe('Its provider.'),
    ...recognition,
    sources,
    ...lists,
  })
  .meta({ id: 'service', description: 'A service of a provider.' });

const bearer = z.strictObject({
  error: reference.describe('The error.'),
  as: z.enum(['code', 'alias', 'shared']).describe('code: it is its code; alias: it means this error alone; shared: a class that carries others too.'),
  where: z.string().optional().describe('What prints the name.'),
});
const named = z.strictObject({
  ...codeRow.shape,
  owner: z.string().describe('Whose code it is, as shown.'),
  hosts: z.array(z.string()).describe('Host patterns of its owner.'),
  requestId: z.string().optional().describe('The header or field that support asks for.'),
  page: address.describe('The row on the page of its owner.'),
});

const name = z
  .strictObject({
    ...head('name'),
    card: address.describe('The thirty-second card as text.'),
    means: reference.optional().describe('The error, where only one has this name.'),
    bearers: z.array(bearer).describe('Every error that has this name.'),
    declared: z.array(named).describe('Every row of a vendor’s package that has this name.'),
    likely: reference.optional().describe('The failure that probably stands behind a name without a page: a guess by its words and status.'),
  })
  .meta({ id: 'name', description: 'A name that somebody read: code, class, constant, SQLSTATE.' });

const status = z
  .strictObject({
    ...head('status'),
    status: z.int().describe('The HTTP status.'),
    reason: z.string().optional().describe('Its registered reason phrase.'),
    own: reference.optional().describe('The page about the status itself.'),
    errors: errors('The errors that come with it.'),
    names: z.array(conceptName).describe('Codes without a page that come with it.'),
  })
  .meta({ id: 'status', description: 'All errors of one HTTP status.' });

const captures = z
  .strictObject({
    ...head('captures'),
    error: reference.optional().describe('The page of the error, where it has one.'),
    captures: z.array(captured).describe('What was made to happen.'),
  })
  .meta({ id: 'captures', description: 'What was captured of one error.' });

const list = z.strictObject({ ...head('list'), pages: links('What it lists.') }).meta({ id: 'list', description: 'A list of pages.' });

const text = z.strictObject({ ...head('text'), text: markdown.describe('The page as Markdown.') }).meta({ id: 'text', description: 'A page about the site.' });

/** A page as its JSON twin gives it. */
export const page = z.discriminatedUnion('kind', [error, concept, compare, playbook, provider, service, name, status, captures, list, text]);
export type PageTwin = z.infer<typeof page>;
export type TwinOf<K extends PageTwin['kind']> = Extract<PageTwin, { kind: K }>;
