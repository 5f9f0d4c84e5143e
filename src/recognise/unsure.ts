import { hintedCloud } from './cloudHints.ts';
import { cloudOf } from './cues.ts';
import { withAwsService } from './envelopes/awsWords.ts';
import { cloudMessages } from './envelopes/cloudMessages.ts';
import { cloudOwners } from './envelopes/cloudOwners.ts';
import { cloudRare } from './envelopes/cloudRare.ts';
import { databaseRare } from './envelopes/databaseRare.ts';
import { deliverySaid } from './envelopes/deliverySaid.ts';
import { etcdSaid } from './envelopes/etcdSaid.ts';
import { gitSaid } from './envelopes/gitSaid.ts';
import { grpcRare } from './envelopes/grpcRare.ts';
import { helmSaid } from './envelopes/helmSaid.ts';
import { isOfHttp } from './envelopes/http.ts';
import { httpClients } from './envelopes/httpClients.ts';
import { httpProducts } from './envelopes/httpProducts.ts';
import { httpRare } from './envelopes/httpRare.ts';
import { kafkaRest } from './envelopes/kafkaRest.ts';
import { kubernetesSaid } from './envelopes/kubernetesSaid.ts';
import { mongodbSaid } from './envelopes/mongodbSaid.ts';
import { raised } from './envelopes/raised.ts';
import { guesses } from './guesses.ts';
import { joined } from './joined.ts';
import type { Knowledge } from './knowledge.ts';
import { besideCode, type Lister, owners } from './lister.ts';
import type { Candidate } from './rank.ts';
import type { Envelope, Reading, Span } from './reading.ts';
import { confident, type Guess, settles } from './recognise.ts';
import { type View, viewOf } from './view.ts';

/** Up to which a message or class is one whose system the text does not name; and how sure it is where a code or status of another stands. */
const alone = 0.7;
const behindCodes = 0.51;

/** Rare forms, classes and messages of each system. */
const rare: readonly Envelope[] = [databaseRare, deliverySaid, etcdSaid, gitSaid, grpcRare, helmSaid, kafkaRest, kubernetesSaid, mongodbSaid, raised];

/** Where a status of HTTP is shown and no cloud is named, a class that says the same in words is one of a client or a server of HTTP. */
const showsStatus = (view: View, read: readonly Reading[]): boolean => !cloudOf(view) && read.some(({ provider, sure }) => provider === 'http' && sure >= 0.75);

/** What is called after a status, or stands for one, by a library of HTTP is no code of a cloud that the text does not name. */
const taken = (view: View, http: readonly Reading[], { spans: [place] }: Reading): boolean =>
  place !== undefined &&
  !cloudOf(view) &&
  http.some(({ sure, spans }) => sure >= 0.75 && spans.some(({ start, end }) => start < place.end && place.start < end));

/** What says no code of its own, and whose system the text does not name, stands behind a status, and behind codes of others. */
const behind = (status: boolean, codes: ReadonlySet<string>, list: readonly Reading[]): Reading[] =>
  list.map((one) =>
    one.sure <= alone && (status || [...codes].some((provider) => provider !== one.provider)) ? { ...one, sure: Math.min(one.sure, behindCodes) } : one,
  );

const asked = (view: View, knowledge: Knowledge, read: readonly Reading[]): Reading[] => {
  const served = (one: Reading): Reading => withAwsService(one, view);
  const http = [httpRare, httpClients, httpProducts].flatMap((one) => one.read(view));
  const status = showsStatus(view, [...read, ...http]);
  // beside a status, a code that nobody is known to have is no cloud’s that the text does not hint at
  const nobodys = status && !hintedCloud(view);
  const guessed = guesses(view, knowledge).filter(
    (one) => !(status && isOfHttp(one.code)) && !taken(view, http, one) && !(nobodys && knowledge.named(one.code).length === 0),
  );
  const named = [...cloudOwners.read(view), ...cloudRare.read(view), ...guessed].map(served);
  const codes = new Set([...named.filter(({ sure }) => sure >= besideCode).map(({ provider }) => provider), ...owners(read)]);
  const said = cloudMessages.read(view).map(served);
  return [
    ...named,
    ...said.map((one) => (codes.has(one.provider) ? { ...one, sure: Math.min(one.sure, besideCode) } : one)),
    ...http,
    ...behind(
      status,
      codes,
      rare.flatMap((one) => one.read(view)),
    ),
  ];
};

type Asked = (view: View, knowledge: Knowledge, read: readonly Reading[]) => Reading[];

/** What is asked of a text, and of the lines of a log as they were before they were logged, there with all that the envelopes read in them. */
const inLines =
  (ask: Asked): Guess['read'] =>
  (text, knowledge, read, envelopes) => {
    const lines = joined(text);
    const own = ask(viewOf(text), knowledge, read);
    if (!lines) return own;
    const view = viewOf(lines.text);
    const again = envelopes.flatMap((one) => one.read(view));
    const place = (span: Span): Span => ({ ...span, start: lines.places[span.start] ?? 0, end: (lines.places[span.end - 1] ?? 0) + 1 });
    return [...own, ...[...again, ...ask(view, knowledge, [...read, ...again])].map((one) => ({ ...one, spans: one.spans.map(place) }))];
  };

/** What is asked when no envelope gives an answer: rare forms, messages alone, and last what only looks like a code. */
export const unsure: Guess = { wanted: (candidates, text) => !settles(candidates, text), read: inLines(asked) };

/** The systems whose lists know more than their envelopes. */
const known =
  /kafka|broker|redis|valkey|etcd|raft|elastic|opensearch|lucene|kibana|hibernate|jpa|persistence|spring|entityframework|activerecord|active_record|django|prisma|sequelize|sqlalchemy|typeorm|doctrine|eloquent|mongo|sql|mariadb|postgres|oracle|\bora-|\bgit|refs\/|remote:|lfs|terraform|tofu|terragrunt|\.tf\b|helm|pulumi|exception|azure|microsoft|google|gcp|gcloud|firebase|projects\/|aws|amazon|arn:|service: |grpc|rpc|temporal|workflow|containerd|trackingid/i;

/** Are the lists to be asked? Not where there is an answer, nor where there is a status and no word of their systems. */
export const needsLists = (candidates: readonly Candidate[], text: string): boolean => {
  const [best] = candidates;
  return !settles(candidates, text) && !(best?.provider === 'http' && best.confidence >= confident && !known.test(text));
};

/** What is asked when that gives none either: all that the lists have. */
export const listed = (lists: readonly Lister[]): Guess => ({
  wanted: needsLists,
  read: inLines((view, knowledge, read) =>
    behind(
      showsStatus(view, read),
      owners(read),
      lists.flatMap((list) => list(view, knowledge, read)),
    ),
  ),
});
