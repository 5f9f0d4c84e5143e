import { Lambda } from '@aws-sdk/client-lambda';
import type { Outcome, Scenario, Stage } from '../scenario.ts';
import { type Keeper, keptBy } from '../servers/kept.ts';
import { type StubAnswer, serveStub, stubOf } from '../servers/stub.ts';
import { stubBoto3 } from '../servers/stubAws.ts';
import { atStub, keptScript } from '../tools/atStub.ts';
import { attempts } from '../tools/attempts.ts';
import { awsHide } from '../tools/awsSession.ts';
import { callPython, pythonSample } from '../tools/pythonSample.ts';
import { sample, sampleScript } from '../tools/samples.ts';
import { packaged, sourceOf } from '../tools/source.ts';

type SetVariable = (client: Lambda, name: string, key: string, value: string, pauses: number[]) => Promise<unknown>;

/** The variables of one function: replaced whole, one update at a time, and only under the revision that is sent, if one is. */
const variables: Keeper = async (kept, { method, body }) => {
  const json = (status: number, content: object, type?: string) => ({
    status,
    headers: { 'Content-Type': 'application/json', ...(type && { 'x-amzn-errortype': type }) },
    body: JSON.stringify(content),
  });
  const now = () =>
    json(200, {
      FunctionName: 'app',
      State: 'Active',
      LastUpdateStatus: 'Successful',
      RevisionId: `revision-${kept.version}`,
      Environment: { Variables: JSON.parse(kept.value || '{}') },
    });
  if (method === 'GET') return now();
  const change = () => {
    const { RevisionId, Environment } = JSON.parse(body);
    if (RevisionId && RevisionId !== `revision-${kept.version}`)
      return json(412, { Type: 'User', message: 'text of the stub, not of AWS' }, 'PreconditionFailedException');
    kept.value = JSON.stringify(Environment.Variables);
    kept.version++;
    return now();
  };
  return kept.alone(change, json(409, { Type: 'User', message: 'text of the stub, not of AWS' }, 'ResourceConflictException'));
};
const hide = [...awsHide, { word: 'user-agent', pattern: /(?<=user-agent: )(Boto3.*)$/gim }];
const server = keptBy('stub-kept-lambda', 'AWS Lambda (the variables of one function)', variables, hide);

const stub = stubOf({ name: 'stub-lambda-sample', wire: 'AWS Lambda (REST with JSON)', hide });
const boto3Stub = { ...stub, name: 'stub-lambda-sample-boto3', from: stubBoto3.from, install: stubBoto3.install, find: stubBoto3.find };

const lambdaAt = (endpoint: string) =>
  new Lambda({ endpoint, region: 'us-east-1', credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'not-a-secret' } });
/** Two deploys set a variable each of one function; B’s update comes while Lambda works on A’s. */
const setting = async (stage: Stage, file: string) => {
  const { setVariable } = await sample<{ setVariable: SetVariable }>(file);
  return atStub(stage, {
    write: /^PUT /,
    overlap: true,
    work: async (who, address) => {
      await setVariable(lambdaAt(address), 'app', `DEPLOY_${who}`, `from ${who}`, [0.1, 0.2, 0.4]);
    },
  });
};
const file = 'aws/ResourceConflictException/set-variable.ts';
const wrong = 'aws/ResourceConflictException/set-variable-wrong.ts';
const python = 'aws/ResourceConflictException/set_variable.py';
const call = `import boto3
client = boto3.client("lambda", endpoint_url=sys.argv[1], region_name="us-east-1", aws_access_key_id="AKIDEXAMPLE", aws_secret_access_key="not-a-secret")
set_variable(client, "app", "DEPLOY_B", "from B", (0.1, 0.2, 0.4))`;
/** The sample in Python at a stub that gives these answers. */
const inPython = (stage: Stage, answers: StubAnswer[]) => {
  stage.out.script(`curl -s -X PUT "http://127.0.0.1:$PORT/--stub--" --data-binary '${JSON.stringify(answers)}'`);
  stage.out.script(`python3 - "http://127.0.0.1:$PORT" <<'PYTHON'\nimport sys\n${pythonSample(python)}\n${call}\nPYTHON`);
  return attempts(stage, answers, (address) => callPython(python, call, address));
};

