// Sources: https://www.rfc-editor.org/rfc/rfc9110#section-15, https://www.iana.org/assignments/http-status-codes, https://www.rfc-editor.org/rfc/rfc7231#section-6 and https://www.rfc-editor.org/rfc/rfc4918#section-11 (older names)
import type { Reading } from '../reading.ts';

/** All names that a status of a refusal has or had, without what stands between their words. */
const names = `400 badrequest
401 unauthorized authenticationrequired
402 paymentrequired
403 forbidden accessdenied
404 notfound resourcenotfound
405 methodnotallowed
406 notacceptable
407 proxyauthenticationrequired
408 requesttimeout
409 conflict
410 gone
411 lengthrequired
412 preconditionfailed
413 payloadtoolarge contenttoolarge requestentitytoolarge requesttoolong
414 uritoolong requesturitoolong requesturitoolarge
415 unsupportedmediatype
416 rangenotsatisfiable requestedrangenotsatisfiable
417 expectationfailed
421 misdirectedrequest
422 unprocessableentity unprocessablecontent
423 locked
424 faileddependency
425 tooearly
426 upgraderequired
428 preconditionrequired
429 toomanyrequests
431 requestheaderfieldstoolarge
451 unavailableforlegalreasons
500 internalservererror
501 notimplemented
502 badgateway
503 serviceunavailable servicetemporarilyunavailable
504 gatewaytimeout
505 httpversionnotsupported
507 insufficientstorage
508 loopdetected`;

const statuses = new Map(
  names.split('\n').flatMap((line) => {
    const [status = '', ...all] = line.split(' ');
    return all.map((name) => [name, status] as const);
  }),
);

/** A reading of a name of a status, however its words are joined, as one of the status; undefined when it is none. */
export const statusCalled = (reading: Reading): Reading | undefined => {
  const status = statuses.get(reading.code.toLowerCase().replace(/[^a-z]/g, ''));
  return status ? { ...reading, code: status, status: Number(status) } : undefined;
};
