import { clouds } from './envelopes/clouds.ts';
import { platforms } from './envelopes/platforms.ts';
import { stores } from './envelopes/stores.ts';
import type { Knowledge } from './knowledge.ts';
import { type Recognised, recogniseWith } from './recognise.ts';

const envelopes = [...clouds, ...platforms, ...stores];

/** Reads a text with every envelope. @see recogniseWith */
export const recognise = (pasted: string, knowledge: Knowledge): Recognised => recogniseWith(pasted, knowledge, envelopes);
