import type { Authority, Scenario } from '../scenario.ts';
import { grpc } from '../servers/grpc.ts';
import { grpcCall, grpcClient, grpcScript } from '../tools/grpc.ts';

const read = '2026-11-21';

/** The wire format of gRPC. */
const http2 = (says: string): Authority => ({
  title: 'gRPC over HTTP2, Responses',
  address: 'https://github.com/grpc/grpc/blob/master/doc/PROTOCOL-HTTP2.md#responses',
  says,
  read,
});

/** Which codes the libraries make. */
const statuscodes = (says: string): Authority => ({
  title: 'gRPC, Status codes and their use in gRPC',
  address: 'https://github.com/grpc/grpc/blob/master/doc/statuscodes.md',
  says,
  read,
});

const onTheWire = (number: number) =>
  `HTTP status 200 whatever the outcome; an immediate error may come as Trailers-Only, with grpc-status as a decimal number (google.rpc.Code: ${number})`;

const common = { server: grpc, client: grpcClient, script: grpcScript };

/** Where the status of a gRPC call stands on the wire. */
export const grpcScenarios: Scenario[] = [
  {
    ...common,
    id: 'grpc/ABORTED-wire',
    of: 'grpc/ABORTED',
    title: 'a service ends a call with ABORTED',
    expect: { code: 'ABORTED', attempts: 1 },
    authority: http2(onTheWire(10)),
    run: (stage) =>
      grpcCall(stage, [{ code: 10, details: 'order 7 was changed by another writer' }], { method: 'UpdateOrder', message: '{"order":7,"version":3}' }),
  },
  {
    ...common,
    id: 'grpc/FAILED_PRECONDITION-wire',
    of: 'grpc/FAILED_PRECONDITION',
    title: 'a service ends a call with FAILED_PRECONDITION',
    expect: { code: 'FAILED_PRECONDITION', attempts: 1 },
    authority: http2(onTheWire(9)),
    run: (stage) => grpcCall(stage, [{ code: 9, details: 'order 7 still has open items' }], { method: 'DeleteOrder', message: '{"order":7}' }),
  },
  {
    ...common,
    id: 'grpc/ALREADY_EXISTS-wire',
    of: 'grpc/ALREADY_EXISTS',
    title: 'a service ends a call with ALREADY_EXISTS',
    expect: { code: 'ALREADY_EXISTS', attempts: 1 },
    authority: http2(onTheWire(6)),
    run: (stage) => grpcCall(stage, [{ code: 6, details: 'order 7 exists' }], { method: 'CreateOrder', message: '{"order":7}' }),
  },
  {
    ...common,
    id: 'grpc/NOT_FOUND-wire',
    of: 'grpc/NOT_FOUND',
    title: 'a service ends a call with NOT_FOUND',
    expect: { code: 'NOT_FOUND', attempts: 1 },
    authority: http2(onTheWire(5)),
    run: (stage) => grpcCall(stage, [{ code: 5, details: 'there is no order 8' }], { method: 'GetOrder', message: '{"order":8}' }),
  },
  {
    ...common,
    id: 'grpc/UNAVAILABLE-wire',
    of: 'grpc/UNAVAILABLE',
    title: 'a service ends a call with UNAVAILABLE',
    expect: { code: 'UNAVAILABLE', attempts: 1 },
    authority: http2(onTheWire(14)),
    run: (stage) => grpcCall(stage, [{ code: 14, details: 'the service restarts' }], { method: 'UpdateOrder', message: '{"order":7,"version":3}' }),
  },
  {
    ...common,
    id: 'grpc/ABORTED-after-response-headers',
    of: 'grpc/ABORTED',
    title: 'a service that has sent its headers ends the call with ABORTED',
    expect: { code: 'ABORTED', attempts: 1 },
    authority: http2('the status comes in Trailers, a second block of headers after Response-Headers; HTTP status 200 has been sent by then'),
    run: (stage) =>
      grpcCall(stage, [{ code: 10, details: 'order 7 was changed by another writer', headersFirst: true }], {
        method: 'UpdateOrder',
        message: '{"order":7,"version":3}',
      }),
  },
  {
    ...common,
    id: 'grpc/ABORTED-grpc-message-percent-encoding',
    of: 'grpc/ABORTED',
    title: 'a status message with a percent sign, a line break and letters outside ASCII',
    expect: { code: 'ABORTED', attempts: 1 },
    authority: http2('grpc-message is UTF-8, percent-encoded; space and visible ASCII may stand as they are, the percent sign and all else may not'),
    run: async (stage) => {
      stage.out.note('This library encodes spaces, too; the format allows it, other libraries leave them.');
      return grpcCall(stage, [{ code: 10, details: 'Änderung zu 50 %\nabgelehnt: “order 7”' }], { method: 'UpdateOrder', message: '{"order":7,"version":3}' });
    },
  },
  {
    ...common,
    id: 'grpc/DEADLINE_EXCEEDED-wire',
    of: 'grpc/DEADLINE_EXCEEDED',
    title: 'the deadline passes while the service works; the service does not fail',
    expect: { code: 'DEADLINE_EXCEEDED', attempts: 1 },
    authority: statuscodes('a deadline that expires before the server returns a status is DEADLINE_EXCEEDED, made by the library at either end'),
    run: async (stage) => {
      stage.out.note('The service needs 600 ms, and would answer with success. The caller gives it 300 ms.');
      return grpcCall(stage, [{ code: 0, after: 600 }], { method: 'UpdateOrder', message: '{"order":7,"version":3}', deadline: 300 });
    },
  },
];
