import type { Scenario } from '../scenario.ts';
import { nginxLocking } from '../servers/nginxLocking.ts';
import { restart } from '../servers/restarts.ts';
import { ask, byHand, holds, put, withLog } from '../tools/http.ts';
import { plainHttp as client, outcomeOf, rfc4918 } from '../tools/standards.ts';
import { discover, lockRequest, lockWith, tokenOf, unlock } from '../tools/webdav.ts';

/** WebDAV locks on nginx with nginx-dav-ext: what differs. */
export const davLocksNginx: Scenario[] = [
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
