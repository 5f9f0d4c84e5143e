import type { Scenario, Stage } from '../scenario.ts';
import { apachePython } from '../servers/apacheLockClients.ts';
import { apacheLocking } from '../servers/apacheLocking.ts';
import { demandCondition, demandConditionPython } from '../servers/demandCondition.ts';
import { callPython, pythonSample } from '../tools/pythonSample.ts';
import { sample, sampleScript } from '../tools/samples.ts';
import { rfc4918, rfc6585, rfc9110 } from '../tools/standards.ts';
import { twoWriters } from '../tools/twoWriters.ts';

interface Save {
  save(url: string, change: (before: string | undefined) => string): Promise<Response>;
}
interface EditLocked {
  editLocked(url: string, owner: string, change: (text: string) => string): Promise<void>;
}

/** Two writers add a line each to one text, both with the sample. `first`: the text that is there before; without it nothing is. */
const addLines = async (stage: Stage, path: string, first: string | undefined, work: (who: string, url: string) => Promise<unknown>) => {
  const url = `http://${stage.host}:${stage.port}${path}`;
  if (first !== undefined) await fetch(url, { method: 'PUT', headers: { 'if-none-match': '*' }, body: first });
  return twoWriters(stage, {
    writes: (sent) => sent.startsWith('PUT '),
    work: (who, address) => work(who, `${address}${path}`),
    left: async () => (await fetch(url)).text(),
  });
};
/** The old text with one more line. */
const withLine = (who: string, old = 'notes\n') => (old.includes(`from ${who}`) ? old : `${old}from ${who}\n`);

const onCondition = (file: string, path: string, first?: string) => async (stage: Stage) => {
  const { save } = await sample<Save>(`http/428/${file}`);
  return addLines(stage, path, first, (who, url) => save(url, (old) => withLine(who, old)).then((got) => `${got.status}`));
};
const onLock = (file: string) => async (stage: Stage) => {
  const { editLocked } = await sample<EditLocked>(`http/423/${file}`);
  await fetch(`http://${stage.host}:${stage.port}/dav/notes.txt`, { method: 'PUT', body: 'notes\n' });
  return addLines(stage, '/dav/notes.txt', undefined, (who, url) => editLocked(url, `writer ${who}`, (old) => withLine(who, old)).then(() => 'saved'));
};

const fetchClient = 'fetch of Node.js 24';
const client = 'urllib of Python; its version stands above';
const mts =
  (folder: string, files: string[], run: string, serve?: string): NonNullable<Scenario['script']> =>
  (scenario, found) =>
    sampleScript({
      packages: [],
      files: files.map((file) => `http/${folder}/${file}`),
      functions: { addLines, withLine },
      ...(serve ? { serve } : {}),
    })({ ...scenario, run: { toString: () => run } as unknown as Scenario['run'] }, found); // the script shows the run as text only
const serve = "server.listen(stage.port, '127.0.0.1');";
const saveRun = (path: string, first?: string) =>
  `async (stage) => addLines(stage, '${path}', ${JSON.stringify(first)}, (who, url) => save(url, (old) => withLine(who, old)).then((got) => String(got.status)))`;
const lockRun = `async (stage) => {
  await fetch('http://127.0.0.1:' + stage.port + '/dav/notes.txt', { method: 'PUT', body: 'notes\\n' });
  return addLines(stage, '/dav/notes.txt', undefined, (who, url) => editLocked(url, 'writer ' + who, (old) => withLine(who, old)).then(() => 'saved'));
}`;

const conditions = rfc6585('3, 428 Precondition Required', 'with a condition on each write, clients work with the right copies');
const matches = rfc9110('13.1.1, If-Match', 'If-Match is true when a tag that is sent is the current one; it compares tags, not what the text was made from');
const exclusive = rfc4918('9.10.6, LOCK Responses', 'a lock that does not go with the one that is there is answered 423');

/** Python twice, once for each writer; a reader runs the two one after the other, which loses nothing either. */
const python = (file: string, call: string) => (stage: Stage, who: string, url: string) => {
  stage.out.script(`python3 - "http://127.0.0.1:$PORT${new URL(url).pathname}" ${who} <<'PYTHON'
import sys
${pythonSample(file)}
${call}
PYTHON`);
  return callPython(file, call, url, who);
};
const addLine = 'lambda old: (old or b"notes\\n") + f"from {sys.argv[2]}\\n".encode()';
const saveInPython = python('http/428/save.py', `print(save(sys.argv[1], ${addLine}))`);
const editInPython = python('http/423/edit_locked.py', `edit_locked(sys.argv[1], f"writer {sys.argv[2]}", ${addLine}, waits=(0.5, 3, 6)); print("saved")`);

/** The samples of HTTP 428 and 423, and their struck-out versions, under two writers. */
export const samplesConditions: Scenario[] = [
  {
    id: 'http/428-sample-right',
    of: 'http/428',
    server: demandCondition,
    title: 'two writers add a line to one text, both with save.ts',
    client: fetchClient,
    expect: { lost: 0 },
    authority: conditions,
    run: onCondition('save.ts', '/notes', 'notes\n'),
    script: mts('428', ['demand-condition.ts', 'save.ts'], saveRun('/notes', 'notes\n'), serve),
  },
  {
    id: 'http/428-create-sample-right',
    of: 'http/428',
    server: demandCondition,
    title: 'two writers make the same text at once, both with save.ts',
    client: fetchClient,
    expect: { lost: 0 },
    authority: conditions,
    run: onCondition('save.ts', '/made'),
    script: mts('428', ['demand-condition.ts', 'save.ts'], saveRun('/made'), serve),
  },
  {
    id: 'http/428-sample-wrong',
    of: 'http/428',
    server: demandCondition,
    title: 'two writers add a line to one text, both with save-wrong.ts',
    client: fetchClient,
    expect: { lost: 1 },
    authority: matches,
    run: onCondition('save-wrong.ts', '/told', 'notes\n'),
    script: mts('428', ['demand-condition.ts', 'save-wrong.ts'], saveRun('/told', 'notes\n'), serve),
  },
  {
    id: 'http/428-sample-python',
    of: 'http/428',
    server: demandConditionPython,
    title: 'two writers make the same text at once, both with save.py',
    client,
    expect: { lost: 0 },
    authority: conditions,
    run: (stage) => addLines(stage, '/made-in-python', undefined, (who, url) => saveInPython(stage, who, url)),
  },
  {
    id: 'http/423-sample-right',
    of: 'http/423',
    server: apacheLocking,
    title: 'two writers add a line to one file, both with edit-locked.ts',
    client: fetchClient,
    expect: { lost: 0 },
    authority: exclusive,
    run: onLock('edit-locked.ts'),
    script: mts('423', ['edit-locked.ts'], lockRun),
  },
  {
    id: 'http/423-sample-wrong',
    of: 'http/423',
    server: apacheLocking,
    title: 'two writers add a line to one file, both with edit-locked-wrong.ts',
    client: fetchClient,
    expect: { lost: 1 },
    authority: exclusive,
    run: onLock('edit-locked-wrong.ts'),
    script: mts('423', ['edit-locked-wrong.ts'], lockRun),
  },
  {
    id: 'http/423-sample-python',
    of: 'http/423',
    server: apachePython,
    title: 'two writers add a line to one file, both with edit_locked.py',
    client,
    expect: { lost: 0 },
    authority: exclusive,
    run: (stage) => addLines(stage, '/dav/notes.txt', undefined, (who, url) => editInPython(stage, who, url)),
  },
];
