/** npm run hosting -- nginx|caddy [options]: configuration and address maps for a host, into dist-hosting/. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formerServices, graphOnShelf, moves } from '#model';
import { basePath } from '#publish/basePath';
import { movesBelow } from '#publish/host';
import { spellings } from '#publish/hostAddresses';
import { caddyConfiguration, caddyMap } from '#publish/hostCaddy';
import { nginxConfiguration, nginxMap } from '#publish/hostNginx';
import { readDisk } from '#read/disk';
import { site } from '#site';
import { misusedOf } from './misuse.ts';

const usage = `npm run hosting -- nginx|caddy [options]   writes dist-hosting/nginx or dist-hosting/caddy
  --root FOLDER      the root of the host on the server (/srv/www); with BASE the site lies in that folder of it
  --folder FOLDER    where the written files will lie on the server, for include and import (faultbook; for Caddy beside the Caddyfile)
  --certificate FILE --key FILE   nginx: serve over TLS, and send plain HTTP there
  --no-brotli        nginx: without libnginx-mod-http-brotli-static
SITE names the host, BASE the path below which the site lies.`;

const misused: (message: string) => never = misusedOf(usage);
const asked = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      allowNegative: true,
      options: {
        root: { type: 'string', default: '/srv/www' },
        folder: { type: 'string' },
        certificate: { type: 'string' },
        key: { type: 'string' },
        brotli: { type: 'boolean', default: true },
      },
    });
  } catch (fault) {
    return misused(fault instanceof Error ? fault.message : String(fault));
  }
};
const { values, positionals } = asked();
const [server, ...others] = positionals;
if ((server !== 'nginx' && server !== 'caddy') || others.length > 0) misused('Name one server: nginx or caddy.');
if (Boolean(values.certificate) !== Boolean(values.key)) misused('--certificate and --key belong together.');

const { shelf } = readDisk(process.cwd());
const known = spellings(shelf.register, formerServices(graphOnShelf(shelf)));
const address = process.env.SITE ?? site.address;
const base = basePath(process.env.BASE ?? '');
const moved = movesBelow(moves(shelf.redirects), base);
const secure = values.certificate && values.key;
const host = {
  root: values.root,
  base,
  names: address ? [new URL(address).hostname] : [],
  listen: secure ? ['443 ssl http2', '[::]:443 ssl http2'] : ['80', '[::]:80'],
  extra: secure ? [`ssl_certificate ${values.certificate};`, `ssl_certificate_key ${values.key};`] : [],
  brotli: values.brotli,
};
const toTls = `
server {
  listen 80;
  listen [::]:80;
  server_name ${host.names.join(' ') || '_'};
  return 301 https://${host.names[0] ?? '$host'}$request_uri;
}
`;
const files: Record<string, string> =
  server === 'nginx'
    ? {
        'faultbook.conf': nginxConfiguration(host, values.folder ?? 'faultbook') + (secure ? toTls : ''),
        'addresses.map': nginxMap(known),
        'moved.map': nginxMap(moved),
      }
    : {
        Caddyfile: caddyConfiguration({ ...host, extra: [] }, values.folder ?? '.', moved.length > 0),
        'addresses.caddy': caddyMap(known),
        ...(moved.length > 0 ? { 'moved.caddy': caddyMap(moved) } : {}),
      };
const folder = join('dist-hosting', server ?? '');
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
console.log(`${folder}: ${Object.keys(files).join(', ')}; ${known.size} spellings of ${shelf.register.length} addresses, ${moved.length} moved.`);
