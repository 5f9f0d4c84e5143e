import { devNull } from 'node:os';
import type { Outcome, Stage } from '../scenario.ts';
import type { StubAnswer } from '../servers/stub.ts';
import { attempts } from './attempts.ts';
import { clientRun } from './clientRun.ts';

/** No configuration of the person who runs it; the key is invented. */
const environment = {
  AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'not-a-secret',
  AWS_DEFAULT_REGION: 'us-east-1',
  AWS_CONFIG_FILE: devNull,
  AWS_SHARED_CREDENTIALS_FILE: devNull,
};
const exported = (more: Record<string, string>): string =>
  Object.entries({ ...environment, ...more })
    .map(([name, value]) => `${name}=${value}`)
    .join(' ');

/** One round with boto3: the settings of its retries, and the call. */
export interface Boto3Round {
  retries?: { mode: 'legacy' | 'standard' | 'adaptive'; max_attempts?: number };
  call: string;
}

const python = (retries: Boto3Round['retries']): string => {
  const config = retries ? `, config=Config(retries=${JSON.stringify(retries)})` : '';
  return `import sys, boto3
from botocore.config import Config
from botocore.exceptions import ClientError
iam = boto3.client("iam", endpoint_url=sys.argv[1]${config})
try:
    CALL
except ClientError as error:
    print("class     ", ", ".join(one.__name__ for one in type(error).__mro__))
    print("Error     ", error.response["Error"])
    print("status    ", error.response["ResponseMetadata"]["HTTPStatusCode"])
    print("retries   ", error.response["ResponseMetadata"]["RetryAttempts"])
    print("operation ", error.operation_name)
    print("str       ", error)
`;
};

/** Lets boto3 call against the stub, once for each round, and shows what a program can read from the error. The outcome is that of the round with the most requests. */
export const boto3 = async (stage: Stage, answer: StubAnswer, rounds: Boto3Round[]): Promise<Outcome> => {
  const { exit: _, ...outcome } = await most(stage, answer, rounds, ({ retries, call }) => {
    const program = python(retries).replace('CALL', call);
    stage.out.note(`boto3.client("iam"${retries ? `, config=Config(retries=${JSON.stringify(retries)})` : ''}).${call.replace('iam.', '')}`);
    stage.out.script(`${exported({})} python3 - "http://127.0.0.1:$PORT" <<'PY'\n${program}PY`);
    return (address) => clientRun(stage.found.path, ['-c', program, address], environment);
  });
  return outcome;
};

/** One round with the AWS CLI: what stands in its environment, and the command. */
export interface CliRound {
  env?: Record<string, string>;
  args: string[];
}

/** Lets the AWS CLI call against the stub, once for each round, and shows what it prints and its exit status. */
export const awsCli = async (stage: Stage, answer: StubAnswer, rounds: CliRound[]): Promise<Outcome> =>
  most(stage, answer, rounds, ({ env = {}, args }) => {
    const shown = Object.entries(env).map(([name, value]) => `${name}=${value} `);
    stage.out.note(`$ ${shown.join('')}aws ${args.join(' ')}`);
    stage.out.script(`${exported({ AWS_PAGER: '', ...env })} aws ${args.join(' ')} --endpoint-url "http://127.0.0.1:$PORT"; echo "exit $?"`);
    return (address) => clientRun(stage.found.path, [...args, '--endpoint-url', address], { ...environment, AWS_PAGER: '', ...env });
  });

/** What a program came to, as the rejection that `attempts` writes down: who raised it, the code, the status, the message. */
const rejection = (text: string, exit: number) => {
  const message =
    text
      .split('\n')
      .find((line) => line.includes('An error occurred'))
      ?.trim() ?? text.trim();
  const name = /^class +(\w+)/m.exec(text)?.[1] ?? `exit status ${exit}`;
  return { name, code: /\((\w+)\) when calling/.exec(message)?.[1] ?? name, message: message.replace(/^str +/, '') };
};

const most = async <Round>(
  stage: Stage,
  answer: StubAnswer,
  rounds: Round[],
  prepared: (round: Round) => (address: string) => Promise<{ text: string; exit: number }>,
): Promise<Outcome & { exit: number }> => {
  let worst = { attempts: 0, exit: 0 };
  for (const round of rounds) {
    stage.out.script(`curl -s -X PUT "http://127.0.0.1:$PORT/--stub--" --data-binary '${JSON.stringify([answer])}'`);
    const run = prepared(round);
    let printed = { text: '', exit: 0 };
    const got = await attempts(stage, [answer], async (address) => {
      printed = await run(address);
      throw rejection(printed.text, printed.exit);
    });
    stage.out.printed(`${printed.text.trim()}\nexit status ${printed.exit}`);
    stage.out.script('curl -s "http://127.0.0.1:$PORT/--stub--" | grep -o \'"sent"\' | wc -l # requests that reached the stub');
    if ((got.attempts ?? 0) > worst.attempts) worst = { ...got, attempts: got.attempts ?? 0, exit: printed.exit };
  }
  return worst;
};
