import { createClient } from 'redis';
import type { Stage } from '../scenario.ts';
import { relay } from './relay.ts';
import type { Open, Reply } from './sessions.ts';

/** The words of a command line; double quotes hold one word together. */
export const words = (line: string): string[] => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');

/** A reply as it came over the wire, on one line: -WRONGTYPE Operation …\r\n. */
const shown = (bytes: string): string => bytes.replaceAll('\r\n', '\\r\\n');

/** The error word of a RESP reply, or nil for a null; an error within an array is that command’s, not the transaction’s. */
export const replyCode = (bytes: string): string | undefined => /^-(\S+)/.exec(bytes)?.[1] ?? (/^(?:\*-1|\$-1|_)\r\n/.test(bytes) ? 'nil' : undefined);

const named = (fault: Error): string => `${fault.constructor.name}: ${fault.message}`;

/** Sessions of node-redis, speaking RESP2 as redis-cli does; every command goes out as it is written. */
export const redisSessions =
  (stage: Pick<Stage, 'host' | 'port'>): Open =>
  async () => {
    const wire = await relay(stage);
    const client = createClient({ RESP: 2, socket: { host: '127.0.0.1', port: wire.port, reconnectStrategy: false } });
    client.on('error', () => undefined); // a command that fails for it says so
    await client.connect();
    return {
      ask: async (statement): Promise<Reply> => {
        const before = wire.exchanges.length;
        let printed: string;
        try {
          printed = JSON.stringify(await client.sendCommand(words(statement)), (_, value: unknown) => (value instanceof Error ? named(value) : value));
        } catch (fault) {
          printed = fault instanceof Error ? named(fault) : String(fault);
        }
        const bytes = wire.exchanges
          .slice(before)
          .map(({ received }) => received)
          .join('');
        const code = replyCode(bytes);
        return { text: `${printed}${code === 'nil' ? ', in redis-cli (nil)' : ''}\nwire: ${shown(bytes)}`, ...(code === undefined ? {} : { code }) };
      },
      close: async () => {
        client.destroy();
        await wire.close();
      },
    };
  };

/** Takes everything away that a scene before may have left. */
export const emptied = async ({ host, port }: Pick<Stage, 'host' | 'port'>): Promise<void> => {
  const client = createClient({ socket: { host, port, reconnectStrategy: false } });
  await client.connect();
  await client.sendCommand(['FLUSHALL']);
  await client.sendCommand(['SCRIPT', 'FLUSH']);
  client.destroy();
};
