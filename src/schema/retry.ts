import { z } from 'zod';
import { basis, duration, errorRef, id, sentence, sourceId, verdicts } from './fields.ts';

const verdict = z.enum(verdicts).describe('What the caller may do with the same request.');

const shared = {
  because: z
    .string()
    .trim()
    .min(20)
    .max(240, 'At most 240 characters: this stands in the first screen.')
    .describe('Why, from the state of the server, not from opinion.'),
  basis: basis.describe('The source of the verdict, or rule-of-thumb when we inferred it.'),
  wait: z
    .array(
      z.strictObject({
        for: sentence.optional().describe('When it depends: which case.'),
        least: duration.describe('The shortest wait: 250 ms, 5 s, or 0.'),
        most: duration.describe('The longest wait.'),
        basis,
      }),
    )
    .default([])
    .describe('How long to wait before the next try; empty when no wait is needed.'),
  attempts: z
    .strictObject({
      most: z.int().min(0).max(20).describe('How many tries in all, the first one included.'),
      then: sentence.describe('What to do when they are used up.'),
      basis,
    })
    .optional()
    .describe('When to stop trying.'),
  idempotency: sentence.optional().describe('What must hold so that a retry does the work once only.'),
  disagrees: sentence.optional().describe('Why the verdict is right where a vendor’s package says otherwise.'),
  exceptions: z
    .array(
      z.strictObject({
        operation: sentence.describe('The operation, in the vendor’s name.'),
        verdict,
        because: sentence.describe('Why it is another one here.'),
        source: sourceId,
      }),
    )
    .default([])
    .describe('Operations for which another verdict holds.'),
};

/** The one that begins as a verdict and goes on as cases, or the other way round, has to choose. */
const notBoth: z.core.$ZodErrorMap = ({ code, keys, input }) => {
  const both = typeof input === 'object' && input !== null && 'verdict' in input && ('cases' in input || 'dependsOn' in input);
  return both && (code === 'invalid_union' || (Array.isArray(keys) && keys.some((key) => ['verdict', 'cases', 'dependsOn'].includes(key))))
    ? 'Either one verdict, or dependsOn with cases; not both.'
    : undefined;
};

/** An error that has one answer to “may I retry?”. */
export const oneVerdict = z.strictObject({ verdict, ...shared }, { error: notBoth });

/** A status or an outer code, whose answer depends on what is inside. */
export const severalVerdicts = z.strictObject(
  {
    dependsOn: z.string().max(40).describe('Completes “Depends on …”: "the inner code".'),
    cases: z
      .array(
        z.strictObject({
          when: sentence.describe('The observable that decides.'),
          verdict,
          concept: id.optional().describe('The concept of this case.'),
          see: errorRef.optional().describe('The error page of this case.'),
        }),
      )
      .min(2, 'A verdict that depends has at least two cases.')
      .max(7)
      .describe('What decides, each case with its verdict.'),
    ...shared,
  },
  { error: notBoth },
);

/** May I send it again? One verdict, or cases. */
export const retry = z
  .union([oneVerdict, severalVerdicts], {
    error: notBoth,
  })
  .describe('May I send it again? One verdict; or dependsOn with cases, where the code alone does not decide.');
export type Retry = z.infer<typeof retry>;
export type OneVerdict = z.infer<typeof oneVerdict>;
