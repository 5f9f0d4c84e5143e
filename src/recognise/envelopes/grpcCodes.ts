// Source: https://grpc.io/docs/guides/status-codes/
/** The names of gRPC’s status codes in the order of their numbers, from 0. */
export const grpcCodes = [
  'OK',
  'CANCELLED',
  'UNKNOWN',
  'INVALID_ARGUMENT',
  'DEADLINE_EXCEEDED',
  'NOT_FOUND',
  'ALREADY_EXISTS',
  'PERMISSION_DENIED',
  'RESOURCE_EXHAUSTED',
  'FAILED_PRECONDITION',
  'ABORTED',
  'OUT_OF_RANGE',
  'UNIMPLEMENTED',
  'INTERNAL',
  'UNAVAILABLE',
  'DATA_LOSS',
  'UNAUTHENTICATED',
];

/** The name in capitals from any spelling of a language: FailedPrecondition, Canceled, failed-precondition, 9. */
export const grpcName = (spelled: string): string | undefined => {
  if (/^\d{1,2}$/.test(spelled)) return grpcCodes[Number(spelled)];
  const plain = spelled.replace(/[^A-Za-z]/g, '').toLowerCase();
  return grpcCodes.find((name) => name.replaceAll('_', '').toLowerCase() === (plain === 'canceled' ? 'cancelled' : plain));
};
