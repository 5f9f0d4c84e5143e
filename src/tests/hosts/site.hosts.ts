/** The built site on real nginx and Caddy: every address that was published, other spellings, hostile ones, headers, conditional requests. */
import assert from 'node:assert/strict';
import { readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisedForms } from '#model';
import { arrival } from '#publish/hostAddresses';
import { contentPolicy } from '#publish/hostHeaders';
import { asker } from './ask.ts';
import { caddy, changing, compressed, copyOfSite, graph, known, moved, nginx, type Serving, shelf } from './servers.ts';

const products = [nginx, caddy];
for (const { name, path, install, brotli } of products) {
  if (!path) console.log(`hosts: ${name} is not here, and nothing of it is tested. Get it with: ${install}`);
  else if (!brotli) console.log(`hosts: ${name} has no module for brotli, which is not tested. Get it with: ${install}`);
}
const root = products.some(({ path }) => path) ? copyOfSite() : '';
const pages = shelf.register.filter((address) => !shelf.redirects.some(({ from }) => from === address));
const forms = promisedForms(graph, shelf);

/** As somebody may type an address: in capitals, small, without slash, with the suffix of a class. */
const otherSpellings = (page: string): string[] => [
  page.replace(/\/$/, ''),
  page.toLowerCase(),
  page.toUpperCase(),
  ...(/^\/(e|errors\/.+)\/[^/]+\/$/.test(page)
    ? [page.replace(/\/$/, 'Exception'), page.replace(/\/$/, 'Error/'), page.replace(/(?:Exception|Error)\/$/, '/')]
    : []),
];

const hostile = (base: string): string[] =>
  [
    ...['../secret.txt', '..%2fsecret.txt', '%2e%2e/secret.txt', '%2e%2e%2fsecret.txt', '..%5csecret.txt', 'e/../../secret.txt', 'e/..%252f..%252fsecret.txt'],
    ...['%00', 'e/409/%00', 'index.html%00.txt', '%0d%0aSet-Cookie:%20a=b', 'e/409%0d%0aX:%20y/', 'e/409/%0a'],
    ...['/evil.example', '/evil.example/', '%2f%2fevil.example/', '%5c%5cevil.example', '\\evil.example', 'https://evil.example/', '@evil.example/'],
    ...['.git/config', '.env', '.htaccess', 'e/.hidden', '_headers', '_redirects', 'nginx.conf', 'Caddyfile', '404.html'],
    ...[`${'a'.repeat(7000)}`, `e/${'A/'.repeat(900)}`, 'e/%E0%A4%A', '%', '%zz', 'e/{http.request.host}/', 'e/$uri/', 'e/*', 'e/[a-z]*/', '?a=%0d%0a', '*'],
  ].map((path) => base + path);

