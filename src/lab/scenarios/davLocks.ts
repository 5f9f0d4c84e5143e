import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario, Stage } from '../scenario.ts';
import { apacheLocking, nginxLocking, restart } from '../servers/davLocks.ts';
import { type Answer, ask, holds, type Request, withLog } from '../tools/http.ts';
import { plainHttp as client, outcomeOf, rfc4918 } from '../tools/standards.ts';
import { lockRequest } from '../tools/webdav.ts';

const lockdiscovery = '<?xml version="1.0"?><D:propfind xmlns:D="DAV:"><D:prop><D:lockdiscovery/></D:prop></D:propfind>';
/** Who holds it? */
const discover = (stage: Stage, path: string, headers: Record<string, string> = {}, depth = '0') =>
  ask(stage, { method: 'PROPFIND', path, headers: { ...headers, Depth: depth, 'Content-Type': 'application/xml' }, body: lockdiscovery });

const put = (path: string, body: string, headers: Record<string, string> = {}): Request => ({ method: 'PUT', path, headers, body });
const unlock = (path: string, token: string, headers: Record<string, string> = {}): Request => ({
  method: 'UNLOCK',
  path,
  headers: { ...headers, 'Lock-Token': token },
});
const tokenOf = ({ headers }: Answer): string => headers['lock-token'] ?? '';

/** A LOCK with other headers than the usual: without a Timeout, on a folder with all that is in it. */
const lockWith = (path: string, owner: string, change: Record<string, string | undefined>): Request => {
  const usual = lockRequest(path, owner, 600);
  const headers = Object.entries({ ...usual.headers, ...change }).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return { ...usual, headers: Object.fromEntries(headers) };
};

/** A shell line for what no request does. */
const byHand = (stage: Stage, text: string) => stage.out.script(`echo '${text}'; read -r`);

const locked = rfc4918('11.3, 423 Locked', 'the source or destination of a method is locked');

