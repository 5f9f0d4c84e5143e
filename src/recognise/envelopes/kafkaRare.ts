// Sources: https://kafka.apache.org/protocol.html#protocol_error_codes; the lists of messages name theirs

import { has } from '../cues.ts';
import { aloneAt } from '../folded.ts';
import { headed } from '../heads.ts';
import type { Knowledge } from '../knowledge.ts';
import { found, layers, type Reading } from '../reading.ts';
import type { View } from '../view.ts';
import { kafkaSaid } from './kafkaSaid.ts';
import { librdkafkaSaid } from './librdkafkaSaid.ts';

/** A constant as clients write it whose language has no capitals for it: InvalidReplicationFactor, ErrNotLeaderForPartition, UnknownMemberIdError. */
const camel = /\b(?:Err)?(?<code>[A-Z][a-z]{1,20}[A-Z][A-Za-z]{1,80})\b/dg;
/** As brod for Erlang and Elixir has it. */
const atom = /(?<![\w:]):?\b(?<code>[a-z]{3,20}(?:_[a-z]{2,20}){1,6})\b/dg;
/** The same with its number beside it, as kafka-go and kafka-python print it. */
const numbered = /\[(?:Error )?(?<code>\d{1,3})\] (?<name>[A-Z][A-Za-z_ ]{3,60})/dg;
const raised =
  /\b(?<code>Kafka(?:JS\w{1,40}|Connection|Timeout|Protocol|Server|Client|Broker|Unavailable)?(?:Error|Exception)|KafkaJSError|org\.apache\.kafka\.\w{3,30})\b/dg;

/** Constants of librdkafka as C, PHP, Node.js and .NET write them. */
const constants = /\b(?<code>(?:RD_KAFKA_RESP_ERR|ERR)__?[A-Z][A-Z_]{2,50}|Local_[A-Z][A-Za-z]{2,40})\b/dg;

const constant = (name: string): string =>
  name
    .replace(/(?:Exception|Error|Code)$/, '')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toUpperCase();

/** Apache Kafka: what clients print in place of the protocol’s constants. */
export const kafkaRare = (view: View, knowledge: Knowledge): Reading[] => {
  const named = has(view, 'kafka', 'sarama', 'franz', 'redpanda');
  const own = { provider: 'kafka', sure: 0.84, layer: layers.system };
  const local = named || /\b(?:Local|Broker): [A-Z]/.test(view.text);
  const librdkafka = headed(view, own, librdkafkaSaid, (size) => (local ? own.sure : aloneAt(size, 0.6)));
  if (!has(view, 'kafka', 'sarama', 'rdkafka', 'broker', 'consumer group', 'franz', 'redpanda', 'topic', 'local_')) return librdkafka;
  const knows = (name: string) => knowledge.named(name).some(({ provider }) => provider === 'kafka');
  return [
    ...found(view, atom, own, (one) => (knows(one.code.toUpperCase()) ? one : undefined)),
    ...found(view, camel, own, (one) => (named && (knows(constant(one.code)) || knows(one.code)) ? one : undefined)),
    ...found(view, numbered, own, (one, match) => {
      const name = (match.groups?.name ?? '').trim().replaceAll(' ', '_');
      return [constant(name), name.toUpperCase()].filter(knows).map((code) => ({ ...one, code }))[0];
    }),
    // words as plain as “the request timed out” are sure only where Kafka is named
    ...headed(view, own, kafkaSaid, (size) => (named ? own.sure : aloneAt(size, 0.56))),
    ...librdkafka,
    ...found(view, constants, own, (one) => ({ ...one, sure: one.code.startsWith('ERR_') && !named ? 0.5 : 0.88 })),
    ...found(view, raised, { ...own, sure: 0.52, layer: layers.library }),
  ];
};
