/** The built site behind real servers, with the configurations that `npm run hosting` writes. */
import { copyFileSync, existsSync, globSync, linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { freePort, launch, program, subfolders, workDir } from '#lab/process';
import { formerServices, graphOnShelf, type Move } from '#model';
import { movesBelow } from '#publish/host';
import { spellings } from '#publish/hostAddresses';
import { caddyConfiguration, caddyMap } from '#publish/hostCaddy';
import { nginxConfiguration, nginxMap } from '#publish/hostNginx';
import { readDisk } from '#read/disk';

const dist = join(process.cwd(), 'dist');
if (!existsSync(join(dist, 'index.html'))) throw new Error(`No site in ${dist}. Build it first: npm run build`);

/** The content that was built. */
export const { shelf } = readDisk(process.cwd());
export const graph = graphOnShelf(shelf);
export const known = spellings(shelf.register, formerServices(graph));

/** An address that was never published, and stands here for one that moved. */
export const moved: Move[] = [
  { from: '/e/OldNameOfTheTests/', to: '/e/ConditionNotMet/' },
  { from: '/old-of-the-tests.json', to: '/code-index.json' },
];

/** The page that is there compressed as well, and the one that a test changes. */
export const compressed = '/errors/azure/storage/ConditionNotMet/';
export const changing = '/about/';

/** A copy of the built site that tests may change, below `/` and below a base path. Nothing is copied that a link can share. */
export const copyOfSite = (): string => {
  const root = workDir('hosts');
  const www = join(root, 'www');
  for (const found of globSync('**/*', { cwd: dist, withFileTypes: true })) {
    if (!found.isFile() || /\.(br|gz)$/.test(found.name)) continue;
    const path = join(found.parentPath, found.name).slice(dist.length + 1);
    mkdirSync(dirname(join(www, path)), { recursive: true });
    try {
      linkSync(join(dist, path), join(www, path));
    } catch {
      copyFileSync(join(dist, path), join(www, path)); // another file system
    }
  }
  const page = join(www, compressed, 'index.html');
  writeFileSync(`${page}.br`, brotliCompressSync(readFileSync(page)));
  writeFileSync(`${page}.gz`, gzipSync(readFileSync(page)));
  writeFileSync(join(root, 'secret.txt'), 'outside of the site');
  mkdirSync(join(root, 'based/docs'), { recursive: true });
  symlinkSync(www, join(root, 'based/docs/faults'));
  return root;
};

/** A server that runs. */
export interface Serving {
  port: number;
  /** What it took to start, in milliseconds. */
  started: number;
  stop(): Promise<void>;
}

/** A server of the suite: what it is called, where it comes from, how it is started. */
export interface Product {
  name: string;
  install: string;
  path: string | undefined;
  brotli: boolean;
  start(root: string, base: string): Promise<Serving>;
}

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

const run = async (path: string, args: string[], port: number, env?: NodeJS.ProcessEnv): Promise<Serving> => {
  const from = performance.now();
  const process = launch(path, args, { lowered: true, ...(env ? { env } : {}) });
  await process.listening(port, 60_000);
  return { port, started: Math.round(performance.now() - from), stop: () => process.stop() };
};
const rootFor = (root: string, base: string) => join(root, base === '/' ? 'www' : 'based');

export const nginx: Product = {
  name: 'nginx',
  install: 'apt-get install nginx-light libnginx-mod-http-brotli-static',
  path: program('nginx'),
  brotli: existsSync(brotliModule),
  start: async (root, base) => {
    const folder = workDir('hosts-nginx', { owned: true });
    subfolders(folder, 'tmp');
    const port = await freePort();
    writeFileSync(join(folder, 'addresses.map'), nginxMap(known));
    writeFileSync(join(folder, 'moved.map'), nginxMap(movesBelow(moved, base)));
    const host = { root: rootFor(root, base), base, names: [], listen: [`127.0.0.1:${port}`], brotli: nginx.brotli };
    writeFileSync(join(folder, 'faultbook.conf'), nginxConfiguration(host, folder));
    const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((one) => `${one}_temp_path ${folder}/tmp/${one};`).join(' ');
    const conf = `${nginx.brotli ? `load_module ${brotliModule};\n` : ''}daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
events { } http { access_log off; ${places} include ${folder}/faultbook.conf; }`;
    writeFileSync(join(folder, 'nginx.conf'), conf);
    return run(nginx.path ?? 'nginx', ['-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')], port);
  },
};

export const caddy: Product = {
  name: 'Caddy',
  install: 'apt-get install caddy',
  path: program('caddy'),
  brotli: true,
  start: async (root, base) => {
    const folder = workDir('hosts-caddy', { owned: true });
    const port = await freePort();
    writeFileSync(join(folder, 'addresses.caddy'), caddyMap(known));
    writeFileSync(join(folder, 'moved.caddy'), caddyMap(movesBelow(moved, base)));
    const host = { root: rootFor(root, base), base, names: [`http://:${port}`], listen: [], extra: ['bind 127.0.0.1'], brotli: true };
    writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${caddyConfiguration(host, folder, true)}`);
    const home = { ...globalThis.process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
    return run(caddy.path ?? 'caddy', ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')], port, home);
  },
};
