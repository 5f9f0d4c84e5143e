import type { ServerResponse } from 'node:http';

// Of a name that several services print, the page lists them all.
const page = (code: string) => `https://errors.example/e/${encodeURIComponent(code)}/`;

/** An error body in a form of our own, with the page in a field. */
export function refuse(
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
) {
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify({ error: { code, message, doc_url: page(code) } }));
}
