import { existsSync, readFileSync } from 'node:fs';
import type { ServerUnaryCall, sendUnaryData } from '@grpc/grpc-js';
import { inProject } from '../home.ts';
import type { Server } from '../server.ts';

/** The status with which the service ends a call. */
export interface GrpcAnswer {
  /** 0 to 16; 0 with an empty message is success. */
  code: number;
  details?: string;
  /** Trailing metadata. */
  trailers?: Record<string, string>;
  /** Sends Response-Headers before the status, as a service does that has begun to answer. */
  headersFirst?: true;
  /** Does the work and answers after this many milliseconds. */
  after?: number;
}

/**
 * A service of ours on the real server of @grpc/grpc-js; messages are bytes, so that nothing is compiled. It ends each call
 * with the next of the answers it was told, and the last of them for ever. Stands by itself: its text is part of the readers’ scripts.
 */
export const serveGrpc = async (port: number) => {
  const { Metadata, Server, ServerCredentials } = await import('@grpc/grpc-js');
  let answers: GrpcAnswer[] = [];
  let calls = 0;
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
  const reply = (call: ServerUnaryCall<Buffer, Buffer>, end: sendUnaryData<Buffer>) => {
    const { code, details = '', trailers = {}, headersFirst, after = 0 } = answers[Math.min(calls, answers.length - 1)] ?? { code: 13 };
    calls += 1;
    const metadata = new Metadata();
    for (const [name, value] of Object.entries(trailers)) metadata.set(name, value);
    if (headersFirst) call.sendMetadata(new Metadata());
    setTimeout(() => (code === 0 ? end(null, Buffer.alloc(0), metadata) : end({ code, details, metadata })), after);
  };
  const server = new Server();
  const paths = ['GetOrder', 'CreateOrder', 'UpdateOrder', 'DeleteOrder'];
  server.addService(
    { ...Object.fromEntries(paths.map((name) => [name, method(`/shop.Orders/${name}`)])), Answers: method('/lab.Stub/Answers') },
    {
      ...Object.fromEntries(paths.map((name) => [name, reply])),
      Answers: (call: ServerUnaryCall<Buffer, Buffer>, end: sendUnaryData<Buffer>) => {
        const seen = calls;
        answers = JSON.parse(call.request.toString());
        calls = 0;
        end(null, Buffer.from(String(seen)));
      },
    },
  );
  const bound = await new Promise<number>((done, failed) =>
    server.bindAsync(`127.0.0.1:${port}`, ServerCredentials.createInsecure(), (fault, free) => (fault ? failed(fault) : done(free))),
  );
  return { port: bound, stop: () => server.forceShutdown() };
};

const manifest = inProject('node_modules/@grpc/grpc-js/package.json');
const version: string | undefined = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).version : undefined;

/** A gRPC service of ours on a real gRPC stack. */
export const grpc: Server = {
  name: 'grpc',
  product: 'A service of this project on the gRPC server of @grpc/grpc-js (npm)',
  kind: 'stub',
  from: 'npm',
  install: `npm install @grpc/grpc-js${version ? `@${version}` : ''}`,
  settings:
    'the service ends each call with the status it was told, so this shows the wire shape and what the client does with it, and proves nothing about a vendor’s service; HTTP/2 without TLS on the loopback interface, through a relay that reads the frames',
  hide: [
    { word: 'time-left', pattern: /(?<=grpc-timeout: )(\S+)/g },
    { word: 'figures', pattern: /(?<=Deadline exceeded after )(.*)(?= \(after)/g },
  ],
  byHand: () => '# nothing to start: service, relay and client are in the script beside the transcript',
  find: async () => (version ? { path: manifest, version } : undefined),
  start: async () => {
    const { port, stop } = await serveGrpc(0);
    return { host: '127.0.0.1', port, stop: async () => stop() };
  },
};
