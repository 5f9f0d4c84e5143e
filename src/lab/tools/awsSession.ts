import { readFileSync } from 'node:fs';
import { inProject } from '../home.ts';
import type { Rule } from '../normalise.ts';
import type { Outcome, Stage } from '../scenario.ts';
import { parsed } from './http.ts';
import { relay } from './relay.ts';

/** The version of a package that came through npm. */
export const npmVersion = (name: string): string => {
  const version = /"version": "([^"]+)"/.exec(readFileSync(inProject('node_modules', name, 'package.json'), 'utf8'))?.[1];
  if (!version) throw new Error(`node_modules/${name}/package.json names no version. Run npm ci.`);
  return version;
};

/** What every client of the SDK is told in the lab; the key is invented. */
export const settingsFor = (port: number) => ({
  endpoint: `http://127.0.0.1:${port}`,
  region: 'us-west-2',
  credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'not-a-secret' },
});
export type AwsSettings = ReturnType<typeof settingsFor>;

/** What a scenario works with: a client of the official SDK whose requests pass a relay, so that the wire is kept. */
export interface AwsSession<Client> {
  client: Client;
  /** Waits for a call, writes its wire and what the SDK made of it, and says what came out. */
  ask(call: Promise<unknown>): Promise<Outcome>;
  note(text: string): void;
}

/** Opens a session, does the work, and closes what was opened. Calls that are not asked for are not shown. */
export const awsSession = async <Client extends { destroy(): void }>(
  stage: Stage,
  make: (settings: AwsSettings) => Client,
  work: (session: AwsSession<Client>) => Promise<Outcome>,
): Promise<Outcome> => {
  const wire = await relay(stage);
  const client = make(settingsFor(wire.port));
  const ask = async (call: Promise<unknown>): Promise<Outcome> => {
    const before = wire.exchanges.length; // the first byte of the call leaves in a later turn of the event loop
    const raised = await call.then(
      () => undefined,
      (fault: unknown) => fault,
    );
    const asked = wire.exchanges.slice(before).map(({ sent, received }) => ({ sent: utf8(sent), received: utf8(received) }));
    const [first] = asked;
    if (!first) throw new Error(`Nothing reached the server: ${raised}`);
    const { status, body, headers } = parsed(Buffer.from(first.received));
    stage.out.exchange(first.sent, `${first.received.split('\r\n\r\n')[0]}\r\n\r\n${headers['content-type']?.includes('octet-stream') ? '' : body}`);
    if (asked.length > 1) stage.out.note(`The SDK sends it ${asked.length} times in all and gets this answer each time.`);
    stage.out.line('sdk', raised === undefined ? `resolves, ${status}` : errorLines(raised));
    const code = codeIn(body);
    return { status, ...(code ? { code } : {}), ...(asked.length > 1 ? { attempts: asked.length } : {}) };
  };
  try {
    return await work({ client, ask, note: (text) => stage.out.note(text) });
  } finally {
    client.destroy();
    await wire.close();
  }
};

const utf8 = (bytes: string): string => Buffer.from(bytes, 'latin1').toString('utf8');

/** The error code of an answer: `<Code>` of the XML protocols, `__type` after its hash sign of the JSON ones. */
export const codeIn = (body: string): string | undefined => /<Code>([^<]+)<\/Code>/.exec(body)?.[1] ?? /"__type"\s*:\s*"(?:[^"#]*#)?([^"]+)"/.exec(body)?.[1];

/** What a program can read from an error of the SDK: its class and every field of its own but the transport. */
export const errorLines = (fault: unknown): string => {
  if (!(fault instanceof Error)) return String(fault);
  const { $response, ...fields } = { ...fault } as Record<string, unknown>; // own fields of an Error have no type
  const shown = Object.entries({ name: fault.name, message: fault.message, ...fields })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `  ${name}: ${JSON.stringify(value).replace(/"totalRetryDelay":(?=[1-9])/, '"totalRetryDelay":≈ ')}`);
  return [`rejects with ${fault.constructor.name}`, ...shown].join('\n');
};

/** What differs from run to run in the requests of the SDK, or from machine to machine. */
export const awsHide: Rule[] = [
  { word: 'port', pattern: /127\.0\.0\.1:(\d+)/g },
  { word: 'os', pattern: /\bos\/(\S+#\S+)/g },
  { word: 'node', pattern: /md\/nodejs#(\S+)/g },
  { word: 'time', pattern: /\b\d{8}T\d{6}Z\b/g },
  { word: 'signature', pattern: /^> authorization: AWS4-HMAC-SHA256 (.+)$/gim },
];
