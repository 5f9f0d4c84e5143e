import type { Scenario } from '../scenario.ts';
import { apache } from '../servers/apache.ts';
import { ask, holds, type Request, wait, withLog } from '../tools/http.ts';
import { before, plainHttp as client, outcomeOf, read, rfc9110 } from '../tools/standards.ts';

/** Apache’s answers to HTTP’s preconditions. */
export const apacheScenarios: Scenario[] = [
  {
    id: 'http/412-apache-put-if-match',
    of: 'http/412',
    server: apache,
    title: 'PUT with an ETag that is no longer current',
    client,
    expect: { status: 412 },
    authority: rfc9110('13.1.1, If-Match', 'a server must not perform the method when If-Match is false; it may answer 412'),
    run: async (stage) => {
      const note = (text: string) => stage.out.note(text);
      const put = (path: string, tag: string, body: string): Request => ({ method: 'PUT', path, headers: tag ? { 'If-Match': tag } : {}, body });
      const team = '/dav/team.txt';
      note('A reads. B reads the same version.');
      const tag = await read(stage, team);
      note('A writes.');
      await ask(stage, put(team, tag, 'alice: done\nbob: open\n'));
      note('B writes, and names the version it read.');
      const stale = put(team, tag, 'alice: open\nbob: done\n');
      const got = await withLog(stage, ['access', 'error'], () => outcomeOf(stage, stale));
      await wait(stage, 1.1);
      note('B sends the same bytes again.');
      await ask(stage, stale);
      await holds(stage, team);
      stage.out.printed('');
      note('B reads again, puts its change into what A wrote, and writes.');
      await ask(stage, put(team, await read(stage, team), 'alice: done\nbob: done\n'));
      await holds(stage, team);
      stage.out.printed('');
      const lost = '/dav/lost.txt';
      note('The same race without If-Match: both are told that it worked.');
      await ask(stage, put(lost, '', 'alice: done\nbob: open\n'));
      await ask(stage, put(lost, '', 'alice: open\nbob: done\n'));
      await holds(stage, lost);
      return got;
    },
  },
  {
    id: 'http/412-apache-get-if-match',
    of: 'http/412',
    server: apache,
    title: 'GET, HEAD and DELETE with an ETag that is no longer current',
    client,
    expect: { status: 412 },
    authority: rfc9110('13.1.1, If-Match', 'If-Match is judged for every method that selects or changes a representation, GET and DELETE as well'),
    run: async (stage) => {
      const path = '/dav/read.txt';
      const headers = { 'If-Match': await read(stage, path) };
      stage.out.note('Somebody replaces the file.');
      await ask(stage, { method: 'PUT', path, body: 'four\n' });
      for (const method of ['GET', 'HEAD']) await ask(stage, { method, path, headers });
      const got = await withLog(stage, ['access', 'error'], () => outcomeOf(stage, { method: 'DELETE', path, headers }));
      await holds(stage, path);
      return got;
    },
  },
  {
    id: 'http/412-apache-create-only',
    of: 'http/412',
    server: apache,
    title: 'PUT with If-None-Match: * where something is already there',
    client,
    expect: { status: 412 },
    authority: rfc9110('13.1.2, If-None-Match', 'If-None-Match: * is false when the resource exists; for other methods than GET and HEAD the answer is 412'),
    run: async (stage) => {
      const path = '/dav/created-once.txt';
      const create = (body: string) => ({ method: 'PUT', path, headers: { 'If-None-Match': '*' }, body });
      await ask(stage, create('first\n'));
      const got = await outcomeOf(stage, create('second\n'));
      await holds(stage, path);
      stage.out.note('If-None-Match with the current ETag: 412 where a GET would be 304.');
      const tag = await read(stage, '/dav/template.txt');
      await ask(stage, { method: 'PUT', path: '/dav/template.txt', headers: { 'If-None-Match': tag }, body: 'x\n' });
      stage.out.note('WebDAV’s own condition: COPY onto a file that exists, with Overwrite: F.');
      const headers = { Destination: 'http://files.example/dav/created-once.txt', Overwrite: 'F' };
      await ask(stage, { method: 'COPY', path: '/dav/template.txt', headers });
      stage.out.note('The other way round: If-Match: * where nothing is.');
      const missing = { path: '/dav/never-made.txt', headers: { 'If-Match': '*' } };
      await withLog(stage, ['access', 'error'], async () => {
        await ask(stage, { method: 'PUT', ...missing, body: 'new\n' });
        await ask(stage, { method: 'GET', ...missing });
      });
      return got;
    },
  },
  {
    id: 'http/412-apache-if-unmodified-since',
    of: 'http/412',
    server: apache,
    title: 'a current If-Match together with an If-Unmodified-Since in the past',
    client,
    expect: { status: 204 },
    authority: rfc9110('13.1.4, If-Unmodified-Since', 'If-Unmodified-Since must be ignored when the request has If-Match'),
    departs: {
      gives: { status: 412 },
      say: 'Apache judges both headers. A client that sends the right ETag and, beside it, an old date is refused. Send If-Match alone.',
    },
    run: async (stage) => {
      const path = '/dav/dated.txt';
      stage.out.note('If-Unmodified-Since alone: 412 for PUT and for GET, as it should be.');
      await ask(stage, { method: 'PUT', path, headers: { 'If-Unmodified-Since': before }, body: 'x\n' });
      await ask(stage, { method: 'GET', path, headers: { 'If-Unmodified-Since': before } });
      const tag = await read(stage, path);
      stage.out.note('Together with the current ETag: still 412.');
      const headers = { 'If-Match': tag, 'If-Unmodified-Since': before };
      await ask(stage, { method: 'GET', path, headers });
      return outcomeOf(stage, { method: 'PUT', path, headers, body: 'two\n' });
    },
  },
];
