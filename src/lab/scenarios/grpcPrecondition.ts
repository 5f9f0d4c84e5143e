import type { Scenario } from '../scenario.ts';
import { grpcOrders } from '../servers/grpcOrders.ts';
import { grpcClient } from '../tools/grpc.ts';
import { aip } from '../tools/grpcAuthorities.ts';
import { ordersClient, ordersScript, ordersWire } from '../tools/grpcOrders.ts';
import { a6 } from './grpcRetries.ts';

const precondition = { server: grpcOrders, client: grpcClient, of: 'grpc/FAILED_PRECONDITION', script: ordersScript() };

/** FAILED_PRECONDITION sent again, and what a client makes of an HTTP refusal without a grpc-status. */
export const grpcPrecondition: Scenario[] = [
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
    server: grpcOrders,
    client: grpcClient,
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
