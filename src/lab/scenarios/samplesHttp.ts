import type { Scenario, Stage } from '../scenario.ts';
import { keptOneAtATime, oneAtATime } from '../servers/keepers.ts';
import { serveKept } from '../servers/kept.ts';
import { rfc9110 } from '../tools/azureAuthorities.ts';
import { sample, sampleScript } from '../tools/samples.ts';
import { sourceOf } from '../tools/source.ts';
import { twoWriters } from '../tools/twoWriters.ts';

interface WaitOut {
  waitOut(send: () => Promise<Response>, passes: (body: string) => boolean): Promise<Response>;
}
interface Save {
  save(send: () => Promise<Response>): Promise<string>;
}

/** Two writers append a line each while the server does one at a time. */
const appends = async (stage: Stage, append: (send: () => Promise<Response>) => Promise<unknown>) => {
  const kept = `http://${stage.host}:${stage.port}/--kept--`;
  await fetch(kept, { method: 'PUT', body: 'notes\n' });
  return twoWriters(stage, {
    writes: (sent) => sent.startsWith('POST '),
    overlap: true,
    work: (who, address) => append(() => fetch(`${address}/notes`, { method: 'POST', body: `from ${who}\n`, headers: { 'Idempotency-Key': `"line-${who}"` } })),
    left: async () => (await fetch(kept)).text(),
  });
};

const client = 'fetch of Node.js 24';
const script = (file: string) =>
  sampleScript({
    packages: [],
    files: [`http/409/${file}`],
    functions: { appends },
    serve: `await (${sourceOf(serveKept)})(stage.port, ${sourceOf(oneAtATime)});`,
  });
const notDone = rfc9110(
  'section 15.5.10, 409 Conflict',
  'section-15.5.10',
  'the request was not completed; the client may resolve the conflict and send it again',
);

/** The sample of HTTP 409 and its struck-out version, under two writers. */
export const samplesHttp: Scenario[] = [
  {
    id: 'http/409-sample-right',
    of: 'http/409',
    server: keptOneAtATime,
    title: 'two writers append a line, both with wait-out.ts, while the server does one thing at a time',
    client,
    expect: { lost: 0 },
    authority: notDone,
    run: async (stage) => {
      const { waitOut } = await sample<WaitOut>('http/409/wait-out.ts');
      return appends(stage, (send) => waitOut(send, (body) => body.includes('"operation-in-progress"')).then((got) => got.statusText));
    },
    script: script('wait-out.ts'),
  },
  {
    id: 'http/409-sample-wrong',
    of: 'http/409',
    server: keptOneAtATime,
    title: 'two writers append a line, both with wait-out-wrong.ts, while the server does one thing at a time',
    client,
    expect: { lost: 1 },
    authority: notDone,
    run: async (stage) => {
      const { save } = await sample<Save>('http/409/wait-out-wrong.ts');
      return appends(stage, (send) => save(send));
    },
    script: script('wait-out-wrong.ts'),
  },
];
