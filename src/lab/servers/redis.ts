import { freePort, launch, printed, program } from '../process.ts';
import type { Server } from '../server.ts';

const options = ['--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];

/** Redis as Debian packages it. */
export const redis: Server = {
  name: 'redis',
  product: 'Redis (Debian redis-server)',
  kind: 'real',
  from: 'debian',
  install: 'apt-get install redis-server',
  settings: 'no persistence, one server on the loopback interface; everything else as it comes',
  byHand: (port) => `redis-server --port ${port} ${options.join(' ').replace('--save  ', "--save '' ")}`,
  find: async () => {
    const path = program('redis-server');
    const version = path && /v=(\S+)/.exec(printed(path, ['--version']))?.[1];
    return path && version ? { path, version } : undefined;
  },
  start: async ({ path }, dir) => {
    const port = await freePort();
    const server = launch(path, ['--port', String(port), '--dir', dir, ...options], { cwd: dir, lowered: true });
    await server.listening(port);
    return { host: '127.0.0.1', port, stop: () => server.stop() };
  },
};
