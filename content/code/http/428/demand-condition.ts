import { createServer } from 'node:http';

const docs = new Map<string, { text: string; tag: string }>();
let version = 0;

export const server = createServer(async (req, res) => {
  const { method, url = '', headers } = req;
  const refuse = (status: number, detail: string) =>
    res.writeHead(status, { 'content-type': 'application/problem+json', 'cache-control': 'no-store' }).end(JSON.stringify({ status, detail }));

  if (method === 'GET' || method === 'HEAD') { // never asks for a condition: this is where the ETag comes from
    const doc = docs.get(url);
    return doc ? res.setHeader('etag', doc.tag).end(doc.text) : refuse(404, 'Nothing here. Send If-None-Match: * to create it.');
  }
  if (method !== 'PUT') return res.writeHead(405, { allow: 'GET, HEAD, PUT' }).end();
  const match = headers['if-match']?.trim();
  const create = headers['if-none-match']?.trim() === '*';
  if (!create && (!match || match === '*')) // * names no version: anybody's would do
    return refuse(428, 'GET this first, then send its ETag in If-Match. For something new send If-None-Match: *.');

  let text = '';
  for await (const part of req.setEncoding('utf8')) text += part;
  const doc = docs.get(url); // read after the body: from here to the write nothing else runs
  if (create ? doc : doc?.tag !== match) return refuse(412, doc ? `It is at ${doc.tag}.` : 'There is nothing here.');
  docs.set(url, { text, tag: `"v${++version}"` });
  res.writeHead(doc ? 204 : 201).end();
});

if (import.meta.main) server.listen(Number(process.argv[2]), '127.0.0.1');
