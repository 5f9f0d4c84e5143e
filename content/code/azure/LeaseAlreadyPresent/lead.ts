import { setTimeout as sleep } from 'node:timers/promises';
import { RestError, type BlobClient } from '@azure/storage-blob';

const held = new Set(['LeaseAlreadyPresent', 'LeaseIsBreakingAndCannotBeAcquired']);
const busy = (error: unknown) => error instanceof RestError && error.statusCode === 409 && held.has(error.code ?? '');

export interface Leader {
  leaseId: string; // send it with each write to the leased blob
  signal: AbortSignal; // aborted when the lease is lost, or may be soon: stop writing
}

/** Stands by while another worker leads, then runs `job` once under the lease, and lets go of it. */
export async function lead<T>(
  lock: BlobClient,
  job: (leader: Leader) => Promise<T>,
  { seconds = 30, renewMs = 10_000, standbyMs = 5_000, stop = new AbortController().signal } = {},
): Promise<T> {
  if (renewMs * 2 > seconds * 1_000) throw new RangeError('Renew at least twice in a lease.'); // refuses an infinite one, too
  const lease = lock.getBlobLeaseClient(); // one id per worker: the 409 is what keeps the others out
  const expiry = (asked: number) => asked + seconds * 1_000; // counted from before the request was sent
  let until = 0;
  while (until <= Date.now() + renewMs) { // an answer that came late is asked for again, with the same id
    const asked = Date.now();
    try {
      await lease.acquireLease(seconds, { abortSignal: stop });
      until = expiry(asked);
    } catch (error) {
      if (!busy(error)) throw error;
      await sleep(standbyMs * (0.5 + Math.random()), undefined, { signal: stop });
    }
  }
  const lost = new AbortController();
  const timer = setInterval(() => {
    const asked = Date.now();
    if (asked + renewMs >= until) return lost.abort(new Error('The lease was not renewed in time.'));
    lease.renewLease().then(
      () => { until = expiry(asked); },
      (error) => { if (error instanceof RestError && error.statusCode === 409) lost.abort(error); },
    );
  }, renewMs);
  try {
    const result = await job({ leaseId: lease.leaseId, signal: AbortSignal.any([lost.signal, stop]) });
    lost.signal.throwIfAborted();
    return result;
  } finally {
    clearInterval(timer);
    await lease.releaseLease().catch(() => undefined); // it may be somebody else's by now
  }
}
