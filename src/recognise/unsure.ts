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
import { guesses } from './guesses.ts';
import type { Reading } from './reading.ts';
import type { Guess } from './recognise.ts';

/** How sure a message makes it that stands beside a code: what is printed as the code is surer than what the words usually come with. */
const besideCode = 0.55;

const printed = ({ code, spans, sure }: Reading): boolean => sure > besideCode && !/^\d+$/.test(code) && spans.some(({ told }) => told === 'code');

/** What is asked when no envelope gives an answer: rare forms, messages alone, and last what only looks like a code. */
export const unsure: Guess = (view, knowledge, read) => {
  const named = [...cloudRare.read(view), ...guesses(view, knowledge)];
  const codes = new Set([...named, ...read.filter(printed)].map(({ provider }) => provider));
  const said = cloudMessages.read(view);
  return [
    ...named,
    ...said.map((one) => (codes.has(one.provider) ? { ...one, sure: Math.min(one.sure, besideCode) } : one)),
    ...[databaseRare, deliverySaid, etcdSaid, gitSaid, httpRare, mongodbSaid, raised].flatMap((one) => one.read(view)),
    ...kafkaRare(view, knowledge),
  ];
};
