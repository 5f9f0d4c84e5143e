import { z } from 'zod';
import { atMost, code, id, questions, sentence, signed, sourceId, verdicts } from './fields.ts';
import { timeline } from './timeline.ts';

/**
 * The closed list of failures behind codes. A new one needs a failure that no id here covers, a page, and its reason here.
 * forbidden was added to the founding list: a 403 is neither concealed (it admits that the thing exists) nor wrong-state.
 */
export const conceptIds = [
  'stale-version',
  'precondition-failed',
  'concurrent-write',
  'operation-in-progress',
  'wrong-state',
  'already-exists',
  'in-use',
  'locked',
  'deadlock',
  'serialization-failure',
  'not-found',
  'gone',
  'concealed',
  'forbidden',
  'throttled',
] as const;

/** The failure behind codes. Lives in content/concepts/<id>.mdx; the file name is one of `conceptIds`. */
export const concept = z.strictObject({
  title: z.string().max(40).describe('In plain words: "Stale version".'),
  summary: z.string().trim().max(160).describe('What happens, in one sentence.'),
  verdict: z.enum(verdicts).describe('What usually holds for the same request; exceptions belong in the matrix.'),
  because: z.string().trim().min(20).max(240).describe('Why, from the state of the resource.'),
  tellBy: atMost(40).describe('The observable that shows that it is this failure and no neighbour.'),
  timeline: timeline.describe('The failure as a picture.'),
  names: z
    .array(
      z.strictObject({
        platform: sentence.describe('Product or service: "Cosmos DB", "MySQL (InnoDB)".'),
        of: z
          .string()
          .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/, 'An owner is named provider or provider/service: aws/s3.')
          .optional()
          .describe('Whose page lists this row: aws/s3, postgresql. Left out where no provider of ours owns it.'),
        code: code.describe('The code as printed there.'),
        status: z.string().optional().describe('HTTP 412, SQLSTATE 40001, gRPC ABORTED, exit 128; as the source says it.'),
        verdict: z.enum(verdicts).optional().describe('Only where the source or its semantics settle it.'),
        note: atMost(30).optional().describe('What to know of this row.'),
        source: sourceId,
      }),
    )
    .default([])
    .describe('Codes that have no page of ours; those with a page are added by themselves.'),
  seeAlso: z.array(id).default([]).describe('Neighbouring concepts; written on one side only.'),
  questions: questions.default([]),
  ...signed,
});
export type ConceptData = z.infer<typeof concept>;
