import { setTimeout as sleep } from 'node:timers/promises';

/** What the samples need of an object; the rest of it travels along. */
interface Kube { metadata: { name: string; resourceVersion: string } }

/** A refusal of the API server: reason tells Conflict from AlreadyExists, the status does not. */
class Refusal extends Error {
  readonly reason: string;
  constructor({ reason = 'Unknown', message = '' }: { reason?: string; message?: string }) {
    super(message);
    this.reason = reason;
  }
}

async function ask<T>(url: string, method = 'GET', content?: T): Promise<T> {
  const body = content && JSON.stringify(content);
  const answer = await fetch(url, { method, ...(body ? { body } : {}), headers: { 'Content-Type': 'application/json' } });
  if (!answer.ok) throw new Refusal((await answer.json()) as Refusal); // a Status
  return (await answer.json()) as T; // the object at this address
}

const lostTheRace = (error: unknown) => error instanceof Refusal && error.reason === 'Conflict';

/** Change an object under the resourceVersion it was read with; read again while another writer is first. */
export async function update<T extends Kube>(url: string, change: (seen: T) => T | undefined, attempts = 5): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const seen = await ask<T>(url); // without ?resourceVersion=0, which any age may answer
    const next = change(structuredClone(seen)); // made from what is there now
    if (!next) return seen; // it is there already: an earlier try arrived
    try {
      const { resourceVersion } = seen.metadata;
      return await ask(url, 'PUT', { ...next, metadata: { ...next.metadata, resourceVersion } });
    } catch (error) {
      if (!lostTheRace(error) || attempt >= attempts) throw error;
      await sleep(Math.random() * 50 * 2 ** attempt);
    }
  }
}
