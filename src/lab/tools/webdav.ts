import type { Stage } from '../scenario.ts';
import { type Answer, ask, type Request } from './http.ts';

/** A LOCK of one file for writing, exclusive. */
export const lockRequest = (path: string, owner: string, seconds: number): Request => ({
  method: 'LOCK',
  path,
  headers: { Timeout: `Second-${seconds}`, Depth: '0', 'Content-Type': 'application/xml' },
  body: `<?xml version="1.0" encoding="utf-8"?>
<D:lockinfo xmlns:D="DAV:"><D:lockscope><D:exclusive/></D:lockscope><D:locktype><D:write/></D:locktype><D:owner>${owner}</D:owner></D:lockinfo>`,
});

/** A LOCK with other headers than the usual: without a Timeout, on a folder with all that is in it. */
export const lockWith = (path: string, owner: string, change: Record<string, string | undefined>): Request => {
  const usual = lockRequest(path, owner, 600);
  const headers = Object.entries({ ...usual.headers, ...change }).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return { ...usual, headers: Object.fromEntries(headers) };
};

/** A LOCK of a folder with all that is in it. */
export const lockFolder = (path: string, owner: string) => {
  const usual = lockRequest(path, owner, 600);
  return { ...usual, headers: { ...usual.headers, Depth: 'infinity' } };
};

/** An UNLOCK with this token. */
export const unlock = (path: string, token: string, headers: Record<string, string> = {}): Request => ({
  method: 'UNLOCK',
  path,
  headers: { ...headers, 'Lock-Token': token },
});

/** The token of a LOCK that was answered; empty where there is none. */
export const tokenOf = ({ headers }: Answer): string => headers['lock-token'] ?? '';

const lockdiscovery = '<?xml version="1.0"?><D:propfind xmlns:D="DAV:"><D:prop><D:lockdiscovery/></D:prop></D:propfind>';

/** Who holds it? */
export const discover = (stage: Stage, path: string, headers: Record<string, string> = {}, depth = '0') =>
  ask(stage, { method: 'PROPFIND', path, headers: { ...headers, Depth: depth, 'Content-Type': 'application/xml' }, body: lockdiscovery });
