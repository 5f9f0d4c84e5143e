import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Server } from '../server.ts';
import { folderByHand, plant, plantedByHand, type Site } from '../tools/site.ts';
import { lockFiles } from './davLockFiles.ts';
import { nginx } from './nginx.ts';
import { restarting } from './restarts.ts';

/** nginx.conf of the locks: each method in one location, locks of 60 s. */
const nginxConf = (root: string, port: number): string => `load_module /usr/lib/nginx/modules/ngx_http_dav_ext_module.so;
daemon off;
pid ${root}/nginx.pid;
error_log ${root}/error.log error;
events {}
http {
  log_format locks '"$request" $status if=$http_if';
  access_log ${root}/access.log locks;
  client_body_temp_path ${root}/tmp/body;
  proxy_temp_path ${root}/tmp/proxy;
  fastcgi_temp_path ${root}/tmp/fastcgi;
  uwsgi_temp_path ${root}/tmp/uwsgi;
  scgi_temp_path ${root}/tmp/scgi;
  dav_ext_lock_zone zone=locks:1m timeout=60s;
  server {
    listen 127.0.0.1:${port};
    server_name files.example;
    root ${root}/www;
    location /dav/ {
      dav_methods PUT DELETE MKCOL COPY MOVE;
      dav_ext_methods PROPFIND OPTIONS LOCK UNLOCK;
      dav_ext_lock zone=locks;
    }
  }
}
`;

const nginxSite: Site = { tmp: {}, ...lockFiles('www/dav') };

/** nginx with its DAV module and nginx-dav-ext, each method in one folder; it can be started again. */
export const nginxLocking: Server = {
  ...nginx,
  name: 'nginx-locks',
  install: 'apt-get install nginx-light libnginx-mod-http-dav-ext',
  // What is left of 60 s when somebody asks; what was granted stays.
  hide: [...(nginx.hide ?? []), { word: 'seconds', pattern: /(?<=<D:href>\/[^<]*<\/D:href>(?:(?!\n[>$])[\s\S])*)Second-(\d+)/g }],
  settings:
    'PUT, DELETE, MKCOL, COPY, MOVE and locks of 60 s on /dav/, HTTP/1.1 without TLS on the loopback interface; the script beside this file holds the whole configuration',
  byHand: (port) => `DIR=${folderByHand}; rm -rf "$DIR"
${plantedByHand('"$DIR"', nginxSite)}
sed "s|ROOT|$DIR|g" > "$DIR"/nginx.conf <<'CONF'
${nginxConf('ROOT', port)}CONF
nginx -e "$DIR"/error.log -c "$DIR"/nginx.conf`,
  start: ({ path }, dir) => {
    plant(dir, nginxSite);
    return restarting(dir, (port) => {
      writeFileSync(join(dir, 'nginx.conf'), nginxConf(dir, port));
      return { path, args: ['-e', join(dir, 'error.log'), '-c', join(dir, 'nginx.conf')] };
    });
  },
};
