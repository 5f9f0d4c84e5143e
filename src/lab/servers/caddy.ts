import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, launch, printed, program } from '../process.ts';
import type { Server } from '../server.ts';
import { folderByHand, plant, plantedByHand, type Site } from '../tools/site.ts';

/** The whole Caddyfile of the lab; a reader gets the same. */
const configuration = (root: string, port: number): string => `{
	admin off
	auto_https off
}
http://:${port} {
	bind 127.0.0.1
	root * ${root}/www
	respond /private/* 403
	respond /old-report* 410
	@unconditional {
		path /strict/*
		method PUT
		header !If-Match
	}
	respond @unconditional 428
	file_server {
		hide .git
	}
}
`;

const site: Site = {
  'www/notes.txt': { text: 'one\ntwo\nthree\n' },
  'www/strict/plan.txt': { text: 'plan v1\n' },
  'www/private/report.txt': { text: 'secret\n' },
  'www/noindex/readme.txt': { text: 'hello\n' },
  'www/unreadable.txt': { text: 'secret\n', mode: '000' },
  'www/.git/config': { text: '[core]\n' },
};

/** Caddy’s file server, as Debian packages it. It writes nothing: no WebDAV. */
export const caddy: Server = {
  name: 'caddy',
  product: 'Caddy with its file server (Debian caddy)',
  kind: 'real',
  from: 'debian',
  install: 'apt-get install caddy',
  settings: 'file_server and respond, no plugins, HTTP/1.1 without TLS on the loopback interface; the script beside this file holds the whole Caddyfile',
  hide: [{ word: 'etag', pattern: /"(t[0-9a-z]{6,13})"/g, numbered: true }],
  byHand: (port) => `DIR=${folderByHand}; rm -rf "$DIR"
${plantedByHand('"$DIR"', site)}
sed "s|ROOT|$DIR|g" > "$DIR"/Caddyfile <<'CONF'
${configuration('ROOT', port)}CONF
caddy run --adapter caddyfile --config "$DIR"/Caddyfile`,
  find: async () => {
    const path = program('caddy');
    const version = path && /\d+\.\d+\.\d+/.exec(printed(path, ['version']))?.[0];
    return path && version ? { path, version } : undefined;
  },
  start: async ({ path }, dir) => {
    plant(dir, site);
    const port = await freePort();
    writeFileSync(join(dir, 'Caddyfile'), configuration(dir, port));
    const home = { ...globalThis.process.env, HOME: dir, XDG_DATA_HOME: dir, XDG_CONFIG_HOME: dir };
    const process = launch(path, ['run', '--adapter', 'caddyfile', '--config', join(dir, 'Caddyfile')], { lowered: true, env: home });
    await process.listening(port);
    return { host: '127.0.0.1', port, stop: () => process.stop() };
  },
};
