const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Reads first, and waits for the lock with the text in its hand. */
export async function editLocked(url: string, owner: string, change: (text: string) => string): Promise<void> {
  const body = change(await (await fetch(url)).text());
  const lock = () =>
    fetch(url, {
      method: 'LOCK',
      headers: { depth: '0', timeout: 'Second-60', 'content-type': 'application/xml' },
      body: `<D:lockinfo xmlns:D="DAV:"><D:lockscope><D:exclusive/></D:lockscope><D:locktype><D:write/></D:locktype><D:owner>${owner}</D:owner></D:lockinfo>`,
    });
  let held = await lock();
  for (let wait = 1_000; held.status === 423; wait *= 2) {
    await pause(wait);
    held = await lock();
  }
  const token = held.headers.get('lock-token') ?? '';
  await fetch(url, { method: 'PUT', headers: { if: `(${token})` }, body });
  await fetch(url, { method: 'UNLOCK', headers: { 'lock-token': token } });
}
