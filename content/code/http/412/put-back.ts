const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Reads, changes, writes back under If-Match. After a 412 it starts again from what is there now. */
export async function putBack(url: string, change: (text: string) => string, attempts = 4): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const seen = await fetch(url, { headers: { 'accept-encoding': 'identity' } }); // no coding, no altered tag
    if (!seen.ok) return seen;
    const etag = seen.headers.get('etag') ?? '';
    const before = await seen.text();
    const after = change(before); // must leave a text alone that has the change already
    if (after === before) return seen;
    if (etag.startsWith('"')) {
      const written = await fetch(url, { method: 'PUT', headers: { 'if-match': etag }, body: after });
      if (written.status !== 412 || attempt >= attempts) return written;
    } else if (attempt >= attempts) throw new Error(`No strong ETag on ${url}: ${etag || 'none'}`);
    await pause(Math.random() * 250 * 2 ** attempt);
  }
}
