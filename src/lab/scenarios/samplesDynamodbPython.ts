import type { Scenario, Stage } from '../scenario.ts';
import { callPython, pythonSample } from '../tools/pythonSample.ts';
import { twoWriters } from '../tools/twoWriters.ts';
import { guide, motoServer, notesIn } from './samplesDynamodbScene.ts';

/** Each writer is a Python process of its own; a reader runs one after the other, which loses nothing either. */
const python = (stage: Stage, name: string, endpoint: string, who: string) => {
  const call = `import boto3
db = boto3.client("dynamodb", endpoint_url=sys.argv[1], region_name="us-west-2", aws_access_key_id="AKIDEXAMPLE", aws_secret_access_key="not-a-secret")
change(db, "${name}", {"id": {"S": "notes"}}, lambda old: old + f"from {sys.argv[2]}\\n")`;
  stage.out.script(
    `python3 - "http://127.0.0.1:$PORT" ${who} <<'PYTHON'\nimport sys\n${pythonSample('aws/ConditionalCheckFailedException/change.py')}\n${call}\nPYTHON`,
  );
  return callPython('aws/ConditionalCheckFailedException/change.py', call, endpoint, who);
};
const addLinesInPython = async (stage: Stage, name: string) => {
  const left = await notesIn(name, `http://${stage.host}:${stage.port}`);
  stage.out.script(`# first make the table ${name} with the key id (S) and put the item {"id": "notes", "version": 1, "text": "notes\\n"}`);
  return twoWriters(stage, {
    writes: (sent) => /x-amz-target: \S+UpdateItem/i.test(sent),
    work: (who, address) => python(stage, name, address, who).then(() => undefined),
    left: async () => (await left())?.text?.S ?? '',
  });
};

/** The Python sample of ConditionalCheckFailedException under two writers. */
export const samplesDynamodbPython: Scenario[] = [
  {
    of: 'aws/dynamodb/ConditionalCheckFailedException',
    server: motoServer,
    operation: 'UpdateItem',
    id: 'aws/dynamodb/ConditionalCheckFailedException-sample-python',
    title: 'two writers add a line to one item with change.py: the second starts again from the item of the refusal',
    client: 'boto3, as it comes with moto',
    expect: { lost: 0 },
    authority: guide('a conditional write keeps a second writer from overwriting what the first one wrote'),
    run: (stage) => addLinesInPython(stage, 'notes-python'),
  },
];
