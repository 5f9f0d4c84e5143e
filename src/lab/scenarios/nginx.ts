import type { Scenario } from '../scenario.ts';
import { nginx } from '../servers/nginx.ts';
import { ask, holds, withLog } from '../tools/http.ts';
import { before, plainHttp as client, outcomeOf, read, rfc9110, tagOf } from '../tools/standards.ts';

/** nginx’s answers to HTTP’s preconditions: it judges them on reads and ignores them on writes. */
export const nginxScenarios: Scenario[] = [
  {
    id: 'http/412-nginx-put-if-match',
    of: 'http/412',
    server: nginx,
    title: 'PUT and DELETE with an ETag that is no longer current',
    client,
    expect: { status: 412 },
    authority: rfc9110('13.1.1, If-Match', 'a server must not perform the method when If-Match is false; it may answer 412'),
    departs: {
      gives: { status: 204 },
      say: 'nginx’s DAV module does not look at If-Match. The stale PUT is answered 204 and overwrites what somebody else wrote; a DELETE deletes.',
    },
    run: async (stage) => {
      const path = '/dav/notes.txt';
      stage.out.note('A reads.');
      const headers = { 'If-Match': await read(stage, path) };
      stage.out.note('B has read the same version, and writes first.');
      await ask(stage, { method: 'PUT', path, headers, body: 'one\ntwo\nthree\nfour\n' });
      await holds(stage, path);
      stage.out.printed('');
      stage.out.note('A still names the old version.');
      const got = await withLog(stage, ['access', 'error'], () =>
        outcomeOf(stage, { method: 'PUT', path, headers, body: 'overwritten in spite of If-Match\n' }),
      );
      await holds(stage, path);
      stage.out.printed('');
      stage.out.note('DELETE with a stale ETag deletes.');
      await ask(stage, { method: 'DELETE', path: '/dav/victim.txt', headers: { 'If-Match': '"stale"' } });
      await ask(stage, { method: 'GET', path: '/dav/victim.txt' });
      return got;
    },
  },
  {
    id: 'http/412-nginx-create-only',
    of: 'http/412',
    server: nginx,
    title: 'PUT with If-None-Match: *, and with If-Unmodified-Since, on a file that exists',
    client,
    expect: { status: 412 },
    authority: rfc9110('13.1.2, If-None-Match', 'If-None-Match: * is false when the resource exists; for other methods than GET and HEAD the answer is 412'),
    departs: {
      gives: { status: 204 },
      say: 'nginx’s DAV module ignores If-None-Match and If-Unmodified-Since on PUT. “Create only” overwrites. COPY with Overwrite: F is honoured.',
    },
    run: async (stage) => {
      const path = '/dav/once.txt';
      const got = await outcomeOf(stage, { method: 'PUT', path, headers: { 'If-None-Match': '*' }, body: 'second\n' });
      await holds(stage, path);
      stage.out.printed('');
      await ask(stage, { method: 'PUT', path, headers: { 'If-Unmodified-Since': before }, body: 'third\n' });
      await holds(stage, path);
      stage.out.printed('');
      stage.out.note('WebDAV’s own condition is honoured.');
      const headers = { Destination: 'http://files.example/dav/once.txt', Overwrite: 'F' };
      await ask(stage, { method: 'COPY', path: '/dav/cached.txt', headers });
      return got;
    },
  },
  {
    id: 'http/412-nginx-get-if-match',
    of: 'http/412',
    server: nginx,
    title: 'GET and HEAD with an ETag that is not current, and with the weak ETag of a compressed answer',
    client,
    expect: { status: 412 },
    authority: rfc9110('13.1.1, If-Match', 'If-Match is judged for every method that selects or changes a representation, GET as well'),
    run: async (stage) => {
      const path = '/dav/read.txt';
      const headers = { 'If-Match': '"an-older-version"' };
      const got = await withLog(stage, ['access', 'error'], () => outcomeOf(stage, { method: 'GET', path, headers }));
      await ask(stage, { method: 'HEAD', path, headers });
      await ask(stage, { method: 'GET', path, headers: { 'If-Unmodified-Since': before } });
      stage.out.note('Where nothing is, 404 comes first.');
      await ask(stage, { method: 'GET', path: '/dav/never-made.txt', headers: { 'If-Match': '*' } });
      stage.out.note('Compression makes the ETag weak. If-Match compares strongly and refuses it, If-None-Match takes it.');
      const page = { method: 'GET', path: '/gz/page.txt' };
      const gzip = { 'Accept-Encoding': 'gzip' };
      const tag = tagOf(await ask(stage, { ...page, headers: gzip }));
      for (const condition of ['If-Match', 'If-None-Match']) await ask(stage, { ...page, headers: { ...gzip, [condition]: tag } });
      return got;
    },
  },
  {
    id: 'http/412-nginx-if-unmodified-since',
    of: 'http/412',
    server: nginx,
    title: 'GET with a current If-Match together with an If-Unmodified-Since in the past',
    client,
    expect: { status: 200 },
    authority: rfc9110('13.1.4, If-Unmodified-Since', 'If-Unmodified-Since must be ignored when the request has If-Match'),
    departs: {
      gives: { status: 412 },
      say: 'nginx judges both headers. A client that sends the right ETag and, beside it, an old date is refused. Send If-Match alone.',
    },
    run: async (stage) => {
      const path = '/dav/read.txt';
      return outcomeOf(stage, { method: 'GET', path, headers: { 'If-Match': await read(stage, path), 'If-Unmodified-Since': before } });
    },
  },
];
