import type { CatalogueShelf } from '#schema';
import { orderly } from './order.ts';
import type { PackageFiles } from './source.ts';

/**
 * The errors of the Kafka protocol: name, number and whether a client may retry from kafkajs, which writes the names as Kafka does;
 * numbers that it does not know from librdkafka, which says nothing of retries.
 */
export const kafka = (kafkajs: PackageFiles, librdkafka: PackageFiles): CatalogueShelf[] => {
  const read = ({ paths, text }: PackageFiles) => paths.map((path) => text(path)).join('\n');
  const known = [...read(kafkajs).matchAll(/type: '(\w+)',\s*code: (-?\d+),\s*(?:\/\*[\s\S]*?\*\/\s*)?retriable: (true|false)/g)].map(
    ([, code = '', number, retriable]) => ({
      code,
      number: Number(number),
      retryable: retriable === 'true' ? ('yes' as const) : ('no' as const),
    }),
  );
  const numbers = new Set(known.map(({ number }) => number));
  // A second underscore marks what librdkafka raises by itself; 0 is no error.
  const more = [...read(librdkafka).matchAll(/^\s+RD_KAFKA_RESP_ERR_([A-Z]\w+) = (\d+)/gm)]
    .map(([, code = '', number]) => ({ code, number: Number(number) }))
    .filter(({ number }) => number > 0 && !numbers.has(number));
  return [{ of: 'kafka', name: 'Apache Kafka', codes: orderly([...known, ...more]) }];
};
