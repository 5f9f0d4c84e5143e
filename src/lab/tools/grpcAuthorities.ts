import type { Authority } from '../scenario.ts';

const read = '2026-11-26';

/** Google’s API Improvement Proposals: what its services answer. */
export const aip = (number: number, title: string, says: string): Authority => ({
  title: `Google AIP-${number}, ${title}`,
  address: `https://google.aip.dev/${number}`,
  says,
  read,
});

export const freshness = aip(154, 'Resource freshness validation', 'an etag that does not match is ABORTED; a request without one is permitted');

/** Where the details of a status travel. */
export const statusDetails: Authority = {
  title: 'gRPC proposal L44, New RPC Status API for Python, Background',
  address: 'https://github.com/grpc/proposal/blob/master/L44-python-rich-status.md#background',
  says: 'google.rpc.Status with its details travels in the trailing metadata entry grpc-status-details-bin',
  read,
};
