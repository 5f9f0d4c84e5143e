import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, launch } from '../process.ts';
import type { Server } from '../server.ts';
import { httpdHead } from '../tools/httpd.ts';
import { logsIn } from '../tools/logs.ts';
import { folderByHand, plant, plantedByHand, type Site } from '../tools/site.ts';
import { apache } from './apache.ts';
import { problem } from './guarded.ts';

/** httpd.conf that demands a condition of each writing method. */
const httpd = (root: string, port: number): string => `${httpdHead(root, port, {
  format: ['\\"%r\\" %>s If-Match=%{If-Match}i If-None-Match=%{If-None-Match}i', 'conditions'],
  modules: ['mpm_event', 'authz_core', 'alias', 'mime', 'dav', 'dav_fs'],
  types: ['application/problem+json .problem'],
})}<Location "/plans">
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
