import type { Scenario } from '../scenario.ts';
import { grpcOrders } from '../servers/grpcOrders.ts';
import { grpcClient } from '../tools/grpc.ts';
import { statusDetails } from '../tools/grpcAuthorities.ts';
import { type Called, ordersScript, ordersWire } from '../tools/grpcOrders.ts';
import { sample } from '../tools/samples.ts';

interface StatusDetails {
  errorInfo(error: Called['error']): object;
  violations(error: Called['error']): object[];
}

const common = { server: grpcOrders, client: grpcClient, authority: statusDetails, script: ordersScript(['grpc/status-details.ts']) };

/** What ABORTED and FAILED_PRECONDITION carry besides code and message, read with the sample of both pages. */
export const grpcDetails: Scenario[] = [
  {
    ...common,
    of: 'grpc/ABORTED',
    id: 'grpc/ABORTED-details',
    title: 'a stale etag; the sample status-details.ts reads ErrorInfo in grpc-status-details-bin',
    expect: { code: 'ABORTED', attempts: 2 },
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
  },
  {
    ...common,
    of: 'grpc/FAILED_PRECONDITION',
    id: 'grpc/FAILED_PRECONDITION-details',
    title: 'a delete while two lines are open; the sample status-details.ts reads PreconditionFailure in grpc-status-details-bin',
    expect: { code: 'FAILED_PRECONDITION', attempts: 1 },
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
  },
];
