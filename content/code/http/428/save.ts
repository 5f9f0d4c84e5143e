const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Each write carries the condition of the text it was made from: the tag of what was read, or “nothing was there”. */
export async function save(url: string, change: (before: string | undefined) => string, attempts = 4): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const seen = await fetch(url, { headers: { 'accept-encoding': 'identity' } });
    if (!seen.ok && seen.status !== 404) return seen;
    const before = seen.ok ? await seen.text() : undefined;
    const etag = seen.headers.get('etag');
    if (seen.ok && !etag) throw new Error(`${url} has no ETag: nothing to send in If-Match`);
    const headers: Record<string, string> = seen.ok && etag ? { 'if-match': etag } : { 'if-none-match': '*' };
    const written = await fetch(url, { method: 'PUT', headers, body: change(before) });
    if (written.status !== 412 || attempt >= attempts) return written; // a 428 here: the header was lost on the way
    await pause(Math.random() * 250 * 2 ** attempt);
  }
}
