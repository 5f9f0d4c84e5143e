import { z } from 'zod';
import { day, ownAddress as ours, sentence } from './fields.ts';

/** An address that is no page any more, or a part that went elsewhere, and where it is now. content/redirects.json is a list of these. */
export const redirect = z.strictObject({
  from: ours.describe('As it was published: /errors/…/, /….json, or /errors/…/#part for a part that moved.'),
  to: ours.describe('Where it is now. A page of today, or a part of one.'),
  since: day.describe('The day on which it moved.'),
  because: sentence.describe('Why, for the reader who comes by the old address.'),
});
export type Redirect = z.infer<typeof redirect>;
