import type { Authority, Scenario, Stage } from '../scenario.ts';
import { grpcOrders } from '../servers/grpcOrders.ts';
import { grpcClient } from '../tools/grpc.ts';
import { type Called, ordersClient, ordersScript, ordersWire, twoOrderWriters } from '../tools/grpcOrders.ts';
import { sample } from '../tools/samples.ts';
import { a6 } from './grpcRetries.ts';

const aip = (number: number, title: string, says: string): Authority => ({
  title: `Google AIP-${number}, ${title}`,
  address: `https://google.aip.dev/${number}`,
  says,
  read: '2026-11-26',
});
const freshness = aip(154, 'Resource freshness validation', 'an etag that does not match is ABORTED; a request without one is permitted');
const committed = { ...a6('Retryable Status Codes', 'retryable-status-codes', 'with UNAVAILABLE in the policy the call is sent again'), read: '2026-11-26' };
const details: Authority = {
  title: 'gRPC proposal L44, New RPC Status API for Python, Background',
  address: 'https://github.com/grpc/proposal/blob/master/L44-python-rich-status.md#background',
  says: 'google.rpc.Status with its details travels in the trailing metadata entry grpc-status-details-bin',
  read: '2026-11-26',
};

interface Order extends Record<string, unknown> {
  name: string;
  lines: Record<string, string>;
  etag: string;
}
type Change = (read: () => Promise<Order>, write: (order: Order) => Promise<Order>, edit: (order: Order) => Order) => Promise<Order>;
interface StatusDetails {
  errorInfo(error: Called['error']): object;
  violations(error: Called['error']): object[];
}
type Delete = (
  orders: { deleteOrder(asked: object): Promise<unknown>; shipLine(asked: object): Promise<unknown> },
  name: string,
  mine: (line: string) => boolean,
) => Promise<unknown>;

/** Two writers add a line to one order, both with the sample. */
const addLines = async (stage: Stage, file: string) => {
  const { change } = await sample<{ change: Change }>(file);
  return twoOrderWriters(stage, {}, async (who, call) => {
    const ask = async (method: string, message: object) => (await call(method, message)) as Order;
    return change(
      () => ask('GetOrder', { name: 'orders/7' }),
      (order) => ask('UpdateOrder', { order }),
      (order) => ({ ...order, lines: { ...order.lines, [`from ${who}`]: 'open' } }),
    );
  });
};

/** B deletes an order with the sample, and may ship its own line; A adds a line after B was refused. */
const deleteWhileAdded = async (stage: Stage, file: string) => {
  const { deleteOrder } = await sample<{ deleteOrder: Delete }>(file);
  return twoOrderWriters(
    stage,
    { lines: { 'from B': 'open' } },
    async (who, call) => {
      const name = 'orders/7';
      if (who === 'B')
        return deleteOrder(
          { deleteOrder: (asked) => call('DeleteOrder', asked), shipLine: (asked) => call('ShipLine', asked) },
          name,
          (line) => line === 'from B',
        );
      const { lines, etag } = (await call('GetOrder', { name })) as Order;
      return call('UpdateOrder', { order: { name, lines: { ...lines, 'from A': 'open' }, etag } });
    },
    (left, who) => (who === 'A' ? left.includes('from A') : left === 'there is no such order'),
  );
};

const common = { server: grpcOrders, client: grpcClient };
const aborted = { ...common, of: 'grpc/ABORTED', script: ordersScript() };
const precondition = { ...common, of: 'grpc/FAILED_PRECONDITION', script: ordersScript() };

