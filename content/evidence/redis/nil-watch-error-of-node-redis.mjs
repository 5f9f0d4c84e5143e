// redis/nil-watch-error-of-node-redis: The same null through multi().exec() of node-redis, which makes an error of it
// Redis (Debian redis-server) 7.0.15; node-redis (npm redis) 6.3.1
//
// Terminal 1: redis-server --port 18080 --bind 127.0.0.1 --save '' --appendonly no
// Terminal 2: npm install redis@6.3.1 && node nil-watch-error-of-node-redis.mjs
import { createClient } from 'redis';

const out = { line: (who, text) => console.log(`${who}> ${text}`), printed: (text) => console.log(`    ${text}`) };
const stage = { host: '127.0.0.1', port: 18080, out };
const run = async ({ host, port, out }) => {
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
    };
console.log(await run(stage));
