import type { Authority, Stage } from '../scenario.ts';
import { type Answer, ask, type Request } from './http.ts';

const rfc =
  (number: number) =>
  (section: string, says: string): Authority => ({
    title: `RFC ${number}, ${section}`,
    address: `https://www.rfc-editor.org/rfc/rfc${number}#section-${/[\d.]*\d/.exec(section)?.[0] ?? '1'}`,
    says,
    read: '2026-11-21',
  });

/** HTTP Semantics; the section is given as “13.1.1, If-Match”. */
export const rfc9110 = rfc(9110);
/** WebDAV. */
export const rfc4918 = rfc(4918);
/** Additional HTTP status codes: 428. */
export const rfc6585 = rfc(6585);

/** How the lab names a client that only sends bytes. */
export const plainHttp = 'plain HTTP/1.1, the bytes below';

/** Asks, and gives the outcome of the answer. */
export const outcomeOf = async (stage: Stage, request: Request): Promise<{ status: number }> => ({ status: (await ask(stage, request)).status });

/** The ETag of an answer. @throws when it has none */
export const tagOf = ({ status, headers }: Answer): string => {
  if (!headers.etag) throw new Error(`An answer with ${status} has no ETag.`);
  return headers.etag;
};

/** GETs a file for its ETag and shows the exchange. */
export const read = async (stage: Stage, path: string): Promise<string> => tagOf(await ask(stage, { method: 'GET', path }));

/** Later than any change of a file of the lab, and always the same. */
export const later = 'Thu, 01 Jan 2099 00:00:00 GMT';

/** A day before the last change of every file of the lab. */
export const before = 'Wed, 01 Jan 2025 00:00:00 GMT';
