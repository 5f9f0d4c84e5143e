import { printed, program } from '../process.ts';
import type { Server } from '../server.ts';

/** Git itself. Nothing listens: repositories are folders of the scenario. */
export const git: Server = {
  name: 'git',
  product: 'Git (Debian git)',
  kind: 'real',
  from: 'debian',
  install: 'apt-get install git',
  settings:
    'LC_ALL=C, no system configuration, user.name, init.defaultBranch main; fixed dates, so that hashes are always the same; everything else as it comes',
  byHand: () => '# nothing to start',
  find: async () => {
    const path = program('git');
    const version = path && /git version (\S+)/.exec(printed(path, ['--version']))?.[1];
    return path && version ? { path, version } : undefined;
  },
  start: async () => ({ host: 'localhost', port: Number.NaN, stop: async () => undefined }),
};
