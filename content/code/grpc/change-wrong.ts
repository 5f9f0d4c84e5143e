import { type ServiceError, status } from '@grpc/grpc-js';

/** Fetches a new etag, and writes what it had read before under it. */
export async function change<T extends { etag: string }>(read: () => Promise<T>, write: (value: T) => Promise<T>, edit: (value: T) => T): Promise<T> {
  const wanted = edit(await read());
  try {
    return await write(wanted);
  } catch (error) {
    if (!(error instanceof Error) || (error as ServiceError).code !== status.ABORTED) throw error;
    const { etag } = await read();
    return write({ ...wanted, etag });
  }
}
