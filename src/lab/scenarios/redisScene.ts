import type { Scenario } from '../scenario.ts';
import { redis } from '../servers/redis.ts';
import { emptied, redisSessions } from '../tools/redis.ts';
import { handPort, lastCode, play, twoTerminals } from '../tools/sessions.ts';

const hand = { remark: '#', end: '' };
const client = 'node-redis (npm redis) 6.3.1, RESP2; each reply as it came over the wire';
const docs = 'https://redis.io/docs/latest/';
/** A page of Redis’ documentation, or a full address. */
export const authority = (title: string, path: string, says: string) => ({
  title: `Redis, ${title}`,
  address: path.startsWith('https') ? path : docs + path,
  says,
  read: '2026-11-21',
});

/** A scene of commands; its id begins with the error word it ends in. */
export type RedisScene = { id: string; title: string; doc: [title: string, path: string, says: string]; steps: string[]; first?: boolean };

/** A scene of commands; its outcome is the last error, or with `first` the first one. */
export const redisScene = ({ id, title, doc, steps, first = false }: RedisScene): Scenario => {
  const code = id.split('-')[0] ?? id;
  return {
    id: `redis/${id}`,
    of: `redis/${code}`,
    server: redis,
    title,
    client,
    expect: { code },
    authority: authority(...doc),
    run: async (stage) => {
      await emptied(stage);
      const codes = await play(stage.out, redisSessions(stage), steps, hand);
      return lastCode(first ? codes.slice(0, 1) : codes);
    },
    script: (scenario, found, out) => ({
      extension: 'redis',
      script: twoTerminals(scenario, found, out, hand, [`Terminals A and B:  redis-cli -p ${handPort}        (first: FLUSHALL)`]),
    }),
  };
};
