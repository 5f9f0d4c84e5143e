import type { Outcome, Scenario } from '../scenario.ts';
import { grpcOrders } from '../servers/grpcOrders.ts';
import { grpcClient } from '../tools/grpc.ts';
import { ordersClient, ordersScript } from '../tools/grpcOrders.ts';
import { http2Relay } from '../tools/http2Relay.ts';
import { a6 } from './grpcRetries.ts';
import { type Asked, ordersLeft } from './grpcUnavailable.ts';

/** An update without an etag, repeated by a retryPolicy while another writer is at work. Stands by itself but for `ordersClient`, `ordersLeft` and `http2Relay`. */
const overwriting = async ({ host, port, out }: Asked): Promise<Outcome> => {
  const { status } = await import('@grpc/grpc-js');
  const retryPolicy = { maxAttempts: 4, initialBackoff: '0.8s', maxBackoff: '1s', backoffMultiplier: 1, retryableStatusCodes: ['UNAVAILABLE'] };
  const config = JSON.stringify({ methodConfig: [{ name: [{ service: 'shop.Orders' }], retryPolicy }] });
  const direct = await ordersClient(`${host}:${port}`);
  await direct.call('', { fault: { method: 'UpdateOrder', code: 14, details: 'the service restarts', done: true } }, '/lab.Stub/Begin');
  const relay = await http2Relay(`http://${host}:${port}`);
  const b = await ordersClient(`127.0.0.1:${relay.port}`, { 'grpc.service_config': config });
  out.note(`service config of B: ${config}`);
  const sent = b.call('UpdateOrder', { order: { name: 'orders/7', lines: { 'from B': 'open' } } });
  await new Promise((more) => setTimeout(more, 300)); // B’s first request is stored and answered; its second is not due before 640 ms
  const [first] = relay.exchanges;
  out.exchange(
    first?.sent.replace(/^(?!:path|DATA|HEADERS).*\n?/gm, '').trim() ?? '',
    first?.received.match(/grpc-(status|message): .*/g)?.join('\n') ?? '(nothing)',
  );
  const read = await direct.call('GetOrder', { name: 'orders/7' });
  out.line('a', `GetOrder: OK ${JSON.stringify(read.reply)}`);
  const order = read.reply as { lines: object; etag: string };
  const written = await direct.call('UpdateOrder', { order: { name: 'orders/7', lines: { ...order.lines, 'from A': 'open' }, etag: order.etag } });
  out.line('a', `UpdateOrder: OK ${JSON.stringify(written.reply)}`);
  const { error, reply } = await sent;
  out.note(`B’s request ${relay.exchanges.length}, with ${relay.exchanges.at(-1)?.sent.match(/grpc-previous-rpc-attempts: \d+/)?.[0]}`);
  out.line('b', error ? `UpdateOrder: code ${error.code} ${status[error.code]}, details: ${error.details}` : `UpdateOrder: OK ${JSON.stringify(reply)}`);
  b.close();
  relay.close();
  direct.close();
  await ordersLeft({ host, port, out });
  return { code: error ? String(status[error.code]) : 'OK', attempts: relay.exchanges.length };
};

/** HTTP statuses of something on the way, without grpc-status, to a client whose policy names UNAVAILABLE. Stands by itself but for `ordersClient`. */
const proxied = async ({ out }: Asked): Promise<Outcome> => {
  const { createServer } = await import('node:http2');
  const { status } = await import('@grpc/grpc-js');
  const retryPolicy = { maxAttempts: 4, initialBackoff: '0.1s', maxBackoff: '1s', backoffMultiplier: 2, retryableStatusCodes: ['UNAVAILABLE'] };
  const config = JSON.stringify({ methodConfig: [{ name: [{ service: 'shop.Orders' }], retryPolicy }] });
  out.note(`service config: ${config}`);
  let answer = 0;
  let text = '';
  let asked = 0;
  const proxy = createServer();
  proxy.on('stream', (stream) => {
    asked += 1;
    stream.respond({ ':status': answer, 'content-type': 'text/plain' }, { endStream: text === '' });
    if (text) stream.end(text);
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  const address = proxy.address();
  const to = `127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`;
  let code = 'OK';
  let all = 0;
  for (const body of ['text of a proxy', ''])
    for (const one of [429, 502, 503, 504, 500]) {
      [answer, text, asked] = [one, body, 0];
      const client = await ordersClient(to, { 'grpc.service_config': config });
      const { error } = await client.call('UpdateOrder', {});
      client.close();
      const named = error ? String(status[error.code]) : 'OK';
      if (one !== 500) code = named;
      all += asked;
      out.note(`HTTP status ${one}, ${body ? 'with a body' : 'without a body'}, no grpc-status`);
      out.line('client', `code ${error?.code} ${named}, details: ${error?.details}; ${asked} ${asked === 1 ? 'request' : 'requests'}`);
    }
  proxy.close();
  return { code, attempts: all };
};

const script = ordersScript([], { ordersLeft, overwriting, proxied });
const common = { server: grpcOrders, client: grpcClient, of: 'grpc/UNAVAILABLE', script };

/** What a retryPolicy that names UNAVAILABLE does with a stored update, and with HTTP statuses of a proxy. */
export const grpcUnavailablePolicy: Scenario[] = [
  {
    ...common,
    id: 'grpc/UNAVAILABLE-retry-overwrites',
    title: 'an update without an etag is stored, answered UNAVAILABLE and sent again by the retryPolicy; another writer was there in between',
    expect: { code: 'OK', attempts: 2 },
    authority: {
      ...a6('Retryable Status Codes', 'retryable-status-codes', 'the policy does not know which methods are idempotent; who lists a code answers for it'),
      read: '2026-11-26',
    },
    run: (stage) => overwriting(stage),
  },
  {
    ...common,
    id: 'grpc/UNAVAILABLE-http-503',
    title: 'something on the way answers with HTTP 429, 502, 503, 504 and 500 and no grpc-status, to a client whose retryPolicy names UNAVAILABLE',
    expect: { code: 'UNAVAILABLE' },
    authority: {
      title: 'gRPC, HTTP to gRPC Status Code Mapping',
      address: 'https://github.com/grpc/grpc/blob/master/doc/http-grpc-status-mapping.md',
      says: 'without grpc-status 429, 502, 503 and 504 become UNAVAILABLE, 500 and others that are not listed UNKNOWN',
      read: '2026-11-26',
    },
    run: (stage) => proxied(stage),
  },
];
