import type { Scenario } from '../scenario.ts';
import { grpcOrders } from '../servers/grpcOrders.ts';
import { grpcClient } from '../tools/grpc.ts';
import { freshness } from '../tools/grpcAuthorities.ts';
import { ordersScript, ordersWire } from '../tools/grpcOrders.ts';
import { a6 } from './grpcRetries.ts';

const committed = { ...a6('Retryable Status Codes', 'retryable-status-codes', 'with UNAVAILABLE in the policy the call is sent again'), read: '2026-11-26' };
const aborted = { server: grpcOrders, client: grpcClient, of: 'grpc/ABORTED', script: ordersScript() };

/** What client-side retries, hedging and a missing etag make of ABORTED. */
export const grpcAborted: Scenario[] = [
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
];