/** What ABORTED and FAILED_PRECONDITION carry, what client-side retries do with them, and the samples of both pages under two writers. */
export const grpcOrderScenarios: Scenario[] = [
  {
    ...aborted,
    id: 'grpc/ABORTED-own-write',
    title: 'the update is stored and the answer lost; the retryPolicy names UNAVAILABLE only, and its second request is ABORTED by its own first one',
    expect: { code: 'ABORTED', attempts: 3 },
    authority: committed,
    run: (stage) => {
      const retryPolicy = { maxAttempts: 4, initialBackoff: '0.1s', maxBackoff: '1s', backoffMultiplier: 2, retryableStatusCodes: ['UNAVAILABLE'] };
      const config = JSON.stringify({ methodConfig: [{ name: [{ service: 'shop.Orders' }], retryPolicy }] });
      const fault = { method: 'UpdateOrder', code: 14, details: 'the service restarts', done: true as const };
      return ordersWire(stage, { fault }, { 'grpc.service_config': config }, async (call) => {
        await call('GetOrder', { name: 'orders/7' });
        return call('UpdateOrder', { order: { name: 'orders/7', lines: { 'from B': 'open' }, etag: '"1"' } });
      });
    },
  },
  {
    ...aborted,
    id: 'grpc/ABORTED-no-etag',
    title: 'the update names no etag: nothing is compared, nobody is told',
    expect: { code: 'OK', attempts: 3 },
    authority: freshness,
    run: (stage) =>
      ordersWire(stage, {}, {}, async (call) => {
        await call('GetOrder', { name: 'orders/7' });
        await call('UpdateOrder', { order: { name: 'orders/7', lines: { 'from A': 'open' }, etag: '"1"' } });
        return call('UpdateOrder', { order: { name: 'orders/7', lines: { 'from B': 'open' } } });
      }),
  },
  {
    ...aborted,
    id: 'grpc/ABORTED-retry-throttling',
    title: 'ABORTED stands in the retryPolicy beside UNAVAILABLE, and retryThrottling is set: one stale etag uses up the retries of the next outage',
    expect: { code: 'UNAVAILABLE', attempts: 3 },
    authority: {
      ...a6(
        'Throttling Retry Attempts and Hedged RPCs',
        'throttling-retry-attempts-and-hedged-rpcs',
        'each failure with a code of the policy takes a token; at half of maxTokens or below nothing is retried',
      ),
      read: '2026-11-26',
    },
    run: (stage) => {
      const codes = ['UNAVAILABLE', 'ABORTED'];
      const retryPolicy = { maxAttempts: 4, initialBackoff: '0.1s', maxBackoff: '1s', backoffMultiplier: 2, retryableStatusCodes: codes };
      const throttling = { maxTokens: 4, tokenRatio: 0.1 };
      const config = JSON.stringify({ methodConfig: [{ name: [{ service: 'shop.Orders' }], retryPolicy }], retryThrottling: throttling });
      const fault = { method: 'GetOrder', code: 14, details: 'the service restarts' };
      return ordersWire(stage, { fault }, { 'grpc.service_config': config }, async (call) => {
        await call('UpdateOrder', { order: { name: 'orders/7', lines: {}, etag: '"0"' } });
        return call('GetOrder', { name: 'orders/7' });
      });
    },
  },
  {
    ...aborted,
    id: 'grpc/ABORTED-retry-throttling-spared',
    title: 'the same calls with ABORTED left out of the retryPolicy: the outage is retried',
    expect: { code: 'OK', attempts: 3 },
    authority: {
      ...a6('Throttling Retry Attempts and Hedged RPCs', 'throttling-retry-attempts-and-hedged-rpcs', 'a failure with another code does not count'),
      read: '2026-11-26',
    },
    run: (stage) => {
      const retryPolicy = { maxAttempts: 4, initialBackoff: '0.1s', maxBackoff: '1s', backoffMultiplier: 2, retryableStatusCodes: ['UNAVAILABLE'] };
      const throttling = { maxTokens: 4, tokenRatio: 0.1 };
      const config = JSON.stringify({ methodConfig: [{ name: [{ service: 'shop.Orders' }], retryPolicy }], retryThrottling: throttling });
      const fault = { method: 'GetOrder', code: 14, details: 'the service restarts' };
      return ordersWire(stage, { fault }, { 'grpc.service_config': config }, async (call) => {
        await call('UpdateOrder', { order: { name: 'orders/7', lines: {}, etag: '"0"' } });
        return call('GetOrder', { name: 'orders/7' });
      });
    },
  },
  {
    ...aborted,
    id: 'grpc/ABORTED-hedging',
    title: 'a hedgingPolicy on a write: the first copy is stored and slow to answer, the second one is ABORTED, and that is what the caller is told',
    expect: { code: 'ABORTED', attempts: 2 },
    authority: {
      ...a6('Hedging Policy', 'hedging-policy', 'a status that is not among nonFatalStatusCodes cancels the other copies and is returned'),
      read: '2026-11-26',
    },
    run: (stage) => {
      const hedgingPolicy = { maxAttempts: 2, hedgingDelay: '0.1s', nonFatalStatusCodes: ['UNAVAILABLE'] };
      const config = JSON.stringify({ methodConfig: [{ name: [{ service: 'shop.Orders' }], hedgingPolicy }] });
      const fault = { method: 'UpdateOrder', code: 0, done: true as const, after: 400 };
      return ordersWire(stage, { fault }, { 'grpc.service_config': config }, (call) =>
        call('UpdateOrder', { order: { name: 'orders/7', lines: { 'from B': 'open' }, etag: '"1"' } }),
      );
    },
  },
  {
    ...aborted,
    id: 'grpc/ABORTED-sample-right',
    title: 'two writers add a line to one order with change.ts: B is refused, reads again, writes both lines',
    expect: { lost: 0 },
    authority: freshness,
    run: (stage) => addLines(stage, 'grpc/change.ts'),
    script: ordersScript(['grpc/change.ts'], { addLines }),
  },
  {
    ...aborted,
    id: 'grpc/ABORTED-sample-wrong',
    title: 'two writers add a line to one order with change-wrong.ts, which takes a new etag for the old content',
    expect: { lost: 1 },
    authority: freshness,
    run: (stage) => addLines(stage, 'grpc/change-wrong.ts'),
    script: ordersScript(['grpc/change-wrong.ts'], { addLines }),
  },
  {
    ...aborted,
    id: 'grpc/ABORTED-details',
    title: 'a stale etag; the sample status-details.ts reads ErrorInfo in grpc-status-details-bin',
    expect: { code: 'ABORTED', attempts: 2 },
    authority: details,
    run: async (stage) => {
      const { errorInfo } = await sample<StatusDetails>('grpc/status-details.ts');
      return ordersWire(stage, {}, {}, async (call) => {
        await call('UpdateOrder', { order: { name: 'orders/7', lines: { 'from A': 'open' }, etag: '"1"' } });
        const last = await call('UpdateOrder', { order: { name: 'orders/7', lines: { 'from B': 'open' }, etag: '"1"' } });
        const [bytes = ''] = last.error?.metadata.get('grpc-status-details-bin') ?? [];
        stage.out.note(`grpc-status-details-bin, ${bytes.length} bytes, in base64:`);
        stage.out.printed(Buffer.from(bytes).toString('base64'));
        stage.out.line('client', `message: ${last.error?.message}`);
        stage.out.line('client', `errorInfo: ${JSON.stringify(errorInfo(last.error))}`);
        return last;
      });
    },
    script: ordersScript(['grpc/status-details.ts']),
  },
  {
    ...precondition,
    id: 'grpc/FAILED_PRECONDITION-details',
    title: 'a delete while two lines are open; the sample status-details.ts reads PreconditionFailure in grpc-status-details-bin',
    expect: { code: 'FAILED_PRECONDITION', attempts: 1 },
    authority: details,
    run: async (stage) => {
      const { errorInfo, violations } = await sample<StatusDetails>('grpc/status-details.ts');
      return ordersWire(stage, { lines: { a: 'open', b: 'shipped', c: 'open' } }, {}, async (call) => {
        const last = await call('DeleteOrder', { name: 'orders/7' });
        const [bytes = ''] = last.error?.metadata.get('grpc-status-details-bin') ?? [];
        stage.out.note(`grpc-status-details-bin, ${bytes.length} bytes, in base64:`);
        stage.out.printed(Buffer.from(bytes).toString('base64'));
        stage.out.line('client', `message: ${last.error?.message}`);
        stage.out.line('client', `errorInfo: ${JSON.stringify(errorInfo(last.error))}`);
        for (const one of violations(last.error)) stage.out.line('client', `violation: ${JSON.stringify(one)}`);
        return last;
      });
    },
    script: ordersScript(['grpc/status-details.ts']),
  },
  {
    ...precondition,
    id: 'grpc/FAILED_PRECONDITION-state-changes',
    title: 'the same delete three times: at once, 1 s later, and after the open line was shipped',
    expect: { code: 'OK', attempts: 4 },
    authority: aip(194, 'Automatic retry configuration', 'FAILED_PRECONDITION should not be retried until the system state changes'),
    run: (stage) =>
      ordersWire(stage, { lines: { a: 'open' } }, {}, async (call) => {
        await call('DeleteOrder', { name: 'orders/7' });
        await new Promise((done) => setTimeout(done, 1000));
        await call('DeleteOrder', { name: 'orders/7' });
        await call('ShipLine', { name: 'orders/7', line: 'a' });
        return call('DeleteOrder', { name: 'orders/7' });
      }),
  },
  {
    ...precondition,
    id: 'grpc/FAILED_PRECONDITION-retry-policy',
    title: 'FAILED_PRECONDITION stands in the retryPolicy: four times the same request, four times the same answer',
    expect: { code: 'FAILED_PRECONDITION', attempts: 4 },
    authority: {
      ...a6('Retryable Status Codes', 'retryable-status-codes', 'a status in retryableStatusCodes is retried, up to maxAttempts calls'),
      read: '2026-11-26',
    },
    run: (stage) => {
      const codes = ['FAILED_PRECONDITION'];
      const retryPolicy = { maxAttempts: 4, initialBackoff: '0.1s', maxBackoff: '1s', backoffMultiplier: 2, retryableStatusCodes: codes };
      const config = JSON.stringify({ methodConfig: [{ name: [{ service: 'shop.Orders' }], retryPolicy }] });
      return ordersWire(stage, { lines: { a: 'open' } }, { 'grpc.service_config': config }, (call) => call('DeleteOrder', { name: 'orders/7' }));
    },
  },
  {
    ...precondition,
    id: 'grpc/FAILED_PRECONDITION-sdk-attempts',
    title: 'FAILED_PRECONDITION, and a client without a service config',
    expect: { code: 'FAILED_PRECONDITION', attempts: 1 },
    authority: {
      ...a6('Integration with Service Config', 'integration-with-service-config', 'without a retryPolicy or a hedgingPolicy a failed call is not retried'),
      read: '2026-11-26',
    },
    run: (stage) => ordersWire(stage, { lines: { a: 'open' } }, {}, (call) => call('DeleteOrder', { name: 'orders/7' })),
  },
  {
    ...precondition,
    id: 'grpc/FAILED_PRECONDITION-sample-right',
    title: 'B deletes an order with delete-order.ts while A adds a line: B ships its own line, is refused again, and stops',
    expect: { lost: 0 },
    authority: aip(135, 'Standard methods: Delete', 'a delete without force is FAILED_PRECONDITION while there are children'),
    run: (stage) => deleteWhileAdded(stage, 'grpc/delete-order.ts'),
    script: ordersScript(['grpc/status-details.ts', 'grpc/delete-order.ts'], { deleteWhileAdded }),
  },
  {
    ...precondition,
    id: 'grpc/FAILED_PRECONDITION-sample-wrong',
    title: 'B deletes an order with delete-order-wrong.ts while A adds a line: force deletes the line of A as well',
    expect: { lost: 1 },
    authority: aip(135, 'Standard methods: Delete', 'force deletes the children that are there'),
    run: (stage) => deleteWhileAdded(stage, 'grpc/delete-order-wrong.ts'),
    script: ordersScript(['grpc/delete-order-wrong.ts'], { deleteWhileAdded }),
  },
  {
    ...common,
    id: 'grpc/UNKNOWN-http-409-and-412',
    of: 'grpc/UNKNOWN',
    title: 'something on the way answers with HTTP 409 and 412 and no grpc-status: the client makes UNKNOWN of both',
    expect: { code: 'UNKNOWN', attempts: 2 },
    authority: {
      title: 'gRPC, HTTP to gRPC Status Code Mapping',
      address: 'https://github.com/grpc/grpc/blob/master/doc/http-grpc-status-mapping.md',
      says: 'an HTTP status without grpc-status is mapped by a short list; 409 and 412 are not on it and become UNKNOWN',
      read: '2026-11-26',
    },
    run: async ({ out }) => {
      const { createServer } = await import('node:http2');
      const { status } = await import('@grpc/grpc-js');
      const answers = [409, 412];
      let asked = 0;
      const proxy = createServer();
      proxy.on('stream', (stream) => {
        stream.respond({ ':status': answers[asked++] ?? 500, 'content-type': 'text/plain' });
        stream.end('text of a proxy');
      });
      await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
      const address = proxy.address();
      const client = await ordersClient(`127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`);
      let code = 'OK';
      for (const one of answers) {
        const { error } = await client.call('UpdateOrder', {});
        code = error ? String(status[error.code]) : 'OK';
        out.note(`HTTP status ${one}, content-type text/plain, no grpc-status`);
        out.line('client', `code ${error?.code} ${code}, details: ${error?.details}`);
      }
      client.close();
      proxy.close();
      return { code, attempts: asked };
    },
    script: ordersScript(),
  },
];
