import type { Authority, Outcome, Scenario, Stage } from '../scenario.ts';
import type { StubAnswer } from '../servers/stub.ts';
import { stubBoto3, stubS3 } from '../servers/stubAws.ts';
import { eachConfig } from './boto3Calls.ts';

const server = { ...stubS3, name: 'stub-s3-boto3', from: stubBoto3.from, install: stubBoto3.install, find: stubBoto3.find };

/** A call of boto3, and what a program can read from the exception: S3 shows its answer, a transfer only a text. */
const program = (call: string, config: string) => `import sys, boto3
from boto3.s3.transfer import TransferConfig
from botocore.config import Config
s3 = boto3.client("s3", endpoint_url=sys.argv[1]${config && `, config=Config(${config})`})
try:
    ${call}
except Exception as error:
    print("class     ", ", ".join(one.__name__ for one in type(error).__mro__))
    if hasattr(error, "response"):
        print("Error     ", error.response["Error"])
        print("status    ", error.response["ResponseMetadata"]["HTTPStatusCode"])
        print("retries   ", error.response["ResponseMetadata"]["RetryAttempts"])
    print("str       ", error)
`;

/** Lets boto3 run `call`, which names `s3`, once for each configuration; the outcome is that with the most requests. */
export const boto3S3 = (stage: Stage, answers: StubAnswer[], call: string, configs = ['']): Promise<Outcome> =>
  eachConfig(stage, answers, configs, (config) => ({
    note: `boto3.client("s3"${config && `, config=Config(${config})`}): ${call}`,
    program: program(call, config),
  }));

/** A scenario of it. */
export const boto3Question = (id: string, title: string, expect: Outcome, authority: Authority, run: Scenario['run']): Scenario => ({
  id: `aws/s3/${id}`,
  of: `aws/s3/${id.split('-')[0]}`,
  server,
  title,
  client: 'boto3, unmodified; its version stands above',
  expect,
  authority,
  run,
});

/** A file of botocore, in the version that runs here. */
export const botocore = (file: string, says: string): Authority => ({
  title: `botocore 1.43.11, ${file}`,
  address: `https://github.com/boto/botocore/blob/1.43.11/${file}`,
  says,
  read: '2026-11-26',
});
