import { z } from 'zod';
import { atMost, errorRef, id, questions, sentence, signed, verdicts } from './fields.ts';

const exit = z
  .strictObject({
    say: atMost(35).describe('What to do, or what it is.'),
    verdict: z.enum(verdicts).optional().describe('What the caller may do with the same request then.'),
    error: errorRef.optional().describe('Ends at this error page.'),
    concept: id.optional().describe('Ends at this concept.'),
    step: id.optional().describe('Ends at a Procedure of this page.'),
  })
  .refine((one) => one.verdict || one.error || one.concept || one.step, 'An exit leads somewhere: a verdict, an error, a concept or a step.');

/** What to do, in order, when all you know is the symptom. Lives in content/playbooks/<id>.mdx. */
export const playbook = z.strictObject({
  title: z.string().max(60).describe('The symptom in plain words.'),
  summary: z.string().trim().max(160).describe('Whom it helps, in one sentence.'),
  symptom: atMost(50).describe('What the reader sees, with the statuses and words that bring them here.'),
  covers: z.array(errorRef).min(1).describe('The errors whose readers this playbook serves.'),
  concepts: z.array(id).default([]).describe('Concepts it serves as a whole.'),
  beforeAll: z.array(sentence).min(1).max(4).describe('What not to do before the first step.'),
  youNeed: z.array(sentence).min(1).max(6).describe('Access, tools and facts to have at hand.'),
  endsWith: atMost(40).describe('How you know that it is over.'),
  tree: z
    .array(
      z.strictObject({
        id: id.describe('A short name of the question.'),
        ask: atMost(25).describe('A question that the reader can answer with yes or no.'),
        look: atMost(35).optional().describe('Where to look for the answer.'),
        yes: exit.describe('Where yes leads.'),
        no: exit.optional().describe('Left out: no goes to the next question. The last question needs it.'),
      }),
    )
    .min(3)
    .max(9)
    .refine((list) => list.at(-1)?.no !== undefined, 'The last question needs a “no” too; nobody is left standing.')
    .describe('The questions that lead from the symptom to an answer, in order.'),
  questions: questions.default([]),
  ...signed,
});
export type PlaybookData = z.infer<typeof playbook>;
