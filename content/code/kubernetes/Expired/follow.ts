import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Kube, relist, type Told } from './relist.ts';

/** Keeps `known` equal to a collection; after a 410 in either form it lists again. */
export async function follow<T extends Kube>(url: string, known: Map<string, T>, told: Told<T>, signal: AbortSignal) {
  for (let version = ''; ; ) {
    version ||= await relist(url, known, told, signal);
    const answer = await fetch(`${url}?watch=1&allowWatchBookmarks=true&resourceVersion=${version}`, { signal });
    if (answer.status === 410) version = '';
    if (answer.status === 410 || answer.status === 429) { await sleep(1_000); continue; } // 429: its cache is being filled
    if (!answer.ok || !answer.body) throw new Error(`watch: ${answer.status}`);
    for await (const line of createInterface(Readable.fromWeb(answer.body))) {
      const { type, object } = JSON.parse(line);
      if (type === 'ERROR' && object.code !== 410) throw new Error(object.message);
      version = type === 'ERROR' ? '' : object.metadata.resourceVersion; // '' is the 410 within a 200; bookmarks move it on
      if (type === 'ERROR' || type === 'BOOKMARK') continue;
      if (type === 'DELETED') known.delete(object.metadata.uid);
      else known.set(object.metadata.uid, object);
      told(type === 'DELETED' ? 'gone' : 'is', object);
    }
  }
}
