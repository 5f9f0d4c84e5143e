import type { Outcome, Scenario, Script, Stage } from '../scenario.ts';
import { type StubAnswer, type StubExchange, serveStub } from '../servers/stub.ts';
import { sourceOf } from './source.ts';

/**
 * Lets an unmodified client work against the stub, which gives `answers` (the last for ever), and counts what reached it.
 * `work` gets the stub’s address (http://127.0.0.1:port) and uses the client; its rejection is the outcome. Stands by itself:
 * its text is part of the readers’ scripts, so it names nothing outside.
 */
export const attempts = async (
  { host, port, out }: Pick<Stage, 'host' | 'port' | 'out'>,
  answers: StubAnswer[],
  work: (address: string) => Promise<unknown>,
) => {
  const address = `http://${host}:${port}`;
  await fetch(`${address}/--stub--`, { method: 'PUT', body: JSON.stringify(answers) });
  const fault = await work(address).then(
    () => undefined,
    (error) => error,
  );
  const asked = await fetch(`${address}/--stub--`);
  const exchanges: StubExchange[] = JSON.parse(await asked.text());
  const shown = new Set<string>();
  for (const [index, { sent, received, after }] of exchanges.entries()) {
    out.note(index === 0 ? 'Request 1' : `Request ${index + 1}, ≈ ${after} ms after the one before`);
    const [line = ''] = sent.split('\r\n');
    const same = shown.has(`${line}${received}`);
    if (!same) out.exchange(sent, received || '(no answer: the connection was closed)');
    else out.note(`the same: ${line}, answered ${received.split('\r\n')[0] || 'by closing the connection'}`);
    shown.add(`${line}${received}`);
  }
  const last = Number(/^HTTP\/1\.1 (\d{3})/.exec(exchanges.at(-1)?.received ?? '')?.[1] ?? 0);
  const { name, Code = name, code = Code, message } = fault ?? {}; // AWS: the wire’s code is Code, the class is name
  const status = fault?.statusCode ?? fault?.status ?? fault?.$metadata?.httpStatusCode ?? fault?.response?.status ?? (last || undefined);
  out.line('client', fault ? `${name}, code ${code}, status ${status}: ${String(message).split('\n')[0]}` : 'succeeded');
  return { attempts: exchanges.length, ...(status ? { status } : {}), ...(fault ? { code } : {}) } as Outcome; // an SDK’s error has no type of ours
};

/** The `stage` of a reader’s script: what `run` writes goes to the terminal. `PORT` is filled in by the caller. */
export const readersStage = `const out = {
  note: (text) => console.log('#', text),
  exchange: (sent, received) => console.log((sent.replace(/^/gm, '> ') + '\\n' + received.replace(/^/gm, '< ')).replaceAll('\\r', '')),
  line: (who, text) => console.log(who + '>', text),
  printed: (text) => console.log(text.replace(/^/gm, '    ')),
  script: () => undefined,
};
const stage = { host: '127.0.0.1', port: PORT, out };`;

/** The reader’s script of a scenario at a stub: one file with stub, client and run; for clients that come through npm. `preamble` imports them. */
export const stubScript =
  (packages: string[], preamble: string) =>
  ({ server, title, client, id, run }: Scenario): Script => ({
    extension: 'mjs',
    script: `// ${id}: ${title}
// ${server.product}; ${client}
//
// One terminal: npm install ${packages.join(' ')} && node ${id.split('/').at(-1)}.mjs
${preamble}

const serveStub = ${sourceOf(serveStub)};
const attempts = ${sourceOf(attempts)};
${readersStage.replace('PORT', '18080')}
const run = ${sourceOf(run)};

const server = await serveStub(stage.port);
console.log(await run(stage));
server.closeAllConnections();
server.close();
`,
  });
