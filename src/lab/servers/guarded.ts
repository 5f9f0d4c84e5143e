import { freePort, launch } from '../process.ts';

const detail = 'GET the plan, then send its ETag in If-Match; for a new plan send If-None-Match: *.';

/** What a guard answers with its 428. */
export const problem = `{"type":"https://api.example/problems/condition-required","status":428,"detail":"${detail}"}`;

/** The application behind nginx and Caddy: it says what reached it. It compares nothing. */
const application = `require('node:http').createServer((request, response) => {
  response.setHeader('ETag', '"v7"').end('The application got ' + request.method + '.\\n');
}).listen(process.argv.at(-1), '127.0.0.1');
`;

/** A configuration that names the application’s port. */
export const behind = (text: string, port: number | string) => text.replaceAll('APP', String(port));

/** Starts the application on a free port. */
export const startApplication = async () => {
  const port = await freePort();
  const app = launch(process.execPath, ['-e', application, String(port)]);
  await app.listening(port);
  return { port, stop: () => app.stop() };
};

/** The same in a script for readers. */
export const applicationByHand = `cat > "$DIR"/app.cjs <<'APP'
${application}APP
node "$DIR"/app.cjs 18081 & trap 'kill %1' EXIT`;
