import type { ClientHttp2Stream, ServerHttp2Stream } from 'node:http2';

/** One HTTP/2 stream that passed the relay, as text. */
export interface Http2Exchange {
  sent: string;
  received: string;
  /** Milliseconds since the stream before; 0 for the first. */
  after: number;
}

/**
 * A relay between an unmodified HTTP/2 client and server that passes headers, data, trailers and resets, and keeps them. It
 * is an HTTP/2 hop of its own, so frames may be cut otherwise; `refuse` streams are refused by the relay itself (REFUSED_STREAM).
 * Stands by itself: its text is part of the readers’ scripts.
 */
export const http2Relay = async (target: string, refuse = 0) => {
  const { connect, constants, createServer } = await import('node:http2');
  const exchanges: Http2Exchange[] = [];
  const upstream = connect(target);
  upstream.on('error', () => undefined);
  const resets = Object.entries(constants).filter(([name]) => /^NGHTTP2_(?!ERR_|FLAG_|HCAT|NV_|SETTINGS|STREAM_STATE|DEFAULT)[A-Z_]+$/.test(name));
  const resetName = (code: number | undefined) => resets.find(([, value]) => value === code)?.[0].replace('NGHTTP2_', '') ?? String(code);
  const lines = (headers: object) => Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const flagged = (flags: number) => (flags & constants.NGHTTP2_FLAG_END_STREAM ? ', END_STREAM' : '');
  const message = (bytes: Buffer) =>
    bytes.length === 0 ? [] : ['', `DATA: ${bytes.subarray(0, 5).toString('hex').replace(/..\B/g, '$& ')} | ${bytes.subarray(5)}`];
  let before = 0;
  const server = createServer({ settings: { enablePush: false } });
  const pass = (client: ServerHttp2Stream, onward: ClientHttp2Stream, sent: string[], received: string[], note: () => void) => {
    const up: Buffer[] = [];
    const down: Buffer[] = [];
    const add = (to: string[], ...more: string[]) => {
      to.push(...more);
      note();
    };
    client.on('data', (part: Buffer) => {
      up.push(part);
      onward.write(part);
    });
    client.once('end', () => {
      add(sent, ...message(Buffer.concat(up)));
      onward.end();
    });
    client.once('aborted', () => {
      add(sent, `RST_STREAM: ${resetName(client.rstCode)}`);
      onward.close(client.rstCode);
    });
    onward.once('response', (answer, flags) => {
      const ended = (flags & constants.NGHTTP2_FLAG_END_STREAM) !== 0;
      add(received, `HEADERS${flagged(flags)}`, ...lines(answer));
      if (client.closed || client.destroyed) return;
      client.respond(answer, ended ? { endStream: true } : { waitForTrailers: true });
    });
    onward.on('data', (part: Buffer) => {
      down.push(part);
      if (!client.destroyed) client.write(part);
    });
    onward.once('trailers', (trailers, flags) => {
      add(received, ...message(Buffer.concat(down)), '', `HEADERS${flagged(flags)}`, ...lines(trailers));
      client.once('wantTrailers', () => client.sendTrailers(trailers));
      if (!client.destroyed) client.end();
    });
    onward.on('error', () => undefined);
    onward.once('close', () => {
      if (onward.rstCode && !client.closed) {
        add(received, `RST_STREAM: ${resetName(onward.rstCode)}`);
        client.close(onward.rstCode);
      }
    });
  };
  server.on('stream', (client, headers) => {
    const sent = ['HEADERS', ...lines(headers)];
    const received: string[] = [];
    const now = Date.now();
    const exchange = { sent: '', received: '', after: before ? now - before : 0 };
    before = now;
    const note = () => {
      exchange.sent = sent.join('\n');
      exchange.received = received.join('\n');
    };
    note();
    exchanges.push(exchange);
    client.on('error', () => undefined);
    if (exchanges.length <= refuse) {
      received.push('RST_STREAM: REFUSED_STREAM');
      note();
      return client.close(constants.NGHTTP2_REFUSED_STREAM);
    }
    return pass(client, upstream.request(headers), sent, received, note);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  const sessions = new Set<{ destroy(): void }>();
  server.on('session', (session) => sessions.add(session));
  const close = () => {
    upstream.destroy();
    for (const session of sessions) session.destroy();
    server.close();
  };
  return { port, exchanges, close };
};
