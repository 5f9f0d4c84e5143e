import { z } from 'zod';
import { address, atMost, code, errorRef, id, proved, questions, sentence, signed } from './fields.ts';
import { phoneLines } from './phoneLines.ts';
import { retired } from './retired.ts';
import { retry } from './retry.ts';
import { surprise } from './surprise.ts';
import { timeline } from './timeline.ts';

/** A status the error travels with. Several of one kind need the condition of each. */
export const status = z
  .strictObject({
    kind: z.enum(['http', 'sqlstate', 'grpc', 'exit-code', 'error-number']).describe('Which numbering it belongs to.'),
    value: z
      .union([z.int(), z.string()], 'A status is a number, or text in quotes.')
      .describe('http, exit-code, error-number: a number; sqlstate: five characters in quotes; grpc: the name, ABORTED.'),
    name: z.string().optional().describe('Its standard name: Precondition Failed, lock_not_available.'),
    when: sentence.optional().describe('The condition, where the code comes with several statuses.'),
    ...proved,
  })
  .superRefine(({ kind, value }, context) => {
    const fault =
      kind === 'http' && !(typeof value === 'number' && value >= 100 && value <= 599)
        ? 'An HTTP status is a number from 100 to 599.'
        : kind === 'sqlstate' && !/^[0-9A-Z]{5}$/.test(String(value))
          ? 'A SQLSTATE has five digits or capitals, in quotes: "55P03".'
          : kind === 'grpc' && !/^[A-Z_]+$/.test(String(value))
            ? 'A gRPC status is its name in capitals: FAILED_PRECONDITION.'
            : undefined;
    if (fault) context.addIssue({ code: 'custom', path: ['value'], message: fault });
  });
export type Status = z.infer<typeof status>;

const alias = z.strictObject({
  name: z.string().trim().min(2).describe('Exactly as printed.'),
  kind: z.enum(['symbol', 'class', 'constant', 'old-name', 'title']).describe('title: the words a console or a localised client prints.'),
  where: sentence.describe('Which product, package or version prints it.'),
  ...proved,
});

const seenAs = z.strictObject({
  name: z.string().trim().min(2).describe('The class or envelope, as printed: PSQLException.'),
  where: sentence.describe('Which product, package or version.'),
  field: sentence.optional().describe('Where in it the code stands: getSQLState().'),
  ...proved,
});

const message = z.strictObject({
  id: id.describe('A short name of the message.'),
  template: z.string().min(5).describe('The text as printed, with {named} parts for what varies.'),
  where: sentence.describe('Where it is printed: response body, server log, CLI.'),
  severity: z.string().max(12).optional().describe('Only where it is not an error: WARNING.'),
  note: sentence.optional().describe('What to know when one reads it.'),
  ...proved,
});

const operation = z.strictObject({
  operation: sentence.describe('The operation or statement, in the vendor’s name.'),
  needs: sentence.optional().describe('What else must be true.'),
  ...proved,
});

const sdkRetry = z.discriminatedUnion('retries', [
  z.strictObject({
    sdk: sentence.describe('Package and language.'),
    retries: z.enum(['no', 'yes']).describe('Does it send the request again by itself?'),
    attempts: z.int().min(1).optional().describe('Requests in all, the first one included.'),
    shows: sentence.optional().describe('What it raises, and where the code stands.'),
    note: sentence.optional().describe('Under which settings, and what it does with other errors.'),
    ...proved,
  }),
  z.strictObject({
    sdk: sentence.describe('Package and language.'),
    retries: z.literal('not-measured').describe('Nobody measured it.'),
    shows: sentence.optional().describe('What it raises, and where the code stands.'),
    note: sentence.optional().describe('What is known all the same.'),
  }),
]);

const lookalike = z
  .strictObject({
    ref: errorRef.optional().describe('A page of ours.'),
    code: code.optional().describe('A code without a page of ours; then its official address.'),
    address: address.optional().describe('The official address of that code.'),
    status: z.string().optional().describe('Its status, for a code without a page.'),
    tellApart: atMost(25).describe('The one thing on the reader’s screen that differs. Never a definition.'),
  })
  .refine((one) => Boolean(one.ref) !== Boolean(one.code && one.address), {
    message: 'Name a page (ref), or a bare code with its official address; not both.',
  });

