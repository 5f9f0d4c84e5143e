import { cloudOf } from './cues.ts';
import { withAwsService } from './envelopes/awsWords.ts';
import { cloudMessages } from './envelopes/cloudMessages.ts';
import { cloudRare } from './envelopes/cloudRare.ts';
import { databaseRare } from './envelopes/databaseRare.ts';
import { deliverySaid } from './envelopes/deliverySaid.ts';
import { etcdSaid } from './envelopes/etcdSaid.ts';
import { gitRare } from './envelopes/gitRare.ts';
import { gitSaid } from './envelopes/gitSaid.ts';
import { grpcRare } from './envelopes/grpcRare.ts';
import { helmSaid } from './envelopes/helmSaid.ts';
import { isOfHttp } from './envelopes/http.ts';
import { httpRare } from './envelopes/httpRare.ts';
import { kafkaRare } from './envelopes/kafkaRare.ts';
import { kubernetesSaid } from './envelopes/kubernetesSaid.ts';
import { mongodbRare } from './envelopes/mongodbRare.ts';
import { mongodbSaid } from './envelopes/mongodbSaid.ts';
import { ormRare } from './envelopes/ormRare.ts';
import { raised } from './envelopes/raised.ts';
import { sqlClasses } from './envelopes/sqlClasses.ts';
import { sqliteSaid } from './envelopes/sqliteSaid.ts';
import { sqlSaid } from './envelopes/sqlSaid.ts';
import { storesRare } from './envelopes/storesRare.ts';
import { guesses } from './guesses.ts';
import { joined } from './joined.ts';
import type { Knowledge } from './knowledge.ts';
import type { Envelope, Reading, Span } from './reading.ts';
import type { Guess } from './recognise.ts';
import { type View, viewOf } from './view.ts';

/** How sure a message makes it that stands beside a code: what is printed as the code is surer than what the words usually come with. */
const besideCode = 0.55;

/** Up to which a message or class is one whose system the text does not name; and how sure it is where a code or status of another stands. */
const alone = 0.7;
const behindCodes = 0.53;

const printed = ({ code, spans, sure }: Reading): boolean => sure > besideCode && !/^\d+$/.test(code) && spans.some(({ told }) => told === 'code');

/** Rare forms, classes and messages of each system. */
const rare: readonly Envelope[] = [
  databaseRare,
  deliverySaid,
  etcdSaid,
  gitRare,
  gitSaid,
  grpcRare,
  helmSaid,
  httpRare,
  kubernetesSaid,
  mongodbRare,
  mongodbSaid,
  ormRare,
  raised,
  sqlClasses,
  sqliteSaid,
  sqlSaid,
  storesRare,
];

const asked = (view: View, knowledge: Knowledge, read: readonly Reading[]): Reading[] => {
  const served = (one: Reading): Reading => withAwsService(one, view);
  // Where a status of HTTP is shown and no cloud is named, a class that says the same in words is one of a client or a server of HTTP.
  const status = !cloudOf(view) && [...read, ...httpRare.read(view)].some(({ provider, sure }) => provider === 'http' && sure >= 0.75);
  const named = [...cloudRare.read(view), ...guesses(view, knowledge).filter(({ code }) => !(status && isOfHttp(code)))].map(served);
  const codes = new Set([...named, ...read.filter(printed)].map(({ provider }) => provider));
  const shown = (provider: string): boolean => status || [...codes].some((one) => one !== provider);
  const said = cloudMessages.read(view).map(served);
  return [
    ...named,
    ...said.map((one) => (codes.has(one.provider) ? { ...one, sure: Math.min(one.sure, besideCode) } : one)),
    ...rare.flatMap((one) => one.read(view)).map((one) => (one.sure <= alone && shown(one.provider) ? { ...one, sure: Math.min(one.sure, behindCodes) } : one)),
    ...kafkaRare(view, knowledge),
  ];
};

/** What the envelopes and all that is asked here read in the lines of a log as they were before they were logged. */
const askedOfLines = (text: string, knowledge: Knowledge, read: readonly Reading[], envelopes: readonly Envelope[]): Reading[] => {
  const lines = joined(text);
  if (!lines) return [];
  const view = viewOf(lines.text);
  const again = envelopes.flatMap((one) => one.read(view));
  const place = (span: Span): Span => ({ ...span, start: lines.places[span.start] ?? 0, end: (lines.places[span.end - 1] ?? 0) + 1 });
  return [...again, ...asked(view, knowledge, [...read, ...again])].map((one) => ({ ...one, spans: one.spans.map(place) }));
};

/** What is asked when no envelope gives an answer: rare forms, messages alone, and last what only looks like a code. */
export const unsure: Guess = (text, knowledge, read, envelopes) => [...asked(viewOf(text), knowledge, read), ...askedOfLines(text, knowledge, read, envelopes)];
