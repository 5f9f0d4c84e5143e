import { z } from 'zod';
import { address, day, errorRef, sentence } from './fields.ts';

/** The head of a transcript of the lab: content/evidence/<scenario>.txt. Written by `npm run reproduce -- --write`, never by hand. */
export const transcriptHead = z.strictObject({
  scenario: z.string(),
  of: errorRef,
  product: sentence,
  version: z.string().min(1),
  kind: z.enum(['real', 'emulator', 'stub']),
  client: sentence,
  settings: sentence,
  operation: z.string().optional(),
  shows: z.string().min(1).describe('What came out: 412 ConditionNotMet.'),
  expected: z.string().min(1).describe('What the authority says comes out.'),
  authority: sentence.describe('The document that says so; never the emulator.'),
  address,
  says: sentence,
  read: day,
  departs: sentence.optional().describe('Why it matters that the product does otherwise.'),
  captured: day,
  script: z.string().describe('The file beside it with which a reader does the same.'),
});
export type TranscriptHead = z.infer<typeof transcriptHead>;
