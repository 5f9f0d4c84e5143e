import type { Scenario } from '../scenario.ts';
import { apache, apacheWithoutAutoindex } from '../servers/apache.ts';
import { ask, withLog } from '../tools/http.ts';
import { plainHttp as client, outcomeOf, read, rfc4918, rfc6585, rfc9110 } from '../tools/standards.ts';

/** Apache’s 403, 404, 409, 410 and 428. */
export const apacheAnswers: Scenario[] = [
  {
    id: 'http/403-apache-denied',
    of: 'http/403',
    server: apache,
    title: 'GET below “Require all denied”, of a file without read permission, and of a folder without an index',
    client,
    expect: { status: 403 },
    authority: rfc9110('15.5.4, 403 Forbidden', 'the server understood the request and refuses to fulfil it; the reason need not be the credentials'),
    run: (stage) =>
      withLog(stage, ['error'], async () => {
        stage.out.note('htdocs/private/report.txt exists, nothing-here.txt does not: the same answer.');
        const got = await outcomeOf(stage, { method: 'GET', path: '/private/report.txt' });
        await ask(stage, { method: 'GET', path: '/private/nothing-here.txt' });
        stage.out.note('A file whose name starts with .ht; a file with mode 000; a folder without an index file.');
        for (const path of ['/.htpasswd', '/unreadable.txt', '/noindex/']) await ask(stage, { method: 'GET', path });
        return got;
      }),
  },
  {
    id: 'http/404-apache-concealed',
    of: 'http/404',
    server: apacheWithoutAutoindex,
    title: 'GET of nothing, of a file hidden by RedirectMatch 404, and of a folder without an index where mod_autoindex is not loaded',
    client,
    expect: { status: 404 },
    authority: rfc9110('15.5.5, 404 Not Found', 'there is no current representation, or the server is not willing to disclose that one exists'),
    run: (stage) =>
      withLog(stage, ['error'], async () => {
        const got = await outcomeOf(stage, { method: 'GET', path: '/nothing-here.txt' });
        stage.out.note('htdocs/.git/config exists, .git/nothing does not: the same answer.');
        for (const path of ['/.git/config', '/.git/nothing']) await ask(stage, { method: 'GET', path });
        stage.out.note('A folder without an index file. With mod_autoindex loaded this is 403.');
        await ask(stage, { method: 'GET', path: '/noindex/' });
        return got;
      }),
  },
  {
    id: 'http/409-apache-missing-parent',
    of: 'http/409',
    server: apache,
    title: 'MKCOL, PUT and COPY under a parent that does not exist',
    client,
    expect: { status: 409 },
    authority: rfc4918('9.3.1, MKCOL Status Codes', 'a collection cannot be made until its ancestors exist; the answer is 409 (9.7.1 says the same of PUT)'),
    run: (stage) =>
      withLog(stage, ['error'], async () => {
        const got = await outcomeOf(stage, { method: 'MKCOL', path: '/dav/missing/child/' });
        await ask(stage, { method: 'PUT', path: '/dav/missing/file.txt', body: 'x\n' });
        const headers = { Destination: 'http://files.example/dav/missing/copy.txt' };
        await ask(stage, { method: 'COPY', path: '/dav/cached.txt', headers });
        stage.out.note('Not every obstacle is 409: MKCOL of a collection that exists, and PUT where WebDAV is off, are 405.');
        await ask(stage, { method: 'MKCOL', path: '/dav/made/' });
        await ask(stage, { method: 'MKCOL', path: '/dav/made/' });
        await ask(stage, { method: 'PUT', path: '/file.txt', body: 'x\n' });
        return got;
      }),
  },
  {
    id: 'http/410-apache-redirect-gone',
    of: 'http/410',
    server: apache,
    title: 'GET of a path under “Redirect gone”, and of a path below it',
    client,
    expect: { status: 410 },
    authority: rfc9110('15.5.11, 410 Gone', 'the resource is no longer available here, likely for good'),
    run: (stage) =>
      withLog(stage, ['access', 'error'], async () => {
        const got = await outcomeOf(stage, { method: 'GET', path: '/old-report' });
        await ask(stage, { method: 'GET', path: '/old-report/2019/q1.pdf' });
        return got;
      }),
  },
  {
    id: 'http/428-apache-require-condition',
    of: 'http/428',
    server: apache,
    title: 'PUT without a condition where the server demands one',
    client,
    expect: { status: 428 },
    authority: rfc6585('3, 428 Precondition Required', 'the server requires the request to be conditional; this is typically meant to avoid lost updates'),
    run: async (stage) => {
      const path = '/strict/plan.txt';
      const got = await outcomeOf(stage, { method: 'PUT', path, body: 'plan v2\n' });
      const tag = await read(stage, path);
      await ask(stage, { method: 'PUT', path, headers: { 'If-Match': tag }, body: 'plan v2\n' });
      return got;
    },
  },
];
