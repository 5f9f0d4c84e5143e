import type { Scenario } from '../scenario.ts';
import { apache } from '../servers/apache.ts';
import { caddy } from '../servers/caddy.ts';
import { nginx } from '../servers/nginx.ts';
import { ask, prepare, put, type Request, withLog } from '../tools/http.ts';
import { plainHttp as client, later, outcomeOf, rfc6585 } from '../tools/standards.ts';

const required = rfc6585('3, 428 Precondition Required', 'the server requires the request to be conditional; this is typically meant to avoid lost updates');

/** What simple guards that demand a condition let through, and what they refuse besides. */
export const conditionGaps: Scenario[] = [
  {
    id: 'http/428-apache-gaps',
    of: 'http/428',
    server: apache,
    title: 'a guard that lists PUT, If-Match and If-None-Match: what it refuses and what it lets through',
    client,
    expect: { status: 428 },
    authority: required,
    run: async (stage) => {
      const path = '/strict/gaps.txt';
      stage.out.note('The first version of a new file: without a condition, with If-Match: *, with If-None-Match: *.');
      const got = await withLog(stage, ['access', 'error'], () => outcomeOf(stage, put(path, 'gaps v1\n')));
      await ask(stage, put(path, 'gaps v1\n', { 'If-Match': '*' }));
      await ask(stage, put(path, 'gaps v1\n', { 'If-None-Match': '*' }));
      stage.out.note('Reading is not refused.');
      for (const method of ['HEAD', 'OPTIONS']) await ask(stage, { method, path });
      stage.out.note('Conditions that RFC 9110 and RFC 4918 know, and the guard does not: a date; the token of a lock.');
      await ask(stage, put(path, 'gaps v2\n', { 'If-Unmodified-Since': later }));
      await ask(stage, put(path, 'gaps v2\n', { If: '(<opaquelocktoken:00000000-0000-0000-0000-000000000000>)' }));
      stage.out.note('An If-Match without a value is as none.');
      await ask(stage, put(path, 'gaps v2\n', { 'If-Match': '' }));
      stage.out.note('Conditions that pass it, and that no other writer could make false: each overwrites.');
      await ask(stage, put(path, 'gaps v2\n', { 'If-Match': '*' }));
      await ask(stage, put(path, 'gaps v3\n', { 'If-None-Match': '"a tag of nothing"' }));
      stage.out.note('Methods that the guard does not list: MOVE over the file, then DELETE.');
      await prepare(stage, put('/strict/other.txt', 'other\n', { 'If-None-Match': '*' }));
      await ask(stage, { method: 'MOVE', path: '/strict/other.txt', headers: { Destination: `http://files.example${path}` } });
      await ask(stage, { method: 'DELETE', path });
      return got;
    },
  },
  {
    id: 'http/428-apache-expect',
    of: 'http/428',
    server: apache,
    title: 'a large PUT without a condition that waits for 100 Continue',
    client: 'plain HTTP/1.1, the head below; the body is not sent',
    expect: { status: 428 },
    authority: {
      title: 'RFC 9110, 10.1.1, Expect',
      address: 'https://www.rfc-editor.org/rfc/rfc9110#section-10.1.1',
      says: 'a server that gets 100-continue answers with a final status at once where it can tell it from the head',
      read: '2026-11-26',
    },
    run: async (stage) => {
      stage.out.note('5,000,000 bytes are announced, none is sent: the answer comes all the same.');
      const head: Request = { method: 'PUT', path: '/strict/large.bin', headers: { 'Content-Length': '5000000', Expect: '100-continue' } };
      return outcomeOf(stage, head);
    },
  },
  {
    id: 'http/428-nginx-gaps',
    of: 'http/428',
    server: nginx,
    title: 'a guard that asks for If-Match of each request in its location: GET and HEAD are refused as well',
    client,
    expect: { status: 200 },
    authority: rfc6585('3, 428 Precondition Required', 'a client is to GET the state, change it and PUT it back under a condition: reading comes first'),
    departs: {
      gives: { status: 428 },
      say: 'The “if” of the configuration looks at no method: GET and HEAD are answered 428 too, so nobody can read the ETag that the guard asks for. GET with If-Match: * gets through.',
    },
    run: async (stage) => {
      const path = '/strict/gaps.txt';
      await prepare(stage, put(path, 'gaps v1\n', { 'If-Match': '*' }));
      await new Promise((done) => setTimeout(done, 200)); // nginx logs a little later
      const got = await withLog(stage, ['access', 'error'], () => outcomeOf(stage, { method: 'GET', path }));
      await ask(stage, { method: 'HEAD', path });
      stage.out.note('With a condition the file can be read.');
      await ask(stage, { method: 'GET', path, headers: { 'If-Match': '*' } });
      stage.out.note('A new file: If-None-Match: * is refused, If-Match: * makes it.');
      await ask(stage, put('/strict/new.txt', 'new\n', { 'If-None-Match': '*' }));
      await ask(stage, put('/strict/new.txt', 'new\n', { 'If-Match': '*' }));
      stage.out.note('On the file that is there: If-Match: *, a date, an If-Match without a value, DELETE.');
      const conditions: Record<string, string>[] = [{ 'If-Match': '*' }, { 'If-Unmodified-Since': later }, { 'If-Match': '' }];
      for (const headers of conditions) await ask(stage, put(path, 'gaps v2\n', headers));
      await ask(stage, { method: 'DELETE', path });
      return got;
    },
  },
  {
    id: 'http/428-caddy-gaps',
    of: 'http/428',
    server: caddy,
    title: 'a guard that asks whether an If-Match is there: an empty one passes, DELETE passes',
    client,
    expect: { status: 428 },
    authority: required,
    run: async (stage) => {
      const path = '/strict/plan.txt';
      const got = await outcomeOf(stage, put(path, 'plan v2\n', { 'If-None-Match': '*' }));
      stage.out.note('Reading is not refused; DELETE is not either (and this file server answers it like a GET).');
      await ask(stage, { method: 'HEAD', path });
      await ask(stage, { method: 'DELETE', path });
      stage.out.note('A date is none of the headers that it knows.');
      await ask(stage, put(path, 'plan v2\n', { 'If-Unmodified-Since': later }));
      stage.out.note('An If-Match without a value is there, and passes; so does *.');
      for (const match of ['', '*']) await ask(stage, put(path, 'plan v2\n', { 'If-Match': match }));
      return got;
    },
  },
];
