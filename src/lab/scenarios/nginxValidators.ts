import type { Scenario } from '../scenario.ts';
import { nginx } from '../servers/nginx.ts';
import { ask, holds } from '../tools/http.ts';
import { plainHttp as client, outcomeOf, read, rfc9110, tagOf } from '../tools/standards.ts';

/** Waits for the start of a second, so that what follows stands in one second. */
const freshSecond = () => new Promise((done) => setTimeout(done, 1000 - (Date.now() % 1000) + 20));

/** What nginx’s ETags are worth: caches, the second, proxies. */
export const nginxValidators: Scenario[] = [
  {
    id: 'http/304-nginx-conditional-get',
    of: 'http/304',
    server: nginx,
    title: 'GET with a matching If-None-Match, and with If-Modified-Since',
    client,
    expect: { status: 304 },
    authority: rfc9110('13.1.2, If-None-Match', 'a GET or HEAD whose If-None-Match is false is answered 304'),
    run: async (stage) => {
      const path = '/dav/cached.txt';
      const first = await ask(stage, { method: 'GET', path });
      const got = await outcomeOf(stage, { method: 'GET', path, headers: { 'If-None-Match': tagOf(first) } });
      await ask(stage, { method: 'GET', path, headers: { 'If-Modified-Since': first.headers['last-modified'] ?? '' } });
      const later = { 'If-Modified-Since': 'Fri, 02 Jan 2026 00:00:00 GMT' };
      stage.out.note('A day after the last change: 200, for nginx wants the exact time. With if_modified_since before it is 304.');
      await ask(stage, { method: 'GET', path, headers: later });
      await ask(stage, { method: 'GET', path: '/before/cached.txt', headers: later });
      return got;
    },
  },
  {
    id: 'http/304-nginx-same-second',
    of: 'http/304',
    server: nginx,
    title: 'GET with the ETag of a text that was replaced within the same second',
    client,
    expect: { status: 200 },
    authority: rfc9110('8.8.1, Weak versus Strong', 'a strong validator changes whenever the content changes that a GET would give'),
    departs: {
      gives: { status: 304 },
      say: 'nginx makes its ETag of the second of the last change and the length. Two texts of one length in one second have one strong tag: a cache keeps the old text, and If-Match passes.',
    },
    run: async (stage) => {
      const path = '/dav/twin.txt';
      stage.out.script("sleep $(printf '0.%03d' $((1000 - 10#$(date +%N | cut -c1-3)))) # the start of a second");
      await freshSecond();
      await ask(stage, { method: 'PUT', path, body: 'state: open\n' });
      const tag = await read(stage, path);
      await ask(stage, { method: 'PUT', path, body: 'state: done\n' });
      const got = await outcomeOf(stage, { method: 'GET', path, headers: { 'If-None-Match': tag } });
      await holds(stage, path);
      stage.out.printed('');
      await ask(stage, { method: 'GET', path, headers: { 'If-Match': tag } });
      return got;
    },
  },
  {
    id: 'http/412-nginx-proxy-cache',
    of: 'http/412',
    server: nginx,
    title: 'GET with If-Match through proxy_cache, to an application that looks at no condition',
    client,
    expect: { status: 412 },
    authority: {
      title: 'nginx, ngx_http_proxy_module: proxy_set_header; ngx_http_not_modified_filter_module.c for the 412',
      address: 'https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_set_header',
      says: 'with caching on, If-Match and the other conditions of the client are not passed to the proxied server; a filter of nginx compares If-Match with the ETag of a 200 and answers 412',
      read: '2026-11-21',
    },
    run: async (stage) => {
      const stale = { 'If-Match': '"v6"' };
      stage.out.note('The application gives ETag "v7" and says what it got. Without a cache the condition reaches it.');
      await ask(stage, { method: 'GET', path: '/api/item', headers: stale });
      await ask(stage, { method: 'PUT', path: '/api/item', headers: stale, body: 'x\n' });
      stage.out.note('With a cache it does not, and nginx answers 412. A PUT is passed as it came.');
      await ask(stage, { method: 'GET', path: '/cached/item', headers: { 'If-Match': '"v7"' } });
      const got = await outcomeOf(stage, { method: 'GET', path: '/cached/item', headers: stale });
      await ask(stage, { method: 'PUT', path: '/cached/item', headers: stale, body: 'x\n' });
      return got;
    },
  },
];
