// grpc/UNAVAILABLE-stored-or-not: five ways to be told UNAVAILABLE, without a service config: in three of them the update is stored
// A service of this project that keeps one order, on the gRPC server of @grpc/grpc-js (npm); @grpc/grpc-js 1.14.7
//
// One terminal: npm install @grpc/grpc-js@1.14.7 && node UNAVAILABLE-stored-or-not.mts   (Node 24)
import net from 'node:net';

// ----  ----

// ---- the two writers ----
const sample = async () => ({  });
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
const ordersClient = async (address, options = {}) => {
  const { Client, Metadata, credentials } = await import('@grpc/grpc-js');
  const raw = (bytes) => bytes;
  const client = new Client(address, credentials.createInsecure(), { 'grpc.default_authority': 'orders.example', ...options });
  const call = (method, message, path = `/shop.Orders/${method}`) =>
    new Promise ((done) =>
      client.makeUnaryRequest(path, raw, raw, Buffer.from(JSON.stringify(message)), new Metadata(), {}, (error, reply) => {
        const text = reply?.toString() ?? '';
        done(error ? { error } : { reply: text.startsWith('{') ? JSON.parse(text) : { text } });
      }),
    );
  return { call, close: () => client.close() };
};
const ordersWire = async (
  { host, port, out },
  begin,
  options,
  work,
) => {
  const { status } = await import('@grpc/grpc-js');
  const direct = await ordersClient(`${host}:${port}`);
  await direct.call('', begin, '/lab.Stub/Begin');
  const relay = await http2Relay(`http://${host}:${port}`);
  const client = await ordersClient(`127.0.0.1:${relay.port}`, options);
  const config = options['grpc.service_config'];
  out.note(config ? `service config: ${config}` : 'no service config');
  const kept = /^(:path|grpc-previous|:status|grpc-status|grpc-message|DATA|HEADERS|RST_STREAM)/;
  const short = (text) => text.split('\n').filter((line) => kept.test(line));
  const shown = new Set ();
  let told = 0;
  const last = await work(async (method, message) => {
    const done = await client.call(method, message);
    await new Promise((more) => setTimeout(more, 50)); // frames that come after the client has its answer
    for (; told < relay.exchanges.length; told++) {
      const { sent, received, after } = relay.exchanges[told] ?? { sent: '', received: '', after: 0 };
      const [from, to] = [short(sent).join('\n'), short(received).join('\n') || '(nothing)'];
      out.note(told === 0 ? 'Request 1' : `Request ${told + 1}, ≈ ${after} ms after the one before`);
      const previous = /grpc-previous-rpc-attempts: \d+/.exec(from)?.[0];
      const same = shown.has(from.replace(/\n?grpc-previous.*/, '') + to);
      if (same) out.note(`the same bytes${previous ? `, with ${previous}` : ''}; the same answer`);
      else out.exchange(from, to);
      shown.add(from.replace(/\n?grpc-previous.*/, '') + to);
    }
    const { error, reply } = done;
    out.line('client', error ? `${method}: code ${error.code} ${status[error.code]}, details: ${error.details}` : `${method}: OK ${JSON.stringify(reply)}`);
    return done;
  });
  const { reply } = await direct.call('', {}, '/lab.Stub/Left');
  out.note('What is there now:');
  out.printed(reply?.text ? String(reply.text) : JSON.stringify(reply));
  client.close();
  direct.close();
  relay.close();
  const code = last.error ? status[last.error.code] : 'OK';
  return { code, attempts: relay.exchanges.length }; // names of the client’s enum are text
};
const twoOrderWriters = async (
  { host, port, out },
  begin,
  work,
  kept = (left, who) => left.includes(`from ${who}`),
) => {
  const { status } = await import('@grpc/grpc-js');
  const direct = await ordersClient(`${host}:${port}`);
  await direct.call('', begin, '/lab.Stub/Begin');
  const [aRead, bRead, aDone] = [Promise.withResolvers (), Promise.withResolvers (), Promise.withResolvers ()];
  const writer = async (who) => {
    const client = await ordersClient(`${host}:${port}`);
    let calls = 0;
    const call = async (method, message) => {
      if (who === 'B' && calls === 0) await aRead.promise;
      if (calls === 1) await (who === 'A' ? bRead : aDone).promise;
      calls += 1;
      const { error, reply = {} } = await client.call(method, message);
      out.line(who, `${method} ${JSON.stringify(message)}`);
      out.printed(error ? `${error.code} ${status[error.code]}: ${error.details}` : `OK ${JSON.stringify(reply)}`);
      if (calls === 1) (who === 'A' ? aRead : bRead).resolve();
      if (error) throw error;
      return reply;
    };
    const told = await work(who, call).then(
      () => 'done',
      (fault) => `failed: ${fault.message}`,
    );
    if (who === 'A') aDone.resolve();
    client.close();
    return { who, told };
  };
  const ends = await Promise.all([writer('A'), writer('B')]);
  for (const { who, told } of ends) out.line('writer', `${who} is told: ${told}`);
  const { reply } = await direct.call('', {}, '/lab.Stub/Left');
  const left = reply?.text ? String(reply.text) : JSON.stringify(reply);
  direct.close();
  out.note('What is there now:');
  out.printed(left);
  const lost = ends.filter(({ who, told }) => told === 'done' && !kept(left, who)).length;
  out.line('count', `lost ${lost} of 2 updates`);
  return { lost };
};
const ordersLeft = async ({ host, port, out }) => {
  const direct = await ordersClient(`${host}:${port}`);
  const { reply } = await direct.call('', {}, '/lab.Stub/Left');
  direct.close();
  out.note('What is there now:');
  out.printed(reply?.text ? String(reply.text) : JSON.stringify(reply));
};
const toldWays = async ({ host, port, out }) => {
  const { status } = await import('@grpc/grpc-js');
  const direct = await ordersClient(`${host}:${port}`);
  const update = { order: { name: 'orders/7', lines: { 'from B': 'open' }, etag: '"1"' } };
  let code = 'OK';
  let asked = 0;
  const told = async (title, fault, work, refuse = 0) => {
    await direct.call('', { fault }, '/lab.Stub/Begin');
    const relay = await http2Relay(`http://${host}:${port}`, refuse);
    out.note(title);
    const { error } = await work(relay);
    code = error ? String(status[error.code]) : 'OK';
    asked += relay.exchanges.length;
    const from = relay.exchanges.at(-1)?.received.match(/grpc-status: \d+|RST_STREAM: \w+/)?.[0] ?? '(nothing)';
    const count = relay.exchanges.length;
    out.line('relay', count === 0 ? '(no request left the client)' : `${count} ${count === 1 ? 'request' : 'requests'}, answered with: ${from}`);
    out.line('client', `code ${error?.code} ${code}, details: ${error?.details.replace(/:\d+\. Resolution.*/, ':<port>')}`);
    out.line(
      'client',
      `keys of its metadata: ${
        Object.keys(error?.metadata.getMap() ?? {})
          .sort()
          .join(', ') || '(none)'
      }`,
    );
    relay.close();
    await ordersLeft({ host, port, out });
  };
  const through = async (relay, cutAfter = 0) => {
    const client = await ordersClient(`127.0.0.1:${relay.port}`);
    if (cutAfter) setTimeout(() => relay.close(), cutAfter);
    const done = await client.call('UpdateOrder', update);
    client.close();
    return done;
  };
  await told('1. Nobody listens at the address.', {}, async (relay) => {
    const gone = relay.port;
    relay.close();
    const client = await ordersClient(`127.0.0.1:${gone}`);
    const done = await client.call('UpdateOrder', update);
    client.close();
    return done;
  });
  await told('2. The server refuses the stream, twice (REFUSED_STREAM).', {}, (relay) => through(relay), 2);
  await told(
    '3. The service has stored the update, and answers UNAVAILABLE.',
    { method: 'UpdateOrder', code: 14, details: 'the service restarts', done: true },
    (relay) => through(relay),
  );
  await told(
    '4. The service has stored the update, and the connection breaks before its answer.',
    { method: 'UpdateOrder', code: 0, done: true, after: 600 },
    (relay) => through(relay, 300),
  );
  await told(
    '5. The service has stored the update, and passes on what its client of a backend said.',
    { method: 'UpdateOrder', code: 14, details: 'Stream refused by server', done: true },
    (relay) => through(relay),
  );
  direct.close();
  return { code, attempts: asked };
};
const relay = (stage, { before, lose } = {}) =>
  new Promise((resolve, reject) => {
    const exchanges = [];
    const sockets = new Set ();
    const server = net.createServer((client) => {
      const upstream = net.connect(stage.port, stage.host);
      let current;
      let passing = Promise.resolve (undefined);
      for (const socket of [client, upstream]) {
        sockets.add(socket);
        socket.on('error', () => undefined);
        socket.once('close', () => {
          sockets.delete(socket);
          (socket === client ? upstream : client).destroy();
        });
      }
      client.on('data', (part) => {
        if (!current || current.received) {
          current = { sent: '', received: '' };
          exchanges.push(current);
          const [sent, index] = [part.toString('latin1'), exchanges.length - 1];
          if (before) passing = passing.then(() => before(sent, index));
        }
        current.sent += part.toString('latin1');
        if (before) passing = passing.then(() => upstream.write(part));
        else upstream.write(part);
      });
      upstream.on('data', (part) => {
        if (current) {
          current.received += part.toString('latin1');
          if (lose?.(current.sent, exchanges.indexOf(current))) {
            current.lost = true;
            setTimeout(() => client.destroy(), 20); // the rest of the answer is on its way
            return;
          }
        }
        client.write(part);
      });
    });
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (!address || typeof address !== 'object') return reject(new Error('The relay has no port.'));
      resolve({
        port: address.port,
        exchanges,
        close: () =>
          new Promise((done) => {
            for (const socket of sockets) socket.destroy();
            server.close(() => done());
          }),
      });
    });
  });
