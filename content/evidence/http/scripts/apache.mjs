// Makes Apache httpd 2.4 answer 304, 403, 404, 405, 409, 410, 412, 423 and 428, and keeps the bytes.
// Needs: Apache 2.4 with mod_dav (Debian: apt-get install apache2-bin) and Node 20.
//   APACHE=/usr/sbin/apache2 MODULES=/usr/lib/apache2/modules VERSION=2.4.71-1~deb12u1 node apache.mjs ../apache-2.4.txt
import { writeFileSync, readFileSync, mkdirSync, chmodSync, chownSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { Capture, send, sleep, freePort, workDir, start, stop } from './wire.mjs';

const APACHE = process.env.APACHE ?? '/usr/sbin/apache2';
const MODULES = process.env.MODULES ?? '/usr/lib/apache2/modules';
const root = workDir('apache');
const port = await freePort();
const docs = `${root}/htdocs`;
for (const d of ['htdocs', 'htdocs/dav', 'htdocs/dav/made', 'htdocs/private', 'htdocs/noindex', 'htdocs/gz', 'htdocs/strict', 'lock']) mkdirSync(`${root}/${d}`);
const text = 'one\ntwo\nthree\n';
writeFileSync(`${docs}/dav/notes.txt`, text);
writeFileSync(`${docs}/dav/locked.txt`, 'budget v1\n');
writeFileSync(`${docs}/private/report.txt`, 'secret\n');
writeFileSync(`${docs}/unreadable.txt`, 'mode 000\n');
writeFileSync(`${docs}/gz/page.txt`, 'a line that repeats\n'.repeat(50));
writeFileSync(`${docs}/strict/plan.txt`, 'plan v1\n');
writeFileSync(`${docs}/.htpasswd`, 'x\n');
chmodSync(`${docs}/unreadable.txt`, 0);

const mods = ['mpm_event', 'authz_core', 'authz_host', 'alias', 'mime', 'dir', 'autoindex', 'headers', 'filter', 'deflate', 'dav', 'dav_fs', 'setenvif'];
const site = `ServerTokens OS
ServerName files.example
DocumentRoot "${docs}"
DavLockDB "${root}/lock/db"
<Directory "${docs}">
  AllowOverride None
  Options None
  Require all granted
</Directory>
<FilesMatch "^\\.ht">
  Require all denied
</FilesMatch>
<Location "/dav">
  Dav On
</Location>
<Location "/private">
  Require all denied
</Location>
<Location "/gz">
  Dav On
  SetOutputFilter DEFLATE
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
const conf = `ServerRoot "${root}"
PidFile "${root}/pid"
DefaultRuntimeDir "${root}"
Listen 127.0.0.1:${port}
${mods.map((m) => `LoadModule ${m}_module "${MODULES}/mod_${m}.so"`).join('\n')}
<IfModule mod_mpm_event.c>
  StartServers 1
  ThreadsPerChild 8
  MaxRequestWorkers 8
  MinSpareThreads 1
  MaxSpareThreads 8
</IfModule>
TypesConfig /dev/null
AddType text/plain .txt
ErrorLog "${root}/error.log"
LogLevel info
LogFormat "\\"%r\\" %>s If-Match=%{If-Match}i ETag-sent=%{ETag}o" conditional
CustomLog "${root}/access.log" conditional
${site}`;
if (process.getuid() === 0) {
  const www = (f) => +execFileSync('id', [f, 'www-data']).toString();
  for (const f of execFileSync('find', [docs, `${root}/lock`]).toString().trim().split('\n')) chownSync(f, www('-u'), www('-g'));
  writeFileSync(`${root}/user.conf`, 'User www-data\nGroup www-data\n');
} else writeFileSync(`${root}/user.conf`, '');
writeFileSync(`${root}/httpd.conf`, `Include "${root}/user.conf"\n${conf}`);

const banner = execFileSync(APACHE, ['-v']).toString().split('\n')[0].replace('Server version: ', '');
const cap = new Capture(
  [
    'product: Apache HTTP Server with mod_dav and mod_dav_fs (Debian package apache2-bin)',
    `version: ${banner}${process.env.VERSION ? `, package ${process.env.VERSION}` : ''}`,
    'settings: part "settings" holds the site part of httpd.conf; mpm_event in one process of 8 threads (-X), HTTP/1.1 without TLS on the loopback interface, FileETag left at its default; the temporary server directory is written <root>, nothing else is changed',
    'captured: 2026-11-21',
    'script: scripts/apache.mjs',
  ],
  [[root, '<root>']],
);
const child = await start(APACHE, ['-X', '-f', `${root}/httpd.conf`, '-D', 'FOREGROUND'], port);
const S = (...a) => send(cap, port, ...a);
const Q = (...a) => send(null, port, ...a);
const cat = (f) => cap.run(`cat ${f}`, docs);
const etag = async (path) => (await Q('GET', path)).headers.etag;
const settle = () => sleep(2200); // a file younger than a second has a weak ETag; see part young-file-weak-etag
const PAST = 'Thu, 01 Jan 2026 00:00:00 GMT';
try {
  cap.part('settings', 'the site part of httpd.conf');
  cap.raw(site);

  await settle();
  const first = await etag('/dav/notes.txt');

  cap.part('correct-flow', 'GET gives the ETag, PUT sends it back in If-Match, the write is done');
  const got = await S('GET', '/dav/notes.txt');
  await S('PUT', '/dav/notes.txt', { 'If-Match': got.headers.etag, 'Content-Type': 'text/plain' }, 'one\ntwo\nthree\nfour\n');
  await settle();
  await S('GET', '/dav/notes.txt');

  cap.part('put-stale-if-match', 'PUT with the ETag of the version before');
  cat('dav/notes.txt');
  await S('PUT', '/dav/notes.txt', { 'If-Match': first, 'Content-Type': 'text/plain' }, 'overwritten\n');
  cat('dav/notes.txt');

  cap.part('delete-stale-if-match', 'DELETE with the ETag of the version before');
  await S('DELETE', '/dav/notes.txt', { 'If-Match': first });

  cap.part('get-stale-if-match', 'GET with an If-Match that no longer holds');
  await S('GET', '/dav/notes.txt', { 'If-Match': first });

  cap.part('put-if-match-missing', 'PUT If-Match: * and GET If-Match: * on a path where nothing exists');
  await S('PUT', '/dav/never-made.txt', { 'If-Match': '*', 'Content-Type': 'text/plain' }, 'new\n');
  await S('GET', '/dav/never-made.txt', { 'If-Match': '*' });

  cap.part('put-if-none-match-star', 'PUT If-None-Match: * creates once, then answers 412');
  await S('PUT', '/dav/created-once.txt', { 'If-None-Match': '*', 'Content-Type': 'text/plain' }, 'first\n');
  await S('PUT', '/dav/created-once.txt', { 'If-None-Match': '*', 'Content-Type': 'text/plain' }, 'second\n');
  cat('dav/created-once.txt');

  cap.part('put-matching-if-none-match', 'PUT with If-None-Match equal to the current ETag: 412 where a GET would be 304');
  const now = await etag('/dav/notes.txt');
  await S('PUT', '/dav/notes.txt', { 'If-None-Match': now, 'Content-Type': 'text/plain' }, 'x\n');

  cap.part('get-not-modified', 'GET with a matching If-None-Match');
  await S('GET', '/dav/notes.txt', { 'If-None-Match': now });

  cap.part('get-if-modified-since', 'GET with If-Modified-Since at the time of the last change');
  const lm = (await Q('GET', '/dav/notes.txt')).headers['last-modified'];
  await S('GET', '/dav/notes.txt', { 'If-Modified-Since': lm });

  cap.part('if-none-match-beats-if-modified-since', 'GET with a stale If-None-Match and an If-Modified-Since that alone would give 304');
  await S('GET', '/dav/notes.txt', { 'If-None-Match': first, 'If-Modified-Since': lm });

  cap.part('put-if-unmodified-since-past', 'PUT with If-Unmodified-Since before the last change');
  await S('PUT', '/dav/notes.txt', { 'If-Unmodified-Since': PAST, 'Content-Type': 'text/plain' }, 'x\n');

  cap.part('get-if-unmodified-since-past', 'GET with If-Unmodified-Since before the last change');
  await S('GET', '/dav/notes.txt', { 'If-Unmodified-Since': PAST });

  cap.part('if-match-and-if-unmodified-since', 'a current If-Match together with an If-Unmodified-Since in the past: GET, then PUT');
  await S('GET', '/dav/notes.txt', { 'If-Match': now, 'If-Unmodified-Since': PAST });
  await S('PUT', '/dav/notes.txt', { 'If-Match': now, 'If-Unmodified-Since': PAST, 'Content-Type': 'text/plain' }, 'one\ntwo\nthree\nfour\n');

  cap.part('put-no-condition', 'PUT with no condition: nobody is warned');
  await S('PUT', '/dav/notes.txt', { 'Content-Type': 'text/plain' }, 'no condition, no warning\n');
  cat('dav/notes.txt');

  cap.part('young-file-weak-etag', 'the ETag read in the second of the write is weak and cannot be used in If-Match; the same file, later, has a strong one');
  await Q('PUT', '/dav/young.txt', { 'Content-Type': 'text/plain' }, 'v1\n');
  const young = await S('GET', '/dav/young.txt');
  await S('PUT', '/dav/young.txt', { 'If-Match': young.headers.etag, 'Content-Type': 'text/plain' }, 'v2\n');
  cap.note('GET in the same second: If-Match refuses the weak ETag, If-None-Match takes it');
  await S('GET', '/dav/young.txt', { 'If-Match': young.headers.etag });
  await S('GET', '/dav/young.txt', { 'If-None-Match': young.headers.etag });
  cap.note('the DAV property of the same file in the same second');
  await S('PROPFIND', '/dav/young.txt', { Depth: '0', 'Content-Type': 'application/xml' }, '<?xml version="1.0"?><D:propfind xmlns:D="DAV:"><D:prop><D:getetag/></D:prop></D:propfind>\n');
  await settle();
  cap.note('2.2 s later, the file has not been touched');
  await S('PUT', '/dav/young.txt', { 'If-Match': young.headers.etag, 'Content-Type': 'text/plain' }, 'v2\n');
  const old = await S('GET', '/dav/young.txt');
  await S('PUT', '/dav/young.txt', { 'If-Match': old.headers.etag, 'Content-Type': 'text/plain' }, 'v2\n');

  cap.part('deflate-suffix', 'mod_deflate changes the ETag to one that If-Match on PUT refuses');
  const gz = await S('GET', '/gz/page.txt', { 'Accept-Encoding': 'gzip' });
  await S('PUT', '/gz/page.txt', { 'If-Match': gz.headers.etag, 'Content-Type': 'text/plain' }, 'changed\n');
  await S('GET', '/gz/page.txt', { 'Accept-Encoding': 'gzip', 'If-None-Match': gz.headers.etag });
  await S('PUT', '/gz/page.txt', { 'If-Match': gz.headers.etag.replace('-gzip"', '"'), 'Content-Type': 'text/plain' }, 'changed\n');

  cap.part('two-writers', 'two writers read the same version; the second to write loses, reads again and wins');
  await Q('PUT', '/dav/team.txt', { 'Content-Type': 'text/plain' }, 'alice: open\nbob: open\n');
  await settle();
  cap.note('writer A reads');
  const a = await S('GET', '/dav/team.txt', { 'User-Agent': 'writer-a' });
  cap.note('writer B reads the same version');
  const b = await S('GET', '/dav/team.txt', { 'User-Agent': 'writer-b' });
  cap.note('writer A writes');
  await S('PUT', '/dav/team.txt', { 'User-Agent': 'writer-a', 'If-Match': a.headers.etag, 'Content-Type': 'text/plain' }, 'alice: done\nbob: open\n');
  cap.note('writer B writes with the ETag it read: refused');
  await S('PUT', '/dav/team.txt', { 'User-Agent': 'writer-b', 'If-Match': b.headers.etag, 'Content-Type': 'text/plain' }, 'alice: open\nbob: done\n');
  cap.note('writer B sends the same bytes again 2.2 s later: refused again');
  await settle();
  await S('PUT', '/dav/team.txt', { 'User-Agent': 'writer-b', 'If-Match': b.headers.etag, 'Content-Type': 'text/plain' }, 'alice: open\nbob: done\n');
  cap.note('writer B reads again, puts its change into what A wrote, and writes');
  const b2 = await S('GET', '/dav/team.txt', { 'User-Agent': 'writer-b' });
  await S('PUT', '/dav/team.txt', { 'User-Agent': 'writer-b', 'If-Match': b2.headers.etag, 'Content-Type': 'text/plain' }, b2.body.replace('bob: open', 'bob: done'));
  cat('dav/team.txt');

  cap.part('two-writers-no-condition', 'the same race without If-Match: both are told it worked, the change of A is gone');
  await Q('PUT', '/dav/lost.txt', { 'Content-Type': 'text/plain' }, 'alice: open\nbob: open\n');
  await settle();
  await S('GET', '/dav/lost.txt', { 'User-Agent': 'writer-a' });
  await S('GET', '/dav/lost.txt', { 'User-Agent': 'writer-b' });
  await S('PUT', '/dav/lost.txt', { 'User-Agent': 'writer-a', 'Content-Type': 'text/plain' }, 'alice: done\nbob: open\n');
  await S('PUT', '/dav/lost.txt', { 'User-Agent': 'writer-b', 'Content-Type': 'text/plain' }, 'alice: open\nbob: done\n');
  cat('dav/lost.txt');

  cap.part('slow-upload-if-match', 'two PUTs with the same If-Match overlap in time: both get 204 and one text is lost; the condition is judged before the body has arrived');
  await Q('PUT', '/dav/slow.txt', { 'Content-Type': 'text/plain' }, 'v1 of nobody\n');
  await settle();
  const slow = (await Q('GET', '/dav/slow.txt')).headers.etag;
  cap.note('writer A sends the head and half of the body, then waits 500 ms; in this pause writer B sends a whole PUT (shown first: it is answered first)');
  await S('PUT', '/dav/slow.txt', { 'User-Agent': 'writer-a', 'If-Match': slow, 'Content-Type': 'text/plain' }, 'v2 of writer A\n', async () => {
    await sleep(300);
    await S('PUT', '/dav/slow.txt', { 'User-Agent': 'writer-b', 'If-Match': slow, 'Content-Type': 'text/plain' }, 'v2 of writer B\n');
    cat('dav/slow.txt');
    await sleep(200);
    cap.note('writer A sends the rest');
  });
  cat('dav/slow.txt');

  cap.part('eight-writers', 'eight PUTs with the same current If-Match sent at the same moment, ten rounds: how many were told 204');
  const rounds = [];
  for (let i = 0; i < 10; i++) {
    await Q('PUT', '/dav/crowd.txt', { 'Content-Type': 'text/plain' }, `round ${i}\n`);
    await settle();
    const tag = await etag('/dav/crowd.txt');
    const got = await Promise.all([...'ABCDEFGH'].map((w) => Q('PUT', '/dav/crowd.txt', { 'If-Match': tag, 'Content-Type': 'text/plain' }, `writer ${w} in round ${i}\n`)));
    rounds.push(got.map((g) => g.status));
  }
  rounds.forEach((r, i) => cap.raw(`round ${i}: 204 x ${r.filter((x) => x === 204).length}, 412 x ${r.filter((x) => x === 412).length}${r.some((x) => x !== 204 && x !== 412) ? `, other ${r.filter((x) => x !== 204 && x !== 412)}` : ''}`));

  cap.part('mkcol-missing-parent', 'MKCOL and PUT under a parent that does not exist, then MKCOL of a collection that is already there');
  await S('MKCOL', '/dav/missing/child/');
  await S('PUT', '/dav/missing/file.txt', { 'Content-Type': 'text/plain' }, 'x\n');
  await S('MKCOL', '/dav/made/');

  cap.part('copy-overwrite-f', 'COPY with Overwrite: F onto an existing resource, then under a missing parent');
  await S('COPY', '/dav/created-once.txt', { Destination: 'http://files.example/dav/notes.txt', Overwrite: 'F' });
  await S('COPY', '/dav/created-once.txt', { Destination: 'http://files.example/dav/missing/copy.txt' });

  cap.part('put-locked', 'LOCK, then PUT without the token, a second LOCK, PUT with the token, UNLOCK');
  await settle();
  const lockXml = '<?xml version="1.0" encoding="utf-8"?>\n<D:lockinfo xmlns:D="DAV:"><D:lockscope><D:exclusive/></D:lockscope><D:locktype><D:write/></D:locktype><D:owner>alice</D:owner></D:lockinfo>\n';
  const lock = await S('LOCK', '/dav/locked.txt', { Timeout: 'Second-60', Depth: '0', 'Content-Type': 'application/xml' }, lockXml);
  const token = lock.headers['lock-token'];
  await S('PUT', '/dav/locked.txt', { 'Content-Type': 'text/plain' }, 'bob was here\n');
  await S('LOCK', '/dav/locked.txt', { Timeout: 'Second-60', Depth: '0', 'Content-Type': 'application/xml' }, lockXml.replace('alice', 'bob'));
  cap.note('the current ETag does not open the lock');
  await S('PUT', '/dav/locked.txt', { 'If-Match': await etag('/dav/locked.txt'), 'Content-Type': 'text/plain' }, 'bob was here\n');
  cap.note('locked and a stale If-Match at once: which one is answered');
  await S('PUT', '/dav/locked.txt', { 'If-Match': '"stale"', 'Content-Type': 'text/plain' }, 'bob was here\n');
  cap.note('a token that is not the one of this lock');
  await S('PUT', '/dav/locked.txt', { If: '(<opaquelocktoken:00000000-0000-0000-0000-000000000000>)', 'Content-Type': 'text/plain' }, 'bob was here\n');
  cap.note('a DELETE of the collection that holds it');
  await S('DELETE', '/dav/');
  cap.note('who holds it');
  await S('PROPFIND', '/dav/locked.txt', { Depth: '0', 'Content-Type': 'application/xml' }, '<?xml version="1.0"?><D:propfind xmlns:D="DAV:"><D:prop><D:lockdiscovery/></D:prop></D:propfind>\n');
  cap.note('with the token');
  await S('PUT', '/dav/locked.txt', { If: `(${token})`, 'Content-Type': 'text/plain' }, 'budget v2\n');
  await S('UNLOCK', '/dav/locked.txt', { 'Lock-Token': token });
  cap.note('after the UNLOCK: without a token it works, with the dead token it is 412');
  await S('PUT', '/dav/locked.txt', { 'Content-Type': 'text/plain' }, 'budget v3\n');
  await S('PUT', '/dav/locked.txt', { If: `(${token})`, 'Content-Type': 'text/plain' }, 'budget v4\n');
  await S('UNLOCK', '/dav/locked.txt', { 'Lock-Token': token });

  cap.part('lock-expires', 'a lock of two seconds is gone after three, without an UNLOCK');
  const short = await S('LOCK', '/dav/locked.txt', { Timeout: 'Second-2', Depth: '0', 'Content-Type': 'application/xml' }, lockXml);
  await S('PUT', '/dav/locked.txt', { 'Content-Type': 'text/plain' }, 'budget v5\n');
  await sleep(3000);
  cap.note('3 s later');
  await S('PUT', '/dav/locked.txt', { 'Content-Type': 'text/plain' }, 'budget v5\n');
  void short;

  cap.part('require-condition-428', 'a server that demands If-Match: PUT without it, then with it');
  await S('PUT', '/strict/plan.txt', { 'Content-Type': 'text/plain' }, 'plan v2\n');
  await S('PUT', '/strict/plan.txt', { 'If-Match': await etag('/strict/plan.txt'), 'Content-Type': 'text/plain' }, 'plan v2\n');

  cap.part('not-found', 'GET of a path that does not exist');
  await S('GET', '/nothing-here.txt');

  cap.part('not-found-concealed', 'RedirectMatch 404: the same answer, whether or not the path exists');
  mkdirSync(`${docs}/.git`);
  writeFileSync(`${docs}/.git/config`, '[core]\n');
  cap.run('ls .git', docs);
  await S('GET', '/.git/config');
  await S('GET', '/.git/nothing');

  cap.part('forbidden', 'Require all denied: 403 whether or not the file exists');
  await S('GET', '/private/report.txt');
  await S('GET', '/private/nothing-here.txt');
  await S('GET', '/.htpasswd');

  cap.part('forbidden-no-index', 'a directory without an index file, mod_autoindex loaded, Options without Indexes');
  await S('GET', '/noindex/');

  cap.part('forbidden-file-mode', 'a file that the server process may not read (mode 000)');
  await S('GET', '/unreadable.txt');

  cap.part('gone', 'Redirect gone');
  await S('GET', '/old-report');
  await S('GET', '/old-report/2019/q1.pdf');

  cap.part('method-not-allowed', 'PUT where DAV is off');
  await S('PUT', '/nothing-here.txt', { 'Content-Type': 'text/plain' }, 'x\n');

  cap.part('not-found-no-autoindex', 'the same directory on the same server started without mod_autoindex');
  const port2 = await freePort();
  writeFileSync(`${root}/httpd2.conf`, readFileSync(`${root}/httpd.conf`, 'utf8').replace(/^LoadModule autoindex.*\n/m, '').replace(`Listen 127.0.0.1:${port}`, `Listen 127.0.0.1:${port2}`).replace(`${root}/pid`, `${root}/pid2`).replace('lock/db', 'lock/db2'));
  const second = await start(APACHE, ['-X', '-f', `${root}/httpd2.conf`], port2);
  try {
    await send(cap, port2, 'GET', '/noindex/');
  } finally {
    await stop(second);
  }

  cap.part('access-log', 'what the access log says with LogFormat "\\"%r\\" %>s If-Match=%{If-Match}i ETag-sent=%{ETag}o", lines with 4xx and 304');
  const log = readFileSync(`${root}/access.log`, 'utf8').split('\n').filter((l) => /" (304|4\d\d) /.test(l));
  cap.raw(log.join('\n'));

  cap.part('error-log', 'what the error log says at LogLevel info; compare with the access log: most 412 leave no line');
  const err = readFileSync(`${root}/error.log`, 'utf8').split('\n').filter((l) => /\[(dav|core|authz_core|autoindex|alias)[^\]]*:/.test(l) || /client /.test(l));
  cap.raw(err.join('\n'));
} finally {
  await stop(child, root);
}
cap.save(process.argv[2] ?? '../apache-2.4.txt');