/** One error as a system prints it. Lives in content/errors/<provider>/<service>/<Code>.mdx; the file name is the code. */
export const error = z
  .strictObject({
    code: code.describe('Exactly as the system prints it; the file has the same name.'),
    spelling: z.strictObject(proved).optional().describe('What proves the code’s spelling, where no package in the catalogue declares it.'),
    title: z.string().max(60).describe('The code in plain words: "Condition not met".'),
    status: z.array(status).describe('Each status it travels with; empty needs noStatus.'),
    noStatus: sentence.optional().describe('Why no status is given: nothing official says one.'),
    summary: z
      .string()
      .trim()
      .max(160, 'At most 160 characters: it is the first line, the search result and the link preview.')
      .describe('What happened, in words a tired reader understands.'),
    quickAnswer: atMost(80).describe('25–80 words: what to do now, and the one mistake to avoid.'),
    retry,
    firstLook: z
      .strictObject({
        command: z
          .string()
          .trim()
          .max(190, 'At most 190 characters, four lines on a phone; the full one stands under “First look”.')
          .refine((text) => phoneLines(text) <= 4, {
            error: ({ input }) => `At most four lines on a phone; this command takes ${phoneLines(String(input))}. The full one stands under “First look”.`,
          })
          .describe('Read-only. Placeholders as <name>.'),
        language: z.enum(['bash', 'powershell', 'sql', 'kusto', 'http']).describe('How it is highlighted.'),
        tool: z.string().max(30).describe('What runs it: Azure CLI, psql, curl.'),
        needs: sentence.describe('The least permission.'),
        read: atMost(40).describe('How to read what it prints.'),
      })
      .describe('What to look at first; one command that changes nothing.'),
    concept: id.describe('The failure behind the code.'),
    aliases: z.array(alias).default([]).describe('Names that mean this error alone.'),
    seenAs: z.array(seenAs).default([]).describe('Classes and envelopes that it shares with other errors.'),
    messages: z.array(message).default([]).describe('The texts as printed.'),
    contexts: z.array(sentence).default([]).describe('Lines printed beside the message that name what it does not, with {named} parts.'),
    raisedBy: z.array(operation).default([]).describe('Operations or statements that raise it.'),
    notRaisedBy: z
      .array(
        z.strictObject({
          operation: sentence.describe('The operation or statement, in the vendor’s name.'),
          instead: sentence.describe('What comes out instead.'),
          ...proved,
        }),
      )
      .default([])
      .describe('What looks as if it should raise it.'),
    sdkRetries: z.array(sdkRetry).default([]).describe('What each SDK or driver does by itself.'),
    lookalikes: z
      .array(lookalike)
      .min(1, 'Name at least one neighbour, so that a reader on the wrong page finds the way out.')
      .max(8)
      .describe('Errors that look alike: each by ref, or by code and address.'),
    timeline: timeline.optional().describe('The error as a picture: who did what in which order.'),
    surprise: surprise.optional().describe('What nobody expects of it and we measured.'),
    questions: questions.default([]),
    since: z
      .strictObject({ version: sentence.describe('Product and version.'), ...proved })
      .optional()
      .describe('Since which version it exists; only with a source.'),
    observedOn: z.array(sentence).default([]).describe('Versions on which we saw it; not the same as since.'),
    retired: retired.optional(),
    ...signed,
  })
  .superRefine((page, context) => {
    if (page.status.length === 0 && !page.noStatus)
      context.addIssue({ code: 'custom', path: ['status'], message: 'Give a status, or say in noStatus why there is none.' });
    page.status.forEach(({ kind, when }, at) => {
      if (!when && page.status.filter((other) => other.kind === kind).length > 1)
        context.addIssue({ code: 'custom', path: ['status', at, 'when'], message: `Several ${kind} values: say when this one is sent.` });
    });
  });
export type ErrorData = z.infer<typeof error>;