const readable = (received) => {
  const [head = '', ...rest] = received.split('\r\n\r\n');
  if (!/^transfer-encoding: chunked/im.test(head)) return received;
  const raw = rest.join('\r\n\r\n');
  let body = '';
  for (let at = 0, size = 0;; at += size + 2) {
    size = Number.parseInt(raw.slice(at), 16);
    if (!size) return `${head}\r\n\r\n${body}`;
    at = raw.indexOf('\r\n', at) + 2;
    body += raw.slice(at, at + size);
  }
};
const twoWriters = async ({ host, port, out }, { writes, overlap, work, left }) => {
  const pause = (ms) => new Promise ((done) => setTimeout(done, ms));
  const [aReady, aBegun, aDone, bReady] = [
    Promise.withResolvers (),
    Promise.withResolvers (),
    Promise.withResolvers (),
    Promise.withResolvers (),
  ];
  const passed = [];
  const written = { A: false, B: false };
  const hold = async (who, sent) => {
    const first = !written[who] && writes(sent);
    if (who === 'A' && first) {
      aReady.resolve();
      await Promise.race([bReady.promise, pause(1500)]);
      setTimeout(aBegun.resolve, 50);
    }
    if (who === 'B' && first) {
      bReady.resolve();
      await (overlap ? aBegun : aDone).promise;
    }
    if (who === 'B' && written.B) await aDone.promise;
    written[who] ||= first;
  };
  const through = (who) => {
    const wire = relay(
      { host, port },
      {
        before: async (sent, index) => {
          await hold(who, sent);
          passed.push({ who, exchange: (await wire).exchanges[index] });
        },
      },
    );
    return wire;
  };
  const [a, b] = [await through('A'), await through('B')];
  const told = (who, at) =>
    work(who, `http://127.0.0.1:${at}`).then(
      (value) => `${who}: done${typeof value === 'string' ? `, told “${value}”` : ''}`,
      (fault) => `${who}: ${fault}`,
    );
  try {
    const ofA = told('A', a.port).finally(() => {
      aReady.resolve();
      aBegun.resolve();
      aDone.resolve();
    });
    await aReady.promise;
    const ofB = told('B', b.port).finally(() => bReady.resolve());
    const both = [await ofA, await ofB];
    for (const { who, exchange } of passed) {
      out.note(`Writer ${who}`);
      out.exchange(exchange?.sent ?? '', readable(exchange?.received ?? ''));
    }
    for (const one of both) out.line('writer', one);
  } finally {
    await a.close();
    await b.close();
  }
  const text = await left();
  out.note('What is there now:');
  out.printed(text);
  const lost = ['from A', 'from B'].filter((update) => !text.includes(update)).length;
  out.line('count', `lost ${lost} of 2 updates`);
  return { lost };
};
const out = {
  note: (text) => console.log('#', text),
  exchange: (sent, received) => console.log((sent.replace(/^/gm, '> ') + '\n' + received.replace(/^/gm, '< ')).replaceAll('\r', '')),
  line: (who, text) => console.log(who + '>', text),
  printed: (text) => console.log(text.replace(/^/gm, '    ')),
  script: () => undefined,
};
const stage = { host: '127.0.0.1', port: 18080, out };
const run = (stage) => toldWays(stage);

