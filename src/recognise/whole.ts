import { aws } from './envelopes/aws.ts';
import { azure } from './envelopes/azure.ts';
import { databases } from './envelopes/databases.ts';
import { googleCloud } from './envelopes/googleCloud.ts';
import { platforms } from './envelopes/platforms.ts';
import { postgresqlTranslated } from './envelopes/postgresqlTranslated.ts';
import { stores } from './envelopes/stores.ts';
import type { Knowledge } from './knowledge.ts';
import { lists } from './lists.ts';
import { type Recognised, recogniseWith } from './recognise.ts';
import { unsure } from './unsure.ts';

const envelopes = [...new Set([...azure, ...aws, ...googleCloud, ...platforms, ...databases, postgresqlTranslated, ...stores])];

/** Reads a text with every envelope, and with every list where these give no answer. @see recogniseWith */
export const recognise = (pasted: string, knowledge: Knowledge): Recognised => recogniseWith(pasted, knowledge, envelopes, [unsure, lists]);
