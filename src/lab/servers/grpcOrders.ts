import type { ServerUnaryCall, StatusObject, sendUnaryData } from '@grpc/grpc-js';
import type { Server } from '../server.ts';
import { grpc } from './grpc.ts';

/** How a scene begins. */
export interface OrdersScene {
  /** The lines of the order, each open or shipped. */
  lines?: Record<string, string>;
  /** What goes wrong in the first call of a method. */
  fault?: {
    method: string;
    /** The status it is answered with; 0 for the true answer. */
    code: number;
    details?: string;
    /** The work is done before that answer. */
    done?: true;
    /** Milliseconds until that answer. */
    after?: number;
  };
}

/**
 * One order with lines and an etag on the real server of @grpc/grpc-js, as AIP-134, 135 and 154 have it: an update with another
 * etag is ABORTED, one without an etag overwrites; a delete while lines are open is FAILED_PRECONDITION unless `force` is set.
 * Both carry google.rpc.Status in grpc-status-details-bin. Messages are JSON, so that nothing is compiled and a transcript can be
 * read. Stands by itself: its text is part of the readers’ scripts.
 */
export const serveOrders = async (port: number) => {
  const { Metadata, Server, ServerCredentials, status } = await import('@grpc/grpc-js');
  interface Order {
    name: string;
    lines: Record<string, string>;
    etag?: string;
  }
  interface Asked {
    name?: string;
    order?: Order;
    etag?: string;
    force?: boolean;
    line?: string;
  }
  const name = 'orders/7';
  let order: { lines: Record<string, string>; version: number } | undefined;
  let scene: OrdersScene = {};
  let asked: string[] = [];

  // Protocol buffers by hand: field number, length, bytes. All lengths are below 16,384.
  const length = (count: number) => (count < 128 ? [count] : [(count & 127) | 128, count >> 7]);
  const field = (number: number, value: string | Buffer) => {
    const bytes = Buffer.from(value);
    return Buffer.concat([Buffer.from([(number << 3) | 2, ...length(bytes.length)]), bytes]);
  };
  const any = (type: string, ...fields: Buffer[]) =>
    field(3, Buffer.concat([field(1, `type.googleapis.com/google.rpc.${type}`), field(2, Buffer.concat(fields))]));
  const refusal = (code: number, details: string, reason: string, metadata: Record<string, string>, ...more: Buffer[]) => {
    const pairs = Object.entries(metadata).map(([key, value]) => field(3, Buffer.concat([field(1, key), field(2, value)])));
    const info = any('ErrorInfo', field(1, reason), field(2, 'orders.example'), ...pairs);
    const trailers = new Metadata();
    trailers.set('grpc-status-details-bin', Buffer.concat([Buffer.from([8, code]), field(2, details), info, ...more]));
    return { refused: { code, details, metadata: trailers } };
  };

  const seen = () => ({ reply: { name, lines: order?.lines, etag: `"${order?.version}"` } });
  const missing = { refused: { code: status.NOT_FOUND, details: 'there is no such order' } };
  const methods: Record<string, (asked: Asked) => { reply?: object; refused?: Partial<StatusObject> }> = {
    GetOrder: seen,
    UpdateOrder: ({ order: sent }) => {
      if (!order || !sent) return missing;
      const etag = `"${order.version}"`;
      if (sent.etag && sent.etag !== etag) return refusal(status.ABORTED, `etag of ${name} is ${etag}, not ${sent.etag}`, 'ETAG_MISMATCH', { etag });
      order = { lines: sent.lines, version: order.version + 1 };
      return seen();
    },
    ShipLine: ({ line = '' }) => {
      if (order) order = { lines: { ...order.lines, [line]: 'shipped' }, version: order.version + 1 };
      return seen();
    },
    DeleteOrder: ({ force, etag }) => {
      if (!order) return missing;
      const current = `"${order.version}"`;
      if (etag && etag !== current) return refusal(status.ABORTED, `etag of ${name} is ${current}, not ${etag}`, 'ETAG_MISMATCH', { etag: current });
      const open = Object.keys(order.lines).filter((line) => order?.lines[line] === 'open');
      const violation = (line: string) => field(1, Buffer.concat([field(1, 'OPEN_LINE'), field(2, `${name}/lines/${line}`), field(3, 'not shipped')]));
      if (open.length > 0 && !force) {
        const failure = any('PreconditionFailure', ...open.map(violation));
        return refusal(status.FAILED_PRECONDITION, `${name} has open lines`, 'ORDER_HAS_OPEN_LINES', {}, failure);
      }
      order = undefined;
      return { reply: {} };
    },
  };

  const raw = (bytes: Buffer) => bytes;
  const method = (path: string) => ({
    path,
    requestStream: false,
    responseStream: false,
    requestSerialize: raw,
    requestDeserialize: raw,
    responseSerialize: raw,
    responseDeserialize: raw,
  });
  const answer = (called: string) => (call: ServerUnaryCall<Buffer, Buffer>, end: sendUnaryData<Buffer>) => {
    const first = !asked.includes(called);
    asked.push(called);
    const fault = first && scene.fault?.method === called ? scene.fault : undefined;
    const { reply, refused } = (fault && !fault.done ? undefined : methods[called]?.(JSON.parse(call.request.toString()))) ?? {};
    const wrong = fault?.code ? { code: fault.code, details: fault.details ?? '' } : refused;
    setTimeout(() => (wrong ? end(wrong) : end(null, Buffer.from(JSON.stringify(reply)))), fault?.after ?? 0);
  };
  const server = new Server();
  const names = Object.keys(methods);
  server.addService(
    { ...Object.fromEntries(names.map((one) => [one, method(`/shop.Orders/${one}`)])), Begin: method('/lab.Stub/Begin'), Left: method('/lab.Stub/Left') },
    {
      ...Object.fromEntries(names.map((one) => [one, answer(one)])),
      Begin: (call: ServerUnaryCall<Buffer, Buffer>, end: sendUnaryData<Buffer>) => {
        scene = JSON.parse(call.request.toString());
        order = { lines: scene.lines ?? {}, version: 1 };
        asked = [];
        end(null, Buffer.alloc(0));
      },
      Left: (_: ServerUnaryCall<Buffer, Buffer>, end: sendUnaryData<Buffer>) =>
        end(null, Buffer.from(order ? JSON.stringify(seen().reply) : 'there is no such order')),
    },
  );
  const bound = await new Promise<number>((done, failed) =>
    server.bindAsync(`127.0.0.1:${port}`, ServerCredentials.createInsecure(), (fault, free) => (fault ? failed(fault) : done(free))),
  );
  return { port: bound, stop: () => server.forceShutdown() };
};

/** A gRPC service of ours that keeps one order, on a real gRPC stack. */
export const grpcOrders: Server = {
  ...grpc,
  name: 'grpc-orders',
  product: 'A service of this project that keeps one order, on the gRPC server of @grpc/grpc-js (npm)',
  settings:
    'the service follows AIP-134, 135 and 154 (etag, force), so this shows the wire shape and what a client does with it, and proves nothing about a vendor’s service; HTTP/2 without TLS on the loopback interface',
  start: async () => {
    const { port, stop } = await serveOrders(0);
    return { host: '127.0.0.1', port, stop: async () => stop() };
  },
};
