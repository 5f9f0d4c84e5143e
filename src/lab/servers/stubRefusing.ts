import { printed, program } from '../process.ts';
import type { Server } from '../server.ts';
import { packaged } from '../tools/source.ts';
import { stubOf } from './stub.ts';

const versionOf = (command: string, args: string[], pattern: RegExp): string | undefined => {
  try {
    const path = program(command);
    return path && pattern.exec(printed(path, args))?.[0];
  } catch {
    return undefined; // it is not there
  }
};

/** A stub that only refuses, asked by a client that Debian has. */
const refusing = (name: string, install: string, version: () => string | undefined): Server => ({
  ...stubOf({ name: `stub-refusing-${name}`, wire: 'a server that refuses a PUT' }),
  from: 'debian',
  install: `${install}; Node for the stub`,
  find: async () => {
    const asking = version();
    return asking ? { path: process.execPath, version: `1, asked by ${asking}` } : undefined;
  },
});

export const ofCurl = refusing('curl', 'apt-get install curl', () => versionOf('curl', ['--version'], /curl \S+/));
const python = 'import requests, urllib3; print(f"requests {requests.__version__} with urllib3 {urllib3.__version__}")';
export const ofRequests = refusing('requests', 'apt-get install python3-requests', () => versionOf('python3', ['-c', python], /requests .+/));
export const ofAxios = refusing('axios', 'npm install axios', () => {
  try {
    return packaged('axios');
  } catch {
    return undefined;
  }
});
