// Sources: https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html, https://learn.microsoft.com/graph/errors, https://google.aip.dev/193 (the lists name theirs)
import { cloudOf } from '../cues.ts';
import { said } from '../phrases.ts';
import { type Envelope, layers } from '../reading.ts';
import { awsSaid } from './awsSaid.ts';
import { azureSaid } from './azureSaid.ts';
import { googleSaid } from './googleSaid.ts';

const lists = [
  ['aws', awsSaid],
  ['azure', azureSaid],
  ['gcp', googleSaid],
] as const;

/** Messages that one service of a cloud prints with one code; asked for when no form gives an answer. */
export const cloudMessages: Envelope = {
  name: 'Messages of clouds',
  read: (view) => {
    const cloud = cloudOf(view);
    return lists.flatMap(([provider, list]) => (cloud && cloud !== provider ? [] : said(view, { provider, sure: 0.84, layer: layers.library }, list)));
  },
};
