import { Agent, type IncomingHttpHeaders, request } from 'node:http';

/** What came back. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks one server over connections that stay open. The path goes out as it is written, hostile ones too. */
export const asker = (port: number) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, path, method, headers, agent }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }));
      });
      // A server may close a connection that it kept, just when the next request goes out: then it is asked once more (RFC 9112, section 9.3.1).
      asked.on('error', (fault) => (asked.reusedSocket ? resolve(ask(path, headers, method)) : reject(fault))).end();
    });
  /** Asks for many, sixteen at a time, and gives what `fault` says of each answer. */
  const each = async (paths: readonly string[], fault: (path: string, answer: Answer) => string | undefined): Promise<string[]> => {
    const faults: string[] = [];
    const left = [...paths].values();
    const worker = async () => {
      for (const path of left) {
        const said = fault(path, await ask(path));
        if (said) faults.push(`${path} ${said}`);
      }
    };
    await Promise.all(Array.from({ length: 16 }, worker));
    return faults;
  };
  return { ask, each, close: () => agent.destroy() };
};
