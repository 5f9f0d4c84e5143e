import type { Scenario, Stage } from '../scenario.ts';
import { type Keeper, serveKept } from '../servers/kept.ts';
import { type Parts, sampleScript } from './samples.ts';
import { sourceOf } from './source.ts';
import { twoWriters, type Writer } from './twoWriters.ts';

/** Two writers at a stub that keeps one text; `overlap` where it does one write at a time. */
export const atStub = async (
  stage: Stage,
  { write, overlap, work }: { write: RegExp; overlap: boolean; work: (who: Writer, address: string) => Promise<unknown> },
) => {
  const kept = `http://${stage.host}:${stage.port}/--kept--`;
  await fetch(kept, { method: 'PUT', body: '' });
  return twoWriters(stage, {
    writes: (sent) => write.test(sent),
    overlap,
    work: (who, address) => work(who, address).then(() => undefined),
    left: async () => (await fetch(kept)).text(),
  });
};

/** The reader’s script of such a scene; the stub is part of it. */
export const keptScript = (keeper: Keeper, parts: Omit<Parts, 'serve'>): NonNullable<Scenario['script']> =>
  sampleScript({ ...parts, functions: { ...parts.functions, atStub }, serve: `await (${sourceOf(serveKept)})(stage.port, ${sourceOf(keeper)});` });
