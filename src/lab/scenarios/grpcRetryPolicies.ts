import type { Scenario } from '../scenario.ts';
import { grpc } from '../servers/grpc.ts';
import { grpcCall, grpcClient, grpcScript } from '../tools/grpc.ts';
import { a6 } from './grpcRetries.ts';

const codes = a6(
  'Retryable Status Codes',
  'retryable-status-codes',
  'a status is compared with retryableStatusCodes; only one that stands there is retried, up to maxAttempts calls',
);
const common = { server: grpc, client: grpcClient, script: grpcScript };

/** What a retryPolicy in the service config makes the client of @grpc/grpc-js send again. */
export const grpcRetryPolicyScenarios: Scenario[] = [
  {
    ...common,
    id: 'grpc/UNAVAILABLE-retry-policy',
    of: 'grpc/UNAVAILABLE',
    title: 'UNAVAILABLE stands in the retryPolicy, maxAttempts 4',
    expect: { code: 'UNAVAILABLE', attempts: 4 },
    authority: codes,
    run: (stage) => {
      const retryPolicy = { maxAttempts: 4, initialBackoff: '0.1s', maxBackoff: '1s', backoffMultiplier: 2, retryableStatusCodes: ['UNAVAILABLE'] };
      const config = JSON.stringify({ methodConfig: [{ name: [{ service: 'shop.Orders' }], retryPolicy }] });
      stage.out.note(`service config: ${config}`);
      const options = { 'grpc.service_config': config };
      return grpcCall(stage, [{ code: 14, details: 'the service restarts' }], { method: 'GetOrder', message: '{"order":7}', options });
    },
  },
  {
    ...common,
    id: 'grpc/UNAVAILABLE-retry-policy-limit',
    of: 'grpc/UNAVAILABLE',
    title: 'a retryPolicy that asks for 10 attempts',
    expect: { code: 'UNAVAILABLE', attempts: 5 },
    authority: a6('Limits on Retries and Hedges', 'limits-on-retries-and-hedges', 'a maxAttempts above 5 counts as 5 unless the client raises the limit'),
    run: (stage) => {
      const retryPolicy = { maxAttempts: 10, initialBackoff: '0.05s', maxBackoff: '0.1s', backoffMultiplier: 2, retryableStatusCodes: ['UNAVAILABLE'] };
      const config = JSON.stringify({ methodConfig: [{ name: [{ service: 'shop.Orders' }], retryPolicy }] });
      stage.out.note(`service config: ${config}`);
      const options = { 'grpc.service_config': config };
      return grpcCall(stage, [{ code: 14, details: 'the service restarts' }], { method: 'GetOrder', message: '{"order":7}', options });
    },
  },
  {
    ...common,
    id: 'grpc/ABORTED-retry-policy-other-code',
    of: 'grpc/ABORTED',
    title: 'ABORTED, and a retryPolicy that names UNAVAILABLE only',
    expect: { code: 'ABORTED', attempts: 1 },
    authority: codes,
    run: (stage) => {
      const retryPolicy = { maxAttempts: 4, initialBackoff: '0.1s', maxBackoff: '1s', backoffMultiplier: 2, retryableStatusCodes: ['UNAVAILABLE'] };
      const config = JSON.stringify({ methodConfig: [{ name: [{ service: 'shop.Orders' }], retryPolicy }] });
      stage.out.note(`service config: ${config}`);
      const options = { 'grpc.service_config': config };
      const message = '{"order":7,"version":3}';
      return grpcCall(stage, [{ code: 10, details: 'order 7 was changed by another writer' }], { method: 'UpdateOrder', message, options });
    },
  },
  {
    ...common,
    id: 'grpc/ABORTED-retry-policy',
    of: 'grpc/ABORTED',
    title: 'ABORTED stands in the retryPolicy: the same message is sent again, with the version that was refused',
    expect: { code: 'ABORTED', attempts: 4 },
    authority: codes,
    run: (stage) => {
      const retryPolicy = { maxAttempts: 4, initialBackoff: '0.1s', maxBackoff: '1s', backoffMultiplier: 2, retryableStatusCodes: ['ABORTED'] };
      const config = JSON.stringify({ methodConfig: [{ name: [{ service: 'shop.Orders' }], retryPolicy }] });
      stage.out.note(`service config: ${config}`);
      const options = { 'grpc.service_config': config };
      const message = '{"order":7,"version":3}';
      return grpcCall(stage, [{ code: 10, details: 'order 7 was changed by another writer' }], { method: 'UpdateOrder', message, options });
    },
  },
  {
    ...common,
    id: 'grpc/UNAVAILABLE-retry-policy-after-response-headers',
    of: 'grpc/UNAVAILABLE',
    title: 'UNAVAILABLE stands in the retryPolicy, but the service has sent its headers before',
    expect: { code: 'UNAVAILABLE', attempts: 1 },
    authority: a6('When Retries are Valid', 'when-retries-are-valid', 'a call whose Response-Headers have arrived is committed and is not retried'),
    run: (stage) => {
      const retryPolicy = { maxAttempts: 4, initialBackoff: '0.1s', maxBackoff: '1s', backoffMultiplier: 2, retryableStatusCodes: ['UNAVAILABLE'] };
      const config = JSON.stringify({ methodConfig: [{ name: [{ service: 'shop.Orders' }], retryPolicy }] });
      stage.out.note(`service config: ${config}`);
      const options = { 'grpc.service_config': config };
      return grpcCall(stage, [{ code: 14, details: 'the service restarts', headersFirst: true }], { method: 'GetOrder', message: '{"order":7}', options });
    },
  },
  {
    ...common,
    id: 'grpc/UNAVAILABLE-retry-pushback',
    of: 'grpc/UNAVAILABLE',
    title: 'UNAVAILABLE stands in the retryPolicy, and the service answers grpc-retry-pushback-ms: -1',
    expect: { code: 'UNAVAILABLE', attempts: 1 },
    authority: a6('Pushback', 'pushback', 'a negative grpc-retry-pushback-ms asks the client not to retry'),
    run: (stage) => {
      const retryPolicy = { maxAttempts: 4, initialBackoff: '0.1s', maxBackoff: '1s', backoffMultiplier: 2, retryableStatusCodes: ['UNAVAILABLE'] };
      const config = JSON.stringify({ methodConfig: [{ name: [{ service: 'shop.Orders' }], retryPolicy }] });
      stage.out.note(`service config: ${config}`);
      const options = { 'grpc.service_config': config };
      const answer = { code: 14, details: 'the service restarts', trailers: { 'grpc-retry-pushback-ms': '-1' } };
      return grpcCall(stage, [answer], { method: 'GetOrder', message: '{"order":7}', options });
    },
  },
];
