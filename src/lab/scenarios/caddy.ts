import type { Scenario } from '../scenario.ts';
import { caddy } from '../servers/caddy.ts';
import { ask } from '../tools/http.ts';
import { before, plainHttp as client, outcomeOf, read, rfc6585, rfc9110, tagOf } from '../tools/standards.ts';

const notes = '/notes.txt';

/** Caddy’s file server: conditions on reads, and its refusals. It has no WebDAV, so no 409 and no 423. */
export const caddyScenarios: Scenario[] = [
  {
    id: 'http/304-caddy-conditional-get',
    of: 'http/304',
    server: caddy,
    title: 'GET with a matching If-None-Match, and with If-Modified-Since',
    client,
    expect: { status: 304 },
    authority: rfc9110('13.1.2, If-None-Match', 'a GET or HEAD whose If-None-Match is false is answered 304'),
    run: async (stage) => {
      const first = await ask(stage, { method: 'GET', path: notes });
      const since = { 'If-Modified-Since': first.headers['last-modified'] ?? '' };
      const got = await outcomeOf(stage, { method: 'GET', path: notes, headers: { 'If-None-Match': tagOf(first) } });
      await ask(stage, { method: 'GET', path: notes, headers: since });
      stage.out.note('A stale If-None-Match beside it: the ETag decides, the date is ignored.');
      await ask(stage, { method: 'GET', path: notes, headers: { 'If-None-Match': '"stale"', ...since } });
      return got;
    },
  },
  {
    id: 'http/403-caddy-denied',
    of: 'http/403',
    server: caddy,
    title: 'GET of a path with “respond 403”, and of a file without read permission',
    client,
    expect: { status: 403 },
    authority: rfc9110('15.5.4, 403 Forbidden', 'the server understood the request and refuses to fulfil it; the reason need not be the credentials'),
    run: async (stage) => {
      const got = await outcomeOf(stage, { method: 'GET', path: '/private/report.txt' });
      await ask(stage, { method: 'GET', path: '/private/nothing-here.txt' });
      stage.out.note('A file with mode 000.');
      await ask(stage, { method: 'GET', path: '/unreadable.txt' });
      return got;
    },
  },
  {
    id: 'http/404-caddy-concealed',
    of: 'http/404',
    server: caddy,
    title: 'GET of nothing, of a hidden file, and of a folder without an index',
    client,
    expect: { status: 404 },
    authority: rfc9110('15.5.5, 404 Not Found', 'there is no current representation, or the server is not willing to disclose that one exists'),
    run: async (stage) => {
      const got = await outcomeOf(stage, { method: 'GET', path: '/nothing-here.txt' });
      stage.out.note('www/.git/config exists; the configuration hides .git.');
      await ask(stage, { method: 'GET', path: '/.git/config' });
      stage.out.note('A folder without an index file: 404 here, 403 on Apache with mod_autoindex and on nginx.');
      await ask(stage, { method: 'GET', path: '/noindex/' });
      return got;
    },
  },
  {
    id: 'http/405-caddy-put',
    of: 'http/405',
    server: caddy,
    title: 'PUT and DELETE on a file server that only reads',
    client,
    expect: { status: 405 },
    authority: {
      title: 'Caddy, pull request 5167: reject non-GET/HEAD requests',
      address: 'https://github.com/caddyserver/caddy/pull/5167',
      says: 'a file server changes no files, so it accepts GET and HEAD only; the change answers the others 405 with Allow',
      read: '2026-11-21',
    },
    departs: {
      gives: { status: 200 },
      say: 'Caddy 2.6.2 answers PUT and DELETE like GET: 200 and the file as it is. Nothing was written and nothing deleted, yet the client is told it worked. Pull request 5167 is in 2.6.3 and later.',
    },
    run: async (stage) => {
      const got = await outcomeOf(stage, { method: 'PUT', path: notes, body: 'new text\n' });
      await ask(stage, { method: 'DELETE', path: notes });
      await ask(stage, { method: 'GET', path: notes });
      return got;
    },
  },
  {
    id: 'http/410-caddy-respond',
    of: 'http/410',
    server: caddy,
    title: 'GET of a path with “respond 410”',
    client,
    expect: { status: 410 },
    authority: rfc9110('15.5.11, 410 Gone', 'the resource is no longer available here, likely for good'),
    run: (stage) => outcomeOf(stage, { method: 'GET', path: '/old-report' }),
  },
  {
    id: 'http/412-caddy-get-if-match',
    of: 'http/412',
    server: caddy,
    title: 'GET and HEAD with an ETag that is not current',
    client,
    expect: { status: 412 },
    authority: rfc9110('13.1.1, If-Match', 'If-Match is judged for every method that selects or changes a representation, GET as well'),
    run: async (stage) => {
      const headers = { 'If-Match': '"an-older-version"' };
      const got = await outcomeOf(stage, { method: 'GET', path: notes, headers });
      await ask(stage, { method: 'HEAD', path: notes, headers });
      stage.out.note('Where nothing is, 404 comes first.');
      await ask(stage, { method: 'GET', path: '/never-made.txt', headers: { 'If-Match': '*' } });
      return got;
    },
  },
  {
    id: 'http/412-caddy-if-unmodified-since',
    of: 'http/412',
    server: caddy,
    title: 'GET with If-Unmodified-Since in the past, alone and beside a current If-Match',
    client,
    expect: { status: 412 },
    authority: rfc9110('13.1.4, If-Unmodified-Since', 'a false If-Unmodified-Since forbids the method; beside If-Match it must be ignored'),
    run: async (stage) => {
      const got = await outcomeOf(stage, { method: 'GET', path: notes, headers: { 'If-Unmodified-Since': before } });
      const tag = await read(stage, notes);
      stage.out.note('Beside the current ETag the date is ignored, as the standard demands. Apache and nginx answer 412.');
      await ask(stage, { method: 'GET', path: notes, headers: { 'If-Match': tag, 'If-Unmodified-Since': before } });
      return got;
    },
  },
  {
    id: 'http/428-caddy-require-condition',
    of: 'http/428',
    server: caddy,
    title: 'PUT without a condition where the configuration demands one',
    client,
    expect: { status: 428 },
    authority: rfc6585('3, 428 Precondition Required', 'the server requires the request to be conditional; this is typically meant to avoid lost updates'),
    run: async (stage) => {
      const got = await outcomeOf(stage, { method: 'PUT', path: '/strict/plan.txt', body: 'plan v2\n' });
      stage.out.note('With the header the request goes on to the file server. It judges the condition, though it takes no PUT.');
      await ask(stage, { method: 'PUT', path: '/strict/plan.txt', headers: { 'If-Match': '"stale"' }, body: 'plan v2\n' });
      return got;
    },
  },
];
