import { setTimeout as sleep } from 'node:timers/promises';
import { ConcurrentModificationException, EntityTemporarilyUnmodifiableException } from '@aws-sdk/client-iam';

const last = new Map<string, Promise<unknown>>();

/** Writes to one entity one after another in this process, and waits out writers elsewhere. */
export function inTurn<T>(entity: string, write: () => Promise<T>, pauses = [20, 60, 120, 240]): Promise<T> {
  const before = last.get(entity) ?? Promise.resolve();
  const mine = before.then(() => patiently(write, pauses), () => patiently(write, pauses));
  last.set(entity, mine);
  const done = () => { if (last.get(entity) === mine) last.delete(entity); };
  mine.then(done, done);
  return mine;
}

async function patiently<T>(write: () => Promise<T>, pauses: readonly number[]): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await write();
    } catch (error) {
      const busy = error instanceof ConcurrentModificationException || error instanceof EntityTemporarilyUnmodifiableException;
      const pause = pauses[attempt];
      if (!busy || pause === undefined) throw error;
      await sleep(pause * 1000 * (0.75 + Math.random() / 2)); // seconds, spread by a quarter either way
    }
  }
}
