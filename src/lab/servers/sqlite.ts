import type { Server } from '../server.ts';

/** SQLite as Node.js carries it. There is no process to start: each session opens the file. */
export const sqlite: Server = {
  name: 'sqlite',
  product: 'SQLite (node:sqlite of Node.js)',
  kind: 'real',
  from: 'npm',
  install: 'Node.js 22.13 or newer; for the script, the sqlite3 program: apt-get install sqlite3',
  settings: 'one file in a local folder, two connections; node:sqlite sets no busy timeout and enforces foreign keys',
  byHand: () => 'DIR=$(mktemp -d); cd "$DIR"   # no server: both terminals open the same file',
  find: async () => {
    const version = process.versions.sqlite;
    return version ? { path: process.execPath, version } : undefined;
  },
  start: async () => ({ host: '127.0.0.1', port: 99_999, stop: async () => undefined }), // no port; a number that no transcript holds
};
