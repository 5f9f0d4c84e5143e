/** Writes only while the version that was read is current. */
export async function save(url: string, body: string, etag: string) {
  const answer = await fetch(url, { method: 'PUT', body, headers: { 'If-Match': etag } });
  // Not retried as it is: the tag is old. https://errors.example/errors/http/412/#fix
  if (answer.status === 412) throw new Error('changed meanwhile: read again, then write');
  return answer.headers.get('etag');
}
