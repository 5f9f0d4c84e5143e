import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '../scenario.ts';
import { apacheDavfs } from '../servers/apacheLockClients.ts';
import { run, shell } from '../tools/davPrograms.ts';
import { ask, holds, prepare, withLog } from '../tools/http.ts';
import { lockRequest } from '../tools/webdav.ts';

/** A WebDAV folder that is mounted, and a lock of somebody else in it. */
export const davMount: Scenario[] = [
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
