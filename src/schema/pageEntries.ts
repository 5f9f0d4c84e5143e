/** The front matter of each kind as machines get it: defaults filled in, every id of another page resolved. */
import { z } from 'zod';
import { compare } from './compare.ts';
import { concept } from './concept.ts';
import { error } from './error.ts';
import { address, reference, sources } from './pageParts.ts';
import { playbook } from './playbook.ts';
import { provider } from './provider.ts';
import { oneVerdict, severalVerdicts } from './retry.ts';

const link = (what: string) => reference.optional().describe(what);
const links = (what: string) => z.array(reference).describe(what);

const cases = z
  .array(
    z.strictObject({
      ...severalVerdicts.shape.cases.element.shape,
      concept: link('The failure of this case.'),
      see: link('The page of this case.'),
    }),
  )
  .describe('What decides, each case with its verdict.');
const retry = z
  .union([oneVerdict, z.strictObject({ ...severalVerdicts.shape, cases })])
  .describe('May I send it again? One verdict; or dependsOn with cases, where the code alone does not decide.');

const lookalike = z.strictObject({ ...error.shape.lookalikes.element.shape, ref: link('A page of ours.') });
const surprise = z.strictObject({ ...error.shape.surprise.unwrap().shape, evidence: address.describe('The capture that shows it.') });

export const errorFields = z
  .strictObject({
    ...error.shape,
    sources,
    retry,
    concept: reference.describe('The failure behind the code.'),
    lookalikes: z.array(lookalike).describe('Errors that look alike, with what tells them apart.'),
    surprise: surprise.optional().describe('What nobody expects of it and we measured.'),
  })
  .meta({ id: 'errorFields', description: 'What the page of an error states.' });

export const conceptFields = z
  .strictObject({ ...concept.shape, sources, seeAlso: links('Neighbouring failures.') })
  .meta({ id: 'conceptFields', description: 'What the page of a concept states.' });

const side = z.strictObject({ ...compare.shape.sides.element.shape, ref: link('The page of this side.') });
const conclusion = z.strictObject({ ...compare.shape.decide.element.shape.yes.shape, side: link('The side that it settles.') });
const decision = z.strictObject({
  ...compare.shape.decide.element.shape,
  yes: conclusion.describe('What follows when it is so.'),
  no: conclusion.describe('What follows when it is not.'),
});
const answer = z.strictObject({
  ...compare.shape.answers.element.shape,
  side: reference.describe('The side that it shows.'),
  evidence: address.describe('The capture.'),
});
const platform = z.strictObject({
  ...compare.shape.platforms.element.shape,
  side: link('Which side this is.'),
  ref: link('A page of ours for this code.'),
});

export const compareFields = z
  .strictObject({
    ...compare.shape,
    sources,
    sides: z.array(side).describe('What is compared.'),
    covers: links('Further errors for whose readers it decides something.'),
    decide: z.array(decision).describe('The questions that decide, the most telling first.'),
    answers: z.array(answer).describe('Real responses, side by side, from captures.'),
    platforms: z.array(platform).describe('What real platforms answer in the same situation.'),
  })
  .meta({ id: 'compareFields', description: 'What a compare guide states.' });

const question = playbook.shape.tree.element.shape;
const exit = z.strictObject({ ...question.yes.shape, error: link('Ends at this error.'), concept: link('Ends at this concept.') });

export const playbookFields = z
  .strictObject({
    ...playbook.shape,
    sources,
    covers: links('The errors whose readers it serves.'),
    concepts: links('Concepts that it serves as a whole.'),
    tree: z
      .array(
        z.strictObject({
          ...question,
          yes: exit.describe('Where yes leads.'),
          no: exit.optional().describe('Where no leads; left out, to the next question.'),
        }),
      )
      .describe('The questions that lead from the symptom to an answer, in order.'),
  })
  .meta({ id: 'playbookFields', description: 'What a playbook states.' });

export const providerFields = z.strictObject({ ...provider.shape, sources }).meta({ id: 'providerFields', description: 'What the page of a provider states.' });
