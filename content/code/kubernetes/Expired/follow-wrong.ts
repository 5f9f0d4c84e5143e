import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Kube, relist, type Told } from './relist.ts';

/** After a 410 it goes on from the second number in the message. */
export async function follow<T extends Kube>(url: string, known: Map<string, T>, told: Told<T>, signal: AbortSignal) {
  for (let version = await relist(url, known, told, signal); ; ) {
    const { ok, body } = await fetch(`${url}?watch=1&resourceVersion=${version}`, { signal });
    if (!ok || !body) { await sleep(1_000); continue; }
    for await (const line of createInterface(Readable.fromWeb(body))) {
      const { type, object } = JSON.parse(line);
      version = type === 'ERROR' ? /\((\d+)\)/.exec(object.message)?.[1] : object.metadata.resourceVersion;
      if (type === 'ERROR') continue; // “too old resource version: 5 (9)”: everything up to 9 is skipped
      if (type === 'DELETED') known.delete(object.metadata.uid);
      else known.set(object.metadata.uid, object);
      told(type === 'DELETED' ? 'gone' : 'is', object);
    }
  }
}
