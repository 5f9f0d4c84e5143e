// Starts the orders service and a relay that reads the frames, runs one client program against it, and says what passed.
// node serve.mts '<scene as JSON>' <program> <arguments …>    (Node 24; the program finds the address in ORDERS)
import { spawn } from 'node:child_process';
import { serveOrders } from '../../../../../src/lab/servers/grpcOrders.ts';
import { ordersClient } from '../../../../../src/lab/tools/grpcOrders.ts';
import { http2Relay } from '../../../../../src/lab/tools/http2Relay.ts';

const [scene = '{}', program = '', ...rest] = process.argv.slice(2);
const { port, stop } = await serveOrders(0);
const relay = await http2Relay(`http://127.0.0.1:${port}`);
const direct = await ordersClient(`127.0.0.1:${port}`);
await direct.call('', JSON.parse(scene), '/lab.Stub/Begin');
const ended = spawn(program, rest, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ORDERS: `127.0.0.1:${relay.port}` } });
await new Promise((done) => ended.on('close', done));
for (const { sent, received } of relay.exchanges) {
  const pick = (text: string, pattern: RegExp) => pattern.exec(text)?.[1] ?? '-';
  const previous = /grpc-previous-rpc-attempts: \d+/.exec(sent)?.[0];
  console.log(`wire: ${pick(sent, /:path: \/shop\.Orders\/(\w+)/)}${previous ? ` with ${previous}` : ''} -> grpc-status ${pick(received, /grpc-status: (\d+)/)}`);
}
const { reply } = await direct.call('', {}, '/lab.Stub/Left');
console.log(`left: ${reply?.text ?? JSON.stringify(reply)}`);
relay.close();
direct.close();
stop();
process.exit();
