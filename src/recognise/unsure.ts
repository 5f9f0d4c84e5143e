import { cloudMessages } from './envelopes/cloudMessages.ts';
import { cloudRare } from './envelopes/cloudRare.ts';
import { guesses } from './guesses.ts';
import type { Guess } from './recognise.ts';

/** How sure a message makes it that stands beside a code: what is printed as the code is surer than what the words usually come with. */
const besideCode = 0.55;

/** What is asked when no envelope gives an answer: rare forms, messages alone, and last what only looks like a code. */
export const unsure: Guess = (view, knowledge) => {
  const named = [...cloudRare.read(view), ...guesses(view, knowledge)];
  const said = cloudMessages.read(view);
  return [...named, ...said.map((one) => (named.some(({ provider }) => provider === one.provider) ? { ...one, sure: Math.min(one.sure, besideCode) } : one))];
};
