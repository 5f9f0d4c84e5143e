import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { program } from '../process.ts';
import type { Scenario, Stage } from '../scenario.ts';
import { apacheCadaver, apacheDavfs, apacheLocking, nginxLocking } from '../servers/davLocks.ts';
import { ask, holds, prepare, withLog } from '../tools/http.ts';
import { rfc4918 } from '../tools/standards.ts';
import { lockRequest } from '../tools/webdav.ts';

/** What a program prints on both streams, and its exit status. */
const run = (stage: Stage, command: string, args: string[], input = ''): { text: string; exit: number } => {
  const { stdout, stderr, status } = spawnSync(command, args, {
    input,
    encoding: 'utf8',
    cwd: stage.dir,
    env: { PATH: process.env.PATH, HOME: stage.dir, LC_ALL: 'C' },
  });
  return { text: (stdout + stderr).trimEnd(), exit: status ?? -1 };
};

/** Commands to cadaver, as they would be typed. */
const cadaver = (stage: Stage, folder: string, commands: string[]): string => {
  const typed = [...commands, 'quit'].join('\n');
  const { text } = run(stage, program('cadaver') ?? 'cadaver', [`http://127.0.0.1:${stage.port}${folder}`], `${typed}\n`);
  stage.out.script(`cadaver "http://127.0.0.1:$PORT${folder}" <<'TYPED'\n${typed}\nTYPED`);
  stage.out.printed(text);
  stage.out.printed('');
  return text;
};

/** A line at a shell, with what it prints. */
const shell = (stage: Stage, line: string): { text: string; exit: number } => {
  const got = run(stage, 'bash', ['-c', `PORT=${stage.port}; ${line}`]);
  stage.out.script(`${line}; echo "exit $?"`);
  stage.out.line('$', line);
  stage.out.printed(`${got.text ? `${got.text}\n` : ''}exit ${got.exit}`);
  return got;
};

/** A LOCK of a folder with all that is in it. */
const lockFolder = (path: string, owner: string) => {
  const usual = lockRequest(path, owner, 600);
  return { ...usual, headers: { ...usual.headers, Depth: 'infinity' } };
};

/** The first look of the page of 423: without a body PROPFIND asks for all properties; of these the lines about locks. */
const firstLook = (path: string) =>
  `curl -s -X PROPFIND -H "Depth: 0" "http://127.0.0.1:$PORT${path}" | grep -E "lockdiscovery|activelock|owner|timeout|depth|href|title"`;

