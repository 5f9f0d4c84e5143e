import type { Scenario } from '../scenario.ts';
import { apache } from '../servers/apache.ts';
import { ask, askSlowly, holds, prepare, wait, withLog } from '../tools/http.ts';
import { plainHttp as client, outcomeOf, read, rfc9110, tagOf } from '../tools/standards.ts';

const propfind = '<?xml version="1.0"?><D:propfind xmlns:D="DAV:"><D:prop><D:getetag/></D:prop></D:propfind>';

/** What Apache’s ETags are worth: young files, compressed answers, overlapping writes. */
export const apacheValidators: Scenario[] = [
  {
    id: 'http/412-apache-weak-etag',
    of: 'http/412',
    server: apache,
    title: 'PUT with the current ETag, read less than a second after the file was written',
    client,
    expect: { status: 412 },
    authority: {
      title: 'Apache HTTP Server source, ap_make_etag_ex',
      address: 'https://github.com/apache/httpd/blob/trunk/server/util_etag.c',
      says: 'the ETag is weak when the request came less than one second after the file’s modification time; If-Match compares strongly (RFC 9110, 13.1.1), so a weak ETag never matches',
      read: '2026-11-21',
    },
    run: async (stage) => {
      const path = '/dav/young.txt';
      const put = (tag: string) => ({ method: 'PUT', path, headers: { 'If-Match': tag }, body: 'v2\n' });
      await ask(stage, { method: 'PUT', path, body: 'v1\n' });
      const weak = await read(stage, path);
      const got = await withLog(stage, ['access', 'error'], () => outcomeOf(stage, put(weak)));
      stage.out.note('GET with the same tag: If-Match refuses it, If-None-Match takes it.');
      await ask(stage, { method: 'GET', path, headers: { 'If-Match': weak } });
      await ask(stage, { method: 'GET', path, headers: { 'If-None-Match': weak } });
      stage.out.note('The DAV property is weak as well.');
      await ask(stage, { method: 'PROPFIND', path, headers: { Depth: '0', 'Content-Type': 'application/xml' }, body: propfind });
      await wait(stage, 1.1);
      stage.out.note('Nobody has touched the file. The tag of before is refused, a fresh one works.');
      await ask(stage, put(weak));
      await ask(stage, put(await read(stage, path)));
      return got;
    },
  },
  {
    id: 'http/412-apache-deflate-etag',
    of: 'http/412',
    server: apache,
    title: 'PUT with the ETag of a compressed answer',
    client,
    expect: { status: 412 },
    authority: {
      title: 'Apache HTTP Server 2.4: DeflateAlterETag',
      address: 'https://httpd.apache.org/docs/2.4/mod/mod_deflate.html#deflatealteretag',
      says: 'by default mod_deflate appends -gzip to the ETag; a tag that equals no current one makes If-Match false',
      read: '2026-11-21',
    },
    run: async (stage) => {
      const path = '/gz/page.txt';
      const compressed = { method: 'GET', path, headers: { 'Accept-Encoding': 'gzip' } };
      const tag = tagOf(await ask(stage, compressed));
      const put = (etag: string) => ({ method: 'PUT', path, headers: { 'If-Match': etag }, body: 'changed\n' });
      const got = await withLog(stage, ['access'], () => outcomeOf(stage, put(tag)));
      stage.out.note('A cache gets nothing from it either: 200 again, not 304.');
      await ask(stage, { ...compressed, headers: { ...compressed.headers, 'If-None-Match': tag } });
      stage.out.note('Read without compression, the tag is accepted.');
      await ask(stage, put(tagOf(await prepare(stage, { method: 'HEAD', path }))));
      return got;
    },
  },
  {
    id: 'http/412-apache-overlapping-puts',
    of: 'http/412',
    server: apache,
    title: 'two PUTs with the same current If-Match overlap in time',
    client,
    expect: { status: 204 },
    authority: rfc9110('13.2.1, When to Evaluate', 'conditions are judged just before the server processes the body or performs the method'),
    run: async (stage) => {
      const path = '/dav/slow.txt';
      const headers = { 'If-Match': await read(stage, path) };
      const put = (writer: string) => ({ method: 'PUT', path, headers: { 'User-Agent': writer, ...headers }, body: `v2 of ${writer}\n` });
      stage.out.note('A sends the head and half of the body. Before A sends the rest, B sends a whole PUT:');
      const sleeping = `curl -si -H 'Host: files.example' -H 'Transfer-Encoding:' -H 'Content-Length: 15' -H 'User-Agent: writer A' -H "If-Match: $ETAG_1" -T - "http://127.0.0.1:$PORT${path}"`;
      stage.out.script(`(printf 'v2 of '; sleep 2; printf 'writer A\\n') | ${sleeping} &\nsleep 1`);
      const got = await askSlowly(stage, put('writer A'), 6, async () => {
        await ask(stage, put('writer B'));
        await holds(stage, path);
        stage.out.printed('');
        stage.out.note('A sends the rest:');
      });
      stage.out.script('wait');
      await holds(stage, path);
      stage.out.printed('');
      stage.out.note('The condition of A was true when it was judged, and was not judged again. Both were told 204; the text of B is lost.');
      return { status: got.status };
    },
  },
  {
    id: 'http/304-apache-conditional-get',
    of: 'http/304',
    server: apache,
    title: 'GET with a matching If-None-Match, and with If-Modified-Since',
    client,
    expect: { status: 304 },
    authority: rfc9110('13.1.2, If-None-Match', 'a GET or HEAD whose If-None-Match is false is answered 304'),
    run: async (stage) => {
      const path = '/dav/cached.txt';
      const first = await ask(stage, { method: 'GET', path });
      const since = { 'If-Modified-Since': first.headers['last-modified'] ?? '' };
      const got = await outcomeOf(stage, { method: 'GET', path, headers: { 'If-None-Match': tagOf(first) } });
      await ask(stage, { method: 'GET', path, headers: since });
      stage.out.note('A stale If-None-Match beside it: the ETag decides, the date is ignored.');
      await ask(stage, { method: 'GET', path, headers: { 'If-None-Match': '"stale"', ...since } });
      return got;
    },
  },
];
