import type { ServiceError } from '@grpc/grpc-js';

/** The texts and messages in a protocol buffer, by field number; numbers are passed over. */
function* fields(bytes: Buffer): Generator<[field: number, value: Buffer]> {
  let at = 0;
  const varint = () => {
    for (let value = 0, unit = 1; ; unit *= 128) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 127) * unit;
      if (byte < 128) return value;
    }
  };
  while (at < bytes.length) {
    const tag = varint();
    const length = varint(); // of a number this is the value itself
    if (tag % 8 === 2) yield [tag >> 3, bytes.subarray(at, (at += length))];
    else if (tag % 8 !== 0) return;
  }
}
/** The texts in it: text 1 at index 1. */
const texts = (bytes: Buffer) => {
  const all: string[] = [];
  for (const [field, value] of fields(bytes)) all[field] = value.toString();
  return all;
};

/** The details of one type in the trailer grpc-status-details-bin: google.rpc.ErrorInfo. */
function detail(error: ServiceError, type: string): Buffer {
  const [status = ''] = error.metadata.get('grpc-status-details-bin');
  for (const [field, any] of fields(Buffer.from(status))) {
    const [url, value] = [...fields(any)];
    if (field === 3 && url?.[1].toString().endsWith(`/${type}`)) return value?.[1] ?? Buffer.alloc(0);
  }
  return Buffer.alloc(0);
}

/** Which cause it was: the pair (reason, domain) is made for machines, the message is not. */
export function errorInfo(error: ServiceError) {
  const info = detail(error, 'google.rpc.ErrorInfo');
  const [, reason = '', domain = ''] = texts(info);
  const pairs = [...fields(info)].filter(([field]) => field === 3).map(([, pair]) => texts(pair));
  return { reason, domain, metadata: Object.fromEntries(pairs.map(([, key = '', value = '']) => [key, value])) };
}

/** What has to be put right before the call can succeed. */
export function violations(error: ServiceError) {
  return [...fields(detail(error, 'google.rpc.PreconditionFailure'))].map(([, one]) => {
    const [, type = '', subject = '', description = ''] = texts(one);
    return { type, subject, description };
  });
}
