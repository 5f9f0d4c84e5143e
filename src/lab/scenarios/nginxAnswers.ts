import type { Scenario } from '../scenario.ts';
import { nginx } from '../servers/nginx.ts';
import { ask, withLog } from '../tools/http.ts';
import { plainHttp as client, outcomeOf, rfc4918, rfc6585, rfc9110 } from '../tools/standards.ts';

/** nginx’s 403, 404, 405, 409, 410 and 428. */
export const nginxAnswers: Scenario[] = [
  {
    id: 'http/403-nginx-denied',
    of: 'http/403',
    server: nginx,
    title: 'GET below “deny all”, of a file without read permission, and of a folder without an index',
    client,
    expect: { status: 403 },
    authority: rfc9110('15.5.4, 403 Forbidden', 'the server understood the request and refuses to fulfil it; the reason need not be the credentials'),
    run: (stage) =>
      withLog(stage, ['error'], async () => {
        stage.out.note('www/private/report.txt exists, nothing-here.txt does not: the same answer.');
        const got = await outcomeOf(stage, { method: 'GET', path: '/private/report.txt' });
        await ask(stage, { method: 'GET', path: '/private/nothing-here.txt' });
        stage.out.note('A file with mode 000; a folder without an index file.');
        for (const path of ['/unreadable.txt', '/noindex/']) await ask(stage, { method: 'GET', path });
        return got;
      }),
  },
  {
    id: 'http/404-nginx-concealed',
    of: 'http/404',
    server: nginx,
    title: 'GET of nothing, and of files that exist: deny all with error_page 403, and an internal location',
    client,
    expect: { status: 404 },
    authority: rfc9110('15.5.5, 404 Not Found', 'there is no current representation, or the server is not willing to disclose that one exists'),
    run: (stage) =>
      withLog(stage, ['access', 'error'], async () => {
        const got = await outcomeOf(stage, { method: 'GET', path: '/nothing-here.txt' });
        stage.out.note('www/hidden/report.txt and www/inside/report.txt exist.');
        for (const path of ['/hidden/report.txt', '/hidden/nothing-here.txt', '/inside/report.txt']) await ask(stage, { method: 'GET', path });
        return got;
      }),
  },
  {
    id: 'http/405-nginx-put',
    of: 'http/405',
    server: nginx,
    title: 'PUT where no dav_methods are set',
    client,
    expect: { status: 405 },
    authority: rfc9110(
      '15.5.6, 405 Method Not Allowed',
      'the method is known but not supported by the resource; the answer must list the supported ones in Allow',
    ),
    run: async (stage) => {
      const got = await withLog(stage, ['error'], () => outcomeOf(stage, { method: 'PUT', path: '/nothing-here.txt', body: 'x\n' }));
      stage.out.note('Note what is missing: an Allow header.');
      return got;
    },
  },
  {
    id: 'http/409-nginx-missing-parent',
    of: 'http/409',
    server: nginx,
    title: 'MKCOL, PUT and COPY under a parent that does not exist',
    client,
    expect: { status: 409 },
    authority: rfc4918('9.7.1, PUT for Non-Collection Resources', 'a PUT without an appropriately scoped parent collection must fail with 409'),
    departs: {
      gives: { status: 500 },
      say: 'nginx answers MKCOL with 409 and the same fault of a PUT or COPY with 500. A client that retries 5xx repeats this in vain; make the folder, or set create_full_put_path.',
    },
    run: (stage) =>
      withLog(stage, ['error'], async () => {
        stage.out.note('MKCOL: 409, as it should be.');
        await ask(stage, { method: 'MKCOL', path: '/dav/missing/child/' });
        const got = await outcomeOf(stage, { method: 'PUT', path: '/dav/missing/file.txt', body: 'x\n' });
        await ask(stage, { method: 'COPY', path: '/dav/cached.txt', headers: { Destination: 'http://files.example/dav/missing/copy.txt' } });
        stage.out.note('MKCOL of a collection that exists is 405.');
        await ask(stage, { method: 'MKCOL', path: '/dav/made/' });
        await ask(stage, { method: 'MKCOL', path: '/dav/made/' });
        return got;
      }),
  },
  {
    id: 'http/410-nginx-return',
    of: 'http/410',
    server: nginx,
    title: 'GET of a path for which the configuration says “return 410”',
    client,
    expect: { status: 410 },
    authority: rfc9110('15.5.11, 410 Gone', 'the resource is no longer available here, likely for good'),
    run: async (stage) => {
      const got = await outcomeOf(stage, { method: 'GET', path: '/old-report' });
      stage.out.note('location /old-report is a prefix.');
      await ask(stage, { method: 'GET', path: '/old-report/2019/q1.pdf' });
      return got;
    },
  },
  {
    id: 'http/428-nginx-require-condition',
    of: 'http/428',
    server: nginx,
    title: 'PUT without a condition where the configuration demands one',
    client,
    expect: { status: 428 },
    authority: rfc6585('3, 428 Precondition Required', 'the server requires the request to be conditional; this is typically meant to avoid lost updates'),
    run: async (stage) => {
      const path = '/strict/plan.txt';
      const got = await outcomeOf(stage, { method: 'PUT', path, body: 'plan v2\n' });
      stage.out.note('This is half a protection: once the header is there, nginx does not compare it.');
      await ask(stage, { method: 'PUT', path, headers: { 'If-Match': '"never-read"' }, body: 'plan v2\n' });
      return got;
    },
  },
];
