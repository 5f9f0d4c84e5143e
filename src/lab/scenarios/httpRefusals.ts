import { program } from '../process.ts';
import type { Authority, Scenario, Stage } from '../scenario.ts';
import { control, type StubAnswer } from '../servers/stub.ts';
import { ofAxios, ofCurl, ofRequests } from '../servers/stubRefusing.ts';
import { attempts } from '../tools/attempts.ts';
import { clientRun } from '../tools/clientRun.ts';
import { quoted } from '../tools/curl.ts';

const answers: Record<number, StubAnswer> = {
  428: { status: 428, headers: { 'Content-Type': 'application/problem+json' }, body: '{"status":428,"detail":"text of the stub"}' },
  423: { status: 423, headers: { 'Content-Type': 'application/problem+json', 'Retry-After': '1' }, body: '{"status":423,"detail":"text of the stub"}' },
};

/** Lets a program ask, and counts what reached the stub. */
const asking = (stage: Stage, status: number, command: string, args: (address: string) => string[]) => {
  const answer = answers[status];
  if (!answer) throw new Error(`No answer with ${status}.`);
  const shown = [command, ...args('http://127.0.0.1:$PORT')].map((word) =>
    /^[\w./:%{}=,-]+$/.test(word) ? word : word.includes('$PORT') ? `"${word}"` : quoted(word),
  );
  stage.out.script(`curl -s -X PUT --data-binary ${quoted(JSON.stringify([answer]))} "http://127.0.0.1:$PORT${control}"
${shown.join(' ')}
echo; echo 'What reached the stub:'
curl -s "http://127.0.0.1:$PORT${control}"`);
  stage.out.line('$', shown.join(' '));
  return attempts(stage, [answer], async (address) => {
    const { text, exit } = await clientRun(program(command) ?? command, args(address), {});
    const said = text.trim().split('\n').at(-1) ?? '';
    if (exit !== 0) throw Object.assign(new Error(said), { name: command, code: `exit ${exit}`, status });
  });
};

const urlOf = (address: string) => `${address}/plans/7`;
const curl =
  (status: number, ...more: string[]) =>
  (stage: Stage) =>
    asking(stage, status, 'curl', (address) => ['-sS', '-o', '/dev/null', '--retry', '3', ...more, '-X', 'PUT', '-d', 'v2', urlOf(address)]);

/** Three retries by urllib3, as many code examples set them. */
const session = `import sys, requests
from requests.adapters import HTTPAdapter
session = requests.Session()
session.mount("http://", HTTPAdapter(max_retries=3))
session.put(sys.argv[1], data="v2").raise_for_status()`;

/** axios, loaded when it is asked: no client of the project needs it. */
const withAxios = async (address: string) => {
  const { default: axios } = await import('axios');
  await axios.put(`${address}/plans/7`, 'v2');
};

const manual: Authority = {
  title: 'curl man page, --retry and --retry-all-errors',
  address: 'https://curl.se/docs/manpage.html#--retry',
  says: '408, 429, 500, 502, 503 and 504 count as transient; with --retry-all-errors and --fail any 4xx is sent again',
  read: '2026-11-26',
};
const urllib3: Authority = {
  title: 'requests source, adapters.py, HTTPAdapter',
  address: 'https://github.com/psf/requests/blob/main/src/requests/adapters.py',
  says: 'max_retries as a number covers failed connections, and no answer that arrived',
  read: '2026-11-26',
};
const axiosSource: Authority = {
  title: 'axios 1.21.1, lib/core/settle.js and lib/defaults/index.js',
  address: 'https://www.npmjs.com/package/axios/v/1.21.1',
  says: 'a status outside 200 to 299 becomes an AxiosError; nothing is sent again',
  read: '2026-11-26',
};

const all = (status: number): Scenario[] => [
  {
    id: `http/${status}-client-curl`,
    of: `http/${status}`,
    server: ofCurl,
    title: `a PUT is answered ${status}, curl --retry 3`,
    client: 'curl; its version stands above',
    expect: { attempts: 1 },
    authority: manual,
    run: curl(status, '--fail'),
  },
  {
    id: `http/${status}-client-curl-all-errors`,
    of: `http/${status}`,
    server: ofCurl,
    title: `a PUT is answered ${status}, curl --retry 3 --retry-all-errors --fail`,
    client: 'curl; its version stands above',
    expect: { attempts: 4 },
    authority: manual,
    run: curl(status, '--retry-all-errors', '--retry-delay', '1', '--fail'),
  },
  {
    id: `http/${status}-client-requests`,
    of: `http/${status}`,
    server: ofRequests,
    title: `a PUT is answered ${status}, requests with HTTPAdapter(max_retries=3)`,
    client: 'requests; its version stands above',
    expect: { attempts: 1 },
    authority: urllib3,
    run: (stage) => asking(stage, status, 'python3', (address) => ['-c', session, urlOf(address)]),
  },
  {
    id: `http/${status}-client-axios`,
    of: `http/${status}`,
    server: ofAxios,
    title: `a PUT is answered ${status}, axios`,
    client: 'axios; its version stands above',
    expect: { status, attempts: 1 },
    authority: axiosSource,
    run: (stage) => {
      const answer = answers[status];
      if (!answer) throw new Error(`No answer with ${status}.`);
      stage.out.script(`curl -s -X PUT --data-binary ${quoted(JSON.stringify([answer]))} "http://127.0.0.1:$PORT${control}"
node -e 'import("axios").then(({ default: axios }) => axios.put(process.argv[1], "v2")).catch(({ name, code, message }) => console.log(name, code, message))' "http://127.0.0.1:$PORT/plans/7"
echo 'What reached the stub:'
curl -s "http://127.0.0.1:$PORT${control}"`);
      return attempts(stage, [answer], withAxios);
    },
  },
];

/** What clients do by themselves with a 428 and a 423. */
export const httpRefusals: Scenario[] = [428, 423].flatMap(all);
