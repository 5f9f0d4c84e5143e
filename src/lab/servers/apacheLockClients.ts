import { printed, program } from '../process.ts';
import type { Found, Server } from '../server.ts';
import { apacheLocking } from './apacheLocking.ts';

/** Apache, and a WebDAV client of Debian that asks it. */
const asked = (name: string, client: string, version: () => string | undefined): Server => ({
  ...apacheLocking,
  name: `apache-${name}`,
  from: 'debian',
  install: `apt-get install apache2-bin ${client}`,
  find: async (): Promise<Found | undefined> => {
    const found = await apacheLocking.find();
    const other = version();
    return found && other ? { ...found, version: `${found.version}, asked by ${other}` } : undefined;
  },
});

const versionIn = (command: string | undefined, args: string[], pattern: RegExp): string | undefined => {
  try {
    return command && pattern.exec(printed(command, args))?.[0];
  } catch {
    return undefined;
  }
};

/** Apache, asked by cadaver. */
export const apacheCadaver = asked('cadaver', 'cadaver', () =>
  versionIn(program('cadaver') && program('bash'), ['-c', 'cadaver --version || true'], /cadaver [\d.]+/),
);
/** Apache, mounted by davfs2; only root can mount, where the kernel has FUSE. */
export const apacheDavfs = asked('davfs2', 'davfs2, as root', () =>
  process.getuid?.() === 0 ? versionIn(program('mount.davfs', '/sbin'), ['--version'], /davfs2 [\d.]+/) : undefined,
);
/** Apache, asked by Python. */
export const apachePython = asked('python', 'python3', () => versionIn(program('python3'), ['--version'], /Python [\d.]+/));
