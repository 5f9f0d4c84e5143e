import { z } from 'zod';
import { atMost } from './fields.ts';

/** What nobody expects of an error and we measured: told on the home page, with its conditions and its capture. */
export const surprise = z.strictObject({
  tell: atMost(30).describe('What happened, as one would tell it to a colleague.'),
  under: atMost(35).describe('The conditions it was measured under: product, version, settings.'),
  evidence: z
    .string()
    .regex(/^evidence\/\S+$/, 'Name a capture: evidence/<provider>/<file>.txt, with #part where it has parts.')
    .describe('The capture that shows it.'),
});
