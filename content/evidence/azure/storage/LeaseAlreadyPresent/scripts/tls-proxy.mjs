// An HTTPS proxy on the loopback interface: it takes CONNECT for *.blob.core.windows.net only, ends TLS with the certificate
// in this folder, passes on to Azurite, and writes one line for each request and answer. While a file named hold is there, an
// acquire waits until it is gone. Usage: node tls-proxy.mjs PORT AZURITE_PORT LOG
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import tls from 'node:tls';
import { setTimeout as sleep } from 'node:timers/promises';

const [port, azurite, log] = process.argv.slice(2);
const [key, cert] = [readFileSync('server.key'), readFileSync('server.crt')];
const line = (mark, data, wanted) => {
  const [first, ...rest] = data.toString('latin1').split('\r\n\r\n')[0].split('\r\n');
  if (wanted.test(first)) appendFileSync(log, `${mark} ${[first, ...rest.filter((one) => /^x-ms-(lease-|error)/i.test(one))].join('\n  ').replaceAll('%2F', '/')}\n`);
};
http
  .createServer((_, answer) => answer.writeHead(403).end())
  .on('connect', (request, socket) => {
    if (!/^\w+\.blob\.core\.windows\.net:443$/.test(request.url)) return socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    const client = new tls.TLSSocket(socket, { isServer: true, key, cert, ALPNProtocols: ['http/1.1'] });
    const server = net.connect(Number(azurite), '127.0.0.1');
    client.on('data', async (data) => {
      line('>', data, /^(GET|HEAD|PUT|DELETE) /);
      if (existsSync('hold') && /^x-ms-lease-action: acquire/im.test(data.toString('latin1'))) {
        writeFileSync('held', '');
        while (existsSync('hold')) await sleep(50);
      }
      server.write(data);
    });
    server.on('data', (data) => {
      line('<', data, /^HTTP\//);
      client.write(data);
    });
    for (const [one, other] of [[client, server], [server, client]]) one.on('error', () => undefined).on('close', () => other.destroy());
  })
  .listen(Number(port), '127.0.0.1');
