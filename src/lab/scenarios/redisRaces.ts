import { createClient } from 'redis';
import { moduleScript } from '../document.ts';
import type { Scenario } from '../scenario.ts';
import { redis } from '../servers/redis.ts';
import { authority, type RedisScene, redisScene } from './redisScene.ts';

/** Lost races, which Redis reports as a null. */
export const redisRaces: Scenario[] = [
  ...(
    [
      {
        id: 'nil-exec-after-watch',
        title: 'EXEC after another client has changed a watched key: a null, no error, nothing written',
        doc: [
          'Transactions, Optimistic locking using check-and-set',
          'develop/using-commands/transactions/',
          'when a watched key has changed before EXEC, the whole transaction is aborted and EXEC returns a null reply',
        ],
        steps: [
          'a> SET stock 5',
          'a> WATCH stock',
          'a> GET stock',
          'b> DECRBY stock 3',
          'a> MULTI',
          'a> DECRBY stock 3',
          'a> EXEC',
          '# The stock is what B made of it.',
          'b> GET stock',
        ],
      },
      {
        id: 'nil-set-nx',
        title: 'SET … NX of a key that is there: a null, no error',
        doc: ['SET', 'commands/set/', 'nil when the condition NX or XX was not met'],
        steps: [
          'a> SET lock:report worker-1 NX PX 60000',
          'b> SET lock:report worker-2 NX PX 60000',
          '# The older command says it with a number.',
          'b> SETNX lock:report worker-2',
        ],
      },
    ] satisfies RedisScene[]
  ).map(redisScene),
  {
    id: 'redis/nil-watch-error-of-node-redis',
    of: 'redis/nil',
    server: redis,
    title: 'The same null through multi().exec() of node-redis, which makes an error of it',
    client: 'node-redis (npm redis) 6.3.1',
    expect: { code: 'WatchError' },
    authority: authority(
      'node-redis 6.3.1, package @redis/client, dist/lib/client/index.js',
      'https://www.npmjs.com/package/@redis/client/v/6.3.1',
      'where EXEC answers null, exec() throws a WatchError',
    ),
    run: async ({ host, port, out }) => {
      const [a, b] = [createClient({ socket: { host, port } }), createClient({ socket: { host, port } })];
      await Promise.all([a.connect(), b.connect()]);
      try {
        out.line('a', "await a.set('stock', '5'); await a.watch('stock');");
        await a.set('stock', '5');
        await a.watch('stock');
        out.line('b', "await b.decrBy('stock', 3);");
        out.printed(String(await b.decrBy('stock', 3)));
        out.line('a', "await a.multi().decrBy('stock', 3).exec();");
        await a.multi().decrBy('stock', 3).exec();
        return {};
      } catch (fault) {
        if (!(fault instanceof Error)) throw fault;
        out.printed(`${fault.constructor.name}: ${fault.message}`);
        return { code: fault.constructor.name };
      } finally {
        out.line('b', "await b.get('stock');");
        out.printed(JSON.stringify(await b.get('stock')));
        a.destroy();
        b.destroy();
      }
    },
    script: moduleScript(
      ['redis@6.3.1'],
      `import { createClient } from 'redis';

const out = { line: (who, text) => console.log(\`\${who}> \${text}\`), printed: (text) => console.log(\`    \${text}\`) };
const stage = { host: '127.0.0.1', port: PORT, out };`,
    ),
  },
];
