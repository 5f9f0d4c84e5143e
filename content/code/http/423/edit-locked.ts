const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Takes the lock, then reads, changes and writes under its token, and lets go. While somebody else holds it, it waits. */
export async function editLocked(url: string, owner: string, change: (text: string) => string, waits = [1_000, 2_000, 4_000, 8_000]): Promise<void> {
  let lock: Response;
  for (let attempt = 0; ; attempt++) {
    lock = await fetch(url, {
      method: 'LOCK',
      headers: { depth: '0', timeout: 'Second-60', 'content-type': 'application/xml' }, // without a Timeout it may never end
      body: `<D:lockinfo xmlns:D="DAV:"><D:lockscope><D:exclusive/></D:lockscope><D:locktype><D:write/></D:locktype><D:owner>${owner}</D:owner></D:lockinfo>`,
    });
    const wait = waits[attempt];
    if (lock.status !== 423 || wait === undefined) break;
    await pause(wait * (0.9 + Math.random() * 0.2));
  }
  const token = lock.headers.get('lock-token'); // with its angle brackets
  if (!lock.ok || !token) throw new Error(`LOCK ${url}: ${lock.status}`);
  try {
    const seen = await fetch(url); // after the LOCK: nobody else writes while it lasts
    if (!seen.ok) throw new Error(`GET ${url}: ${seen.status}`);
    const written = await fetch(url, { method: 'PUT', headers: { if: `(${token})` }, body: change(await seen.text()) });
    if (!written.ok || written.status === 207) throw new Error(`PUT ${url}: ${written.status}`); // 207 hides a 423
  } finally {
    await fetch(url, { method: 'UNLOCK', headers: { 'lock-token': token } });
  }
}
