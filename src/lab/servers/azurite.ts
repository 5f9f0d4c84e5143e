import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../home.ts';
import { freePort, launch } from '../process.ts';
import type { Server } from '../server.ts';

/** The storage account of the lab. The key guards nothing: it is the word “faultbook” in Base64. */
export const account = { name: 'faultbook', key: 'ZmF1bHRib29r' };

/** A port whose two neighbours above are free as well: blobs, queues and tables listen side by side. */
const threePorts = async (): Promise<number> => {
  for (let tries = 0; tries < 50; tries++) {
    const port = await freePort();
    if ((await Promise.all([isFree(port + 1), isFree(port + 2)])).every(Boolean)) return port;
  }
  throw new Error('No three free ports in a row on the loopback interface.');
};

const isFree = async (port: number): Promise<boolean> => {
  const { createServer } = await import('node:net');
  return new Promise((resolve) => {
    const server = createServer().once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
};

const options = (port: number): string[] => [
  '--inMemoryPersistence',
  '--silent',
  '--disableTelemetry',
  '--skipApiVersionCheck',
  ...['--blobPort', String(port), '--queuePort', String(port + 1), '--tablePort', String(port + 2)],
];

/** Microsoft’s emulator of Azure Storage. Blobs answer on the port, queues one above it, tables two above. */
export const azurite: Server = {
  name: 'azurite',
  product: 'Azurite, Microsoft’s emulator of Azure Storage (npm azurite)',
  kind: 'emulator',
  from: 'npm',
  install: 'npm ci',
  settings: 'everything in memory, plain HTTP on the loopback interface; what Azurite answers is not by itself what Azure answers',
  hide: [
    { word: 'etag', pattern: /"(0x[0-9A-F]{15})"/g, numbered: true },
    { word: 'etag', pattern: /"datetime'([^'"]+)'"/g, numbered: true },
    { word: 'signature', pattern: /(?<=^> authorization: Shared\w+ )(.+)$/gim },
    { word: 'platform', pattern: /(?<=^> user-agent: .*?)(Node\/.*)$/gim },
    { word: 'port', pattern: /127\.0\.0\.1:(\d+)/g },
    { word: 'block-id', pattern: /(?:blockid=|<Latest>|<Uncommitted>)([\w%+/=]+)/g, numbered: true },
    { word: 'pop-receipt', pattern: /(?:popreceipt=|<PopReceipt>)([\w%+/=]+)/g, numbered: true },
    { word: 'snapshot', pattern: /(?<=^< x-ms-snapshot: )(\S+)/gm },
  ],
  byHand: (port) => `AZURITE_ACCOUNTS=${account.name}:${account.key} npx azurite@3.37.0 ${options(port).join(' ')}`,
  find: async () => {
    const path = inProject('node_modules/azurite');
    return existsSync(path) ? { path, version: JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')).version } : undefined;
  },
  start: async ({ path }, dir) => {
    const port = await threePorts();
    const server = launch(process.execPath, [join(path, 'dist/src/azurite.js'), ...options(port)], {
      cwd: dir,
      env: { ...process.env, AZURITE_ACCOUNTS: `${account.name}:${account.key}` },
    });
    for (const one of [port, port + 1, port + 2]) await server.listening(one);
    return { host: '127.0.0.1', port, stop: () => server.stop() };
  },
};
