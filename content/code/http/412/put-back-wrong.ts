/** After a 412 it takes the fresh tag, and puts the old text under it. */
export async function putBack(url: string, change: (text: string) => string): Promise<Response> {
  const seen = await fetch(url);
  const body = change(await seen.text());
  const put = (from: Response) => fetch(url, { method: 'PUT', headers: { 'if-match': from.headers.get('etag') ?? '' }, body });
  const written = await put(seen);
  return written.status === 412 ? put(await fetch(url)) : written;
}
