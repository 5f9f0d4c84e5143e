import type { Scenario, Stage } from '../scenario.ts';
import { demandCondition, demandConditionPython } from '../servers/demandCondition.ts';
import { sample } from '../tools/samples.ts';
import { rfc6585, rfc9110 } from '../tools/standards.ts';
import { addLine, addLines, client, fetchClient, mts, python, withLine } from './samplesLinesScene.ts';

interface Save {
  save(url: string, change: (before: string | undefined) => string): Promise<Response>;
}

const onCondition = (file: string, path: string, first?: string) => async (stage: Stage) => {
  const { save } = await sample<Save>(`http/428/${file}`);
  return addLines(stage, path, first, (who, url) => save(url, (old) => withLine(who, old)).then((got) => `${got.status}`));
};

const serve = "server.listen(stage.port, '127.0.0.1');";
const saveRun = (path: string, first?: string) =>
  `async (stage) => addLines(stage, '${path}', ${JSON.stringify(first)}, (who, url) => save(url, (old) => withLine(who, old)).then((got) => String(got.status)))`;

const conditions = rfc6585('3, 428 Precondition Required', 'with a condition on each write, clients work with the right copies');
const matches = rfc9110('13.1.1, If-Match', 'If-Match is true when a tag that is sent is the current one; it compares tags, not what the text was made from');

const saveInPython = python('http/428/save.py', `print(save(sys.argv[1], ${addLine}))`);

/** The samples of HTTP 428, and their struck-out version, under two writers. */
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
];
