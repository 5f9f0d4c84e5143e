import { withAwsService } from './envelopes/awsWords.ts';
import { cloudMessages } from './envelopes/cloudMessages.ts';
import { cloudRare } from './envelopes/cloudRare.ts';
import { databaseRare } from './envelopes/databaseRare.ts';
import { deliverySaid } from './envelopes/deliverySaid.ts';
import { etcdSaid } from './envelopes/etcdSaid.ts';
import { gitSaid } from './envelopes/gitSaid.ts';
import { httpRare } from './envelopes/httpRare.ts';
import { kafkaRare } from './envelopes/kafkaRare.ts';
import { mongodbSaid } from './envelopes/mongodbSaid.ts';
import { raised } from './envelopes/raised.ts';
import { sqlClasses } from './envelopes/sqlClasses.ts';
import { sqlSaid } from './envelopes/sqlSaid.ts';
import { guesses } from './guesses.ts';
import { joined } from './joined.ts';
import type { Knowledge } from './knowledge.ts';
import type { Envelope, Reading, Span } from './reading.ts';
import type { Guess } from './recognise.ts';
import { type View, viewOf } from './view.ts';

/** How sure a message makes it that stands beside a code: what is printed as the code is surer than what the words usually come with. */
const besideCode = 0.55;

const printed = ({ code, spans, sure }: Reading): boolean => sure > besideCode && !/^\d+$/.test(code) && spans.some(({ told }) => told === 'code');

const asked = (view: View, knowledge: Knowledge, read: readonly Reading[]): Reading[] => {
  const served = (one: Reading): Reading => withAwsService(one, view);
  const named = [...cloudRare.read(view), ...guesses(view, knowledge)].map(served);
  const codes = new Set([...named, ...read.filter(printed)].map(({ provider }) => provider));
  const said = cloudMessages.read(view).map(served);
  return [
    ...named,
    ...said.map((one) => (codes.has(one.provider) ? { ...one, sure: Math.min(one.sure, besideCode) } : one)),
    ...[databaseRare, deliverySaid, etcdSaid, gitSaid, httpRare, mongodbSaid, raised, sqlClasses, sqlSaid].flatMap((one) => one.read(view)),
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
