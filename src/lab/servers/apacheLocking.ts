import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Server } from '../server.ts';
import { httpdHead } from '../tools/httpd.ts';
import { folderByHand, plant, plantedByHand, type Site } from '../tools/site.ts';
import { apache } from './apache.ts';
import { lockFiles } from './davLockFiles.ts';
import { restarting } from './restarts.ts';

/** httpd.conf of the locks: one folder for everybody, one for users with a password. */
const httpd = (root: string, port: number): string => `${httpdHead(root, port, {
  format: ['\\"%r\\" %>s If=%{If}i', 'locks'],
  modules: ['mpm_event', 'authn_core', 'authn_file', 'auth_basic', 'authz_core', 'authz_user', 'mime', 'dav', 'dav_fs'],
})}<Location "/dav">
  Dav On
</Location>
<Location "/users">
  Dav On
  AuthType Basic
  AuthName users
  AuthBasicProvider file
  AuthUserFile "${root}/users"
  Require valid-user
</Location>
`;

/** alice has the password secret-a, bob secret-b. */
const passwords = 'alice:{SHA}RDFa3eDdKcFFVAlqtFgPQEOmnG0=\nbob:{SHA}QnfvhZOt77AUd7FxGoCjikCUuiM=\n';
const apacheSite: Site = { lock: {}, ...lockFiles('htdocs/dav'), 'htdocs/users/budget.txt': { text: 'budget v1\n' }, users: { text: passwords } };

/** Apache with WebDAV for everybody on /dav and for users on /users; it can be started again. */
export const apacheLocking: Server = {
  ...apache,
  name: 'apache-locks',
  settings:
    'mod_dav on /dav/ for everybody and on /users/ with Basic authentication, one process (-X), HTTP/1.1 without TLS on the loopback interface; the script beside this file holds the whole configuration',
  hide: [
    ...(apache.hide ?? []),
    { word: 'seconds', pattern: /Second-(59|60|1799|1800)\b/g },
    { word: 'port', pattern: /127\.0\.0\.1:(\d+)/g },
    { word: 'python', pattern: /(?<=^> User-Agent: Python-urllib\/)(\S+)/gm },
    { word: 'seconds', pattern: /Timeout: (\d+) seconds/g },
    { word: 'alice:password', pattern: /Basic (YWxpY2U6c2VjcmV0LWE=)/g },
    { word: 'bob:password', pattern: /Basic (Ym9iOnNlY3JldC1i)/g },
  ],
  byHand: (port) => `DIR=${folderByHand}; rm -rf "$DIR"
${plantedByHand('"$DIR"', apacheSite)}
sed "s|ROOT|$DIR|g" > "$DIR"/httpd.conf <<'CONF'
${httpd('ROOT', port)}CONF
apache2 -X -f "$DIR"/httpd.conf`,
  start: ({ path }, dir) => {
    plant(dir, apacheSite);
    return restarting(dir, (port) => {
      writeFileSync(join(dir, 'httpd.conf'), httpd(dir, port));
      return { path, args: ['-X', '-f', join(dir, 'httpd.conf')] };
    });
  },
};
