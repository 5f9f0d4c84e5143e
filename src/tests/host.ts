import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

const fileIn = (folder: string, path: string): string | undefined => {
  const file = join(folder, decodeURIComponent(path), path.endsWith('/') ? 'index.html' : '');
  return !path.includes('..') && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
};

/** A plain file host that a test can switch off. */
export interface Host {
  /** http://localhost:…, without a slash at the end. */
  address: string;
  folder: string;
  /** up; cut: every connection breaks; mute: nobody answers; or the status of every answer. */
  network: 'up' | 'cut' | 'mute' | number;
  /** After so many packs the network is cut; undefined for never. */
  packsLeft: number | undefined;
  /** What was asked for, in order. */
  asked: string[];
  close(): Promise<void>;
}

/** Serves the files of a folder on a port of its own, as any static host does. */
export const hostOf = (folder: string): Promise<Host> =>
  new Promise((ready) => {
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      host.asked.push(pathname);
      if (pathname.endsWith('.pack') && host.packsLeft !== undefined && host.packsLeft-- <= 0) host.network = 'cut';
      if (host.network === 'cut') request.socket.destroy();
      if (host.network === 'cut' || host.network === 'mute') return;
      const found = fileIn(host.folder, pathname);
      const status = typeof host.network === 'number' ? host.network : found ? 200 : 404;
      response.writeHead(status, { 'content-type': status === 404 ? 'text/html' : (types[extname(found ?? '')] ?? 'application/octet-stream') });
      response.end(status > 499 ? 'out of order' : readFileSync(found ?? join(host.folder, '404.html')));
    });
    const host: Host = {
      address: '',
      folder,
      network: 'up',
      packsLeft: undefined,
      asked: [],
      close: () =>
        new Promise((closed) => {
          server.close(() => closed());
          server.closeAllConnections();
        }),
    };
    server.listen(0, () => {
      host.address = `http://localhost:${(server.address() as AddressInfo).port}`; // it listens on a port
      ready(host);
    });
  });
