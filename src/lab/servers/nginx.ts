import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { freePort, launch, printed, program } from '../process.ts';
import type { Server } from '../server.ts';
import { logsIn } from '../tools/logs.ts';
import { folderByHand, plant, plantedByHand, type Site } from '../tools/site.ts';

const davExt = '/usr/lib/nginx/modules/ngx_http_dav_ext_module.so';

/** The whole nginx.conf of the lab; a reader gets the same. */
const configuration = (root: string, port: number): string => `load_module ${davExt};
daemon off;
pid ${root}/nginx.pid;
error_log ${root}/error.log notice;
events {}
http {
  log_format conditions '"$request" $status if_match=$http_if_match etag_sent=$sent_http_etag';
  access_log ${root}/access.log conditions;
  types { text/plain txt; }
  client_body_temp_path ${root}/tmp/body;
  proxy_temp_path ${root}/tmp/proxy;
  fastcgi_temp_path ${root}/tmp/fastcgi;
  uwsgi_temp_path ${root}/tmp/uwsgi;
  scgi_temp_path ${root}/tmp/scgi;
  proxy_cache_path ${root}/tmp/cache keys_zone=c:1m;
  dav_ext_lock_zone zone=locks:1m timeout=60s;
  server {
    listen 127.0.0.1:${port};
    server_name files.example;
    root ${root}/www;
    location /dav/       { dav_methods PUT DELETE MKCOL COPY MOVE; }
    location /lockable/  { dav_methods PUT DELETE; dav_ext_methods PROPFIND OPTIONS LOCK UNLOCK; dav_ext_lock zone=locks; }
    location /private/   { deny all; }
    location /noindex/   { autoindex off; }
    location /hidden/    { deny all; error_page 403 = @notfound; }
    location @notfound   { return 404; }
    location /inside/    { internal; }
    location /old-report { return 410; }
    location /before/    { if_modified_since before; }
    location /gz/        { gzip on; gzip_types text/plain; gzip_min_length 0; }
    location /strict/    { dav_methods PUT; if ($http_if_match = "") { return 428; } }
    location /api/       { proxy_pass http://unix:${root}/app.sock; }
    location /cached/    { proxy_pass http://unix:${root}/app.sock; proxy_cache c; proxy_cache_valid 1h; }
  }
}
`;

const page = 'the same line again\n'.repeat(50);

/** The application behind the proxy: it gives ETag "v7", judges nothing, and says which condition reached it. */
const answer = (method = '', condition = 'none') => `The application got ${method} with If-Match: ${condition}\n`;

const application = (socket: string): Promise<() => void> =>
  new Promise((resolve, reject) => {
    const app = createServer((request, response) => {
      response.setHeader('ETag', '"v7"').end(answer(request.method, request.headers['if-match']));
    });
    app.once('error', reject).listen(socket, () => {
      chmodSync(socket, 0o777); // nginx runs as another user
      resolve(() => app.close());
    });
  });

const applicationByHand = `cat > "$DIR"/app.cjs <<'APP'
const answer = ${answer.toString()};
require('node:http').createServer((request, response) => {
  response.setHeader('ETag', '"v7"').end(answer(request.method, request.headers['if-match']));
}).listen(process.argv[2]);
APP
node "$DIR"/app.cjs "$DIR"/app.sock & trap 'kill %1' EXIT`;

/** One file for each scenario that changes one. */
const site: Site = {
  tmp: {},
  'www/dav/notes.txt': { text: 'one\ntwo\nthree\n' },
  'www/dav/victim.txt': { text: 'delete me\n' },
  'www/dav/once.txt': { text: 'first\n' },
  'www/dav/read.txt': { text: 'one\ntwo\nthree\n' },
  'www/dav/cached.txt': { text: 'one\ntwo\n' },
  'www/dav/twin.txt': { text: 'state: none\n' },
  'www/before/cached.txt': { text: 'one\ntwo\n' },
  'www/lockable/budget.txt': { text: 'budget v1\n' },
  'www/lockable/tokens.txt': { text: 'tokens v1\n' },
  'www/strict/plan.txt': { text: 'plan v1\n' },
  'www/gz/page.txt': { text: page },
  'www/private/report.txt': { text: 'secret\n' },
  'www/hidden/report.txt': { text: 'secret\n' },
  'www/inside/report.txt': { text: 'secret\n' },
  'www/noindex/readme.txt': { text: 'hello\n' },
  'www/unreadable.txt': { text: 'secret\n', mode: '000' },
};

/** nginx with its DAV module and the module nginx-dav-ext, as Debian packages them. */
export const nginx: Server = {
  name: 'nginx',
  product: 'nginx with ngx_http_dav_module and nginx-dav-ext-module (Debian nginx and libnginx-mod-http-dav-ext)',
  kind: 'real',
  from: 'debian',
  install: 'apt-get install nginx-light libnginx-mod-http-dav-ext (and Node.js for the application behind the proxy)',
  settings:
    'dav_methods on /dav/, locks by dav_ext on /lockable/, HTTP/1.1 without TLS on the loopback interface; the script beside this file holds the whole configuration',
  hide: [
    { word: 'etag', pattern: /(?:"|\\x22)([0-9a-f]{8}-[0-9a-f]+)(?:"|\\x22)/g, numbered: true },
    { word: 'lock-token', pattern: /urn:([0-9a-f]{1,8})\b/g, numbered: true },
    { word: 'root', pattern: /\/[^\s"]*\/faultbook-nginx-\w{6}(?=\/)/g },
    { word: 'temporary', pattern: /\/tmp\/body\/(\d+)/g },
    { word: 'time', pattern: /(?<=^ *)\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d/gm },
    { word: 'ids', pattern: /\] (\d+#\d+: \*\d+) /g },
  ],
  byHand: (port) => `DIR=${folderByHand}; rm -rf "$DIR"
${plantedByHand('"$DIR"', site)}
sed "s|ROOT|$DIR|g" > "$DIR"/nginx.conf <<'CONF'
${configuration('ROOT', port)}CONF
${applicationByHand}
nginx -e "$DIR"/error.log -c "$DIR"/nginx.conf`,
  find: async () => {
    const path = program('nginx');
    const version = path && /nginx\/(\S+)/.exec(printed(path, ['-v']))?.[1];
    return path && version && existsSync(davExt) ? { path, version } : undefined;
  },
  start: async ({ path }, dir) => {
    plant(dir, site);
    const port = await freePort();
    writeFileSync(join(dir, 'nginx.conf'), configuration(dir, port));
    const close = await application(join(dir, 'app.sock'));
    const process = launch(path, ['-e', join(dir, 'error.log'), '-c', join(dir, 'nginx.conf')], { lowered: true });
    await process.listening(port);
    const stop = () => process.stop().finally(close);
    return { host: '127.0.0.1', port, log: logsIn(dir), stop };
  },
};
