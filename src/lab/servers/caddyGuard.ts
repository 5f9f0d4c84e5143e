import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, launch } from '../process.ts';
import type { Server } from '../server.ts';
import { folderByHand } from '../tools/site.ts';
import { caddy } from './caddy.ts';
import { applicationByHand, behind, problem, startApplication } from './guarded.ts';

/** The Caddyfile that demands a condition in front of an application. */
const caddyfile = (port: number): string => `{
	admin off
	auto_https off
}
http://:${port} {
	bind 127.0.0.1
	@unconditional {
		path /plans/*
		method PUT PATCH DELETE
		header !If-Match
		header !If-None-Match
	}
	handle @unconditional {
		header Content-Type application/problem+json
		header Cache-Control no-store
		respond \`${problem}\` 428
	}
	reverse_proxy 127.0.0.1:APP
}
`;

/** Caddy that demands a condition in front of an application. */
export const caddyGuard: Server = {
  ...caddy,
  name: 'caddy-guard',
  product: 'Caddy as a reverse proxy (Debian caddy)',
  install: 'apt-get install caddy (and Node.js for the application behind it)',
  settings:
    'in front of an application that compares nothing, HTTP/1.1 without TLS on the loopback interface; the script beside this file holds the whole Caddyfile',
  hide: [],
  byHand: (port) => `DIR=${folderByHand}; rm -rf "$DIR"; mkdir -p "$DIR"
cat > "$DIR"/Caddyfile <<'CONF'
${behind(caddyfile(port), 18081)}CONF
${applicationByHand}
caddy run --adapter caddyfile --config "$DIR"/Caddyfile`,
  start: async ({ path }, dir) => {
    const app = await startApplication();
    const port = await freePort();
    writeFileSync(join(dir, 'Caddyfile'), behind(caddyfile(port), app.port));
    const home = { ...globalThis.process.env, HOME: dir, XDG_DATA_HOME: dir, XDG_CONFIG_HOME: dir };
    const process = launch(path, ['run', '--adapter', 'caddyfile', '--config', join(dir, 'Caddyfile')], { lowered: true, env: home });
    await process.listening(port);
    return { host: '127.0.0.1', port, stop: () => process.stop().finally(app.stop) };
  },
};
