import { z } from 'zod';
import { address, day, errorRef, sentence } from './fields.ts';

/** The head of a transcript of the lab: content/evidence/<scenario>.txt. Written by `npm run reproduce -- --write`, never by hand. */
export const transcriptHead = z.strictObject({
  scenario: z.string().describe('The name of the run, and of its files.'),
  of: errorRef.describe('The error that was made to happen, by id.'),
  product: sentence.describe('What answered.'),
  version: z.string().min(1).describe('Its version.'),
  kind: z.enum(['real', 'emulator', 'stub']).describe('real: the product itself; emulator: an imitation of it; stub: ours, and only the client is tested.'),
  client: sentence.describe('What asked, with its version.'),
  settings: sentence.describe('How both were set up.'),
  operation: z.string().optional().describe('The operation that was asked for, in the vendor’s name.'),
  shows: z.string().min(1).describe('What came out: 412 ConditionNotMet.'),
  expected: z.string().min(1).describe('What the authority says comes out.'),
  authority: sentence.describe('The document that says so; never the emulator.'),
  address: address.describe('Where that document stands.'),
  says: sentence.describe('What it says, in a few words.'),
  read: day.describe('The day it was read.'),
  departs: sentence.optional().describe('Why it matters that the product does otherwise.'),
  captured: day.describe('The day of the run.'),
  script: z.string().describe('The file beside it with which a reader does the same.'),
});
export type TranscriptHead = z.infer<typeof transcriptHead>;
