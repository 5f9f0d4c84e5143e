import { z } from 'zod';
import { day, ownAddress, sentence } from './fields.ts';

/** A code that its system no longer uses. The page stays at its address and says so first; logs of years before still hold the code. */
export const retired = z
  .strictObject({
    since: day.describe('The day from which the code is not sent any more.'),
    because: sentence.describe('What became of it.'),
    instead: ownAddress.optional().describe('The page of what is sent now: /errors/…/.'),
  })
  .describe('Only for a code that is no longer in use. The page stays.');
