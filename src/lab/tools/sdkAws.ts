import type { Scenario, Stage } from '../scenario.ts';
import type { StubAnswer } from '../servers/stub.ts';
import { attempts, stubScript } from './attempts.ts';
import { errorLines, npmVersion } from './awsSession.ts';

/** One question to the SDK for JavaScript: given this answer, how often does it ask, and what does it raise? */
export interface SdkQuestion<Client> extends Pick<Scenario, 'id' | 'of' | 'title' | 'operation' | 'server' | 'expect'> {
  /** What the SDK’s own source says about it, in a few words of ours. */
  says: string;
  answer: StubAnswer;
  /** Settings of the client, one round for each; without them, the defaults. */
  rounds?: { retryMode?: 'standard' | 'adaptive'; maxAttempts?: number }[];
  /** Sends the command; it names nothing but its argument and commands of the package. */
  send: (client: Client) => Promise<unknown>;
}

/** Makes scenarios of questions to one client of the SDK. `open` makes a client; it names nothing but its argument and the class. */
export const sdkQuestions =
  <Client>(packageName: string, open: (settings: object) => Client) =>
  ({ says, answer, rounds = [{}], send, ...rest }: SdkQuestion<Client>): Scenario => {
    const version = npmVersion('@smithy/core');
    const run = async (stage: Stage) => {
      let worst = { attempts: 0 };
      for (const round of rounds) {
        if (rounds.length > 1) stage.out.note(`Settings of the client: ${JSON.stringify(round)}`);
        let raised: unknown;
        const got = await attempts(stage, [answer], (endpoint) =>
          send(open({ endpoint, region: 'us-east-1', credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'not-a-secret' }, ...round })).catch(
            (fault) => {
              raised = fault;
              throw fault;
            },
          ),
        );
        stage.out.line('sdk', errorLines(raised));
        if ((got.attempts ?? 0) > worst.attempts) worst = { ...got, attempts: got.attempts ?? 0 };
      }
      return worst;
    };
    const names = new Set(`${open.toString()} ${send.toString()}`.match(/(?<=new )\w+\b/g) ?? []);
    return {
      ...rest,
      client: `${packageName} ${npmVersion(packageName)}, @smithy/core ${version}`,
      authority: {
        title: `@smithy/core ${version}, the SDK’s own retry code: dist-es/submodules/retry`,
        address: `https://www.npmjs.com/package/@smithy/core/v/${version}`,
        says,
        read: '2026-11-21',
      },
      run,
      script: stubScript(
        [`${packageName}@${npmVersion(packageName)}`],
        `import { ${[...names].toSorted().join(', ')} } from '${packageName}';

const answer = ${JSON.stringify(answer, null, 2)};
const rounds = ${JSON.stringify(rounds)};
const open = ${open.toString()};
const send = ${send.toString()};
const errorLines = ${errorLines.toString()};`,
      ),
    };
  };