const answer = (status: number, content: object, type?: string): StubAnswer => ({
  status,
  headers: { 'Content-Type': 'application/json', ...(type ? { 'x-amzn-errortype': type } : {}) },
  body: JSON.stringify(content),
});
const seen = (RevisionId: string, Variables = {}) =>
  answer(200, { FunctionName: 'app', State: 'Active', LastUpdateStatus: 'Successful', RevisionId, Environment: { Variables } });
const refused = (status: number, type: string) => answer(status, { Type: 'User', message: 'text of the stub, not of AWS' }, type);
const busy = refused(409, 'ResourceConflictException');
const [before, after] = [seen('revision-1'), seen('revision-2', { DEPLOY_A: 'from A' })];
/** Wait, read, write: refused each time. */
const fiveTimes = Array(5).fill([before, before, busy]).flat();
/** Wait, read, write: busy, then overtaken by A, then accepted. */
const overtaken = [before, before, busy, before, before, refused(412, 'PreconditionFailedException'), after, after, seen('revision-3')];
const conflicts = async (stage: Stage, answers: StubAnswer[]): Promise<Outcome> => {
  const { setVariable } = await sample<{ setVariable: SetVariable }>('aws/ResourceConflictException/set-variable.ts');
  return attempts(stage, answers, (address) => setVariable(lambdaAt(address), 'app', 'STAGE', 'blue', [0.05, 0.1, 0.1, 0.1]));
};

const client = packaged('@aws-sdk/client-lambda');
const packages = [client.replace(' ', '@')];
const imports = "import { Lambda } from '@aws-sdk/client-lambda';";
const blind = 'without RevisionId the update is made on whatever is there';
const right = 'RevisionId: the update is made only if it is that of the function; after an update LastUpdateStatus tells when it is done';
const one = (kind: string, title: string, expect: Outcome, says: string, more: Pick<Scenario, 'run' | 'client'> & Partial<Scenario>): Scenario => ({
  id: `aws/lambda/ResourceConflictException-sample-${kind}`,
  of: 'aws/lambda/ResourceConflictException',
  server,
  title,
  operation: 'UpdateFunctionConfiguration',
  expect,
  authority: {
    title: `${client}, AWS’s description of UpdateFunctionConfiguration in dist-types`,
    address: `https://www.npmjs.com/package/@aws-sdk/client-lambda/v/${client.split(' ')[1]}`,
    says,
    read: '2026-11-26',
  },
  ...more,
});
const inTypeScript = (file: string) => ({
  client,
  run: (stage: Stage) => setting(stage, file),
  script: keptScript(variables, { packages, files: [file], imports, functions: { lambdaAt, setting } }),
});

/** The sample of Lambda’s ResourceConflictException and its struck-out version. */
export const samplesLambda: Scenario[] = [
  one('right', 'two deploys set a variable each with set-variable.ts: none is lost', { lost: 0 }, right, inTypeScript(file)),
  one('wrong', 'the same with set-variable-wrong.ts: repeated, it removes A’s variable', { lost: 1 }, blind, inTypeScript(wrong)),
  one('python', 'set_variable.py: busy, then overtaken by A: it reads again and sends both variables', { status: 200, attempts: 10 }, right, {
    client: 'boto3, unmodified; its version stands above',
    server: boto3Stub,
    run: (stage) => inPython(stage, overtaken),
  }),
  one(
    'fifth',
    'refused five times: set-variable.ts gives up with the SDK’s own class',
    { status: 409, code: 'ResourceConflictException', attempts: 15 },
    right,
    {
      client,
      server: stub,
      run: (stage) => conflicts(stage, fiveTimes),
      script: sampleScript({
        packages,
        files: [file],
        imports,
        functions: { attempts, lambdaAt, conflicts },
        serve: `await (${sourceOf(serveStub)})(stage.port);\nconst fiveTimes = ${JSON.stringify(fiveTimes)};`,
      }),
    },
  ),
];
