import { z } from 'zod';
import { address, atMost, code, errorRef, id, questions, sentence, signed, sourceId, verdicts } from './fields.ts';

const conclusion = z.strictObject({
  say: atMost(40).describe('In a sentence.'),
  side: errorRef.optional().describe('The side that it settles.'),
  verdict: z.enum(verdicts).optional().describe('What the caller may do with the same request then.'),
});

/** Which of the two is it, and which should my API return. Lives in content/compare/<a>-vs-<b>.mdx. */
export const compare = z.strictObject({
  title: z.string().max(70).describe('"409 Conflict or 412 Precondition Failed".'),
  summary: z.string().trim().max(160).describe('What the guide decides, in one sentence.'),
  answer: atMost(60).describe('The difference in one or two sentences; enough for most readers.'),
  sides: z
    .array(
      z
        .strictObject({
          ref: errorRef.optional().describe('The error page of this side.'),
          address: address.optional().describe('Its official address, where it has no page of ours.'),
          label: z.string().max(24).describe('As large type: "409".'),
          means: atMost(30).describe('What this one says.'),
          retry: z.enum(verdicts).optional().describe('Only when it has one verdict.'),
          then: atMost(30).describe('What the caller does next.'),
        })
        .refine((side) => Boolean(side.ref) !== Boolean(side.address), { message: 'A side has a page of ours (ref) or an official address; not both.' }),
    )
    .min(2)
    .max(4)
    .describe('What is compared, in the order of the columns.'),
  covers: z.array(errorRef).default([]).describe('Further errors for whose readers this guide decides something. Sides are covered already.'),
  decide: z
    .array(
      z.strictObject({
        id: id.describe('A short name of the question.'),
        ask: atMost(25).describe('A question the reader can answer from the screen.'),
        yes: conclusion.describe('What follows when it is so.'),
        no: conclusion.describe('What follows when it is not.'),
      }),
    )
    .min(2)
    .max(6)
    .describe('The questions that decide, the most telling first.'),
  answers: z
    .array(
      z.strictObject({
        side: errorRef.describe('The side that it shows.'),
        title: sentence.describe('What was asked of which server.'),
        evidence: z
          .string()
          .regex(/^evidence\/\S+#\S+$/, 'Evidence is named evidence/<file>#<part>.')
          .describe('The capture: evidence/<file>#<part>.'),
        excerpt: z.string().trim().optional().describe('The lines to show, as captured, cut by whole lines; left out, the whole part is shown.'),
        shows: atMost(40).describe('What to see in it.'),
      }),
    )
    .min(2)
    .describe('Real responses, side by side, from captures.'),
  platforms: z
    .array(
      z.strictObject({
        platform: sentence.describe('Product or service.'),
        situation: atMost(20).describe('What happened to the caller.'),
        code: code.describe('What it answers: "412 ConditionNotMet".'),
        side: errorRef.optional().describe('Which side this is.'),
        ref: errorRef.optional().describe('A page of ours for this code.'),
        source: sourceId,
      }),
    )
    .min(3)
    .describe('What real platforms answer in the same situation.'),
  questions: questions.default([]),
  ...signed,
});
export type CompareData = z.infer<typeof compare>;
