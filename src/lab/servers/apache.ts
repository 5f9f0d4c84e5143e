import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, launch, printed, program } from '../process.ts';
import type { Server } from '../server.ts';
import { httpdHead } from '../tools/httpd.ts';
import { logsIn } from '../tools/logs.ts';
import { folderByHand, plant, plantedByHand, type Site } from '../tools/site.ts';

/** The whole httpd.conf of the lab; a reader gets the same. */
const configuration = (root: string, port: number, autoindex: boolean): string => `${httpdHead(root, port, {
  level: 'info',
  format: ['\\"%r\\" %>s If-Match=%{If-Match}i ETag-sent=%{ETag}o', 'conditions'],
  modules: ['mpm_event', 'authz_core', 'alias', 'mime', 'filter', 'deflate', ...(autoindex ? ['autoindex'] : []), 'dav', 'dav_fs'],
})}<FilesMatch "^\\.ht">
  Require all denied
</FilesMatch>
<Location "/dav">
  Dav On
</Location>
<Location "/gz">
  Dav On
  SetOutputFilter DEFLATE
</Location>
<Location "/private">
  Require all denied
</Location>
<Location "/strict">
  Dav On
  <If "%{REQUEST_METHOD} == 'PUT' && -z %{HTTP:If-Match} && -z %{HTTP:If-None-Match}">
    Redirect 428
  </If>
</Location>
Redirect gone "/old-report"
RedirectMatch 404 "/\\.git"
`;

/** One file for each scenario that changes one. */
const site: Site = {
  lock: {},
  'htdocs/dav/team.txt': { text: 'alice: open\nbob: open\n' },
  'htdocs/dav/lost.txt': { text: 'alice: open\nbob: open\n' },
  'htdocs/dav/read.txt': { text: 'one\ntwo\nthree\n' },
  'htdocs/dav/template.txt': { text: 'empty form\n' },
  'htdocs/dav/dated.txt': { text: 'one\n' },
  'htdocs/dav/slow.txt': { text: 'v1 of nobody\n' },
  'htdocs/dav/cached.txt': { text: 'one\ntwo\n' },
  'htdocs/dav/budget.txt': { text: 'budget v1\n' },
  'htdocs/dav/tokens.txt': { text: 'tokens v1\n' },
  'htdocs/strict/plan.txt': { text: 'plan v1\n' },
  'htdocs/gz/page.txt': { text: 'the same line again\n'.repeat(50) },
  'htdocs/private/report.txt': { text: 'secret\n' },
  'htdocs/.htpasswd': { text: 'alice:x\n' },
  'htdocs/noindex/readme.txt': { text: 'hello\n' },
  'htdocs/unreadable.txt': { text: 'secret\n', mode: '000' },
  'htdocs/.git/config': { text: '[core]\n' },
};

const server = (name: string, autoindex: boolean): Server => ({
  name,
  product: `Apache HTTP Server with mod_dav (Debian apache2-bin)`,
  kind: 'real',
  from: 'debian',
  install: 'apt-get install apache2-bin',
  settings: `mod_dav on /dav/, /gz/ and /strict/, ${autoindex ? '' : 'without mod_autoindex, '}FileETag left at its default, one process (-X), HTTP/1.1 without TLS on the loopback interface; the script beside this file holds the whole configuration`,
  hide: [
    { word: 'etag', pattern: /\\?"([0-9a-f]+-[0-9a-f]{12,13})(?:-gzip)?\\?"/g, numbered: true },
    { word: 'lock-token', pattern: /opaquelocktoken:([0-9a-f-]{36})/g, numbered: true },
    { word: 'GET HEAD OPTIONS POST TRACE in any order', pattern: /Allow: ([A-Z]+(?:,[A-Z]+){4})$/gm },
    { word: 'seconds', pattern: /Second-(59\d|600)\b/g },
    { word: 'root', pattern: /\/[^\s"]*\/faultbook-apache[\w-]*-\w{6}(?=\/)/g },
    { word: 'time', pattern: /(?<=^ *\[)\w{3} \w{3} \d\d \d\d:\d\d:\d\d\.\d+ \d{4}(?=\])/gm },
    { word: 'ids', pattern: /\[(pid \d+:tid \d+)\]/g },
    { word: 'port', pattern: /\[client 127\.0\.0\.1:(\d+)\]/g },
  ],
  byHand: (port) => `DIR=${folderByHand}; rm -rf "$DIR"
${plantedByHand('"$DIR"', site)}
sed "s|ROOT|$DIR|g" > "$DIR"/httpd.conf <<'CONF'
${configuration('ROOT', port, autoindex)}CONF
apache2 -X -f "$DIR"/httpd.conf`,
  find: async () => {
    const path = program('apache2');
    const version = path && /Apache\/(\S+)/.exec(printed(path, ['-v']))?.[1];
    return path && version ? { path, version } : undefined;
  },
  start: async ({ path }, dir) => {
    plant(dir, site);
    const port = await freePort();
    writeFileSync(join(dir, 'httpd.conf'), configuration(dir, port, autoindex));
    const process = launch(path, ['-X', '-f', join(dir, 'httpd.conf')], { lowered: true });
    await process.listening(port);
    return { host: '127.0.0.1', port, log: logsIn(dir), stop: () => process.stop() };
  },
});

/** Apache with WebDAV, as Debian packages it. */
export const apache: Server = server('apache', true);

/** The same without mod_autoindex, which answers for directories that have no index file. */
export const apacheWithoutAutoindex: Server = server('apache-without-autoindex', false);
