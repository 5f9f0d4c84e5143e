import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '../scenario.ts';
import { apacheCadaver } from '../servers/apacheLockClients.ts';
import { apacheLocking } from '../servers/apacheLocking.ts';
import { nginxLocking } from '../servers/nginxLocking.ts';
import { cadaver, shell } from '../tools/davPrograms.ts';
import { ask, holds, prepare, withLog } from '../tools/http.ts';
import { rfc4918 } from '../tools/standards.ts';
import { lockFolder, lockRequest } from '../tools/webdav.ts';

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
];
