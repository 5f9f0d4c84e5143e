import { freePort, launch, printed, program } from '../process.ts';
import type { Server } from '../server.ts';
import { awsHide } from '../tools/awsSession.ts';

const version = 'import moto, moto.server; print(moto.__version__)';

/** moto in server mode: an emulator of many AWS services, not by AWS. */
export const moto: Server = {
  name: 'moto',
  product: 'moto in server mode, an emulator of AWS that is not by AWS (Python package moto)',
  kind: 'emulator',
  from: 'debian',
  install: "pip install 'moto[server]==5.2.1'",
  settings: 'in memory, on the loopback interface without TLS; access key and secret are invented; the signature is not shown',
  hide: [
    ...awsHide,
    { word: 'python', pattern: /Server: Werkzeug\/\S+ (Python\/\S+)/g },
    { word: 'werkzeug', pattern: /Server: (Werkzeug\/\S+)/g },
    { word: 'request-id', pattern: /\b([A-Za-z0-9]{52})\b/g },
  ],
  byHand: (port) => `python3 -m moto.server -H 127.0.0.1 -p ${port}`,
  find: async () => {
    for (const python of [program('python3'), program('python3', '/usr/bin')])
      try {
        if (python) return { path: python, version: printed(python, ['-c', version]).trim().split('\n').at(-1) ?? '' };
      } catch {
        // this Python has no moto
      }
    return undefined;
  },
  start: async ({ path }, dir) => {
    const port = await freePort();
    const server = launch(path, ['-m', 'moto.server', '-H', '127.0.0.1', '-p', String(port)], { cwd: dir });
    await server.listening(port);
    return { host: '127.0.0.1', port, stop: () => server.stop() };
  },
};
