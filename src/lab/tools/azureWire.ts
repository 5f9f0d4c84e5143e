import type { Outcome, Stage } from '../scenario.ts';
import { type Meddling, relay } from './relay.ts';

/** An Azure SDK with a relay below it: what the SDK sends is kept, shown where the scenario says so, and read for the outcome. */
export interface AzureWire {
  /** http://127.0.0.1:port/faultbook, where the SDK finds the account. */
  address: string;
  /** Runs `work` and shows what went over the wire. @throws when the SDK rejects */
  shown<T>(note: string, work: () => Promise<T>): Promise<T>;
  /** Runs `work`, shows the wire and what the program got; the outcome is the last answer on the wire. */
  asked(note: string, work: () => Promise<unknown>): Promise<Outcome>;
  close(): Promise<void>;
}

/** Text of an answer for reading: a chunked body without its sizes. */
export const readable = (received: string): string => {
  const [head = '', ...rest] = received.split('\r\n\r\n');
  if (!/^transfer-encoding: chunked/im.test(head)) return received;
  const raw = rest.join('\r\n\r\n');
  let body = '';
  for (let at = 0, size = 0; ; at += size + 2) {
    size = Number.parseInt(raw.slice(at), 16);
    if (!size) return `${head}\r\n\r\n${body}`;
    at = raw.indexOf('\r\n', at) + 2;
    body += raw.slice(at, at + size);
  }
};

/** Puts a relay before one of Azurite’s services: 0 blobs, 1 queues, 2 tables. Its text is part of the readers’ scripts. */
export const azureWire = async ({ host, port, out }: Pick<Stage, 'host' | 'port' | 'out'>, service: 0 | 1 | 2, meddling: Meddling = {}): Promise<AzureWire> => {
  const wire = await relay({ host, port: port + service }, meddling);
  const show = (from: number) => {
    for (const { sent, received, lost } of wire.exchanges.slice(from)) {
      out.exchange(sent, readable(received));
      if (lost) out.note('The relay threw this answer away and closed the connection.');
    }
  };
  return {
    address: `http://127.0.0.1:${wire.port}/faultbook`,
    shown: async (note, work) => {
      out.note(note);
      const from = wire.exchanges.length;
      const result = await work();
      show(from);
      return result;
    },
    asked: async (note, work) => {
      out.note(note);
      const from = wire.exchanges.length;
      const said = await work().then(
        () => 'no error',
        (fault) =>
          `${fault.name}, code ${fault.code}, details.errorCode ${fault.details?.errorCode}, statusCode ${fault.statusCode}: ${String(fault.message).split('\n')[0]}`,
      );
      show(from);
      out.line('client', said);
      const last = wire.exchanges.at(-1)?.received ?? '';
      const code = /^x-ms-error-code: (\S+)/im.exec(last)?.[1] ?? /"code":"(\w+)"/.exec(last)?.[1];
      return { status: Number(last.slice(9, 12)), ...(code ? { code } : {}), attempts: wire.exchanges.length - from };
    },
    close: () => wire.close(),
  };
};
