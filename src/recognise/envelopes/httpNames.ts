// Sources: https://www.rfc-editor.org/rfc/rfc9110#section-15, https://www.iana.org/assignments/http-status-codes, https://www.rfc-editor.org/rfc/rfc7231#section-6 and https://www.rfc-editor.org/rfc/rfc4918#section-11 (older names)
import type { Reading } from '../reading.ts';
import { names } from './http.ts';

/** Names that a status of a refusal has or had besides, without what stands between their words. */
const older = `401 authenticationrequired
402 paymentrequired
403 accessdenied
404 resourcenotfound
406 notacceptable
407 proxyauthenticationrequired
411 lengthrequired
413 contenttoolarge requestentitytoolarge requesttoolong
414 uritoolong requesturitoolong requesturitoolarge
415 unsupportedmediatype
416 rangenotsatisfiable requestedrangenotsatisfiable
417 expectationfailed
421 misdirectedrequest
426 upgraderequired
431 requestheaderfieldstoolarge
451 unavailableforlegalreasons
501 notimplemented
503 servicetemporarilyunavailable
505 httpversionnotsupported
507 insufficientstorage
508 loopdetected`;

const bare = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

const statuses = new Map([
  ...Object.entries(names).map(([name, status]) => [bare(name), String(status)] as const),
  ...older.split('\n').flatMap((line) => {
    const [status = '', ...all] = line.split(' ');
    return all.map((name) => [name, status] as const);
  }),
]);

/** A reading of a name of a status, however its words are joined, as one of the status; undefined when it is none. */
export const statusCalled = (reading: Reading): Reading | undefined => {
  const status = statuses.get(bare(reading.code));
  return status ? { ...reading, code: status, status: Number(status) } : undefined;
};
