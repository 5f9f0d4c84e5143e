// Sources: https://github.com/apache/kafka, https://github.com/redis/redis, https://github.com/etcd-io/etcd, https://github.com/elastic/elasticsearch; each list names its own in full
import { classNames } from '../classNames.ts';
import { has } from '../cues.ts';
import { aloneAt, type Size } from '../folded.ts';
import { type Heads, headed } from '../heads.ts';
import { type Envelope, layers, type Reading } from '../reading.ts';
import type { View } from '../view.ts';
import { elasticsearchClasses } from './elasticsearchClasses.ts';
import { elasticsearchLogged } from './elasticsearchLogged.ts';
import { elasticsearchThrown } from './elasticsearchThrown.ts';
import { etcdClasses } from './etcdClasses.ts';
import { etcdLogged } from './etcdLogged.ts';
import { etcdReturned } from './etcdReturned.ts';
import { kafkaBrokerThrown } from './kafkaBrokerThrown.ts';
import { kafkaClasses } from './kafkaClasses.ts';
import { kafkaClientsSaid } from './kafkaClientsSaid.ts';
import { kafkaGoSaid } from './kafkaGoSaid.ts';
import { kafkaLogged } from './kafkaLogged.ts';
import { kafkaServerSaid } from './kafkaServerSaid.ts';
import { kafkaThrown } from './kafkaThrown.ts';
import { redisAnswered } from './redisAnswered.ts';
import { redisClasses } from './redisClasses.ts';
import { redisClientsSaid } from './redisClientsSaid.ts';
import { redisModulesSaid } from './redisModulesSaid.ts';

/** A store or queue: how it is named, its classes, and the messages that are its errors or come beside them. */
interface Store {
  provider: string;
  /** Words that name it, in lower case. */
  words: readonly string[];
  /** Words of its field, beside which its messages are likely its own. */
  near?: readonly string[];
  /** What only it prints, where no word names it. */
  shows?: RegExp;
  classes: typeof kafkaClasses;
  /** Messages of errors. */
  said: readonly Heads[];
  /** Lines of logs, which may stand beside the error that they tell of. */
  logged?: Heads;
}

/** How a server of Redis begins an answer. */
const answered = /(?:^|[\s"'(:-])ERR (?=[a-z'])/m;

const stores: readonly Store[] = [
  {
    provider: 'kafka',
    words: ['kafka', 'rdkafka', 'sarama', 'redpanda', 'franz', 'consumer group', 'groupcoordinator', ':9092'],
    classes: kafkaClasses,
    said: [kafkaThrown, kafkaBrokerThrown, kafkaClientsSaid, kafkaGoSaid, kafkaServerSaid],
    near: ['broker', 'partition', 'topic', 'consumer', 'producer', 'offset', 'kgo', 'rebalanc'],
    shows: /\[Error \d{1,3}\] [A-Z][A-Za-z]{4,60}/,
    logged: kafkaLogged,
  },
  {
    provider: 'redis',
    words: [
      'redis',
      'jedis',
      'lettuce',
      'redisson',
      'valkey',
      'sentinel',
      'redlock',
      'keydb',
      'dragonfly',
      ':6379',
      'resque',
      'sidekiq',
      'celery',
      'iocp:',
      'redisearch',
      'tsdb:',
    ],
    near: ['cache', 'slot', 'replica', 'master', 'keyspace'],
    shows: answered,
    classes: redisClasses,
    said: [redisAnswered, redisClientsSaid, redisModulesSaid],
  },
  {
    provider: 'etcd',
    words: ['etcd', 'raft', 'mvcc', 'kine', 'k3s', '/registry/', 'rke2', ':2379', ':2380', 'patroni', 'wal/wal.go', 'embed/config_logging'],
    shows: /\b(?:walp?b?|rafthttp|etcdmain|mvcc): [a-z]/,
    classes: etcdClasses,
    said: [etcdReturned],
    logged: etcdLogged,
  },
  {
    provider: 'elasticsearch',
    words: [
      'elastic',
      'opensearch',
      'kibana',
      'logstash',
      'lucene',
      '[o.e.',
      '[o.o.',
      'searchkick',
      'index_uuid',
      ':9200',
      ':9300',
      'filebeat',
      'graylog',
      'vm.max_map_count',
    ],
    near: ['shard', '[indices:', '_doc', 'mapping'],
    classes: elasticsearchClasses,
    said: [elasticsearchThrown],
    logged: elasticsearchLogged,
  },
];

/** A message of few words is one of this system only where the system is named; one of many is likely its own. */
const bySize =
  (named: boolean, close: boolean, most: number) =>
  (size: Size): number =>
    named
      ? most - (size.words > 4 ? 0 : size.words > 2 ? 0.03 : 0.16)
      : aloneAt(size, size.words > 5 ? (close ? 0.7 : 0.66) : close && size.words > 3 ? 0.6 : 0.3);

/** A code that the packages of Kafka do not declare counts a little less. */
const moreOf = (provider: string): number => (provider === 'kafka' ? 0.04 : 0);

const classesIn = classNames(
  stores.map(({ provider, words, shows, classes }) => ({
    provider,
    words,
    ...(shows ? { shows } : {}),
    ...classes,
    sure: 0.87 + moreOf(provider),
    alone: 0.82 + moreOf(provider),
  })),
);

const readStore = (view: View, { provider, words, near = [], shows, said, logged }: Store): Reading[] => {
  const named = has(view, ...words) || shows?.test(view.text) === true;
  const close = has(view, ...near);
  const more = moreOf(provider);
  const fixed = { provider, layer: layers.library };
  return [
    ...said.flatMap((list) => headed(view, fixed, list, bySize(named, close, 0.84 + more))),
    ...(logged && named ? headed(view, fixed, logged, bySize(named, close, 0.81 + more)) : []),
  ];
};

/** Kafka, Redis, etcd and Elasticsearch: classes of their libraries, and messages without code or class. */
export const storesRare: Envelope = {
  name: 'Stores and queues, classes and messages',
  read: (view) => [...classesIn(view), ...stores.flatMap((store) => readStore(view, store))],
};
