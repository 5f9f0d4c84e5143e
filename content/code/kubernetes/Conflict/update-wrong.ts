interface Kube { metadata: { name: string; resourceVersion: string } }

/** After a 409 it fetches the new resourceVersion, and puts the old object under it. */
export async function update<T extends Kube>(url: string, change: (seen: T) => T): Promise<T> {
  const get = async () => (await (await fetch(url)).json()) as T;
  const put = (next: T) =>
    fetch(url, { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(next) });
  const next = change(await get());
  let answer = await put(next);
  if (answer.status === 409) {
    const { resourceVersion } = (await get()).metadata;
    answer = await put({ ...next, metadata: { ...next.metadata, resourceVersion } });
  }
  return (await answer.json()) as T;
}
