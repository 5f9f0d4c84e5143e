/** Writes without a condition; told to send one, it fetches a tag for the text that it already has. */
export async function save(url: string, change: (before: string | undefined) => string): Promise<Response> {
  const body = change(await (await fetch(url)).text());
  const written = await fetch(url, { method: 'PUT', body });
  if (written.status !== 428) return written;
  const etag = (await fetch(url, { method: 'HEAD' })).headers.get('etag') ?? '';
  return fetch(url, { method: 'PUT', headers: { 'if-match': etag }, body });
}
