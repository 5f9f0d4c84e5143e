import net from 'node:net';
import type { Stage } from '../scenario.ts';

/** A relay between an unmodified client and the server. What passes it is the wire. */
export interface Relay {
  port: number;
  /** Exchanges so far: the bytes to the server and the bytes back, in order of the requests. */
  readonly exchanges: Exchanged[];
  close(): Promise<void>;
}

/** The bytes to the server and the bytes back. */
export interface Exchanged {
  sent: string;
  received: string;
  /** The client never saw the answer: the relay threw it away and hung up. */
  lost?: true;
}

/** What a relay may do to an exchange; it is asked with the bytes to the server so far, and how many exchanges there were before. */
export interface Meddling {
  /** Done before the first bytes of a request are passed on. */
  before?: (sent: string, index: number) => Promise<unknown>;
  /** True: the server gets the request, the client gets no answer. */
  lose?: (sent: string, index: number) => boolean;
}

/** Listens on a free port and passes bytes to the server of the stage, keeping them. For HTTP/1.1 and other text protocols where client and server take turns. */
export const relay = (stage: Pick<Stage, 'host' | 'port'>, { before, lose }: Meddling = {}): Promise<Relay> =>
  new Promise((resolve, reject) => {
    const exchanges: Relay['exchanges'] = [];
    const sockets = new Set<net.Socket>();
    const server = net.createServer((client) => {
      const upstream = net.connect(stage.port, stage.host);
      let current: Exchanged | undefined;
      let passing = Promise.resolve<unknown>(undefined);
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
