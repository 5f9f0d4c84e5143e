import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '../scenario.ts';
import { apacheLocking } from '../servers/apacheLocking.ts';
import { restart } from '../servers/restarts.ts';
import { ask, byHand, put, withLog } from '../tools/http.ts';
import { plainHttp as client, outcomeOf, rfc4918 } from '../tools/standards.ts';
import { discover, lockRequest, lockWith, tokenOf, unlock } from '../tools/webdav.ts';

/** WebDAV locks on Apache: whose they are, how long they last, and what ends them. */
export const davLockTokens: Scenario[] = [
  {
    id: 'http/423-apache-whose-token',
    of: 'http/423',
    server: apacheLocking,
    title: 'bob uses the token that a PROPFIND shows him, where nobody logs in and where users do',
    client,
    expect: { status: 423 },
    authority: {
      title: 'Apache HTTP Server source, modules/dav/main/util.c',
      address: 'https://github.com/apache/httpd/blob/trunk/modules/dav/main/util.c',
      says: 'without a token the answer is 423, for the owner too; a lock that an authenticated user made may be used by that user only, others get 403',
      read: '2026-11-26',
    },
    run: async (stage) => {
      const [open, users] = ['/dav/token.txt', '/users/budget.txt'];
      const alice = { Authorization: `Basic ${Buffer.from('alice:secret-a').toString('base64')}` };
      const bob = { Authorization: `Basic ${Buffer.from('bob:secret-b').toString('base64')}` };
      stage.out.note('Nobody logs in on /dav: alice locks, bob asks who holds it, and has the token.');
      const first = tokenOf(await ask(stage, lockRequest(open, 'alice', 600)));
      await discover(stage, open);
      await ask(stage, put(open, 'token v2 of bob\n', { If: `(${first})` }));
      await ask(stage, unlock(open, first));
      stage.out.note('Users log in on /users: the same.');
      const second = tokenOf(await ask(stage, { ...lockRequest(users, 'alice', 600), headers: { ...alice, ...lockRequest(users, 'alice', 600).headers } }));
      await discover(stage, users, bob);
      await withLog(stage, ['access', 'error'], () => ask(stage, put(users, 'budget v2 of bob\n', { ...bob, If: `(${second})` })));
      await ask(stage, unlock(users, second, bob));
      stage.out.note('alice herself, without her token and with it.');
      const got = await outcomeOf(stage, put(users, 'budget v2 of alice\n', alice));
      await ask(stage, put(users, 'budget v2 of alice\n', { ...alice, If: `(${second})` }));
      await ask(stage, unlock(users, second, alice));
      return got;
    },
  },
  {
    id: 'http/423-apache-timeouts',
    of: 'http/423',
    server: apacheLocking,
    title: 'how long a lock lasts: what is asked for, what is granted, and a refresh',
    client,
    expect: { status: 423 },
    authority: rfc4918('9.10.6, LOCK Responses', 'a lock that does not go with the one that is there is 423; a refresh whose token is dead is 412'),
    run: async (stage) => {
      const path = '/dav/times.txt';
      for (const Timeout of [undefined, 'Infinite', 'Second-4100000000', 'Minute-5']) {
        stage.out.note(Timeout ? `Timeout: ${Timeout}` : 'No Timeout header.');
        const token = tokenOf(await ask(stage, lockWith(path, 'alice', { Timeout })));
        await ask(stage, unlock(path, token), { quiet: true });
      }
      stage.out.note('A refresh: LOCK without a body, with the token in If. It asks for half an hour.');
      const token = tokenOf(await ask(stage, lockRequest(path, 'alice', 600), { quiet: true }));
      await ask(stage, { method: 'LOCK', path, headers: { If: `(${token})`, Timeout: 'Second-1800' } });
      stage.out.note('Without the token it is one more 423; UNLOCK with a token that is not of this lock, and with none, is 400.');
      const got = await outcomeOf(stage, { method: 'LOCK', path, headers: { Timeout: 'Second-1800' } });
      await ask(stage, unlock(path, '<opaquelocktoken:00000000-0000-0000-0000-000000000000>'));
      await ask(stage, { method: 'UNLOCK', path });
      await ask(stage, unlock(path, token), { quiet: true });
      stage.out.note('After the UNLOCK, a refresh with the dead token.');
      await ask(stage, { method: 'LOCK', path, headers: { If: `(${token})`, Timeout: 'Second-1800' } });
      return got;
    },
  },
  {
    id: 'http/423-apache-restart',
    of: 'http/423',
    server: apacheLocking,
    title: 'a lock without an end: the server is started again, the file is removed, the lock database is removed',
    client,
    expect: { status: 423 },
    authority: {
      title: 'Apache HTTP Server 2.4, mod_dav_fs, DavLockDB',
      address: 'https://httpd.apache.org/docs/2.4/mod/mod_dav_fs.html#davlockdb',
      says: 'the locks are kept in a database file, at a path that has to be given',
      read: '2026-11-26',
    },
    run: async (stage) => {
      const path = '/dav/kept/only.txt';
      const token = tokenOf(await ask(stage, lockWith(path, 'alice, laptop 7', { Timeout: undefined })));
      stage.out.note('Apache is stopped and started.');
      byHand(stage, 'Stop Apache in terminal 1 and start it with the last line of its part of this script; then press Enter.');
      await restart(stage.port);
      const got = await outcomeOf(stage, put(path, 'kept v2\n'));
      await discover(stage, path);
      stage.out.note('The file is removed on the disk of the server, past Apache.');
      byHand(stage, 'Remove htdocs/dav/kept/only.txt below the folder of the server; then press Enter.');
      await restart(stage.port, (dir) => rmSync(join(dir, 'htdocs', path)));
      await ask(stage, put(path, 'kept v2\n'));
      stage.out.note('The name shows the lock still; its folder does not list it.');
      await discover(stage, path);
      await discover(stage, '/dav/kept/', {}, '1');
      stage.out.note('Apache is stopped, the lock database is removed, Apache is started: each lock of the server is gone.');
      byHand(stage, 'Stop Apache, remove lock/db below its folder, start Apache; then press Enter.');
      await restart(stage.port, (dir) => rmSync(join(dir, 'lock/db')));
      await ask(stage, put(path, 'kept v2\n'));
      stage.out.note('Its holder comes back.');
      await ask(stage, put(path, 'kept v2 of alice\n', { If: `(${token})` }));
      return got;
    },
  },
];
