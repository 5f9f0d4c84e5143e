import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, launch } from '../process.ts';
import type { Server } from '../server.ts';
import { logsIn } from '../tools/logs.ts';
import { folderByHand, plant, plantedByHand, type Site } from '../tools/site.ts';
import { apache } from './apache.ts';
import { problem } from './guarded.ts';

const modules = '/usr/lib/apache2/modules';

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