/** WebDAV locks on Apache: whose they are, how far they reach, how long they last. */
const onApache: Scenario[] = [
  {
    id: 'http/423-apache-folder',
    of: 'http/423',
    server: apacheLocking,
    title: 'a folder locked with Depth: infinity: write, create, move, with and without its token',
    client,
    expect: { status: 423 },
    authority: locked,
    run: async (stage) => {
      const [folder, file] = ['/dav/shared/', '/dav/shared/plan.txt'];
      const token = tokenOf(await ask(stage, lockWith(folder, 'alice', { Depth: 'infinity' })));
      stage.out.note('A file in it.');
      const got = await withLog(stage, ['access', 'error'], () => outcomeOf(stage, put(file, 'plan of bob\n')));
      stage.out.note('The file itself shows the lock of the folder, and not where it begins.');
      await discover(stage, file);
      stage.out.note('A new file in it: 207, a success by its number. It was not made.');
      await withLog(stage, ['access', 'error'], () => ask(stage, put('/dav/shared/new.txt', 'new\n')));
      await ask(stage, { method: 'GET', path: '/dav/shared/new.txt' });
      stage.out.note('Moved out of it, copied out of it.');
      for (const method of ['MOVE', 'COPY'])
        await ask(stage, { method, path: file, headers: { Destination: `http://files.example/dav/${method.toLowerCase()}.txt` } });
      stage.out.note('With the token: the file that is there; a new one; a new one with the token tied to the folder.');
      await ask(stage, put(file, 'plan of alice\n', { If: `(${token})` }));
      await ask(stage, put('/dav/shared/new.txt', 'new\n', { If: `(${token})` }));
      await ask(stage, put('/dav/shared/new.txt', 'new\n', { If: `<http://files.example/dav/shared/> (${token})` }));
      stage.out.note('UNLOCK at the file takes the lock off the folder.');
      await ask(stage, unlock(file, token));
      await ask(stage, put('/dav/shared/free.txt', 'free\n'));
      return got;
    },
  },
  {
    id: 'http/423-apache-folder-itself',
    of: 'http/423',
    server: apacheLocking,
    title: 'a folder locked with Depth: 0: its files may be written, and not added, moved or deleted',
    client,
    expect: { status: 423 },
    authority: rfc4918('9.9.4, MOVE Status Codes', 'a locked parent of the source is answered 423'),
    departs: {
      gives: { status: 424 },
      say: 'Apache answers MOVE, COPY and DELETE with 424, and PUT and MKCOL of something new with 207, where the folder is locked and the thing itself is not. 423 stands in the body only; a client that reads the number alone takes the 207 for a success.',
    },
    run: async (stage) => {
      const [folder, file] = ['/dav/team/', '/dav/team/plan.txt'];
      const token = tokenOf(await ask(stage, lockWith(folder, 'alice', { Depth: '0' })));
      stage.out.note('A file in it is not locked; its folder is.');
      await ask(stage, put(file, 'plan of bob\n'));
      await discover(stage, file);
      const got = await outcomeOf(stage, { method: 'MOVE', path: file, headers: { Destination: 'http://files.example/dav/elsewhere.txt' } });
      await ask(stage, { method: 'DELETE', path: file });
      await ask(stage, { method: 'MKCOL', path: '/dav/team/drafts/' });
      await withLog(stage, ['access', 'error'], () => ask(stage, put('/dav/team/new.txt', 'new\n')));
      await ask(stage, unlock(folder, token));
      return got;
    },
  },
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
  {
    id: 'http/423-apache-shared',
    of: 'http/423',
    server: apacheLocking,
    title: 'two shared locks on one file, and a name that is locked before it exists',
    client,
    expect: { status: 423 },
    authority: rfc4918('9.10.6, LOCK Responses', 'a lock that does not go with the ones that are there is answered 423'),
    run: async (stage) => {
      const path = '/dav/both.txt';
      const shared = (owner: string): Request => {
        const usual = lockRequest(path, owner, 600);
        return { ...usual, body: (usual.body ?? '').replace('<D:exclusive/>', '<D:shared/>') };
      };
      const [a, b] = [tokenOf(await ask(stage, shared('alice'))), tokenOf(await ask(stage, shared('bob')))];
      await discover(stage, path);
      stage.out.note('A third one, exclusive; a PUT without a token; a PUT with the token of one of them.');
      const got = await outcomeOf(stage, lockRequest(path, 'carol', 600));
      await ask(stage, put(path, 'both v2\n'));
      await ask(stage, put(path, 'both v2\n', { If: `(${a})` }));
      for (const token of [a, b]) await ask(stage, unlock(path, token), { quiet: true });
      stage.out.note('A name that nothing has yet: LOCK works, GET finds nothing, PUT is refused.');
      const name = '/dav/names/tomorrow.txt';
      const token = tokenOf(await ask(stage, lockRequest(name, 'alice', 600)));
      await ask(stage, { method: 'GET', path: name });
      await ask(stage, put(name, 'of bob\n'));
      stage.out.note('PROPFIND shows it, at its name and in its folder.');
      await discover(stage, name);
      await discover(stage, '/dav/names/', {}, '1');
      await ask(stage, unlock(name, token), { quiet: true });
      return got;
    },
  },
];

