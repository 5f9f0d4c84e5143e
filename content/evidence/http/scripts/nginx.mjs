// Makes nginx answer 304, 403, 404, 405, 409, 410, 412, 423 and 428, shows which conditions its PUT ignores, and keeps the bytes.
// Needs: nginx with the dav module and nginx-dav-ext (Debian: apt-get install nginx libnginx-mod-http-dav-ext) and Node 20.
//   NGINX_BIN=/usr/sbin/nginx NGINX_MODULES=/usr/lib/nginx/modules VERSION=1.22.1-9+deb12u10 node nginx.mjs ../nginx-1.22.txt
import { writeFileSync, readFileSync, mkdirSync, chmodSync, utimesSync, statSync } from 'node:fs';
import { spawnSync, execFileSync } from 'node:child_process';
import http from 'node:http';
import { Capture, send, sleep, freePort, workDir, start, stop } from './wire.mjs';

const NGINX = process.env.NGINX_BIN ?? '/usr/sbin/nginx';
const MODULES = process.env.NGINX_MODULES ?? '/usr/lib/nginx/modules';
const root = workDir('nginx');
const port = await freePort();
const back = await freePort();
const docs = `${root}/www`;
for (const d of ['www', 'www/dav', 'www/dav/made', 'www/lockable', 'www/private', 'www/noindex', 'www/gz', 'www/before', 'www/hidden', 'www/inside', 'www/strict', 'tmp']) mkdirSync(`${root}/${d}`);
writeFileSync(`${docs}/dav/notes.txt`, 'one\ntwo\nthree\n');
writeFileSync(`${docs}/before/notes.txt`, 'one\ntwo\nthree\n');
writeFileSync(`${docs}/lockable/budget.txt`, 'budget v1\n');
writeFileSync(`${docs}/private/report.txt`, 'secret\n');
writeFileSync(`${docs}/hidden/report.txt`, 'secret\n');
writeFileSync(`${docs}/inside/report.txt`, 'secret\n');
writeFileSync(`${docs}/unreadable.txt`, 'mode 000\n');
writeFileSync(`${docs}/gz/page.txt`, 'a line that repeats\n'.repeat(50));
writeFileSync(`${docs}/strict/plan.txt`, 'plan v1\n');
chmodSync(`${docs}/unreadable.txt`, 0);

const site = `dav_ext_lock_zone zone=locks:1m timeout=60s;
proxy_cache_path ${root}/tmp/cache keys_zone=c:1m;
server {
  listen 127.0.0.1:${port};
  server_name files.example;
  root ${docs};
  location /dav/      { dav_methods PUT DELETE MKCOL COPY MOVE; }
  location /lockable/ { dav_methods PUT DELETE; dav_ext_methods PROPFIND OPTIONS LOCK UNLOCK; dav_ext_lock zone=locks; }
  location /private/  { deny all; }
  location /noindex/  { autoindex off; }
  location /hidden/   { deny all; error_page 403 = @notfound; }
  location @notfound  { return 404; }
  location /inside/   { internal; }
  location /old-report { return 410; }
  location /before/   { if_modified_since before; }
  location /gz/       { gzip on; gzip_types text/plain; gzip_min_length 0; }
  location /strict/   { if ($http_if_match = "") { return 428; } }
  location /api/      { proxy_pass http://127.0.0.1:${back}; }
  location /cached/   { proxy_pass http://127.0.0.1:${back}; proxy_cache c; }
}
`;
const www = process.getuid() === 0 ? 'user www-data;\n' : '';
if (www) execFileSync('chown', ['-R', 'www-data:www-data', docs, `${root}/tmp`]);
writeFileSync(
  `${root}/nginx.conf`,
  `load_module ${MODULES}/ngx_http_dav_ext_module.so;
${www}daemon off;
master_process on;
worker_processes 1;
pid ${root}/pid;
error_log ${root}/error.log info;
events { worker_connections 64; }
http {
  types { text/plain txt; }
  client_body_temp_path ${root}/tmp/body; proxy_temp_path ${root}/tmp/proxy; fastcgi_temp_path ${root}/tmp/f; uwsgi_temp_path ${root}/tmp/u; scgi_temp_path ${root}/tmp/s;
  log_format conditional '"$request" $status if_match=$http_if_match etag_sent=$sent_http_etag';
  access_log ${root}/access.log conditional;
${site}}
`,
);
const seen = [];
// a stand-in for an application behind the proxy: answers with the condition headers that reached it
const app = http
  .createServer((q, r) => {
    q.resume();
    seen.push(`${q.method} ${q.url}`);
    const names = ['if-match', 'if-none-match', 'if-unmodified-since', 'if-modified-since'];
    r.setHeader('ETag', '"v7"');
    r.end(names.filter((n) => q.headers[n]).map((n) => `${n}: ${q.headers[n]}\n`).join('') || 'no condition header arrived\n');
  })
  .listen(back, '127.0.0.1');

