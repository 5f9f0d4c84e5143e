import { shellScript, transcriptOf } from './document.ts';
import { comparable, unmeasured, versionOf, withoutVersion } from './normalise.ts';
import { discard, workDir } from './process.ts';
import { contradiction, type Outcome, type Scenario, said } from './scenario.ts';
import type { Found, Running, Server } from './server.ts';
import { Transcript } from './transcript.ts';

/** What became of one scenario. */
export interface Result {
  scenario: Scenario;
  /** same: as committed; new: nothing is committed; changed: another transcript; wrong: another outcome than expected; broken: it could not be run. */
  state: 'same' | 'new' | 'changed' | 'wrong' | 'broken';
  /** What came out, or what went wrong. */
  says: string;
  /** It was not as expected the first time: what was said then. */
  again?: string;
  /** Files to write, by path below content/evidence/. */
  files: Record<string, string>;
}

/** What is committed, by path below content/evidence/. */
export type Committed = (path: string) => string | undefined;

/**
 * Runs the scenarios of one server. Real servers have clocks, and a machine may be busy: what is not as expected is asked
 * once more of a server that is started afresh, and its result says so.
 */
export async function* runAt(server: Server, found: Found, scenarios: Scenario[], committed: Committed, day: string): AsyncGenerator<Result> {
  const again = new Map<Scenario, string>();
  for await (const result of session(server, found, scenarios, committed, day))
    if (result.state === 'same' || result.state === 'new') yield result;
    else again.set(result.scenario, result.says);
  if (again.size === 0) return;
  for await (const result of session(server, found, [...again.keys()], committed, day)) yield { ...result, again: again.get(result.scenario) ?? '' };
}

/** The scenarios one after the other; each gets a folder of its own. The server is stopped whatever happens. */
async function* session(server: Server, found: Found, scenarios: Scenario[], committed: Committed, day: string): AsyncGenerator<Result> {
  const home = workDir(server.name, { owned: true });
  let running: Running | undefined;
  try {
    try {
      running = await server.start(found, home);
    } catch (fault) {
      for (const scenario of scenarios) yield broken(scenario, fault);
      return;
    }
    for (const scenario of scenarios) yield await runOne(scenario, found, running, committed, day);
  } finally {
    await running?.stop();
    discard(home);
  }
}

const broken = (scenario: Scenario, fault: unknown): Result => ({
  scenario,
  state: 'broken',
  says: fault instanceof Error ? fault.message : String(fault),
  files: {},
});

const runOne = async (scenario: Scenario, found: Found, running: Running, committed: Committed, day: string): Promise<Result> => {
  const dir = workDir('scenario', { owned: true });
  const out = new Transcript();
  try {
    const got = await within(
      60_000,
      scenario.run({ host: running.host, port: running.port, dir, found, out, ...(running.log ? { log: (name) => running.log?.(name) ?? '' } : {}) }),
    );
    const fault = contradiction(scenario, got);
    return fault
      ? { scenario, state: 'wrong', says: fault, files: {} }
      : compared(scenario, found, out, got, committed, day, [
          { word: 'port', pattern: new RegExp(`\\b${running.port}\\b`, 'g') },
          { word: 'folder', pattern: new RegExp(dir, 'g') },
        ]);
  } catch (fault) {
    return broken(scenario, fault);
  } finally {
    discard(dir);
  }
};

const compared = (
  scenario: Scenario,
  found: Found,
  out: Transcript,
  got: Outcome,
  committed: Committed,
  day: string,
  hidden: { word: string; pattern: RegExp }[],
): Result => {
  const { script, extension } = (scenario.script ?? shellScript)(scenario, found, out);
  const name = `${scenario.id}.${extension}`;
  const text = transcriptOf(scenario, found, out, got, name.split('/').at(-1) ?? name, day, hidden);
  const files = { [`${scenario.id}.txt`]: text, [name]: script };
  const before = committed(`${scenario.id}.txt`);
  if (before === undefined) return { scenario, state: 'new', says: said(got), files };
  if (comparable(before) !== comparable(text)) return { scenario, state: 'changed', says: firstDifference(before, text), files };
  const same = unmeasured(withoutVersion(committed(name) ?? '', versionOf(before))) === unmeasured(withoutVersion(script, found.version));
  return same ? { scenario, state: 'same', says: said(got), files: {} } : { scenario, state: 'changed', says: `the reader’s script ${name}`, files };
};

/** The first line in which two transcripts differ. */
export const firstDifference = (before: string, after: string): string => {
  const [old, now] = [comparable(before).split('\n'), comparable(after).split('\n')];
  const at = old.findIndex((line, index) => line !== now[index]);
  const from = at === -1 ? old.length : at;
  return `line ${from + 1}: was “${old[from] ?? 'nothing'}”, is “${now[from] ?? 'nothing'}”`;
};

const within = <T>(ms: number, work: Promise<T>): Promise<T> => {
  let patience: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    patience = setTimeout(() => reject(new Error(`Not done within ${ms / 1000} s.`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(patience));
};
