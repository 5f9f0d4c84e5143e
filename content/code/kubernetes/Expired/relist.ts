export interface Kube { metadata: { uid: string; name: string; resourceVersion: string } }
export type Told<T> = (what: 'is' | 'gone', object: T) => void;

/** Lists, tells what differs from `known` (by uid), and returns the version from which to watch. */
export async function relist<T extends Kube>(url: string, known: Map<string, T>, told: Told<T>, signal: AbortSignal) {
  const answer = await fetch(url, { signal }); // all at once; with limit, collect the pages first
  if (!answer.ok) throw new Error(`list: ${answer.status}`);
  const { metadata, items } = (await answer.json()) as { metadata: { resourceVersion: string }; items: T[] };
  const now = new Map(items.map((one) => [one.metadata.uid, one]));
  for (const [uid, one] of known) if (!now.has(uid) && known.delete(uid)) told('gone', one); // no event will say so
  for (const [uid, one] of now) {
    if (known.get(uid)?.metadata.resourceVersion !== one.metadata.resourceVersion) told('is', one);
    known.set(uid, one);
  }
  return metadata.resourceVersion; // the list’s, not an item’s
}
