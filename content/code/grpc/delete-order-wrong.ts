import { type ServiceError, status } from '@grpc/grpc-js';
import type { Orders } from './delete-order.ts';

/** Answers the refusal with force: whatever was added since is deleted with the rest. */
export async function deleteOrder(orders: Orders, name: string) {
  try {
    return await orders.deleteOrder({ name });
  } catch (error) {
    if (!(error instanceof Error) || (error as ServiceError).code !== status.FAILED_PRECONDITION) throw error;
    return orders.deleteOrder({ name, force: true });
  }
}
