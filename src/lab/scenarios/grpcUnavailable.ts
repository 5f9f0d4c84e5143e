import type { Outcome, Scenario, Stage } from '../scenario.ts';
import { grpcOrders } from '../servers/grpcOrders.ts';
import { grpcClient } from '../tools/grpc.ts';
import { type Called, ordersClient, ordersScript } from '../tools/grpcOrders.ts';
import { http2Relay } from '../tools/http2Relay.ts';

export type Asked = Pick<Stage, 'host' | 'port' | 'out'>;

/** What is in the order, asked past all relays. Stands by itself but for `ordersClient`: its text is part of the readers’ scripts. */
export const ordersLeft = async ({ host, port, out }: Asked) => {
  const direct = await ordersClient(`${host}:${port}`);
  const { reply } = await direct.call('', {}, '/lab.Stub/Left');
  direct.close();
  out.note('What is there now:');
  out.printed(reply?.text ? String(reply.text) : JSON.stringify(reply));
};

/** Five ways to be told UNAVAILABLE, what the client has of each, and whether the update was stored. Stands by itself but for `ordersClient`, `ordersLeft` and `http2Relay`. */
const toldWays = async ({ host, port, out }: Asked): Promise<Outcome> => {
  const { status } = await import('@grpc/grpc-js');
  const direct = await ordersClient(`${host}:${port}`);
  const update = { order: { name: 'orders/7', lines: { 'from B': 'open' }, etag: '"1"' } };
  let code = 'OK';
  let asked = 0;
  const told = async (title: string, fault: object, work: (relay: Awaited<ReturnType<typeof http2Relay>>) => Promise<Called>, refuse = 0) => {
    await direct.call('', { fault }, '/lab.Stub/Begin');
    const relay = await http2Relay(`http://${host}:${port}`, refuse);
    out.note(title);
    const { error } = await work(relay);
    code = error ? String(status[error.code]) : 'OK';
    asked += relay.exchanges.length;
    const from = relay.exchanges.at(-1)?.received.match(/grpc-status: \d+|RST_STREAM: \w+/)?.[0] ?? '(nothing)';
    const count = relay.exchanges.length;
    out.line('relay', count === 0 ? '(no request left the client)' : `${count} ${count === 1 ? 'request' : 'requests'}, answered with: ${from}`);
    out.line('client', `code ${error?.code} ${code}, details: ${error?.details.replace(/:\d+\. Resolution.*/, ':<port>')}`);
    out.line(
      'client',
      `keys of its metadata: ${
        Object.keys(error?.metadata.getMap() ?? {})
          .sort()
          .join(', ') || '(none)'
      }`,
    );
    relay.close();
    await ordersLeft({ host, port, out });
  };
  const through = async (relay: Awaited<ReturnType<typeof http2Relay>>, cutAfter = 0) => {
    const client = await ordersClient(`127.0.0.1:${relay.port}`);
    if (cutAfter) setTimeout(() => relay.close(), cutAfter);
    const done = await client.call('UpdateOrder', update);
    client.close();
    return done;
  };
  await told('1. Nobody listens at the address.', {}, async (relay) => {
    const gone = relay.port;
    relay.close();
    const client = await ordersClient(`127.0.0.1:${gone}`);
    const done = await client.call('UpdateOrder', update);
    client.close();
    return done;
  });
  await told('2. The server refuses the stream, twice (REFUSED_STREAM).', {}, (relay) => through(relay), 2);
  await told(
    '3. The service has stored the update, and answers UNAVAILABLE.',
    { method: 'UpdateOrder', code: 14, details: 'the service restarts', done: true },
    (relay) => through(relay),
  );
  await told(
    '4. The service has stored the update, and the connection breaks before its answer.',
    { method: 'UpdateOrder', code: 0, done: true, after: 600 },
    (relay) => through(relay, 300),
  );
  await told(
    '5. The service has stored the update, and passes on what its client of a backend said.',
    { method: 'UpdateOrder', code: 14, details: 'Stream refused by server', done: true },
    (relay) => through(relay),
  );
  direct.close();
  return { code, attempts: asked };
};

/** What UNAVAILABLE says about the call: whether the update was stored. */
export const grpcUnavailable: Scenario[] = [
  {
    server: grpcOrders,
    client: grpcClient,
    of: 'grpc/UNAVAILABLE',
    script: ordersScript([], { ordersLeft, toldWays }),
    id: 'grpc/UNAVAILABLE-stored-or-not',
    title: 'five ways to be told UNAVAILABLE, without a service config: in three of them the update is stored',
    expect: { code: 'UNAVAILABLE', attempts: 5 },
    authority: {
      title: 'gRPC, Status codes and their use in gRPC',
      address: 'https://github.com/grpc/grpc/blob/master/doc/statuscodes.md',
      says: 'the library makes UNAVAILABLE of a server that shuts down and of a connection that breaks when something has been sent; a service may answer it, too',
      read: '2026-11-26',
    },
    run: (stage) => toldWays(stage),
  },
];
