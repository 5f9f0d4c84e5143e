import net from 'node:net';
import type { Stage } from '../scenario.ts';
import { curl, hostName, type Request } from './curl.ts';
import { folderByHand } from './site.ts';

export type { Request } from './curl.ts';

/** An answer as it came over the wire. */
export interface Answer {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  body: string;
}

/** Sends one request over its own connection, writes both sides into the transcript and a curl line into the reader’s script. */
export const ask = async (stage: Stage, request: Request, { quiet = false, remember = true } = {}): Promise<Answer> => {
  const { host, port, out } = stage;
  const { head, body } = bytesOf(request);
  const received = await over(host, port, head + body);
  if (!quiet) out.exchange(head + body, shown(received));
  out.script(curl(request, out));
  return remember ? remembered(stage, received) : parsed(received);
};

/** A PUT of this text. */
export const put = (path: string, body: string, headers: Record<string, string> = {}): Request => ({ method: 'PUT', path, headers, body });

/** Sends the head and the first `half` bytes of the body, does something else, and sends the rest. */
export const askSlowly = async (stage: Stage, request: Request, half: number, meanwhile: () => Promise<unknown>): Promise<Answer> => {
  const { host, port, out } = stage;
  const { head, body } = bytesOf(request);
  const received = await over(host, port, head + body.slice(0, half), async () => {
    await pause(200); // the server has read the head
    await meanwhile();
    return body.slice(half);
  });
  out.exchange(head + body, shown(received));
  return remembered(stage, received);
};

/** A request that prepares the ground: sent, not shown; the reader’s script has it as well. @throws when it is refused */
export const prepare = async (stage: Stage, request: Request): Promise<Answer> => {
  const answer = await ask(stage, request, { quiet: true });
  if (answer.status >= 400) throw new Error(`Preparing with ${request.method} ${request.path} was answered ${answer.status}.`);
  return answer;
};

/** Writes what a file holds at this moment, as a plain GET gives it. */
export const holds = async (stage: Stage, path: string): Promise<string> => {
  // Nobody sends this ETag back, and whether it is a new one depends on the clock.
  const { body } = await ask(stage, { method: 'GET', path }, { quiet: true, remember: false });
  stage.out.note(`${path} now holds:`);
  stage.out.printed(body);
  return body;
};

/** Waits, and says so in the transcript and in the reader’s script. */
export const wait = async ({ out }: Stage, seconds: number): Promise<void> => {
  out.note(`${seconds} s later`);
  out.script(`sleep ${seconds}`);
  await pause(seconds * 1000);
};

/** A shell line for what no request does. */
export const byHand = (stage: Stage, text: string) => stage.out.script(`echo '${text}'; read -r`);

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Runs something, and writes the lines that a log of the server has got meanwhile. */
export const withLog = async <T>(stage: Stage, names: string[], run: () => Promise<T>): Promise<T> => {
  const before = names.map((name) => stage.log?.(name).length ?? 0);
  const result = await run();
  await pause(50); // some servers log after they have answered
  for (const [at, name] of names.entries()) {
    const lines = stage.log?.(name).slice(before[at]).trimEnd() ?? '';
    stage.out.note(lines ? `In the ${name} log:` : `In the ${name} log: nothing.`);
    if (lines) stage.out.printed(lines);
    stage.out.script(`tail -n ${Math.max(1, lines.split('\n').length)} ${folderByHand}/${name}.log`);
  }
  stage.out.printed('');
  return result;
};

const bytesOf = ({ method, path, headers = {}, body }: Request): { head: string; body: string } => {
  const head = [`${method} ${path} HTTP/1.1`, `Host: ${hostName}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)];
  if (body !== undefined) head.push(`Content-Length: ${Buffer.byteLength(body)}`);
  head.push('Connection: close');
  return { head: `${head.join('\r\n')}\r\n\r\n`, body: body ?? '' };
};

/** Keeps the validators and tokens of an answer, so that the reader’s script takes them from its own answers. */
const remembered = ({ out }: Stage, received: Buffer): Answer => {
  const answer = parsed(received);
  for (const name of ['etag', 'lock-token']) {
    const value = answer.headers[name];
    const word = value && out.remember(value, name);
    if (word) out.script(`${word}=$(printf '%s' "$ANSWER" | sed -n 's/^${name}: *//Ip' | tr -d '\\r')`);
  }
  return answer;
};

const over = (host: string, port: number, bytes: string, rest?: () => Promise<string>): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const socket = net.connect(port, host, () => {
      socket.write(bytes);
      rest?.().then((more) => socket.write(more), reject);
    });
    socket.setTimeout(15_000, () => socket.destroy(new Error('No answer within 15 s.')));
    socket.on('data', (part) => parts.push(part));
    socket.once('end', () => resolve(Buffer.concat(parts)));
    socket.once('error', reject);
  });

/** Status, headers and body of an answer; a chunked body is joined, a compressed one is named with its length. */
export const parsed = (received: Buffer | string): Answer => {
  const text = (typeof received === 'string' ? Buffer.from(received) : received).toString('latin1');
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const headers = Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]));
  const raw = rest.join('\r\n\r\n');
  const whole = headers['transfer-encoding'] === 'chunked' ? joined(raw) : raw;
  const coding = headers['content-encoding'];
  const body = coding && whole ? `[${whole.length} bytes of ${coding}]` : Buffer.from(whole, 'latin1').toString();
  return { status: Number(/^HTTP\/[\d.]+ (\d{3})/.exec(first)?.[1] ?? 0), headers, body };
};

const joined = (text: string): string => {
  const size = Number.parseInt(text, 16);
  const from = text.indexOf('\r\n') + 2;
  return size ? text.slice(from, from + size) + joined(text.slice(from + size + 2)) : '';
};

/** The answer for showing: a chunked body without its sizes. */
const shown = (received: Buffer): string => `${received.toString('latin1').split('\r\n\r\n')[0] ?? ''}\r\n\r\n${parsed(received).body}`;
