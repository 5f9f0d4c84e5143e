// Sources: https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html, https://learn.microsoft.com/graph/errors, https://google.aip.dev/193 (the lists name theirs)

import { azureService } from '../azureWords.ts';
import { cloudOf } from '../cues.ts';
import { googleService } from '../googleWords.ts';
import { said } from '../phrases.ts';
import { type Envelope, layers } from '../reading.ts';
import type { View } from '../view.ts';
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

/** The service that the words of the text name. */
const besideOf: Partial<Record<string, (view: View) => string | undefined>> = { azure: azureService, gcp: googleService };

/** Messages that one service of a cloud prints with one code; asked for when no form gives an answer. */
export const cloudMessages: Envelope = {
  name: 'Messages of clouds',
  read: (view) => {
    const cloud = cloudOf(view);
    return lists.flatMap(([provider, list, sure]) =>
      cloud && cloud !== provider
        ? []
        : said(view, { provider, beside: besideOf[provider]?.(view), sure: cloud ? Math.max(sure, 0.8) : sure, layer: layers.library }, list),
    );
  },
};
