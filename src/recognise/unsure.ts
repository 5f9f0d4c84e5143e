import { cloudMessages } from './envelopes/cloudMessages.ts';
import { cloudRare } from './envelopes/cloudRare.ts';
import { guesses } from './guesses.ts';
import type { Guess } from './recognise.ts';

/** What is asked when no envelope gives an answer: rare forms, messages alone, and last what only looks like a code. */
export const unsure: Guess = (view, knowledge) => [...cloudRare.read(view), ...cloudMessages.read(view), ...guesses(view, knowledge)];
