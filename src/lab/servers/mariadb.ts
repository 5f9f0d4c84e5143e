import { join } from 'node:path';
import { freePort, launch, printed, program } from '../process.ts';
import type { Server } from '../server.ts';

const options = ['--bind-address=127.0.0.1', '--skip-name-resolve', '--innodb-buffer-pool-size=16M', '--innodb-flush-log-at-trx-commit=0'];
const install = ['--auth-root-authentication-method=normal', '--skip-test-db'];

/** MariaDB as Debian packages it. */
export const mariadb: Server = {
  name: 'mariadb',
  product: 'MariaDB Server (Debian mariadb-server)',
  kind: 'real',
  from: 'debian',
  install: 'apt-get install mariadb-server',
  settings:
    'mariadb-install-db --auth-root-authentication-method=normal, mariadbd --no-defaults; innodb_flush_log_at_trx_commit=0; everything else as it comes',
  byHand: (port) => `# not as root
DIR=$(mktemp -d); mariadb-install-db --no-defaults --datadir="$DIR"/data ${install.join(' ')}
/usr/sbin/mariadbd --no-defaults --datadir="$DIR"/data --port=${port} --socket="$DIR"/socket --pid-file="$DIR"/pid ${options.join(' ')}`,
  find: async () => {
    const path = program('mariadbd');
    const version = path && /Ver (\d+\.\d+\.\d+)/.exec(printed(path, ['--version']))?.[1];
    return path && version && program('mariadb-install-db') ? { path, version } : undefined;
  },
  start: async ({ path }, dir) => {
    const data = join(dir, 'data');
    const port = await freePort();
    printed(program('mariadb-install-db') ?? 'mariadb-install-db', ['--no-defaults', `--datadir=${data}`, ...install], { cwd: dir, lowered: true });
    const own = [`--datadir=${data}`, `--port=${port}`, `--socket=${join(dir, 'socket')}`, `--pid-file=${join(dir, 'pid')}`];
    const server = launch(path, ['--no-defaults', ...own, ...options], { cwd: dir, lowered: true });
    await server.listening(port);
    return { host: '127.0.0.1', port, stop: () => server.stop() };
  },
};
