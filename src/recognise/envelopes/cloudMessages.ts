// Sources: https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html, https://learn.microsoft.com/graph/errors, https://google.aip.dev/193 (the lists name theirs)
import { cloudOf } from '../cues.ts';
import { said } from '../phrases.ts';
import { type Envelope, layers } from '../reading.ts';
import { awsNetworkSaid } from './awsNetworkSaid.ts';
import { awsOtherSaid } from './awsOtherSaid.ts';
import { awsSaid } from './awsSaid.ts';
import { azureSaid } from './azureSaid.ts';
import { azureStorageSaid } from './azureStorageSaid.ts';
import { googleSaid } from './googleSaid.ts';

const lists = [
  ['aws', awsSaid, 0.84],
  ['azure', azureSaid, 0.84],
  ['azure', azureStorageSaid, 0.82],
  ['gcp', googleSaid, 0.84],
  ['aws', awsNetworkSaid, 0.74],
  ['aws', awsOtherSaid, 0.74],
] as const;

/** Messages that one service of a cloud prints with one code; asked for when no form gives an answer. */
export const cloudMessages: Envelope = {
  name: 'Messages of clouds',
  read: (view) => {
    const cloud = cloudOf(view);
    return lists.flatMap(([provider, list, sure]) =>
      cloud && cloud !== provider ? [] : said(view, { provider, sure: cloud ? Math.max(sure, 0.8) : sure, layer: layers.library }, list),
    );
  },
};
