import type { Authority, Scenario } from '../scenario.ts';
import { drf } from '../servers/drf.ts';
import { ask, put, type Request } from '../tools/http.ts';
import { plainHttp as client, later, outcomeOf, read } from '../tools/standards.ts';

const drfSource: Authority = {
  title: 'drf-extensions source, etag/decorators.py, APIETAGProcessor',
  address: 'https://github.com/chibisov/drf-extensions/blob/master/rest_framework_extensions/etag/decorators.py',
  says: 'PUT, PATCH and DELETE without If-Match are answered 428 with a text that names the header',
  read: '2026-11-26',
};

/** A library that answers 428 by itself. */
export const conditionLibrary: Scenario[] = [
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
