import { editionDay } from '#model';
import type { Form, Material } from './form.ts';

/** Where the built site says of which day it is. */
export const dayFile = 'edition.json';

/** The day of the edition, for whoever makes something of a built site: the copy for offline use, the archive, the print edition. */
export const dayForm = ({ graph }: Material): Form[] => [
  { address: `/${dayFile}`, type: 'application/json', body: () => `${JSON.stringify({ day: editionDay(graph) })}\n` },
];
