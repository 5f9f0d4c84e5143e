import type { Outcome, Stage } from '../scenario.ts';
import type { StubAnswer } from '../servers/stub.ts';
import { attempts } from './attempts.ts';
import { assigned, environment as boto3 } from './boto3.ts';
import { clientRun } from './clientRun.ts';

/** In the Region of the stubs’ answers. */
const environment = { ...boto3, AWS_DEFAULT_REGION: 'us-east-1' };

/** Ten attempts in each retry mode of botocore, as Python. */
export const tenInEachMode = ['legacy', 'standard', 'adaptive'].map((mode) => `retries={"mode": "${mode}", "max_attempts": 10}`);

/** Runs the Python that `make` gives for each configuration; it finds the address in sys.argv[1]. The outcome is that with the most requests. */
export const eachConfig = async (
  stage: Stage,
  answers: StubAnswer[],
  configs: string[],
  make: (config: string) => { note: string; program: string },
): Promise<Outcome> => {
  let worst: Outcome = { attempts: -1 };
  for (const { note, program } of configs.map(make)) {
    stage.out.note(note);
    stage.out.script(`curl -s -X PUT "http://127.0.0.1:$PORT/--stub--" --data-binary '${JSON.stringify(answers)}'`);
    stage.out.script(`${assigned(environment)} python3 - "http://127.0.0.1:$PORT" <<'PY'\n${program}PY`);
    let printed = '';
    const got = await attempts(stage, answers, async (address) => {
      printed = (await clientRun(stage.found.path, ['-c', program, address], environment)).text;
      const name = /^class +(\w+)/m.exec(printed)?.[1];
      if (name === 'none') return;
      const found = (/^code +(\w+)/m.exec(printed) ?? /'Code': '(\w+)'/.exec(printed))?.[1] ?? 'None';
      throw { name, code: found === 'None' ? name : found, message: /^str +(.+)/m.exec(printed)?.[1] ?? printed };
    });
    stage.out.printed(printed.trim());
    stage.out.script('curl -s "http://127.0.0.1:$PORT/--stub--" | grep -o \'"sent"\' | wc -l # requests that reached the stub');
    if ((got.attempts ?? 0) > (worst.attempts ?? 0)) worst = got;
  }
  return worst;
};

/** Lets boto3 run `call`, which names `client`, once for each configuration, and shows what it raised; the outcome is that with the most requests. */
export const boto3Calls = (stage: Stage, service: string, answers: StubAnswer[], call: string, configs = ['']): Promise<Outcome> =>
  eachConfig(stage, answers, configs, (config) => {
    const made = `boto3.client("${service}", endpoint_url=sys.argv[1]${config && `, config=Config(${config})`})`;
    const program = `import sys, boto3
from botocore.config import Config
client = ${made}
try:
    ${call}
    print("class   none")
except Exception as error:
    print("class  ", ", ".join(one.__name__ for one in type(error).__mro__))
    answer = getattr(error, "response", None) or getattr(error, "last_response", None) or {}
    print("code   ", answer.get("Error", {}).get("Code"))
    print("retries", answer.get("ResponseMetadata", {}).get("RetryAttempts"))
    print("str    ", error)
`;
    return { note: `${made}: ${call}`, program };
  });
