import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { printed, program } from '../process.ts';
import type { Outcome, Stage } from '../scenario.ts';
import type { Server } from '../server.ts';
import { control, type StubAnswer, stubOf } from '../servers/stub.ts';
import { attempts } from './attempts.ts';

const python = () => program('python3', '/usr/bin');

/** A stub for Azure’s SDK for Python as Debian packages it; the versions that ask stand with that of the stub. */
export const pythonStub = (name: string, wire: string, packages: string[]): Server => ({
  ...stubOf({ name, wire }),
  from: 'debian',
  install: 'apt-get install python3-azure python3-azure-storage; Node for the stub',
  find: async () => {
    const path = python();
    if (!path) return undefined;
    const words = packages.map((one) => `"${one.replaceAll('.', '-')} " + ${one}.VERSION`).join(', ');
    const imports = packages.map((one) => `import ${one}._version`).join('; ');
    try {
      const said = printed(path, ['-c', `${imports}\nprint(", ".join([${words.replaceAll('.VERSION', '._version.VERSION')}]))`]);
      return { path, version: `1, asked by ${said.trim()}` };
    } catch {
      return undefined; // the packages are not there
    }
  },
});

/** Python around one call: it prints the exception as one line of JSON. */
const around = (imports: string, call: string): string => `import json, sys, warnings
warnings.simplefilter("ignore")
${imports}
address = sys.argv[1]
try:
    ${call}
    print("null")
except Exception as fault:
    error = getattr(fault, "error", None)
    code = getattr(fault, "error_code", None) or getattr(error, "code", None)
    inner = getattr(error, "innererror", None)
    said = fault.message.split("\\n")[0] + (f" error.innererror: {inner}" if inner else "")
    print(json.dumps({"name": type(fault).__name__, "code": getattr(code, "value", code), "statusCode": fault.status_code, "message": said}))
`;

/** Makes one call with the SDK for Python, and writes the lines with which a reader does the same. */
export const pythonAttempts = (stage: Stage, answers: StubAnswer[], imports: string, call: string): Promise<Outcome> => {
  const text = around(imports, call);
  const json = JSON.stringify(answers).replaceAll("'", "'\\''");
  stage.out.script(`ADDRESS=http://127.0.0.1:$PORT
curl -s -X PUT --data-binary '${json}' "$ADDRESS${control}"
/usr/bin/python3 - "$ADDRESS" <<'PYTHON'
${text}PYTHON
echo 'What reached the stub:'
curl -s "$ADDRESS${control}"`);
  stage.out.line('python', call);
  return attempts(stage, answers, async (address) => {
    const { stdout } = await promisify(execFile)(stage.found.path, ['-c', text, address]);
    const fault = JSON.parse(stdout.trim().split('\n').at(-1) ?? 'null');
    if (fault) throw fault;
  });
};