/** WebDAV clients that meet a lock of somebody else. */
export const davClientScenarios: Scenario[] = [
  ...[
    { server: apacheLocking, name: 'apache' },
    { server: nginxLocking, name: 'nginx' },
  ].map(
    ({ server, name }): Scenario => ({
      id: `http/423-first-look-${name}`,
      of: 'http/423',
      server,
      title: 'who holds it: a file with a lock of its own, a file in a locked folder, a name in it that nothing has, a file without a lock',
      client: 'curl',
      expect: { status: 423, exit: 0 },
      authority: rfc4918('9.10.6, LOCK Responses', 'the lockdiscovery property holds the locks that are there'),
      run: async (stage) => {
        await prepare(stage, lockRequest('/dav/look.txt', 'alice, laptop 7', 600));
        await prepare(stage, lockFolder('/dav/desk/', 'backup job'));
        const { status } = await ask(stage, { method: 'PUT', path: '/dav/look.txt', body: 'of bob\n' });
        let exit = 0;
        for (const path of ['/dav/look.txt', '/dav/desk/plan.txt', '/dav/desk/new.txt', '/dav/free.txt']) exit += shell(stage, firstLook(path)).exit;
        return { status, exit };
      },
    }),
  ),
  {
    id: 'http/423-cadaver',
    of: 'http/423',
    server: apacheCadaver,
    title: 'cadaver: a refused upload, who holds the lock, and the lock stolen',
    client: 'cadaver, its commands as typed',
    expect: { status: 423 },
    authority: rfc4918('11.3, 423 Locked', 'the source or destination of a method is locked'),
    run: async (stage) => {
      await prepare(stage, lockRequest('/dav/stolen.txt', 'alice, laptop 7', 600));
      writeFileSync(join(stage.dir, 'mine.txt'), 'of bob\n');
      stage.out.script("printf 'of bob\\n' > mine.txt");
      stage.out.note('alice has locked stolen.txt. cadaver asks as nobody in particular; the server wants no password.');
      const text = cadaver(stage, '/dav/', [
        'put mine.txt stolen.txt',
        'discover stolen.txt',
        'steal stolen.txt',
        'put mine.txt stolen.txt',
        'unlock stolen.txt',
      ]);
      await holds(stage, '/dav/stolen.txt');
      stage.out.printed('');
      stage.out.note('The lock that cadaver takes itself: no owner, no end.');
      cadaver(stage, '/dav/', ['lock stolen.txt', 'showlocks', 'unlock stolen.txt']);
      return { status: Number(/failed:\s+(\d{3})/.exec(text)?.[1] ?? 0) };
    },
  },
  {
    id: 'http/423-folder-207',
    of: 'http/423',
    server: apacheCadaver,
    title: 'a new file into a locked folder: what cadaver, curl, Python and fetch make of the 207',
    client: 'cadaver, curl --fail, urllib of Python 3, fetch of Node.js 24',
    expect: { status: 423 },
    authority: rfc4918('11.3, 423 Locked', 'the source or destination of a method is locked'),
    departs: {
      gives: { status: 207, exit: 0 },
      say: 'The folder is locked and nothing is written, but the status is 207: cadaver prints “succeeded”, curl --fail ends with 0, fetch says ok, urllib raises nothing.',
    },
    run: async (stage) => {
      await prepare(stage, lockFolder('/dav/shared/', 'alice'));
      writeFileSync(join(stage.dir, 'mine.txt'), 'of bob\n');
      stage.out.script("printf 'of bob\\n' > mine.txt");
      stage.out.note('alice has locked the folder /dav/shared/ with all that is in it.');
      const url = '"http://127.0.0.1:$PORT/dav/shared/mine.txt"';
      const { exit } = await withLog(stage, ['access', 'error'], async () => {
        cadaver(stage, '/dav/shared/', ['put mine.txt']);
        const got = shell(stage, `curl --fail -s -o /dev/null -T mine.txt ${url}`);
        shell(stage, `python3 -c 'import sys, urllib.request as u; print(u.urlopen(u.Request(sys.argv[1], data=b"of bob", method="PUT")).status)' ${url}`);
        return got;
      });
      const { status, ok } = await fetch(`http://127.0.0.1:${stage.port}/dav/shared/mine.txt`, { method: 'PUT', body: 'of bob\n' });
      stage.out.line('fetch', `status ${status}, ok ${ok}`);
      stage.out.script(`node -e 'fetch(process.argv[1], { method: "PUT", body: "of bob" }).then(({ status, ok }) => console.log(status, ok))' ${url}`);
      stage.out.note('Afterwards.');
      await ask(stage, { method: 'GET', path: '/dav/shared/mine.txt' });
      return { status, exit };
    },
  },
  {
    id: 'http/423-davfs2',
    of: 'http/423',
    server: apacheDavfs,
    title: 'a mount of davfs2 and a file that somebody else has locked; then one whose lock has the owner that davfs2 is set to',
    client: 'davfs2, bash writes to the mounted file',
    expect: { status: 423 },
    authority: {
      title: 'davfs2 source, man/davfs2.conf.5 and src/webdav.c',
      address: 'https://github.com/alisarctl/davfs2/blob/master/man/davfs2.conf.5.in',
      says: '423 is given to the program as EACCES; a lock whose owner is the same text as lock_owner is taken over, so clients with the same credentials need different values',
      read: '2026-11-26',
    },
    run: async (stage) => {
      const at = join(stage.dir, 'mnt');
      mkdirSync(at);
      // root owns what davfs2 reads, and nobody else may read the secrets
      writeFileSync(join(stage.dir, 'davfs2.conf'), `ask_auth 0\nsecrets ${stage.dir}/secrets\nlock_owner alice\ndelay_upload 0\n`);
      writeFileSync(join(stage.dir, 'secrets'), `http://127.0.0.1:${stage.port}/dav/ x x\n`, { mode: 0o600 });
      const mount = `mount.davfs -o conf=${stage.dir}/davfs2.conf http://127.0.0.1:${stage.port}/dav/ ${at}`;
      stage.out.script(`mkdir -p mnt; printf 'ask_auth 0\\nsecrets %s/secrets\\nlock_owner alice\\ndelay_upload 0\\n' "$PWD" > davfs2.conf
printf 'http://127.0.0.1:%s/dav/ x x\\n' "$PORT" > secrets; chmod 600 secrets davfs2.conf
mount.davfs -o conf="$PWD"/davfs2.conf "http://127.0.0.1:$PORT/dav/" mnt`);
      const mounted = run(stage, 'bash', ['-c', mount]);
      if (mounted.exit !== 0) throw new Error(`davfs2 cannot mount: ${mounted.text}`);
      try {
        stage.out.note('bob has locked mounted.txt. davfs2 is set to lock_owner alice.');
        const bob = (await prepare(stage, lockRequest('/dav/mounted.txt', 'bob', 600))).headers['lock-token'] ?? '';
        const got = await withLog(stage, ['access'], async () => {
          const { text } = shell(stage, 'echo "from the mount" > mnt/mounted.txt');
          return text;
        });
        await holds(stage, '/dav/mounted.txt');
        await prepare(stage, { method: 'UNLOCK', path: '/dav/mounted.txt', headers: { 'Lock-Token': bob } });
        stage.out.printed('');
        stage.out.note('Another machine has locked loose.txt; its lock has the owner alice as well.');
        const other = (await prepare(stage, lockRequest('/dav/loose.txt', 'alice', 600))).headers['lock-token'] ?? '';
        await withLog(stage, ['access'], async () => {
          shell(stage, 'echo "from the mount" > mnt/loose.txt; sync');
          await new Promise((done) => setTimeout(done, 3000));
          stage.out.script('sleep 3');
        });
        await holds(stage, '/dav/loose.txt');
        stage.out.printed('');
        stage.out.note('The other machine writes, with its token.');
        await ask(stage, { method: 'PUT', path: '/dav/loose.txt', headers: { If: `(${other})` }, body: 'from the other machine\n' });
        return { status: got.includes('Permission denied') ? 423 : 0 };
      } finally {
        run(stage, 'umount', [at]);
        stage.out.script('umount mnt');
      }
    },
  },
];
