import { setTimeout as sleep } from 'node:timers/promises';

type Item = { id: string; eTag: string; name: string; description?: string };
type Nested = { code?: string; message?: string; innerError?: Nested; innererror?: Nested };

/** Every code in the body, outermost first; both spellings of the nested object occur. */
const codes = (error?: Nested): string[] =>
  error ? [error.code ?? [], codes(error.innerError ?? error.innererror)].flat() : [];

async function call(url: string, token: string, init: RequestInit = {}) {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...init.headers };
  const response = await fetch(url, { ...init, headers });
  const body = await response.json() as Item & { error?: Nested };
  return { status: response.status, requestId: response.headers.get('request-id'), body, codes: codes(body.error) };
}

/** Reads, asks `change` what to write on top of what is there now, writes only if that is still there. */
export async function updateItem(url: string, token: string, change: (now: Item) => Partial<Item> | undefined, attempts = 4): Promise<Item> {
  for (let attempt = 1; ; attempt++) {
    const read = await call(url, token);
    if (read.status !== 200) throw new Error(`read: ${read.status} ${read.codes} ${read.requestId}`);
    const patch = change(read.body); // may throw: the newer state makes the change wrong
    if (!patch) return read.body; // somebody has done it already
    const write = await call(url, token, { method: 'PATCH', body: JSON.stringify(patch), headers: { 'if-match': read.body.eTag } });
    if (write.status === 200) return write.body;
    const stale = write.status === 412 || (write.status === 409 && write.codes.includes('resourceModified'));
    if (!stale || attempt >= attempts) throw new Error(`write: ${write.status} ${write.codes} ${write.requestId}`);
    await sleep(Math.random() * 500 * 2 ** attempt); // background processing of an upload needs a moment
  }
}
