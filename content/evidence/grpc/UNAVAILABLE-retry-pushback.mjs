// grpc/UNAVAILABLE-retry-pushback: UNAVAILABLE stands in the retryPolicy, and the service answers grpc-retry-pushback-ms: -1
// A service of this project on the gRPC server of @grpc/grpc-js (npm); @grpc/grpc-js 1.14.7
//
// One terminal: npm install @grpc/grpc-js@1.14.7 && node UNAVAILABLE-retry-pushback.mjs

const serveGrpc = async (port) => {
  const { Metadata, Server, ServerCredentials } = await import('@grpc/grpc-js');
  let answers = [];
  let calls = 0;
  const raw = (bytes) => bytes;
  const method = (path) => ({
    path,
    requestStream: false,
    responseStream: false,
    requestSerialize: raw,
    requestDeserialize: raw,
    responseSerialize: raw,
    responseDeserialize: raw,
  });
  const reply = (call, end) => {
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
      Answers: (call, end) => {
        const seen = calls;
        answers = JSON.parse(call.request.toString());
        calls = 0;
        end(null, Buffer.from(String(seen)));
      },
    },
  );
  const bound = await new Promise ((done, failed) =>
    server.bindAsync(`127.0.0.1:${port}`, ServerCredentials.createInsecure(), (fault, free) => (fault ? failed(fault) : done(free))),
  );
  return { port: bound, stop: () => server.forceShutdown() };
};
const http2Relay = async (target, refuse = 0) => {
  const { connect, constants, createServer } = await import('node:http2');
  const exchanges = [];
  const upstream = connect(target);
  upstream.on('error', () => undefined);
  const resets = Object.entries(constants).filter(([name]) => /^NGHTTP2_(?!ERR_|FLAG_|HCAT|NV_|SETTINGS|STREAM_STATE|DEFAULT)[A-Z_]+$/.test(name));
  const resetName = (code) => resets.find(([, value]) => value === code)?.[0].replace('NGHTTP2_', '') ?? String(code);
  const lines = (headers) => Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const flagged = (flags) => (flags & constants.NGHTTP2_FLAG_END_STREAM ? ', END_STREAM' : '');
  const message = (bytes) =>
    bytes.length === 0 ? [] : ['', `DATA: ${bytes.subarray(0, 5).toString('hex').replace(/..\B/g, '$& ')} | ${bytes.subarray(5)}`];
  let before = 0;
  const server = createServer({ settings: { enablePush: false } });
  const pass = (client, onward, sent, received, note) => {
    const up = [];
    const down = [];
    const add = (to, ...more) => {
      to.push(...more);
      note();
    };
    client.on('data', (part) => {
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
    onward.on('data', (part) => {
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
    const received = [];
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
  await new Promise ((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  const sessions = new Set ();
  server.on('session', (session) => sessions.add(session));
  const close = () => {
    upstream.destroy();
    for (const session of sessions) session.destroy();
    server.close();
  };
  return { port, exchanges, close };
};
const grpcCall = async (
  { host, port, out },
  answers,
  { method, message, options = {}, deadline, refuse },
) => {
  const { Client, Metadata, credentials, status } = await import('@grpc/grpc-js');
  const raw = (bytes) => bytes;
  const ask = (to, path, bytes, settings, call = {}) => {
    const client = new Client(to, credentials.createInsecure(), { 'grpc.default_authority': 'orders.example', ...settings });
    return new Promise ((done, failed) =>
      client.makeUnaryRequest(path, raw, raw, Buffer.from(bytes), new Metadata(), call, (fault, reply) => (fault ? failed(fault) : done(reply))),
    ).finally(() => client.close());
  };
  await ask(`${host}:${port}`, '/lab.Stub/Answers', JSON.stringify(answers), {});
  const relay = await http2Relay(`http://${host}:${port}`, refuse);
  const started = Date.now();
  const fault = await ask(`127.0.0.1:${relay.port}`, `/shop.Orders/${method}`, message, options, deadline ? { deadline: started + deadline } : {}).then(
    () => undefined,
    (error) => error,
  );
  const spent = Date.now() - started;
  const longest = Math.max(0, ...answers.map(({ after = 0 }) => after));
  await new Promise((done) => setTimeout(done, longest + 100)); // frames that come after the client has given up
  relay.close();
  const calls = Number(await ask(`${host}:${port}`, '/lab.Stub/Answers', '[]', {}));
  const shown = new Set ();
  for (const [index, { sent, received, after }] of relay.exchanges.entries()) {
    const [previous] = /grpc-previous-rpc-attempts: \d+/.exec(sent) ?? [];
    out.note(index === 0 ? 'Call 1' : `Call ${index + 1}, ≈ ${after} ms after the one before${previous ? `, with ${previous}` : ''}`);
    const answer = received.replace(/^date: .*$/m, '');
    if (shown.has(answer)) {
      out.note('the same answer');
      continue;
    }
    if (received.startsWith('HEADERS, END_STREAM')) out.note('answered by Trailers-Only: one block of headers, which ends the stream');
    out.exchange(sent, received || '(nothing)');
    shown.add(answer);
  }
  out.note(`The service saw ${calls} ${calls === 1 ? 'call' : 'calls'}.`);
  const code = fault ? status[fault.code] : 'OK'; // the HTTP status is no part of the outcome: it is 200, whatever happens
  const timed = deadline ? ` (after ≈ ${spent} ms)` : '';
  out.line('client', fault ? `code ${fault.code} ${code}, details: ${fault.details}${timed}` : 'succeeded, code 0 OK');
  return { code, attempts: relay.exchanges.length }; // names of the client’s enum are text
};
const out = {
  note: (text) => console.log('#', text),
  exchange: (sent, received) => console.log((sent.replace(/^/gm, '> ') + '\n' + received.replace(/^/gm, '< ')).replaceAll('\r', '')),
  line: (who, text) => console.log(who + '>', text),
  printed: (text) => console.log(text.replace(/^/gm, '    ')),
  script: () => undefined,
};
const stage = { host: '127.0.0.1', port: 18080, out };
const run = (stage) => {
      const retryPolicy = { maxAttempts: 4, initialBackoff: '0.1s', maxBackoff: '1s', backoffMultiplier: 2, retryableStatusCodes: ['UNAVAILABLE'] };
      const config = JSON.stringify({ methodConfig: [{ name: [{ service: 'shop.Orders' }], retryPolicy }] });
      stage.out.note(`service config: ${config}`);
      const options = { 'grpc.service_config': config };
      const answer = { code: 14, details: 'the service restarts', trailers: { 'grpc-retry-pushback-ms': '-1' } };
      return grpcCall(stage, [answer], { method: 'GetOrder', message: '{"order":7}', options });
    };

const server = await serveGrpc(stage.port);
console.log(await run(stage));
server.stop();
