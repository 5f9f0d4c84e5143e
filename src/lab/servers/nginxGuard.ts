import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, launch, printed, program } from '../process.ts';
import type { Server } from '../server.ts';
import { logsIn } from '../tools/logs.ts';
import { folderByHand, plant } from '../tools/site.ts';
import { applicationByHand, behind, problem, startApplication } from './guarded.ts';
import { nginx } from './nginx.ts';

/** nginx.conf that demands a condition in front of an application. */
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
