import type { Authority, Scenario } from '../scenario.ts';
import { apache } from '../servers/apache.ts';
import { caddy } from '../servers/caddy.ts';
import { drf } from '../servers/drf.ts';
import { apacheGuard, caddyGuard, nginxGuard } from '../servers/guards.ts';
import { nginx } from '../servers/nginx.ts';
import { ask, prepare, type Request, withLog } from '../tools/http.ts';
import { plainHttp as client, outcomeOf, read, rfc6585 } from '../tools/standards.ts';

const required = rfc6585('3, 428 Precondition Required', 'the server requires the request to be conditional; this is typically meant to avoid lost updates');
const put = (path: string, body: string, headers: Record<string, string> = {}): Request => ({ method: 'PUT', path, headers, body });

/** Later than any change of a file of the lab, and always the same. */
const later = 'Thu, 01 Jan 2099 00:00:00 GMT';

/** What the guards of the first three scenarios let through, and what they refuse besides. */
const gaps: Scenario[] = [
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

const plan = '/plans/plan.txt';

/** Guards that list the writing methods, take either condition, leave reading alone, and say how to go on. */
const guards: Scenario[] = [
  {
    id: 'http/428-apache-guard',
    of: 'http/428',
    server: apacheGuard,
    title: 'a guard for PUT, PATCH, DELETE, MOVE and COPY, with a body that says how to go on',
    client,
    expect: { status: 428 },
    authority: rfc6585('3, 428 Precondition Required', 'the answer should explain how to send the request again'),
    run: async (stage) => {
      const refused = await withLog(stage, ['access', 'error'], () => ask(stage, put(plan, 'plan v2\n')));
      await ask(stage, { method: 'DELETE', path: plan });
      stage.out.note('Reading is not refused.');
      const tag = await read(stage, plan);
      stage.out.note('With the tag: written. The same tag again: 412, Apache compares.');
      await ask(stage, put(plan, 'plan v2\n', { 'If-Match': tag }));
      await ask(stage, put(plan, 'plan v3\n', { 'If-Match': tag }));
      stage.out.note('The 428 has an ETag too. It is that of the file with the error page: a PUT with it is 412.');
      await ask(stage, put(plan, 'plan v3\n', { 'If-Match': refused.headers.etag ?? '' }));
      stage.out.note('MOVE over it without a condition.');
      await ask(stage, { method: 'MOVE', path: '/plans/old.txt', headers: { Destination: `http://files.example${plan}` } });
      stage.out.note('A new plan.');
      await ask(stage, put('/plans/new.txt', 'new\n', { 'If-None-Match': '*' }));
      return { status: refused.status };
    },
  },
  ...[
    { server: nginxGuard, name: 'nginx' },
    { server: caddyGuard, name: 'caddy' },
  ].map(
    ({ server, name }): Scenario => ({
      id: `http/428-${name}-guard`,
      of: 'http/428',
      server,
      title: 'a guard for PUT, PATCH and DELETE in front of an application, with a body that says how to go on',
      client,
      expect: { status: 428 },
      authority: rfc6585('3, 428 Precondition Required', 'the answer should explain how to send the request again'),
      run: async (stage) => {
        const got = await outcomeOf(stage, put(plan, 'plan v2\n'));
        await ask(stage, { method: 'DELETE', path: plan });
        stage.out.note('Reading is not refused.');
        await ask(stage, { method: 'GET', path: plan });
        stage.out.note('What passes the guard is for the application to judge; nobody has compared the tag yet.');
        await ask(stage, put(plan, 'plan v2\n', { 'If-Match': '"a tag of nothing"' }));
        await ask(stage, put(plan, 'plan v2\n', { 'If-None-Match': '*' }));
        await ask(stage, put(plan, 'plan v2\n', { 'If-Match': '' }));
        return got;
      },
    }),
  ),
];

const drfSource: Authority = {
  title: 'drf-extensions source, etag/decorators.py, APIETAGProcessor',
  address: 'https://github.com/chibisov/drf-extensions/blob/master/rest_framework_extensions/etag/decorators.py',
  says: 'PUT, PATCH and DELETE without If-Match are answered 428 with a text that names the header',
  read: '2026-11-26',
};

/** A library that answers 428 by itself. */
const library: Scenario[] = [
  {
    id: 'http/428-drf-extensions',
    of: 'http/428',
    server: drf,
    title: 'PUT and DELETE without If-Match, with other conditions, with If-Match: *',
    client,
    expect: { status: 428 },
    authority: drfSource,
    run: async (stage) => {
      const path = '/orders/42';
      const json = { 'Content-Type': 'application/json' };
      const note = (text: string, headers: Record<string, string> = {}): Request => put(path, `{"note":"${text}"}`, { ...json, ...headers });
      const got = await outcomeOf(stage, note('from B'));
      stage.out.note('Another condition is none for it; an If-Match without a value neither.');
      await ask(stage, note('from B', { 'If-None-Match': '*' }));
      await ask(stage, note('from B', { 'If-Unmodified-Since': later }));
      await ask(stage, note('from B', { 'If-Match': '' }));
      const tag = await read(stage, path);
      stage.out.note('The tag; the same tag again; If-Match: *.');
      for (const match of [tag, tag, '*']) await ask(stage, note('from B', { 'If-Match': match }));
      stage.out.note('DELETE.');
      await ask(stage, { method: 'DELETE', path });
      return got;
    },
  },
];

export const conditionRequiredScenarios: Scenario[] = [...gaps, ...guards, ...library];
