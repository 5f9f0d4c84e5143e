import type { Scenario } from '../scenario.ts';
import { apacheGuard } from '../servers/apacheGuard.ts';
import { caddyGuard } from '../servers/caddyGuard.ts';
import { nginxGuard } from '../servers/nginxGuard.ts';
import { ask, put, withLog } from '../tools/http.ts';
import { plainHttp as client, outcomeOf, read, rfc6585 } from '../tools/standards.ts';

const plan = '/plans/plan.txt';

/** Guards that list the writing methods, take either condition, leave reading alone, and say how to go on. */
export const conditionGuards: Scenario[] = [
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
