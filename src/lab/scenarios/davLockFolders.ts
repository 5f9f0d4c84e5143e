import type { Scenario } from '../scenario.ts';
import { apacheLocking } from '../servers/apacheLocking.ts';
import { ask, put, withLog } from '../tools/http.ts';
import { plainHttp as client, outcomeOf, rfc4918 } from '../tools/standards.ts';
import { discover, lockWith, tokenOf, unlock } from '../tools/webdav.ts';

/** WebDAV locks of a folder, on Apache: how far they reach. */
export const davLockFolders: Scenario[] = [
  {
    id: 'http/423-apache-folder',
    of: 'http/423',
    server: apacheLocking,
    title: 'a folder locked with Depth: infinity: write, create, move, with and without its token',
    client,
    expect: { status: 423 },
    authority: rfc4918('11.3, 423 Locked', 'the source or destination of a method is locked'),
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
];
