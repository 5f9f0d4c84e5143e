import { setTimeout as sleep } from 'node:timers/promises';
import { S3ServiceException } from '@aws-sdk/client-s3';

/** Makes the settings of one bucket one after the other; while S3 is busy with another write to it, waits. Not for CreateBucket. */
export async function inOrder(settings: (() => Promise<unknown>)[], { first = 1_000, patience = 120_000 } = {}) {
  const until = Date.now() + patience;
  for (const set of settings) {
    for (let pause = first; ; pause = Math.min(2 * pause, 20_000)) {
      try {
        await set();
        break;
      } catch (error) {
        const busy = error instanceof S3ServiceException && error.name === 'OperationAborted';
        if (!busy || Date.now() + pause > until) throw error;
        await sleep(pause * (0.5 + Math.random() / 2));
      }
    }
  }
}
