import type { CallOptions, ChannelOptions } from '@grpc/grpc-js';
import type { Outcome, Scenario, Script, Stage } from '../scenario.ts';
import { type GrpcAnswer, serveGrpc } from '../servers/grpc.ts';
import { readersStage } from './attempts.ts';
import { http2Relay } from './http2Relay.ts';
import { packaged, sourceOf } from './source.ts';

/** The official client of Node, with the installed version. */
export const grpcClient = packaged('@grpc/grpc-js');

/** A call and its circumstances. */
export interface GrpcCall {
  method: 'GetOrder' | 'CreateOrder' | 'UpdateOrder' | 'DeleteOrder';
  message: string;
  options?: ChannelOptions;
  /** Milliseconds until the caller gives up. */
  deadline?: number;
  /** How many calls the relay refuses before the service sees one. */
  refuse?: number;
}

/**
 * Calls the service, which ends each call with the next of `answers`, through the relay; writes what passed and what the client
 * reports. Stands by itself: its text is part of the readers’ scripts.
 */
export const grpcCall = async (
  { host, port, out }: Pick<Stage, 'host' | 'port' | 'out'>,
  answers: GrpcAnswer[],
  { method, message, options = {}, deadline, refuse }: GrpcCall,
) => {
  const { Client, Metadata, credentials, status } = await import('@grpc/grpc-js');
  const raw = (bytes: Buffer) => bytes;
  const ask = (to: string, path: string, bytes: string, settings: ChannelOptions, call: CallOptions = {}) => {
    const client = new Client(to, credentials.createInsecure(), { 'grpc.default_authority': 'orders.example', ...settings });
    return new Promise<Buffer | undefined>((done, failed) =>
      client.makeUnaryRequest(path, raw, raw, Buffer.from(bytes), new Metadata(), call, (fault, reply) => (fault ? failed(fault) : done(reply))),
    ).finally(() => client.close());
  };
  await ask(`${host}:${port}`, '/lab.Stub/Answers', JSON.stringify(answers), {});
  const relay = await http2Relay(`http://${host}:${port}`, refuse);
  const started = Date.now();
  const fault = await ask(`127.0.0.1:${relay.port}`, `/shop.Orders/${method}`, message, options, deadline ? { deadline: started + deadline } : {}).then(
    () => undefined,
    (error) => error,
  );
  const spent = Date.now() - started;
  const longest = Math.max(0, ...answers.map(({ after = 0 }) => after));
  await new Promise((done) => setTimeout(done, longest + 100)); // frames that come after the client has given up
  relay.close();
  const calls = Number(await ask(`${host}:${port}`, '/lab.Stub/Answers', '[]', {}));
  const shown = new Set<string>();
  for (const [index, { sent, received, after }] of relay.exchanges.entries()) {
    const [previous] = /grpc-previous-rpc-attempts: \d+/.exec(sent) ?? [];
    out.note(index === 0 ? 'Call 1' : `Call ${index + 1}, ≈ ${after} ms after the one before${previous ? `, with ${previous}` : ''}`);
    const answer = received.replace(/^date: .*$/m, '');
    if (shown.has(answer)) {
      out.note('the same answer');
      continue;
    }
    if (received.startsWith('HEADERS, END_STREAM')) out.note('answered by Trailers-Only: one block of headers, which ends the stream');
    out.exchange(sent, received || '(nothing)');
    shown.add(answer);
  }
  out.note(`The service saw ${calls} ${calls === 1 ? 'call' : 'calls'}.`);
  const code = fault ? status[fault.code] : 'OK'; // the HTTP status is no part of the outcome: it is 200, whatever happens
  const timed = deadline ? ` (after ≈ ${spent} ms)` : '';
  out.line('client', fault ? `code ${fault.code} ${code}, details: ${fault.details}${timed}` : 'succeeded, code 0 OK');
  return { code, attempts: relay.exchanges.length } as Outcome; // names of the client’s enum are text
};

/** The reader’s script: service, relay, client and run in one file. */
export const grpcScript = ({ server, title, client, id, run }: Scenario): Script => ({
  extension: 'mjs',
  script: `// ${id}: ${title}
// ${server.product}; ${client}
//
// One terminal: ${server.install} && node ${id.split('/').at(-1)}.mjs

const serveGrpc = ${sourceOf(serveGrpc)};
const http2Relay = ${sourceOf(http2Relay)};
const grpcCall = ${sourceOf(grpcCall)};
${readersStage.replace('PORT', '18080')}
const run = ${sourceOf(run)};

const server = await serveGrpc(stage.port);
console.log(await run(stage));
server.stop();
`,
});
