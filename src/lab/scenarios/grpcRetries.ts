import type { Authority, Scenario } from '../scenario.ts';
import { grpc } from '../servers/grpc.ts';
import { grpcCall, grpcClient, grpcScript } from '../tools/grpc.ts';

/** What gRPC’s design of retries says. */
export const a6 = (section: string, anchor: string, says: string): Authority => ({
  title: `gRPC proposal A6, gRPC Retry Design, ${section}`,
  address: `https://github.com/grpc/proposal/blob/master/A6-client-retries.md#${anchor}`,
  says,
  read: '2026-11-21',
});

const configured = a6(
  'Integration with Service Config',
  'integration-with-service-config',
  'without a retryPolicy or a hedgingPolicy in the service config a failed call is not retried',
);
const transparent = a6(
  'Transparent Retries',
  'transparent-retries',
  'a call that the server’s application has not seen (REFUSED_STREAM) is sent again once, whatever the configuration; if that fails, too, the retry policy decides',
);

const common = { server: grpc, client: grpcClient, script: grpcScript };

/** What the client of @grpc/grpc-js sends again by itself, without a service config. */
export const grpcRetryScenarios: Scenario[] = [
  {
    ...common,
    id: 'grpc/UNAVAILABLE-sdk-attempts',
    of: 'grpc/UNAVAILABLE',
    title: 'UNAVAILABLE, and a client without a service config',
    expect: { code: 'UNAVAILABLE', attempts: 1 },
    authority: configured,
    run: (stage) => grpcCall(stage, [{ code: 14, details: 'the service restarts' }], { method: 'GetOrder', message: '{"order":7}' }),
  },
  {
    ...common,
    id: 'grpc/ABORTED-sdk-attempts',
    of: 'grpc/ABORTED',
    title: 'ABORTED, and a client without a service config',
    expect: { code: 'ABORTED', attempts: 1 },
    authority: configured,
    run: (stage) =>
      grpcCall(stage, [{ code: 10, details: 'order 7 was changed by another writer' }], { method: 'UpdateOrder', message: '{"order":7,"version":3}' }),
  },
  {
    ...common,
    id: 'grpc/UNAVAILABLE-refused-stream-once',
    of: 'grpc/UNAVAILABLE',
    title: 'the first stream is refused (REFUSED_STREAM), and there is no service config',
    expect: { code: 'OK', attempts: 2 },
    authority: transparent,
    run: (stage) => {
      stage.out.note('The relay refuses the first stream. The second one carries no header that says so.');
      return grpcCall(stage, [{ code: 0 }], { method: 'UpdateOrder', message: '{"order":7,"version":3}', refuse: 1 });
    },
  },
  {
    ...common,
    id: 'grpc/UNAVAILABLE-refused-stream-twice',
    of: 'grpc/UNAVAILABLE',
    title: 'two streams are refused (REFUSED_STREAM), and there is no service config',
    expect: { code: 'UNAVAILABLE', attempts: 2 },
    authority: transparent,
    run: (stage) => {
      stage.out.note('The relay refuses the first two streams.');
      return grpcCall(stage, [{ code: 0 }], { method: 'UpdateOrder', message: '{"order":7,"version":3}', refuse: 2 });
    },
  },
];
