// Sources: https://learn.microsoft.com/azure/service-bus-messaging/service-bus-messaging-exceptions (TrackingId, SystemTracker), https://cloud.google.com/compute/docs/regions-zones; each list names its own
import { hintedCloud } from '../cloudHints.ts';
import { cloudOf, has } from '../cues.ts';
import { aloneAt, type Size } from '../folded.ts';
import { headed, type ServiceSaid } from '../heads.ts';
import { nameKey } from '../knowledge.ts';
import { type Lister, owners } from '../lister.ts';
import { isStatus } from '../rank.ts';
import { layers, type Reading } from '../reading.ts';
import type { View } from '../view.ts';
import { awsAccountsSaid } from './awsAccountsSaid.ts';
import { awsComputeSaid } from './awsComputeSaid.ts';
import { awsDataSaid } from './awsDataSaid.ts';
import { awsMessagingSaid } from './awsMessagingSaid.ts';
import { awsServicesSaid } from './awsServicesSaid.ts';
import { azureComputeSaid } from './azureComputeSaid.ts';
import { azureDataSaid } from './azureDataSaid.ts';
import { azureResourcesSaid } from './azureResourcesSaid.ts';
import { azureServicesSaid } from './azureServicesSaid.ts';
import { googleComputeSaid } from './googleComputeSaid.ts';
import { googleDataSaid } from './googleDataSaid.ts';
import { googleServicesSaid } from './googleServicesSaid.ts';
import { containerdSaid, grpcLibrariesSaid, temporalSaid } from './grpcServicesSaid.ts';
import { spannerSaid } from './spannerSaid.ts';

/** Who says messages, and the words in lower case beside which they are its own. */
interface Speaker {
  provider: string;
  words: readonly string[];
  said: readonly ServiceSaid[];
}

const speakers: readonly Speaker[] = [
  {
    provider: 'azure',
    words: ['systemtracker', 'trackingid:', '.azure.net', 'azurecr.io', 'webjobs', 'aka.ms/', 'servicebus', 'eventhub'],
    said: [...azureServicesSaid, ...azureDataSaid, ...azureResourcesSaid, { service: 'resource-manager', list: azureComputeSaid }],
  },
  {
    provider: 'gcp',
    words: [
      'gaxios',
      'projects/',
      'us-central1',
      'europe-west1',
      'gs://',
      'firebase',
      'gemini',
      'generativeai',
      'appspot',
      'pub/sub',
      'youtube',
      'gspread',
      'apps script',
      'firestore',
      'datastore',
      'dataflow',
    ],
    said: [...googleServicesSaid, ...googleComputeSaid, ...googleDataSaid, { service: 'spanner', list: spannerSaid }],
  },
  {
    provider: 'aws',
    words: ['(service: ', 'aws::', 'cloudformation'],
    said: [...awsServicesSaid, ...awsComputeSaid, ...awsDataSaid, ...awsMessagingSaid, ...awsAccountsSaid],
  },
  { provider: 'grpc', words: ['grpc', 'rpc error', 'statusruntimeexception'], said: [{ list: grpcLibrariesSaid }] },
  {
    provider: 'grpc',
    words: ['temporal', 'workflowid', 'workflow_id', 'workflowexecution', 'workflow-id', 'runid', 'wf-workflow', 'taskqueue'],
    said: [{ list: temporalSaid }],
  },
  { provider: 'grpc', words: ['containerd', 'crictl', 'kubelet', 'ctr:', 'nerdctl', 'buildkit', 'runc'], said: [{ list: containerdSaid }] },
];

/** Codes that any service may give: that one stands in the text says nothing. */
const common = /^(?:[A-Z][a-z]{1,20}|[a-z]{1,20}|BadRequest|NotFound|ServiceUnavailable|TooManyRequests|\d{3})$/;

/** Does the code of the message stand in the text besides? */
const printed = (view: View, code: string): boolean =>
  code.length > 5 && !common.test(code) && (view.lower.includes(code.toLowerCase()) || nameKey(view.lower.slice(0, 4000)).includes(nameKey(code)));

/** Beside a word of its owner; and where its code stands there too. */
const beside = 0.84;
const printedBeside = 0.85;
/** Where nothing names an owner; and there a message of few words. */
const most = 0.64;
const few = 0.55;
/** Where its owner prints a code of his. */
const besideCode = 0.53;
/** Where its owner prints a status. */
const besideStatus = 0.78;
/** Where another cloud is named. */
const elsewhere = 0.52;

const readSpeaker = (view: View, { provider, words, said }: Speaker): Reading[] => {
  const shown = has(view, ...words);
  const cloud = cloudOf(view) ?? (shown ? provider : hintedCloud(view));
  const own = shown || cloud === provider;
  const least = shown ? 10 : 15;
  const alone = ({ words: count }: Size): number => (cloud && !own ? elsewhere : count > 4 ? most : few);
  const sureOf = (size: Size): number => (own && size.letters > least ? beside : aloneAt(size, alone(size))) + Math.min(0.02, size.letters / 5000);
  return said
    .flatMap(({ service, list }) => headed(view, { provider, ...(service ? { service } : {}), layer: own ? layers.system : layers.library }, list, sureOf))
    .map((one) => (printed(view, one.code) ? { ...one, sure: Math.max(one.sure, printedBeside) } : one));
};

/** Whose status is printed: no other code of Google or Azure is told then. AWS tells one with each status. */
const statusOwners = (read: readonly Reading[]): Set<string> =>
  new Set(read.filter((one) => isStatus(one) && one.sure >= 0.8 && one.provider !== 'aws').map(({ provider }) => provider));

/** Messages of services of the clouds and of gRPC; where a code or status of the same owner is printed, they stand behind it. */
export const cloudListed: Lister = (view, _, read) => {
  const codes = owners(read);
  const statuses = statusOwners(read);
  return speakers.flatMap((one) =>
    readSpeaker(view, one).map((found) =>
      codes.has(one.provider)
        ? { ...found, sure: Math.min(found.sure, besideCode), layer: layers.transport }
        : statuses.has(one.provider)
          ? { ...found, sure: Math.min(found.sure, besideStatus), layer: layers.transport }
          : found,
    ),
  );
};
