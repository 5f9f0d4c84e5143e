import type { ChannelOptions, ServiceError } from '@grpc/grpc-js';
import type { Outcome, Scenario, Stage } from '../scenario.ts';
import { type OrdersScene, serveOrders } from '../servers/grpcOrders.ts';
import { http2Relay } from './http2Relay.ts';
import { type Parts, sampleScript } from './samples.ts';
import { packaged, sourceOf } from './source.ts';

/** A call that has ended: its answer, or the error of the client. */
export interface Called {
  reply?: Record<string, unknown>;
  error?: ServiceError;
}

/** A client of the orders service: `call` never rejects. Stands by itself: its text is part of the readers’ scripts. */
export const ordersClient = async (address: string, options: ChannelOptions = {}) => {
  const { Client, Metadata, credentials } = await import('@grpc/grpc-js');
  const raw = (bytes: Buffer) => bytes;
  const client = new Client(address, credentials.createInsecure(), { 'grpc.default_authority': 'orders.example', ...options });
  const call = (method: string, message: object, path = `/shop.Orders/${method}`) =>
    new Promise<Called>((done) =>
      client.makeUnaryRequest(path, raw, raw, Buffer.from(JSON.stringify(message)), new Metadata(), {}, (error, reply) => {
        const text = reply?.toString() ?? '';
        done(error ? { error } : { reply: text.startsWith('{') ? JSON.parse(text) : { text } });
      }),
    );
  return { call, close: () => client.close() };
};

/**
 * Makes calls through a relay that reads the frames, with the client that a scene begins with; what passed is written after each
 * call, headers that are alike in all calls left out. Stands by itself but for `http2Relay` and `ordersClient`.
 */
export const ordersWire = async (
  { host, port, out }: Pick<Stage, 'host' | 'port' | 'out'>,
  begin: OrdersScene,
  options: ChannelOptions,
  work: (call: (method: string, message: object) => Promise<Called>) => Promise<Called>,
) => {
  const { status } = await import('@grpc/grpc-js');
  const direct = await ordersClient(`${host}:${port}`);
  await direct.call('', begin, '/lab.Stub/Begin');
  const relay = await http2Relay(`http://${host}:${port}`);
  const client = await ordersClient(`127.0.0.1:${relay.port}`, options);
  const config = options['grpc.service_config'];
  out.note(config ? `service config: ${config}` : 'no service config');
  const kept = /^(:path|grpc-previous|:status|grpc-status|grpc-message|DATA|HEADERS|RST_STREAM)/;
  const short = (text: string) => text.split('\n').filter((line) => kept.test(line));
  const shown = new Set<string>();
  let told = 0;
  const last = await work(async (method, message) => {
    const done = await client.call(method, message);
    await new Promise((more) => setTimeout(more, 50)); // frames that come after the client has its answer
    for (; told < relay.exchanges.length; told++) {
      const { sent, received, after } = relay.exchanges[told] ?? { sent: '', received: '', after: 0 };
      const [from, to] = [short(sent).join('\n'), short(received).join('\n') || '(nothing)'];
      out.note(told === 0 ? 'Request 1' : `Request ${told + 1}, ≈ ${after} ms after the one before`);
      const previous = /grpc-previous-rpc-attempts: \d+/.exec(from)?.[0];
      const same = shown.has(from.replace(/\n?grpc-previous.*/, '') + to);
      if (same) out.note(`the same bytes${previous ? `, with ${previous}` : ''}; the same answer`);
      else out.exchange(from, to);
      shown.add(from.replace(/\n?grpc-previous.*/, '') + to);
    }
    const { error, reply } = done;
    out.line('client', error ? `${method}: code ${error.code} ${status[error.code]}, details: ${error.details}` : `${method}: OK ${JSON.stringify(reply)}`);
    return done;
  });
  const { reply } = await direct.call('', {}, '/lab.Stub/Left');
  out.note('What is there now:');
  out.printed(reply?.text ? String(reply.text) : JSON.stringify(reply));
  client.close();
  direct.close();
  relay.close();
  const code = last.error ? status[last.error.code] : 'OK';
  return { code, attempts: relay.exchanges.length } as Outcome; // names of the client’s enum are text
};

/** What a writer does with its client. */
type Work = (who: 'A' | 'B', call: (method: string, message: object) => Promise<Record<string, unknown>>) => Promise<unknown>;

/**
 * Two writers of one order. Both have made their first call, which reads, before A goes on; B goes on when A has ended. What is kept
 * of A or B holds the words “from A”, “from B”. An update that its writer was told has failed is not lost. Stands by itself but for `ordersClient`.
 */
export const twoOrderWriters = async (
  { host, port, out }: Pick<Stage, 'host' | 'port' | 'out'>,
  begin: OrdersScene,
  work: Work,
  kept: (left: string, who: 'A' | 'B') => boolean = (left, who) => left.includes(`from ${who}`),
) => {
  const { status } = await import('@grpc/grpc-js');
  const direct = await ordersClient(`${host}:${port}`);
  await direct.call('', begin, '/lab.Stub/Begin');
  const [aRead, bRead, aDone] = [Promise.withResolvers<void>(), Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const writer = async (who: 'A' | 'B') => {
    const client = await ordersClient(`${host}:${port}`);
    let calls = 0;
    const call = async (method: string, message: object) => {
      if (who === 'B' && calls === 0) await aRead.promise;
      if (calls === 1) await (who === 'A' ? bRead : aDone).promise;
      calls += 1;
      const { error, reply = {} } = await client.call(method, message);
      out.line(who, `${method} ${JSON.stringify(message)}`);
      out.printed(error ? `${error.code} ${status[error.code]}: ${error.details}` : `OK ${JSON.stringify(reply)}`);
      if (calls === 1) (who === 'A' ? aRead : bRead).resolve();
      if (error) throw error;
      return reply;
    };
    const told = await work(who, call).then(
      () => 'done',
      (fault) => `failed: ${fault.message}`,
    );
    if (who === 'A') aDone.resolve();
    client.close();
    return { who, told };
  };
  const ends = await Promise.all([writer('A'), writer('B')]);
  for (const { who, told } of ends) out.line('writer', `${who} is told: ${told}`);
  const { reply } = await direct.call('', {}, '/lab.Stub/Left');
  const left = reply?.text ? String(reply.text) : JSON.stringify(reply);
  direct.close();
  out.note('What is there now:');
  out.printed(left);
  const lost = ends.filter(({ who, told }) => told === 'done' && !kept(left, who)).length;
  out.line('count', `lost ${lost} of 2 updates`);
  return { lost };
};

/** The reader’s script: service, client, relay, samples and run in one file. */
export const ordersScript = (files: string[] = [], functions: Parts['functions'] = {}): NonNullable<Scenario['script']> =>
  sampleScript({
    packages: [packaged('@grpc/grpc-js').replace(' ', '@')],
    files,
    functions: { http2Relay, ordersClient, ordersWire, twoOrderWriters, ...functions },
    serve: `await (${sourceOf(serveOrders)})(stage.port);`,
  });
