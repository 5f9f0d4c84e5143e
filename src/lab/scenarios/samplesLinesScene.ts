import type { Scenario, Stage } from '../scenario.ts';
import { callPython, pythonSample } from '../tools/pythonSample.ts';
import { sampleScript } from '../tools/samples.ts';
import { twoWriters } from '../tools/twoWriters.ts';

/** Two writers add a line each to one text, both with the sample. `first`: the text that is there before; without it nothing is. */
export const addLines = async (stage: Stage, path: string, first: string | undefined, work: (who: string, url: string) => Promise<unknown>) => {
  const url = `http://${stage.host}:${stage.port}${path}`;
  if (first !== undefined) await fetch(url, { method: 'PUT', headers: { 'if-none-match': '*' }, body: first });
  return twoWriters(stage, {
    writes: (sent) => sent.startsWith('PUT '),
    work: (who, address) => work(who, `${address}${path}`),
    left: async () => (await fetch(url)).text(),
  });
};

/** The old text with one more line. */
export const withLine = (who: string, old = 'notes\n') => (old.includes(`from ${who}`) ? old : `${old}from ${who}\n`);

export const fetchClient = 'fetch of Node.js 24';
export const client = 'urllib of Python; its version stands above';

/** The script of a sample in TypeScript. */
export const mts =
  (folder: string, files: string[], run: string, serve?: string): NonNullable<Scenario['script']> =>
  (scenario, found) =>
    sampleScript({
      packages: [],
      files: files.map((file) => `http/${folder}/${file}`),
      functions: { addLines, withLine },
      ...(serve ? { serve } : {}),
    })({ ...scenario, run: { toString: () => run } as unknown as Scenario['run'] }, found); // the script shows the run as text only

/** Python twice, once for each writer; a reader runs the two one after the other, which loses nothing either. */
export const python = (file: string, call: string) => (stage: Stage, who: string, url: string) => {
  stage.out.script(`python3 - "http://127.0.0.1:$PORT${new URL(url).pathname}" ${who} <<'PYTHON'
import sys
${pythonSample(file)}
${call}
PYTHON`);
  return callPython(file, call, url, who);
};

/** The old text with one more line, in Python. */
export const addLine = 'lambda old: (old or b"notes\\n") + f"from {sys.argv[2]}\\n".encode()';
