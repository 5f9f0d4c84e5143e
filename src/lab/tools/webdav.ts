import type { Request } from './http.ts';

/** A LOCK of one file for writing, exclusive. */
export const lockRequest = (path: string, owner: string, seconds: number): Request => ({
  method: 'LOCK',
  path,
  headers: { Timeout: `Second-${seconds}`, Depth: '0', 'Content-Type': 'application/xml' },
  body: `<?xml version="1.0" encoding="utf-8"?>
<D:lockinfo xmlns:D="DAV:"><D:lockscope><D:exclusive/></D:lockscope><D:locktype><D:write/></D:locktype><D:owner>${owner}</D:owner></D:lockinfo>`,
});