const banner = spawnSync(NGINX, ['-v']).stderr.toString().trim().replace('nginx version: ', '');
const cap = new Capture(
  [
    'product: nginx with ngx_http_dav_module and nginx-dav-ext-module (Debian packages nginx and libnginx-mod-http-dav-ext)',
    `version: ${banner}${process.env.VERSION ? `, package ${process.env.VERSION}` : ''}${process.env.DAV_EXT_VERSION ? `, dav-ext package ${process.env.DAV_EXT_VERSION}` : ''}`,
    'settings: part "settings" holds the site part of nginx.conf; HTTP/1.1 without TLS on the loopback interface; the temporary server directory is written <root>, nothing else is changed',
    'captured: 2026-11-21',
    'script: scripts/nginx.mjs',
  ],
  [[root, '<root>']],
);
const child = await start(NGINX, ['-c', `${root}/nginx.conf`, '-p', root, '-e', `${root}/error.log`], port);
const S = (...a) => send(cap, port, ...a);
const Q = (...a) => send(null, port, ...a);
const cat = (f) => cap.run(`cat ${f}`, docs);
const PAST = 'Thu, 01 Jan 2026 00:00:00 GMT';
const T = { 'Content-Type': 'text/plain' };
try {
  cap.part('settings', 'the site part of nginx.conf');
  cap.raw(site);

  const first = await Q('GET', '/dav/notes.txt');
  const etag0 = first.headers.etag;
  await sleep(1200);
  await Q('PUT', '/dav/notes.txt', T, 'one\ntwo\nthree\nfour\n');

  cap.part('get-etag', 'GET: the ETag is the modification time in whole seconds and the length, both in hexadecimal');
  const got = await S('GET', '/dav/notes.txt');
  const etag = got.headers.etag;
  const lm = got.headers['last-modified'];
  cap.run(`stat -c '%Y %s' dav/notes.txt | xargs printf '"%x-%x"\\n'`, docs);

  cap.part('get-not-modified', 'GET with a matching If-None-Match');
  await S('GET', '/dav/notes.txt', { 'If-None-Match': etag });

  cap.part('get-if-modified-since', 'GET with If-Modified-Since: the exact time is 304, a later time is 200, and 304 again where if_modified_since is "before"');
  await S('GET', '/dav/notes.txt', { 'If-Modified-Since': lm });
  const later = new Date(Date.now() - 1000).toUTCString();
  utimesSync(`${docs}/dav/notes.txt`, new Date(Date.now() - 60000), new Date(Date.now() - 60000));
  utimesSync(`${docs}/before/notes.txt`, new Date(Date.now() - 60000), new Date(Date.now() - 60000));
  await S('GET', '/dav/notes.txt', { 'If-Modified-Since': later });
  await S('GET', '/before/notes.txt', { 'If-Modified-Since': later });

  cap.part('get-stale-if-match', 'GET with the ETag of an earlier version in If-Match');
  await S('GET', '/dav/notes.txt', { 'If-Match': etag0 });

  cap.part('get-if-unmodified-since-past', 'GET with If-Unmodified-Since before the last change');
  await S('GET', '/dav/notes.txt', { 'If-Unmodified-Since': PAST });

  cap.part('if-match-and-if-unmodified-since', 'GET with a current If-Match together with an If-Unmodified-Since in the past');
  const etag1 = (await Q('GET', '/dav/notes.txt')).headers.etag;
  await S('GET', '/dav/notes.txt', { 'If-Match': etag1, 'If-Unmodified-Since': PAST });

  cap.part('get-missing-if-match', 'GET If-Match: * on a path where nothing exists');
  await S('GET', '/dav/never-made.txt', { 'If-Match': '*' });

  cap.part('put-stale-if-match', 'PUT with a stale If-Match: the header is ignored and the file is overwritten');
  cat('dav/notes.txt');
  await S('PUT', '/dav/notes.txt', { 'If-Match': etag0, ...T }, 'overwritten in spite of If-Match\n');
  cat('dav/notes.txt');

  cap.part('put-if-none-match-star', 'PUT If-None-Match: * on an existing file: ignored and overwritten');
  cat('dav/notes.txt');
  await S('PUT', '/dav/notes.txt', { 'If-None-Match': '*', ...T }, 'overwritten in spite of If-None-Match\n');
  cat('dav/notes.txt');

  cap.part('put-if-unmodified-since-past', 'PUT with If-Unmodified-Since in the past: ignored and overwritten');
  await S('PUT', '/dav/notes.txt', { 'If-Unmodified-Since': PAST, ...T }, 'overwritten in spite of If-Unmodified-Since\n');
  cat('dav/notes.txt');

  cap.part('delete-stale-if-match', 'DELETE with a stale If-Match');
  await Q('PUT', '/dav/victim.txt', T, 'x\n');
  await S('DELETE', '/dav/victim.txt', { 'If-Match': '"stale"' });
  cap.run('ls dav/victim.txt', docs);

  cap.part('two-writers', 'two writers read the same version and both send If-Match: both are told it worked, the change of A is gone');
  await Q('PUT', '/dav/team.txt', T, 'alice: open\nbob: open\n');
  cap.note('writer A reads');
  const a = await S('GET', '/dav/team.txt', { 'User-Agent': 'writer-a' });
  cap.note('writer B reads the same version');
  const b = await S('GET', '/dav/team.txt', { 'User-Agent': 'writer-b' });
  cap.note('writer A writes');
  await S('PUT', '/dav/team.txt', { 'User-Agent': 'writer-a', 'If-Match': a.headers.etag, ...T }, 'alice: done\nbob: open\n');
  cap.note('writer B writes with the same ETag');
  await S('PUT', '/dav/team.txt', { 'User-Agent': 'writer-b', 'If-Match': b.headers.etag, ...T }, 'alice: open\nbob: done\n');
  cat('dav/team.txt');

  cap.part('same-second-same-etag', 'two contents of equal length written within one second have one ETag: the reader is told 304 although the content changed');
  while (Date.now() % 1000 > 100) await sleep(20);
  await Q('PUT', '/dav/twin.txt', T, 'state: open\n');
  const twin = await S('GET', '/dav/twin.txt');
  await S('PUT', '/dav/twin.txt', T, 'state: done\n');
  await S('GET', '/dav/twin.txt', { 'If-None-Match': twin.headers.etag });
  cat('dav/twin.txt');
  await S('GET', '/dav/twin.txt', { 'If-Match': twin.headers.etag });

  cap.part('gzip-weak-etag', 'gzip turns the ETag into a weak one; If-Match then refuses it, If-None-Match takes it');
  const gz = await S('GET', '/gz/page.txt', { 'Accept-Encoding': 'gzip' });
  await S('GET', '/gz/page.txt', { 'Accept-Encoding': 'gzip', 'If-Match': gz.headers.etag });
  await S('GET', '/gz/page.txt', { 'Accept-Encoding': 'gzip', 'If-None-Match': gz.headers.etag });

  const reached = () => cap.after(seen.length ? `reached the application: ${seen.splice(0).join(', ')}` : 'reached the application: nothing');
  cap.part('proxy-passes-conditions', 'proxy_pass without a cache: If-Match reaches the application, which answers with ETag "v7" and the condition headers it got');
  await S('GET', '/api/item', { 'If-Match': '"v6"' });
  await S('PUT', '/api/item', { 'If-Match': '"v6"', ...T }, 'x\n');
  reached();

  cap.part('proxy-cache-drops-conditions', 'the same application behind proxy_cache: GET loses its conditions and nginx judges them itself, PUT keeps them');
  await S('GET', '/cached/item', { 'If-Match': '"v7"' });
  reached();
  await S('GET', '/cached/item', { 'If-Match': '"v6"' });
  reached();
  await S('GET', '/cached/item', { 'If-None-Match': '"v7"' });
  reached();
  await S('PUT', '/cached/item', { 'If-Match': '"v6"', ...T }, 'x\n');
  reached();

  cap.part('missing-parent', 'MKCOL, PUT and COPY under a parent that does not exist, then MKCOL of a collection that is already there');
  await S('MKCOL', '/dav/missing/child/');
  await S('PUT', '/dav/missing/file.txt', T, 'x\n');
  await S('COPY', '/dav/notes.txt', { Destination: 'http://files.example/dav/missing/copy.txt' });
  await S('MKCOL', '/dav/made/');

  cap.part('copy-overwrite-f', 'COPY with Overwrite: F onto an existing file');
  await S('COPY', '/dav/team.txt', { Destination: 'http://files.example/dav/notes.txt', Overwrite: 'F' });

  cap.part('put-locked', 'dav-ext: LOCK, PUT without the token, a second LOCK, PUT with a wrong token, PUT with the token, UNLOCK');
  const xml = '<?xml version="1.0" encoding="utf-8"?>\n<D:lockinfo xmlns:D="DAV:"><D:lockscope><D:exclusive/></D:lockscope><D:locktype><D:write/></D:locktype><D:owner>alice</D:owner></D:lockinfo>\n';
  const lock = await S('LOCK', '/lockable/budget.txt', { Timeout: 'Second-60', Depth: '0', 'Content-Type': 'application/xml' }, xml);
  await S('PUT', '/lockable/budget.txt', T, 'bob was here\n');
  await S('LOCK', '/lockable/budget.txt', { Timeout: 'Second-60', Depth: '0', 'Content-Type': 'application/xml' }, xml.replace('alice', 'bob'));
  cap.note('a token that is not the one of this lock');
  await S('PUT', '/lockable/budget.txt', { If: '(<urn:deadbeef>)', ...T }, 'bob was here\n');
  cat('lockable/budget.txt');
  cap.note('with the token');
  await S('PUT', '/lockable/budget.txt', { If: `(${lock.headers['lock-token']})`, ...T }, 'budget v2\n');
  await S('UNLOCK', '/lockable/budget.txt', { 'Lock-Token': lock.headers['lock-token'] });
  await S('PUT', '/lockable/budget.txt', T, 'budget v3\n');

  cap.part('require-condition-428', 'return 428: nginx 1.22 has no reason phrase and no body of its own for it');
  await S('GET', '/strict/plan.txt');

  cap.part('not-found', 'GET of a path that does not exist');
  await S('GET', '/nothing-here.txt');

  cap.part('forbidden', 'deny all: 403 whether or not the file exists');
  await S('GET', '/private/report.txt');
  await S('GET', '/private/nothing-here.txt');

  cap.part('forbidden-no-index', 'a directory without an index file');
  await S('GET', '/noindex/');

  cap.part('forbidden-file-mode', 'a file that the worker may not read (mode 000)');
  await S('GET', '/unreadable.txt');

  cap.part('not-found-concealed', 'files that exist and are answered with 404: deny all with error_page 403, and an internal location');
  cap.run('ls hidden inside', docs);
  await S('GET', '/hidden/report.txt');
  await S('GET', '/hidden/nothing-here.txt');
  await S('GET', '/inside/report.txt');

  cap.part('gone', 'return 410');
  await S('GET', '/old-report');

  cap.part('method-not-allowed', 'PUT where no dav_methods are set');
  await S('PUT', '/nothing-here.txt', T, 'x\n');

  cap.part('access-log', `what the access log says with log_format '"$request" $status if_match=$http_if_match etag_sent=$sent_http_etag', lines with 304, 4xx and 5xx`);
  await sleep(200);
  cap.raw(readFileSync(`${root}/access.log`, 'utf8').split('\n').filter((l) => /" (304|[45]\d\d) /.test(l)).join('\n'));

  cap.part('error-log', 'what the error log says at level info, lines that name a request');
  cap.raw(readFileSync(`${root}/error.log`, 'utf8').split('\n').filter((l) => /request: "/.test(l)).join('\n'));
} finally {
  await stop(child, root);
  app.close();
  app.closeAllConnections();
}
cap.save(process.argv[2] ?? '../nginx-1.22.txt');
