import { allEnvelopes, shownEnvelopes } from './families.ts';
import type { Knowledge } from './knowledge.ts';
import { type Recognised, recogniseWith, settles } from './recognise.ts';
import { viewOf } from './view.ts';

/**
 * Reads a text with the envelopes of which it shows a word, with all and the guesses when that gives nothing sure, and with the lists when that gives
 * nothing either: a browser loads what a text needs. The answer is that of `recognise`; every text of the golden sets and every capture is tested for it.
 * @throws when envelopes cannot be loaded; without the lists the answer is the one before them
 */
export const recogniseNeeded = async (pasted: string, knowledge: Knowledge): Promise<Recognised> => {
  const shown = recogniseWith(pasted, knowledge, await shownEnvelopes(viewOf(pasted)));
  if (settles(shown.candidates, pasted)) return shown;
  const { needsLists, unsure } = await import('./unsure.ts');
  const all = await allEnvelopes();
  const quick = recogniseWith(pasted, knowledge, all, [unsure]);
  if (!needsLists(quick.candidates, pasted)) return quick;
  const late = await import('./lists.ts').catch(() => undefined); // on a network that breaks what was read still stands
  return late ? recogniseWith(pasted, knowledge, all, [unsure, late.lists]) : quick;
};
