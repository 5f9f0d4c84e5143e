import type { Scenario, Stage } from '../scenario.ts';
import { apache } from '../servers/apache.ts';
import { ask, holds, wait, withLog } from '../tools/http.ts';
import { plainHttp as client, outcomeOf, read, rfc4918 } from '../tools/standards.ts';
import { lockRequest } from '../tools/webdav.ts';

const lock = (stage: Stage, path: string, owner: string, seconds = 600) => ask(stage, lockRequest(path, owner, seconds));

const lockdiscovery = '<?xml version="1.0"?><D:propfind xmlns:D="DAV:"><D:prop><D:lockdiscovery/></D:prop></D:propfind>';

/** WebDAV locks on Apache. */
export const apacheLocks: Scenario[] = [
  {
    id: 'http/423-apache-put-locked',
    of: 'http/423',
    server: apache,
    title: 'PUT on a locked file without the lock token',
    client,
    expect: { status: 423 },
    authority: rfc4918('11.3, 423 Locked', 'the source or destination of a method is locked'),
    run: async (stage) => {
      const path = '/dav/budget.txt';
      const put = { method: 'PUT', path, body: 'bob was here\n' };
      const tag = await read(stage, path);
      const token = (await lock(stage, path, 'alice')).headers['lock-token'] ?? '';
      const got = await withLog(stage, ['access', 'error'], () => outcomeOf(stage, put));
      stage.out.note('A second LOCK.');
      await lock(stage, path, 'bob');
      stage.out.note('The current ETag does not open the lock; a stale one is answered first.');
      await ask(stage, { ...put, headers: { 'If-Match': tag } });
      await ask(stage, { ...put, headers: { 'If-Match': '"stale"' } });
      stage.out.note('DELETE of the folder that holds the file.');
      await ask(stage, { method: 'DELETE', path: '/dav/' });
      stage.out.note('Who holds it?');
      await ask(stage, { method: 'PROPFIND', path, headers: { Depth: '0', 'Content-Type': 'application/xml' }, body: lockdiscovery });
      stage.out.note('With the token it works.');
      await ask(stage, { method: 'PUT', path, headers: { If: `(${token})` }, body: 'budget v2\n' });
      await ask(stage, { method: 'UNLOCK', path, headers: { 'Lock-Token': token } });
      // Apache counts whole seconds: a lock of one may be over in a few milliseconds.
      stage.out.note('A lock of three seconds, and nobody unlocks it.');
      await lock(stage, path, 'alice', 3);
      await ask(stage, { method: 'PUT', path, body: 'budget v3\n' });
      await wait(stage, 4);
      await ask(stage, { method: 'PUT', path, body: 'budget v3\n' });
      return got;
    },
  },
  {
    id: 'http/412-apache-wrong-lock-token',
    of: 'http/412',
    server: apache,
    title: 'PUT with a lock token that is not the one of this lock',
    client,
    expect: { status: 412 },
    authority: rfc4918('12.1, 412 Precondition Failed', 'a false condition in the If header is answered 412'),
    run: async (stage) => {
      const path = '/dav/tokens.txt';
      const put = (token: string) => ({ method: 'PUT', path, headers: { If: `(${token})` }, body: 'tokens v2\n' });
      const token = (await lock(stage, path, 'alice')).headers['lock-token'] ?? '';
      const got = await withLog(stage, ['access', 'error'], () => outcomeOf(stage, put('<opaquelocktoken:00000000-0000-0000-0000-000000000000>')));
      await holds(stage, path);
      await ask(stage, { method: 'UNLOCK', path, headers: { 'Lock-Token': token } });
      stage.out.note('After the UNLOCK the old token is refused; without a token it works.');
      await ask(stage, put(token));
      await ask(stage, { method: 'PUT', path, body: 'tokens v2\n' });
      stage.out.note('UNLOCK where no lock is.');
      await ask(stage, { method: 'UNLOCK', path, headers: { 'Lock-Token': token } });
      return got;
    },
  },
];
