import type { Outcome, Stage } from '../scenario.ts';
import { readable } from './azureWire.ts';
import { type Exchanged, relay } from './relay.ts';

/** Two writers of one thing. */
export type Writer = 'A' | 'B';

/** How two writers meet. */
export interface Meeting {
  /** Whether a writer begins to write with this request; what comes before is reading. */
  writes: (sent: string) => boolean;
  /** True: B’s write comes while the server still works on A’s. Otherwise it comes when A has finished. */
  overlap?: boolean;
  /** What a writer does at this address, http://127.0.0.1:port. */
  work: (who: Writer, address: string) => Promise<unknown>;
  /** What is there afterwards; a kept update of A holds the words “from A”. */
  left: () => Promise<string>;
}

/**
 * Runs two writers, each through a relay of its own, so that both have read before either writes; A’s write is always the
 * first. Where B never writes while A waits for it, A goes on after 1.5 s. Stands by itself but for `relay` and `readable`:
 * its text is part of the readers’ scripts.
 */
export const twoWriters = async ({ host, port, out }: Pick<Stage, 'host' | 'port' | 'out'>, { writes, overlap, work, left }: Meeting): Promise<Outcome> => {
  const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
  const [aReady, aBegun, aDone, bReady] = [
    Promise.withResolvers<void>(),
    Promise.withResolvers<void>(),
    Promise.withResolvers<void>(),
    Promise.withResolvers<void>(),
  ];
  const passed: { who: Writer; exchange: Exchanged | undefined }[] = [];
  const written = { A: false, B: false };
  const hold = async (who: Writer, sent: string) => {
    const first = !written[who] && writes(sent);
    if (who === 'A' && first) {
      aReady.resolve();
      await Promise.race([bReady.promise, pause(1500)]);
      setTimeout(aBegun.resolve, 50);
    }
    if (who === 'B' && first) {
      bReady.resolve();
      await (overlap ? aBegun : aDone).promise;
    }
    if (who === 'B' && written.B) await aDone.promise;
    written[who] ||= first;
  };
  const through = (who: Writer) => {
    const wire = relay(
      { host, port },
      {
        before: async (sent, index) => {
          await hold(who, sent);
          passed.push({ who, exchange: (await wire).exchanges[index] });
        },
      },
    );
    return wire;
  };
  const [a, b] = [await through('A'), await through('B')];
  const told = (who: Writer, at: number) =>
    work(who, `http://127.0.0.1:${at}`).then(
      (value) => `${who}: done${typeof value === 'string' ? `, told “${value}”` : ''}`,
      (fault) => `${who}: ${fault}`,
    );
  try {
    const ofA = told('A', a.port).finally(() => {
      aReady.resolve();
      aBegun.resolve();
      aDone.resolve();
    });
    await aReady.promise;
    const ofB = told('B', b.port).finally(() => bReady.resolve());
    const both = [await ofA, await ofB];
    for (const { who, exchange } of passed) {
      out.note(`Writer ${who}`);
      out.exchange(exchange?.sent ?? '', readable(exchange?.received ?? ''));
    }
    for (const one of both) out.line('writer', one);
  } finally {
    await a.close();
    await b.close();
  }
  const text = await left();
  out.note('What is there now:');
  out.printed(text);
  const lost = ['from A', 'from B'].filter((update) => !text.includes(update)).length;
  out.line('count', `lost ${lost} of 2 updates`);
  return { lost };
};
