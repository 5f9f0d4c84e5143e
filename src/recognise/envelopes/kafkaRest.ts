// Sources: https://docs.confluent.io/platform/current/schema-registry/develop/api.html#errors, https://docs.confluent.io/platform/current/kafka-rest/api.html#errors,
// https://kafka.apache.org/documentation/#connect_rest
import { has } from '../cues.ts';
import { type Envelope, type Fixed, found, layers, type Reading } from '../reading.ts';

/** `{"error_code": 40403, "message": "Schema not found"}`: the status with which it was answered, of five digits with a number behind it. */
const field = /\berror_code\\?["']?\s{0,3}(?:[:=]|=>)\s{0,3}["']?(?<code>(?<status>4\d\d|500)(?:\d\d)?)\b/dg;
/** As the client of the registry prints it. */
const client =
  /\b(?:RestClientException|SchemaRegistryError|SchemaRegistryException|RestException)\b[^\n]{0,300}?(?:; error code: |error code |\(?HTTP status code \d{3}, SR code )(?<code>(?<status>[45]\d\d)(?:\d\d)?)\b/dg;

const words = ['schema', 'subject', 'connector', 'rebalance', 'kafka', 'topic', 'partition', 'consumer', 'connect cluster', 'worker', 'offset'];

/** Services around Kafka that answer in JSON: Connect, the REST proxy and the schema registry. */
export const kafkaRest: Envelope = {
  name: 'REST services of Kafka',
  read: (view) => {
    const own: Fixed = { provider: 'kafka', sure: 0.86, layer: layers.system };
    const near = has(view, ...words);
    const long = ({ code }: Reading): boolean => code.length === 5;
    return [...found(view, field, own, (one) => (near ? one : long(one) ? { ...one, sure: 0.6 } : undefined)), ...found(view, client, { ...own, sure: 0.88 })];
  },
};
