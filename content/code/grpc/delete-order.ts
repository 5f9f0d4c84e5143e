import { type ServiceError, status } from '@grpc/grpc-js';
import { violations } from './status-details.ts';

export interface Orders {
  deleteOrder(request: { name: string; force?: boolean }): Promise<unknown>;
  shipLine(request: { name: string; line: string }): Promise<unknown>;
}

/** Deletes an order once its lines are shipped. `mine` says which lines this job may ship; what it does not know stops it. */
export async function deleteOrder(orders: Orders, name: string, mine: (line: string) => boolean) {
  try {
    return await orders.deleteOrder({ name });
  } catch (error) {
    if (!(error instanceof Error) || (error as ServiceError).code !== status.FAILED_PRECONDITION) throw error;
    const failed = violations(error as ServiceError);
    const lines = failed.map(({ subject }) => subject.split('/').at(-1) ?? '');
    if (lines.length === 0 || !failed.every(({ type }) => type === 'OPEN_LINE') || !lines.every(mine)) throw error;
    for (const line of lines) await orders.shipLine({ name, line }); // the state is put right, one named thing at a time
    return orders.deleteOrder({ name }); // once, and again without force
  }
}