await (async (port) => {
  const { Metadata, Server, ServerCredentials, status } = await import('@grpc/grpc-js');
                   
                 
                                  
                  
   
                   
                  
                  
                  
                    
                  
   
  const name = 'orders/7';
  let order;
  let scene = {};
  let asked = [];

  // Protocol buffers by hand: field number, length, bytes. All lengths are below 16,384.
  const length = (count) => (count < 128 ? [count] : [(count & 127) | 128, count >> 7]);
  const field = (number, value) => {
    const bytes = Buffer.from(value);
    return Buffer.concat([Buffer.from([(number << 3) | 2, ...length(bytes.length)]), bytes]);
  };
  const any = (type, ...fields) =>
    field(3, Buffer.concat([field(1, `type.googleapis.com/google.rpc.${type}`), field(2, Buffer.concat(fields))]));
  const refusal = (code, details, reason, metadata, ...more) => {
    const pairs = Object.entries(metadata).map(([key, value]) => field(3, Buffer.concat([field(1, key), field(2, value)])));
    const info = any('ErrorInfo', field(1, reason), field(2, 'orders.example'), ...pairs);
    const trailers = new Metadata();
    trailers.set('grpc-status-details-bin', Buffer.concat([Buffer.from([8, code]), field(2, details), info, ...more]));
    return { refused: { code, details, metadata: trailers } };
  };

  const seen = () => ({ reply: { name, lines: order?.lines, etag: `"${order?.version}"` } });
  const missing = { refused: { code: status.NOT_FOUND, details: 'there is no such order' } };
  const methods = {
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
      const violation = (line) => field(1, Buffer.concat([field(1, 'OPEN_LINE'), field(2, `${name}/lines/${line}`), field(3, 'not shipped')]));
      if (open.length > 0 && !force) {
        const failure = any('PreconditionFailure', ...open.map(violation));
        return refusal(status.FAILED_PRECONDITION, `${name} has open lines`, 'ORDER_HAS_OPEN_LINES', {}, failure);
      }
      order = undefined;
      return { reply: {} };
    },
  };

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
  const answer = (called) => (call, end) => {
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
      Begin: (call, end) => {
        scene = JSON.parse(call.request.toString());
        order = { lines: scene.lines ?? {}, version: 1 };
        asked = [];
        end(null, Buffer.alloc(0));
      },
      Left: (_, end) =>
        end(null, Buffer.from(order ? JSON.stringify(seen().reply) : 'there is no such order')),
    },
  );
  const bound = await new Promise ((done, failed) =>
    server.bindAsync(`127.0.0.1:${port}`, ServerCredentials.createInsecure(), (fault, free) => (fault ? failed(fault) : done(free))),
  );
  return { port: bound, stop: () => server.forceShutdown() };
})(stage.port);
console.log(await run(stage));
process.exit();
