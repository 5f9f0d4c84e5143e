import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, launch, printed, program } from '../process.ts';
import type { Server } from '../server.ts';
import { logsIn } from '../tools/logs.ts';
import { folderByHand, plant, plantedByHand, type Site } from '../tools/site.ts';
import { apache } from './apache.ts';
import { caddy } from './caddy.ts';
import { nginx } from './nginx.ts';

const modules = '/usr/lib/apache2/modules';
const detail = 'GET the plan, then send its ETag in If-Match; for a new plan send If-None-Match: *.';
const problem = `{"type":"https://api.example/problems/condition-required","status":428,"detail":"${detail}"}`;

/** httpd.conf that demands a condition of each writing method. */
const httpd = (root: string, port: number): string => `ServerRoot "${root}"
ServerName files.example
ServerTokens OS
Listen 127.0.0.1:${port}
PidFile "${root}/httpd.pid"
ErrorLog "${root}/error.log"
LogFormat "\\"%r\\" %>s If-Match=%{If-Match}i If-None-Match=%{If-None-Match}i" conditions
CustomLog "${root}/access.log" conditions
DocumentRoot "${root}/htdocs"
LoadModule mpm_event_module ${modules}/mod_mpm_event.so
LoadModule authz_core_module ${modules}/mod_authz_core.so
LoadModule alias_module ${modules}/mod_alias.so
LoadModule mime_module ${modules}/mod_mime.so
LoadModule dav_module ${modules}/mod_dav.so
LoadModule dav_fs_module ${modules}/mod_dav_fs.so
TypesConfig /dev/null
AddType text/plain .txt
AddType application/problem+json .problem
DavLockDB "${root}/lock/db"
<Directory "${root}/htdocs">
  Options None
  Require all granted
</Directory>
<Location "/plans">
  Dav On
  ErrorDocument 428 /428.problem
  <If "%{REQUEST_METHOD} in {'PUT', 'PATCH', 'DELETE', 'MOVE', 'COPY'} && -z %{HTTP:If-Match} && -z %{HTTP:If-None-Match} && -z %{HTTP:If}">
    Redirect 428
  </If>
</Location>
`;

/** nginx.conf that does the same in front of an application. */
const nginxConf = (root: string, port: number): string => `daemon off;
pid ${root}/nginx.pid;
error_log ${root}/error.log error;
events {}
http {
  log_format conditions '"$request" $status if_match=$http_if_match if_none_match=$http_if_none_match';
  access_log ${root}/access.log conditions;
  client_body_temp_path ${root}/tmp/body;
  proxy_temp_path ${root}/tmp/proxy;
  fastcgi_temp_path ${root}/tmp/fastcgi;
  uwsgi_temp_path ${root}/tmp/uwsgi;
  scgi_temp_path ${root}/tmp/scgi;
  map "$request_method:$http_if_match$http_if_none_match" $unconditional {
    default 0;
    "~^(PUT|PATCH|DELETE):$" 1;
  }
  server {
    listen 127.0.0.1:${port};
    server_name files.example;
    location /plans/ {
      default_type application/problem+json;
      if ($unconditional) {
        add_header Cache-Control no-store always;
        return 428 '${problem}';
      }
      proxy_pass http://127.0.0.1:APP;
    }
  }
}
`;

/** The Caddyfile that does the same in front of an application. */
const caddyfile = (port: number): string => `{
	admin off
	auto_https off
}
http://:${port} {
	bind 127.0.0.1
	@unconditional {
		path /plans/*
		method PUT PATCH DELETE
		header !If-Match
		header !If-None-Match
	}
	handle @unconditional {
		header Content-Type application/problem+json
		header Cache-Control no-store
		respond \`${problem}\` 428
	}
	reverse_proxy 127.0.0.1:APP
}
`;

/** The application behind nginx and Caddy: it says what reached it. It compares nothing. */
const application = `require('node:http').createServer((request, response) => {
  response.setHeader('ETag', '"v7"').end('The application got ' + request.method + '.\\n');
}).listen(process.argv.at(-1), '127.0.0.1');
`;

const behind = (text: string, port: number | string) => text.replaceAll('APP', String(port));

const startApplication = async () => {
  const port = await freePort();
  const app = launch(process.execPath, ['-e', application, String(port)]);
  await app.listening(port);
  return { port, stop: () => app.stop() };
};

