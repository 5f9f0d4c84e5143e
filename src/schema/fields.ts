import { z } from 'zod';

/** What the caller may do with the same request, from worst to best. */
export const verdicts = ['never', 'after-refresh', 'after-wait', 'whole-transaction', 'same-request'] as const;
export type Verdict = (typeof verdicts)[number];

/** How a fact is proved, strongest last: read in a dated document, an emulator that agrees with a document, a real product, a vendor's package. */
export const proofs = ['docs', 'emulator', 'run', 'package'] as const;
export type Proof = (typeof proofs)[number];

/** How many words a text has; code counts as text. */
export const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** A text of one line or more, without surrounding space. It may hold `code`, **bold**, *stress*, [links](/…) and [^source-id]. */
export const sentence = z.string().trim().min(3, 'Write at least one word; leave the field out when there is nothing to say.');

/** A sentence of at most `most` words. */
export const atMost = (most: number) =>
  sentence.refine((text) => wordsIn(text) <= most, {
    error: ({ input }) => `At most ${most} words; these are ${wordsIn(String(input))}. Cut, or move it to the body.`,
  });

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** An id of ours: lower case, words joined by hyphens. */
export const id = z.string().regex(idPattern, 'An id is lower case, words joined by single hyphens: stale-version.');

/** A code as text. A number is refused because YAML would change it: 08006 becomes 8006, 55E01 becomes 550. */
export const code = z.string({ error: 'Write the code in quotes, exactly as the system prints it: code: "40001".' }).trim().min(1).max(80);

/** A day as `YYYY-MM-DD`; a YAML reader that makes a date of it is put right. */
export const day = z.preprocess(
  (value) => (value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : value),
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'A day is written YYYY-MM-DD.')
    // Date.parse makes 2 March of 30 February; a day that is in the calendar comes back as it went in.
    .refine((value) => !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value), 'This day is not in the calendar.'),
);

/** The id of an error as its file has it: provider/service/Code, or provider/Code where a provider has no services. */
export const errorRef = z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?\/[^/\s]+$/, 'An error is named provider/service/Code: azure/storage/ConditionNotMet.');

/** A page at a publisher’s site. */
export const address = z.url({ protocol: /^https?$/, error: 'Write the whole address: https://….' });

/** An address of ours, and which part of the page. */
export const ownAddress = z
  .string()
  .regex(
    /^\/(?!\/)[^\s?#]*(#[^\s#]+)?$/,
    'An address of ours begins with one slash and holds no space and no question mark: /errors/http/412/, or with #part.',
  );

/** A span of time a person can read: 250 ms, 5 s, 2 min, 1 h; 0 for none. */
export const duration = z.string().regex(/^(0|\d+(\.\d+)? (ms|s|min|h|d))$/, 'A time is written with its unit: 250 ms, 5 s, 2 min, 1 h, or 0.');

/** Where a claim rests: the id of a source of the same page. */
export const sourceId = id.describe('The id of an entry under `sources` on this page.');

/** Either a source of this page, or the honest words that the number is ours. */
export const basis = z
  .string()
  .regex(idPattern, 'Name a source of this page by its id, or rule-of-thumb when the number is ours.')
  .describe('The id of a source, or rule-of-thumb when the number is ours.');

/** The proof of one fact: how it is known and which source shows it. */
export const proved = {
  proof: z
    .enum(proofs)
    .describe('package: a vendor package declares it; run: a real product did it; emulator: captured, and agrees with a document; docs: read.'),
  source: sourceId,
  disagrees: sentence.optional().describe('Why the page is right where a vendor’s package in the catalogue says otherwise. Shown beside the fact.'),
};

/** What stands behind a page: one claim, one address a reader can open. */
export const source = z.strictObject({
  id: id.describe('The short name by which the page cites it: [^this-id].'),
  title: sentence.describe('Publisher and title as the reader will see them there.'),
  address: z
    .string()
    .regex(/^(https:\/\/\S+|evidence\/\S+)$/, 'An address is https://… at the publisher, or evidence/… for a capture of ours.')
    .describe('https://… at the publisher, or evidence/… for a capture of ours.'),
  kind: z
    .enum(['vendor-docs', 'vendor-source', 'specification', 'observed', 'inferred'])
    .describe('observed is a capture or a public report; inferred is our own conclusion.'),
  supports: sentence.describe('The claim that this source carries, in a few words.'),
  read: day.describe('The day we last read it.'),
  copy: day.optional().describe('The date of the copy, where only a stored copy could be read.'),
});
export type Source = z.infer<typeof source>;

/** All sources of a page; ids are unique. */
export const sources = z
  .array(source)
  .min(1, 'Name at least one official source; without it nobody can check the page.')
  .superRefine((list, context) => {
    list.forEach(({ id }, at) => {
      if (list.findIndex((other) => other.id === id) < at)
        context.addIssue({ code: 'custom', path: [at, 'id'], message: `The source id “${id}” is used twice on this page. Rename one.` });
    });
  })
  .describe('What the page rests on: each source one claim, one address a reader can open.');

/** A question a reader really asks, with an answer that fits no other page. */
export const questions = z
  .array(z.strictObject({ ask: sentence.describe('As a reader would ask it.'), answer: atMost(90).describe('At most 90 words.') }))
  .max(6)
  .describe('Questions that readers really ask, each with an answer that fits no other page.');

const change = z.strictObject({
  on: day.describe('The day it was published.'),
  what: sentence
    .refine((text) => !/\]\(|\[\^/.test(text), 'No link and no [^source] here: the whole sentence leads to the place named in “at”.')
    .describe('What is different now for the reader; of the first entry: "First published."'),
  at: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/, 'A fragment is an id of the page, without its #: first-look.')
    .optional()
    .describe('The fragment of the page where it stands, without #.'),
});

/** What changed on a page since it was published, for those who linked it; in no way a list of commits. */
export const changes = z
  .array(change)
  .min(1, 'The first entry is the publication: { on: <the day>, what: First published. }')
  .superRefine((list, context) => {
    list.forEach(({ on }, at) => {
      const before = list[at - 1]?.on;
      if (before && on < before)
        context.addIssue({
          code: 'custom',
          path: [at, 'on'],
          message: `${on} stands after ${before}. The oldest change comes first; put this entry above it.`,
        });
    });
  })
  .describe('What changed for the reader, oldest first; the first entry is the publication. No entry for a comma.');

/** What every written page says about itself. */
export const signed = {
  sources,
  notKnown: z.array(sentence).default([]).describe('What nobody knows, or was not run. Shown at the end of the page.'),
  reviewed: day.describe('The day on which someone last checked the whole page.'),
  changes,
};