/** WebDAV locks on nginx with nginx-dav-ext: what differs. */
const onNginx: Scenario[] = [
  {
    id: 'http/423-nginx-unlock-wrong',
    of: 'http/423',
    server: nginxLocking,
    title: 'UNLOCK with a wrong token and with none; what becomes of owner, scope and timeout',
    client,
    expect: { status: 409 },
    authority: rfc4918('9.11.1, UNLOCK Status Codes', 'without a token 400; a token of another resource, or no lock at all, is 409'),
    departs: {
      gives: { status: 204 },
      say: 'nginx-dav-ext answers 204 to an UNLOCK with a wrong token, and to one without, and the lock stays: the client is told that it let go. It also grants 60 s to whoever asks for an hour, keeps no owner, and makes an exclusive lock of a shared one.',
    },
    run: async (stage) => {
      const path = '/dav/budget.txt';
      stage.out.note('An hour is asked for.');
      const token = tokenOf(await ask(stage, lockRequest(path, 'alice', 3600)));
      const got = await outcomeOf(stage, unlock(path, '<urn:00000001>'));
      await ask(stage, { method: 'UNLOCK', path });
      await withLog(stage, ['access', 'error'], () => ask(stage, put(path, 'bob was here\n')));
      stage.out.note('Who holds it? There is no owner.');
      await discover(stage, path);
      await ask(stage, unlock(path, token));
      stage.out.note('A shared lock is asked for.');
      const usual = lockRequest('/dav/both.txt', 'alice', 60);
      await ask(stage, { ...usual, body: (usual.body ?? '').replace('<D:exclusive/>', '<D:shared/>') });
      return got;
    },
  },
  {
    id: 'http/423-nginx-folder',
    of: 'http/423',
    server: nginxLocking,
    title: 'a file is locked, and its folder is moved, another deleted; a folder is locked with and without the last slash',
    client,
    expect: { status: 423 },
    authority: rfc4918('9.6.1, DELETE for Collections', 'what cannot be deleted keeps its ancestors; a locked member is 423 in a 207'),
    departs: {
      gives: { status: 204 },
      say: 'nginx-dav-ext looks for locks on the path of the request and above it, not below: DELETE and MOVE of a folder take a locked file with them, without its token. Apache answers 424 with 423 in the body. A folder locked without the last slash protects nothing that is in it.',
    },
    run: async (stage) => {
      const file = '/dav/shared/plan.txt';
      await ask(stage, lockRequest(file, 'alice', 60));
      stage.out.note('The file: refused.');
      await ask(stage, { method: 'DELETE', path: file });
      stage.out.note('Its folder: moved.');
      await ask(stage, { method: 'MOVE', path: '/dav/shared/', headers: { Destination: 'http://files.example/dav/moved/' } });
      await ask(stage, { method: 'GET', path: '/dav/moved/plan.txt' });
      stage.out.note('Another locked file: its folder is deleted, while the lock is there.');
      const other = '/dav/names/plan.txt';
      await ask(stage, lockRequest(other, 'alice', 60));
      const got = await outcomeOf(stage, { method: 'DELETE', path: '/dav/names/', headers: { Depth: 'infinity' } });
      await ask(stage, { method: 'GET', path: other });
      stage.out.note('A folder locked without the last slash.');
      const [plan, folder] = ['/dav/team/plan.txt', '/dav/team'];
      const loose = tokenOf(await ask(stage, lockWith(folder, 'alice', { Depth: 'infinity' })));
      await ask(stage, put(plan, 'plan of bob\n'));
      await ask(stage, unlock(folder, loose), { quiet: true });
      stage.out.note('With it, and with Depth: 0: even the files that are there are locked. On Apache those may be written.');
      const strict = tokenOf(await ask(stage, lockWith(`${folder}/`, 'alice', { Depth: '0' })));
      await ask(stage, put(plan, 'plan of bob\n'));
      await ask(stage, unlock(plan, strict));
      return got;
    },
  },
  {
    id: 'http/423-nginx-restart',
    of: 'http/423',
    server: nginxLocking,
    title: 'nginx is started again, and the holder comes back with its token',
    client,
    expect: { status: 204 },
    authority: {
      title: 'nginx-dav-ext-module, README: dav_ext_lock_zone',
      address: 'https://github.com/arut/nginx-dav-ext-module',
      says: 'locks are kept in a shared memory zone, with one timeout for each of them, 1 minute by default',
      read: '2026-11-26',
    },
    run: async (stage) => {
      const path = '/dav/kept/only.txt';
      const token = tokenOf(await ask(stage, lockRequest(path, 'alice', 60)));
      await ask(stage, put(path, 'kept v2 of bob\n'));
      stage.out.note('nginx is stopped and started.');
      byHand(stage, 'Stop nginx in terminal 1 and start it with the last line of its part of this script; then press Enter.');
      await restart(stage.port);
      const got = await outcomeOf(stage, put(path, 'kept v2 of bob\n'));
      stage.out.note('alice still has her token: 204, and what bob wrote is gone.');
      await ask(stage, put(path, 'kept v2 of alice\n', { If: `(${token})` }));
      await holds(stage, path);
      return got;
    },
  },
];

export const davLockScenarios: Scenario[] = [...onApache, ...onNginx];