const applicationByHand = `cat > "$DIR"/app.cjs <<'APP'
${application}APP
node "$DIR"/app.cjs 18081 & trap 'kill %1' EXIT`;

const apacheSite: Site = {
  lock: {},
  'htdocs/plans/plan.txt': { text: 'plan v1\n' },
  'htdocs/plans/old.txt': { text: 'old\n' },
  'htdocs/428.problem': { text: problem },
};

/** Apache that demands a condition, says so in a body, and compares it itself. */
export const apacheGuard: Server = {
  ...apache,
  name: 'apache-guard',
  settings:
    'mod_dav on /plans/, FileETag left at its default, one process (-X), HTTP/1.1 without TLS on the loopback interface; the script beside this file holds the whole configuration',
  byHand: (port) => `DIR=${folderByHand}; rm -rf "$DIR"
${plantedByHand('"$DIR"', apacheSite)}
sed "s|ROOT|$DIR|g" > "$DIR"/httpd.conf <<'CONF'
${httpd('ROOT', port)}CONF
apache2 -X -f "$DIR"/httpd.conf`,
  start: async ({ path }, dir) => {
    plant(dir, apacheSite);
    const port = await freePort();
    writeFileSync(join(dir, 'httpd.conf'), httpd(dir, port));
    const process = launch(path, ['-X', '-f', join(dir, 'httpd.conf')], { lowered: true });
    await process.listening(port);
    return { host: '127.0.0.1', port, log: logsIn(dir), stop: () => process.stop() };
  },
};

/** nginx that demands a condition in front of an application. */
export const nginxGuard: Server = {
  ...nginx,
  name: 'nginx-guard',
  product: 'nginx (Debian nginx-light)',
  install: 'apt-get install nginx-light (and Node.js for the application behind it)',
  settings:
    'in front of an application that compares nothing, HTTP/1.1 without TLS on the loopback interface; the script beside this file holds the whole configuration',
  hide: [],
  byHand: (port) => `DIR=${folderByHand}; rm -rf "$DIR"; mkdir -p "$DIR"/tmp
sed "s|ROOT|$DIR|g" > "$DIR"/nginx.conf <<'CONF'
${behind(nginxConf('ROOT', port), 18081)}CONF
${applicationByHand}
nginx -e "$DIR"/error.log -c "$DIR"/nginx.conf`,
  find: async () => {
    const path = program('nginx');
    const version = path && /nginx\/(\S+)/.exec(printed(path, ['-v']))?.[1];
    return path && version ? { path, version } : undefined;
  },
  start: async ({ path }, dir) => {
    plant(dir, { tmp: {} });
    const app = await startApplication();
    const port = await freePort();
    writeFileSync(join(dir, 'nginx.conf'), behind(nginxConf(dir, port), app.port));
    const process = launch(path, ['-e', join(dir, 'error.log'), '-c', join(dir, 'nginx.conf')], { lowered: true });
    await process.listening(port);
    return { host: '127.0.0.1', port, log: logsIn(dir), stop: () => process.stop().finally(app.stop) };
  },
};

/** Caddy that demands a condition in front of an application. */
export const caddyGuard: Server = {
  ...caddy,
  name: 'caddy-guard',
  product: 'Caddy as a reverse proxy (Debian caddy)',
  install: 'apt-get install caddy (and Node.js for the application behind it)',
  settings:
    'in front of an application that compares nothing, HTTP/1.1 without TLS on the loopback interface; the script beside this file holds the whole Caddyfile',
  hide: [],
  byHand: (port) => `DIR=${folderByHand}; rm -rf "$DIR"; mkdir -p "$DIR"
cat > "$DIR"/Caddyfile <<'CONF'
${behind(caddyfile(port), 18081)}CONF
${applicationByHand}
caddy run --adapter caddyfile --config "$DIR"/Caddyfile`,
  start: async ({ path }, dir) => {
    const app = await startApplication();
    const port = await freePort();
    writeFileSync(join(dir, 'Caddyfile'), behind(caddyfile(port), app.port));
    const home = { ...globalThis.process.env, HOME: dir, XDG_DATA_HOME: dir, XDG_CONFIG_HOME: dir };
    const process = launch(path, ['run', '--adapter', 'caddyfile', '--config', join(dir, 'Caddyfile')], { lowered: true, env: home });
    await process.listening(port);
    return { host: '127.0.0.1', port, stop: () => process.stop().finally(app.stop) };
  },
};