for (const product of products)
  for (const base of ['/', '/docs/faults/']) {
    const at = base.replace(/\/$/, '');
    const skip = product.path ? false : `${product.name} is not here: ${product.install}`;
    describe(`${product.name} below ${base}`, { skip }, () => {
      let serving: Serving;
      let client: ReturnType<typeof asker>;
      before(async () => {
        serving = await product.start(root, base);
        client = asker(serving.port);
        console.log(`hosts: ${product.name} below ${base} answers ${serving.started} ms after its start, with ${known.size} spellings`);
      });
      after(async () => {
        client.close();
        await serving.stop();
      });
      const ask: ReturnType<typeof asker>['ask'] = (path, ...rest) => client.ask(at + path, ...rest);

      // Below a base path the same files lie: one in ten shows that the path is honoured everywhere.
      const asked = [...pages, ...forms].filter((_, n) => at === '' || n % 10 === 0);
      test(`every registered address answers: ${asked.length} of ${pages.length} pages and ${forms.length} machine forms`, async () => {
        const from = performance.now();
        const faults = await client.each(
          asked.map((path) => at + path),
          (_, { status, body }) => (status === 200 && body.length > 0 ? undefined : `answers ${status} with ${body.length} bytes`),
        );
        assert.deepEqual(faults, []);
        console.log(`hosts: ${product.name} below ${base}: ${asked.length} addresses in ${Math.round(performance.now() - from)} ms`);
      });

      test('every registered part of a page is there', async () => {
        const faults = await client.each(
          Object.keys(shelf.fragments).map((path) => at + path),
          (path, { body }) => {
            const html = body.toString('utf8');
            const lost = (shelf.fragments[path.slice(at.length)] ?? []).filter((id) => !html.includes(`id="${id}"`));
            return lost.length > 0 ? `lacks ${lost.join(', ')}` : undefined;
          },
        );
        assert.deepEqual(faults, []);
      });

      test('other letter case, a missing slash and the suffix of a class arrive by one redirect', async () => {
        const there = new Set(pages);
        const spelled = pages.filter((_, n) => n % (at === '' ? 5 : 50) === 0 || _.startsWith('/errors/azure')).flatMap(otherSpellings).filter((path) => path !== '' && !there.has(path)); // biome-ignore format: one chain
        const faults = await client.each(
          spelled.map((path) => at + path),
          (path, { status, headers }) => {
            const target = arrival(path.slice(at.length), known);
            if (target === undefined) return status === 404 ? undefined : `answers ${status}, and nobody knows it`;
            return there.has(target) && status === 301 && headers.location === at + target
              ? undefined
              : `answers ${status} to ${headers.location}, not to ${target}`;
          },
        );
        assert.deepEqual(faults, []);
        assert.ok(spelled.length > (at === '' ? 5000 : 500), `${spelled.length} spellings were asked`);
      });

      test('names that differ only in case stay themselves, machine forms arrive as well, a query goes along', async () => {
        assert.equal((await ask('/e/CONDITIONNOTMET')).headers.location, `${at}/e/ConditionNotMet/`);
        assert.equal((await ask('/e/conditionnotmet.JSON')).headers.location, `${at}/e/ConditionNotMet.json`);
        assert.equal((await ask('/e/conditionnotmet?since=2026-12-01')).headers.location, `${at}/e/ConditionNotMet/?since=2026-12-01`);
        const lower = new Map<string, string[]>();
        for (const page of pages) lower.set(page.toLowerCase(), [...(lower.get(page.toLowerCase()) ?? []), page]);
        for (const twins of [...lower.values()].filter((list) => list.length > 1).slice(0, 50))
          for (const twin of twins) assert.equal((await ask(twin)).status, 200, twin);
      });

      test('what moved leads on, its machine forms too', async () => {
        for (const { from, to } of moved) {
          const { status, headers } = await ask(from);
          assert.deepEqual([status, headers.location], [301, at + to]);
        }
      });

      test('what was never published gets 404 and our page', async () => {
        for (const path of ['/nothing-here', '/nothing/here/', '/e/NoSuchNameAnywhere/', '/nothing.json', '/evidence/', '/e/', '/_astro/']) {
          const { status, headers, body } = await ask(path);
          assert.equal(status, 404, path);
          assert.match(headers['content-type'] ?? '', /^text\/html; ?charset=utf-8$/i, path);
          assert.match(body.toString('utf8'), /No page at this address/, path);
          assert.equal(headers['content-security-policy'], contentPolicy, path);
        }
        if (at) assert.deepEqual([(await client.ask('/')).status, (await client.ask(at)).status, (await client.ask(at)).headers.location], [404, 301, base]);
      });

      test('hostile addresses get no 5xx, no list of files, nothing from outside, and lead nowhere else', async () => {
        for (const path of [...hostile(base), ...hostile('/')]) {
          const { status, headers, body } = await client.ask(path);
          const text = body.toString('utf8');
          assert.ok(status < 500, `${path.slice(0, 80)} answers ${status}`);
          assert.ok(!/outside of the site|root:.*:0:0|Index of|\[core\]/.test(text), `${path.slice(0, 80)} gives ${text.slice(0, 80)}`);
          assert.ok(headers['set-cookie'] === undefined && headers.x === undefined, path.slice(0, 80));
          if (headers.location)
            assert.ok(pages.includes(headers.location.slice(at.length).replace(/\?.*/, '')), `${path.slice(0, 80)} leads to ${headers.location}`);
        }
        for (const method of ['POST', 'PUT', 'DELETE']) assert.equal((await ask('/e/409/', {}, method)).status, 405, method);
      });

      test('conditional requests: the ETag just got gives 304, a changed file a new one; HEAD and Range', async () => {
        const first = await ask(changing);
        const etag = first.headers.etag ?? '';
        assert.match(etag, /^"[^"]+"$/, 'a strong validator');
        const again = await ask(changing, { 'if-none-match': etag });
        assert.deepEqual([again.status, again.body.length, again.headers.etag], [304, 0, etag]);
        assert.equal((await ask(changing, { 'if-none-match': '"other"' })).status, 200);
        assert.equal((await ask(changing, { 'if-match': '"other"' })).status, 412);
        const head = await ask(changing, {}, 'HEAD');
        assert.deepEqual([head.status, head.body.length, head.headers['content-length'], head.headers.etag], [200, 0, String(first.body.length), etag]);
        const part = await ask(changing, { range: 'bytes=0-14', 'if-range': etag });
        assert.deepEqual([part.status, part.body.toString('utf8').toLowerCase()], [206, '<!doctype html>']);
        assert.equal((await ask(changing, { range: 'bytes=0-14', 'if-range': '"other"' })).status, 200);
        const file = join(root, 'www', changing, 'index.html');
        const text = readFileSync(file);
        writeFileSync(`${file}.new`, text);
        utimesSync(`${file}.new`, new Date(), new Date(Date.now() - (base === '/' ? 60_000 : 120_000) - (product === nginx ? 0 : 30_000)));
        renameSync(`${file}.new`, file); // as a deployment does it: the old file stays whole in the built site
        const changed = await ask(changing, { 'if-none-match': etag });
        assert.equal(changed.status, 200);
        assert.notEqual(changed.headers.etag, etag);
      });

      test('a page compressed beforehand is sent so, each form with an ETag of its own', async () => {
        const plain = await ask(compressed);
        const seen = [plain.headers.etag];
        for (const coding of product.brotli ? ['gzip', 'br'] : ['gzip']) {
          const answer = await ask(compressed, { 'accept-encoding': coding });
          assert.deepEqual([answer.status, answer.headers['content-encoding'], answer.headers.vary], [200, coding, 'Accept-Encoding']);
          assert.match(answer.headers['content-type'] ?? '', /^text\/html; ?charset=utf-8$/);
          assert.ok(answer.body.length < plain.body.length / 2);
          assert.match(answer.headers.etag ?? '', /^"/);
          seen.push(answer.headers.etag);
          assert.equal((await ask(compressed, { 'accept-encoding': coding, 'if-none-match': answer.headers.etag ?? '' })).status, 304);
        }
        assert.equal(new Set(seen).size, seen.length, seen.join(' '));
      });

      test('types, caching, and who may read: machine forms are for all, pages are for their readers', async () => {
        const script = /_astro\/[\w.-]+\.js/.exec((await ask('/')).body.toString('utf8'))?.[0] ?? '';
        const capture = forms.find((form) => form.startsWith('/evidence/') && form.endsWith('.mts')) ?? '';
        const fragment = known.size > 0 && /"(en_\w+)"/.exec((await ask('/pagefind/pagefind-entry.json')).body.toString('utf8'))?.[1];
        for (const [path, type, cache, cors] of [
          ['/', /^text\/html; ?charset=utf-8$/, 'no-cache', undefined],
          ['/e/ConditionNotMet/', /^text\/html; ?charset=utf-8$/, 'no-cache', undefined],
          [`/${script}`, /^text\/javascript; ?charset=utf-8$/, 'public, max-age=31536000, immutable', undefined],
          ['/code-index.json', /^application\/json$/, 'no-cache', '*'],
          ['/schemas/error.json', /^application\/json$/, 'no-cache', '*'],
          [capture, /^text\/plain; ?charset=utf-8$/, 'no-cache', undefined],
          ['/fonts/archivo.woff2', /^font\/woff2$/, 'no-cache', undefined],
          ['/favicon.svg', /^image\/svg\+xml; ?charset=utf-8$/, 'no-cache', undefined],
          ['/pagefind/pagefind-entry.json', /^application\/json$/, 'no-cache', undefined],
          ...(fragment ? [[`/pagefind/pagefind.${fragment}.pf_meta`, /^application\/octet-stream$/, 'no-cache', undefined] as const] : []),
        ] as const) {
          const { status, headers } = await ask(path);
          assert.equal(status, 200, path);
          assert.match(headers['content-type'] ?? '', type, path);
          assert.equal(headers['cache-control'], cache, path);
          assert.equal(headers['access-control-allow-origin'], cors, path);
          assert.equal(headers['content-security-policy'], contentPolicy, path);
          assert.deepEqual(
            [headers['x-content-type-options'], headers['referrer-policy'], headers['cross-origin-opener-policy'], headers['strict-transport-security']],
            ['nosniff', 'no-referrer', 'same-origin', undefined], // HSTS over TLS only
            path,
          );
          assert.ok(headers['permissions-policy'], path);
        }
      });
    });
  }
