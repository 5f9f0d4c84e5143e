import type { Scenario } from '../scenario.ts';
import { apacheLocking } from '../servers/apacheLocking.ts';
import { ask, put, type Request } from '../tools/http.ts';
import { plainHttp as client, outcomeOf, rfc4918 } from '../tools/standards.ts';
import { discover, lockRequest, tokenOf, unlock } from '../tools/webdav.ts';

/** WebDAV locks on Apache that several hold, and one on a name that nothing has. */
export const davLockShared: Scenario[] = [
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
