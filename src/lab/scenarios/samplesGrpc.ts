import type { Scenario, Stage } from '../scenario.ts';
import { grpcOrders } from '../servers/grpcOrders.ts';
import { grpcClient } from '../tools/grpc.ts';
import { aip, freshness } from '../tools/grpcAuthorities.ts';
import { ordersScript, twoOrderWriters } from '../tools/grpcOrders.ts';
import { sample } from '../tools/samples.ts';

interface Order extends Record<string, unknown> {
  name: string;
  lines: Record<string, string>;
  etag: string;
}
type Change = (read: () => Promise<Order>, write: (order: Order) => Promise<Order>, edit: (order: Order) => Order) => Promise<Order>;
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

const aborted = { server: grpcOrders, client: grpcClient, of: 'grpc/ABORTED', script: ordersScript() };
const precondition = { server: grpcOrders, client: grpcClient, of: 'grpc/FAILED_PRECONDITION', script: ordersScript() };

/** The samples of ABORTED and FAILED_PRECONDITION under two writers, and their struck-out versions. */
export const samplesGrpc: Scenario[] = [
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
];
