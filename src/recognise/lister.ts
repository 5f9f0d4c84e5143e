import type { Knowledge } from './knowledge.ts';
import type { Reading } from './reading.ts';
import type { View } from './view.ts';

/** What reads a view by a list of all classes or messages of a system; `read` is what was read before. */
export type Lister = (view: View, knowledge: Knowledge, read: readonly Reading[]) => Reading[];

/** How sure a message makes it that stands beside a code: what is printed as the code is surer than what the words usually come with. */
export const besideCode = 0.55;

const printed = ({ code, spans, sure }: Reading): boolean => sure > besideCode && !/^\d+$/.test(code) && spans.some(({ told }) => told === 'code');

/** Whose codes are printed. */
export const owners = (read: readonly Reading[]): Set<string> => new Set(read.filter(printed).map(({ provider }) => provider));
