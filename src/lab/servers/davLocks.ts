import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, launch, printed, program } from '../process.ts';
import type { Found, Server } from '../server.ts';
import { logsIn } from '../tools/logs.ts';
import { folderByHand, plant, plantedByHand, type Site } from '../tools/site.ts';
import { apache } from './apache.ts';
import { nginx } from './nginx.ts';

const modules = '/usr/lib/apache2/modules';

/** httpd.conf of the locks: one folder for everybody, one for users with a password. */
const httpd = (root: string, port: number): string => `ServerRoot "${root}"
ServerName files.example
ServerTokens OS
Listen 127.0.0.1:${port}
PidFile "${root}/httpd.pid"
ErrorLog "${root}/error.log"
LogFormat "\\"%r\\" %>s If=%{If}i" locks
CustomLog "${root}/access.log" locks
DocumentRoot "${root}/htdocs"
LoadModule mpm_event_module ${modules}/mod_mpm_event.so
LoadModule authn_core_module ${modules}/mod_authn_core.so
LoadModule authn_file_module ${modules}/mod_authn_file.so
LoadModule auth_basic_module ${modules}/mod_auth_basic.so
LoadModule authz_core_module ${modules}/mod_authz_core.so
LoadModule authz_user_module ${modules}/mod_authz_user.so
LoadModule mime_module ${modules}/mod_mime.so
LoadModule dav_module ${modules}/mod_dav.so
LoadModule dav_fs_module ${modules}/mod_dav_fs.so
TypesConfig /dev/null
AddType text/plain .txt
DavLockDB "${root}/lock/db"
<Directory "${root}/htdocs">
  Options None
  Require all granted
</Directory>
<Location "/dav">
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

/** Files of the folder that everybody may write. One for each scenario that changes one. */
const files = (folder: string): Site => ({
  [`${folder}/budget.txt`]: { text: 'budget v1\n' },
  [`${folder}/shared/plan.txt`]: { text: 'plan v1\n' },
  [`${folder}/team/plan.txt`]: { text: 'plan v1\n' },
  [`${folder}/token.txt`]: { text: 'token v1\n' },
  [`${folder}/times.txt`]: { text: 'times v1\n' },
  [`${folder}/kept/only.txt`]: { text: 'kept v1\n' },
  [`${folder}/names/plan.txt`]: { text: 'plan v1\n' },
  [`${folder}/desk/plan.txt`]: { text: 'plan v1\n' },
  [`${folder}/look.txt`]: { text: 'look v1\n' },
  [`${folder}/free.txt`]: { text: 'free v1\n' },
  [`${folder}/both.txt`]: { text: 'both v1\n' },
  [`${folder}/stolen.txt`]: { text: 'stolen v1\n' },
  [`${folder}/mounted.txt`]: { text: 'mounted v1\n' },
  [`${folder}/loose.txt`]: { text: 'loose v1\n' },
  [`${folder}/notes.txt`]: { text: 'notes\n' },
});

/** alice has the password secret-a, bob secret-b. */
const passwords = 'alice:{SHA}RDFa3eDdKcFFVAlqtFgPQEOmnG0=\nbob:{SHA}QnfvhZOt77AUd7FxGoCjikCUuiM=\n';
const apacheSite: Site = { lock: {}, ...files('htdocs/dav'), 'htdocs/users/budget.txt': { text: 'budget v1\n' }, users: { text: passwords } };
const nginxSite: Site = { tmp: {}, ...files('www/dav') };

/** Ends a server and starts it again on the same port and the same files, by port. */
const restarts = new Map<number, (between?: (dir: string) => void) => Promise<void>>();

/** Ends the server at this port and starts it again; `between` may change its files meanwhile. */
export const restart = async (port: number, between?: (dir: string) => void): Promise<void> => restarts.get(port)?.(between);

const restarting = async (dir: string, command: (port: number) => { path: string; args: string[] }) => {
  const port = await freePort();
  const { path, args } = command(port);
  const begin = async () => {
    const process = launch(path, args, { lowered: true });
    await process.listening(port);
    return process;
  };
  let process = await begin();
  restarts.set(port, async (between) => {
    await process.stop();
    between?.(dir);
    process = await begin();
  });
  const stop = () => {
    restarts.delete(port);
    return process.stop();
  };
  return { host: '127.0.0.1', port, log: logsIn(dir), stop };
};

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

/** Apache, and a WebDAV client of Debian that asks it. */
const asked = (name: string, client: string, version: () => string | undefined): Server => ({
  ...apacheLocking,
  name: `apache-${name}`,
  from: 'debian',
  install: `apt-get install apache2-bin ${client}`,
  find: async (): Promise<Found | undefined> => {
    const found = await apacheLocking.find();
    const other = version();
    return found && other ? { ...found, version: `${found.version}, asked by ${other}` } : undefined;
  },
});

const versionIn = (command: string | undefined, args: string[], pattern: RegExp): string | undefined => {
  try {
    return command && pattern.exec(printed(command, args))?.[0];
  } catch {
    return undefined;
  }
};

/** Apache, asked by cadaver. */
export const apacheCadaver = asked('cadaver', 'cadaver', () =>
  versionIn(program('cadaver') && program('bash'), ['-c', 'cadaver --version || true'], /cadaver [\d.]+/),
);
/** Apache, mounted by davfs2; only root can mount, where the kernel has FUSE. */
export const apacheDavfs = asked('davfs2', 'davfs2, as root', () =>
  process.getuid?.() === 0 ? versionIn(program('mount.davfs', '/sbin'), ['--version'], /davfs2 [\d.]+/) : undefined,
);
/** Apache, asked by Python. */
export const apachePython = asked('python', 'python3', () => versionIn(program('python3'), ['--version'], /Python [\d.]+/));
