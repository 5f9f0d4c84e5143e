import type { Scenario } from '../scenario.ts';
import { nginx } from '../servers/nginx.ts';
import { ask, holds, type Request } from '../tools/http.ts';
import { plainHttp as client, outcomeOf, rfc4918 } from '../tools/standards.ts';
import { lockRequest } from '../tools/webdav.ts';

/** WebDAV locks on nginx with nginx-dav-ext. */
export const nginxLocks: Scenario[] = [
  {
    id: 'http/423-nginx-put-locked',
    of: 'http/423',
    server: nginx,
    title: 'PUT on a locked file without the lock token, and with a wrong one',
    client,
    expect: { status: 423 },
    authority: rfc4918('11.3, 423 Locked', 'the source or destination of a method is locked'),
    run: async (stage) => {
      const path = '/lockable/budget.txt';
      const put = (token: string, body: string): Request => ({ method: 'PUT', path, headers: token ? { If: `(${token})` } : {}, body });
      const token = (await ask(stage, lockRequest(path, 'alice', 60))).headers['lock-token'] ?? '';
      const got = await outcomeOf(stage, put('', 'bob was here\n'));
      stage.out.note('A second LOCK.');
      await ask(stage, lockRequest(path, 'bob', 60));
      stage.out.note('A token that is not the one of this lock.');
      await ask(stage, put('<urn:00000001>', 'bob was here\n'));
      await holds(stage, path);
      stage.out.printed('');
      stage.out.note('With the token it works.');
      await ask(stage, put(token, 'budget v2\n'));
      await ask(stage, { method: 'UNLOCK', path, headers: { 'Lock-Token': token } });
      stage.out.note('After the UNLOCK.');
      await ask(stage, put('', 'budget v3\n'));
      return got;
    },
  },
  {
    id: 'http/412-nginx-dead-lock-token',
    of: 'http/412',
    server: nginx,
    title: 'PUT with the token of a lock that is gone',
    client,
    expect: { status: 412 },
    authority: rfc4918('10.4.1, Purpose (of the If header)', 'when the If header is judged and none of its lists holds, the request must fail with 412'),
    departs: {
      gives: { status: 204 },
      say: 'nginx-dav-ext answers 412 to a wrong token while the file is locked, and does not judge the If header once the lock is gone: the writer is not told, and overwrites. Apache answers 412.',
    },
    run: async (stage) => {
      const path = '/lockable/tokens.txt';
      const token = (await ask(stage, lockRequest(path, 'alice', 60))).headers['lock-token'] ?? '';
      await ask(stage, { method: 'UNLOCK', path, headers: { 'Lock-Token': token } });
      stage.out.note('Somebody else writes.');
      await ask(stage, { method: 'PUT', path, body: 'tokens v2 of bob\n' });
      stage.out.note('Alice comes back with her token.');
      const got = await outcomeOf(stage, { method: 'PUT', path, headers: { If: `(${token})` }, body: 'tokens v2 of alice\n' });
      await holds(stage, path);
      return got;
    },
  },
];
