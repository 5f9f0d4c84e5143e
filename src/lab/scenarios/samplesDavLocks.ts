import type { Scenario, Stage } from '../scenario.ts';
import { apachePython } from '../servers/apacheLockClients.ts';
import { apacheLocking } from '../servers/apacheLocking.ts';
import { sample } from '../tools/samples.ts';
import { rfc4918 } from '../tools/standards.ts';
import { addLine, addLines, client, fetchClient, mts, python, withLine } from './samplesLinesScene.ts';

interface EditLocked {
  editLocked(url: string, owner: string, change: (text: string) => string): Promise<void>;
}

const onLock = (file: string) => async (stage: Stage) => {
  const { editLocked } = await sample<EditLocked>(`http/423/${file}`);
  await fetch(`http://${stage.host}:${stage.port}/dav/notes.txt`, { method: 'PUT', body: 'notes\n' });
  return addLines(stage, '/dav/notes.txt', undefined, (who, url) => editLocked(url, `writer ${who}`, (old) => withLine(who, old)).then(() => 'saved'));
};

const lockRun = `async (stage) => {
  await fetch('http://127.0.0.1:' + stage.port + '/dav/notes.txt', { method: 'PUT', body: 'notes\\n' });
  return addLines(stage, '/dav/notes.txt', undefined, (who, url) => editLocked(url, 'writer ' + who, (old) => withLine(who, old)).then(() => 'saved'));
}`;

const exclusive = rfc4918('9.10.6, LOCK Responses', 'a lock that does not go with the one that is there is answered 423');

const editInPython = python('http/423/edit_locked.py', `edit_locked(sys.argv[1], f"writer {sys.argv[2]}", ${addLine}, waits=(0.5, 3, 6)); print("saved")`);

/** The samples of HTTP 423, and their struck-out version, under two writers. */
export const samplesDavLocks: Scenario[] = [
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
