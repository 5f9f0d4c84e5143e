import { inProject } from '../home.ts';
import { freePort, launch } from '../process.ts';
import type { Server } from '../server.ts';
import { awsHide, npmVersion } from '../tools/awsSession.ts';

const creating = 100;

/** An emulator of DynamoDB, not by AWS. */
export const dynalite: Server = {
  name: 'dynalite',
  product: 'dynalite, an emulator of DynamoDB that is not by AWS (npm dynalite)',
  kind: 'emulator',
  from: 'npm',
  install: 'npm install dynalite',
  settings: `in memory; a table is CREATING for ${creating} ms; access key and secret are invented; the signature is not shown`,
  hide: [...awsHide, { word: 'request-id', pattern: /\b([A-Z0-9]{52})\b/g }],
  byHand: (port) => `npx dynalite --port ${port} --createTableMs ${creating}`,
  find: async () => {
    const path = inProject('node_modules/dynalite/cli.js');
    return { path, version: npmVersion('dynalite') };
  },
  start: async ({ path }, dir) => {
    const port = await freePort();
    const server = launch(process.execPath, [path, '--host', '127.0.0.1', '--port', String(port), '--createTableMs', String(creating)], { cwd: dir });
    await server.listening(port);
    return { host: '127.0.0.1', port, stop: () => server.stop() };
  },
};
