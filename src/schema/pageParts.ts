/** The parts of what machines get: links, sections, captures, codes. Every field is always there unless it says otherwise. */
import { z } from 'zod';
import { row } from './catalogue.ts';
import { transcriptHead } from './evidence.ts';
import { day, proofs, source, verdicts } from './fields.ts';

/** A Markdown text with `[^id]` for the source of that id in the same page. */
export const markdown = z.string();

/** The kinds of pages that machines get. */
export const pageKinds = ['error', 'concept', 'compare', 'playbook', 'provider', 'service', 'name', 'status', 'captures', 'list', 'text'] as const;
export type TwinKind = (typeof pageKinds)[number];

export const address = z.string().describe('Whole where the publisher of this copy has named its host, else from the root of the site.');

export const reference = z
  .strictObject({
    kind: z.enum(pageKinds).describe('What kind of page it is.'),
    id: z.string().describe('Its id, which never changes: azure/storage/ConditionNotMet.'),
    title: z.string().describe('Its title in plain words.'),
    code: z.string().optional().describe('Of an error: the code as the system prints it.'),
    address: address.describe('The page for people.'),
    json: address.describe('The same page in this form.'),
  })
  .meta({ id: 'reference', description: 'Another page of ours.' });
export type Reference = z.infer<typeof reference>;

const part = z.strictObject({
  kind: z.enum(['cause', 'procedure', 'heading', 'command']).describe('What can be linked to.'),
  fragment: z.string().describe('What stands after the # of its address.'),
  title: z.string().optional().describe('Its title; a command has none.'),
});

export const section = z
  .strictObject({
    heading: z.string().describe('Its heading.'),
    fragment: z.string().describe('What stands after the # of its address; it never changes.'),
    address: address.describe('The section on the page for people.'),
    markdown: markdown.describe('What stands in it, as Markdown; [^id] names an entry of `sources`.'),
    parts: z.array(part).describe('What in it has an address of its own.'),
  })
  .meta({ id: 'section', description: 'A section of the written body.' });
export type TwinSection = z.infer<typeof section>;

const { scenario: _, script: __, address: ___, ...head } = transcriptHead.shape;
export const captured = z
  .strictObject({
    title: z.string().describe('What was done.'),
    ...head,
    says: head.says,
    document: z.string().describe('Where the document of the authority stands.'),
    page: address.describe('The run on the page of its captures.'),
    transcript: address.describe('What went over the wire, as text.'),
    script: address.describe('With what a reader does the same.'),
  })
  .meta({ id: 'captured', description: 'An error that was made to happen.' });
export type Captured = z.infer<typeof captured>;

export const codeRow = z
  .strictObject({
    ...row.shape,
    of: z.string().describe('Whose code it is: provider or provider/service.'),
    statusFrom: z.enum(['vendor', 'emulator', 'standard', 'mapping', 'none']).describe('Whose word the status is.'),
    packages: z.array(z.string()).describe('The packages that declare it, with their versions.'),
  })
  .meta({ id: 'codeRow', description: 'A code as a vendor’s package declares it.' });
export type CodeRow = z.infer<typeof codeRow>;

export const conceptName = z
  .strictObject({
    code: z.string().describe('The code as printed there.'),
    platform: z.string().describe('Product or service.'),
    status: z.string().optional().describe('As the source says it.'),
    concept: reference.describe('The failure behind it.'),
  })
  .meta({ id: 'conceptName', description: 'A code that has no page of its own and stands in the table of its concept.' });

export const fact = z
  .strictObject({
    field: z.string().describe('Which field of the entry it stands in.'),
    proof: z.enum([...proofs, 'rule-of-thumb']).describe('How it is known.'),
    source: z.string().optional().describe('The id of the source; none where the catalogue or our own conclusion is the ground.'),
  })
  .meta({ id: 'fact', description: 'One fact, and how it is proved.' });

export const verdictList = z.array(z.enum(verdicts)).describe('What the caller may do with the same request; several where it depends.');

export const sources = z
  .array(z.strictObject({ ...source.shape, address: address.describe('At the publisher, or a capture of ours.') }))
  .describe('What the page rests on.');

export const changed = day.describe('The day of the last change of substance, else of the last review.');

export const recognition = {
  envelope: z.string().describe('Where the code stands in an answer.'),
  requestId: z.string().optional().describe('The header or field that support asks for.'),
  hosts: z.array(z.string()).describe('Host patterns.'),
  index: z.string().optional().describe('The vendor’s own list of errors.'),
  source: z.string().describe('The id of the source that says so.'),
};
