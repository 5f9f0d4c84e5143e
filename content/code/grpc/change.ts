import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { type ServiceError, status } from '@grpc/grpc-js';

/** Reads, changes, writes; ABORTED starts again from the read. `edit` returns a changed copy with the same etag, and may run several times. */
export async function change<T extends { etag: string }>(
  read: () => Promise<T>,
  write: (value: T) => Promise<T>,
  edit: (value: T) => T,
  attempts = 4,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const current = await read(); // inside the loop: content and etag belong together
    const wanted = edit(current);
    if (isDeepStrictEqual(wanted, current)) return current; // there already: an earlier attempt got through
    try {
      return await write(wanted);
    } catch (error) {
      const aborted = error instanceof Error && (error as ServiceError).code === status.ABORTED;
      if (!aborted || attempt >= attempts) throw error;
      await sleep(Math.random() * 50 * 2 ** attempt);
    }
  }
}
