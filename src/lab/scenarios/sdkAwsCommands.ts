import type { Scenario } from '../scenario.ts';
import type { Server } from '../server.ts';
import { iamError, stubAwsCli, stubBoto3, stubBoto3Debian } from '../servers/stubAws.ts';
import { awsCli, boto3 } from '../tools/awsCommands.ts';

const refused = iamError(409, 'ConcurrentModification');
const once = { status: 409, code: 'ConcurrentModification', attempts: 1 };
const of = 'aws/iam/ConcurrentModification';
const tag = 'iam.tag_role(RoleName="deploy", Tags=[{"Key": "team", "Value": "web"}])';
const tagRole = ['iam', 'tag-role', '--role-name', 'deploy', '--tags', 'Key=team,Value=web'];

const botocore = (version: string, says: string) => ({
  title: `botocore ${version}, botocore/retries/standard.py and botocore/data/_retry.json`,
  address: `https://github.com/boto/botocore/tree/${version}/botocore/retries`,
  says,
  read: '2026-11-21',
});
const unlisted = 'each mode compares the code and the status of the answer with its lists; neither ConcurrentModification nor 409 is on one';
const cliGuide = {
  title: 'AWS CLI User Guide, AWS CLI retries',
  address: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-retries.html',
  says: 'standard mode is the default, three attempts; its list has throttling codes and 500, 502, 503, 504, neither ConcurrentModification nor 409',
  read: '2026-11-21',
};

const boto3Scenarios = (server: Server, word: string, version: string): Scenario[] => {
  const shared = { of, server, client: 'boto3, unmodified; its version stands above', authority: botocore(version, unlisted) };
  return [
    {
      ...shared,
      id: `aws/iam/ConcurrentModification-sdk-${word}`,
      title: 'tag_role is answered ConcurrentModification: does boto3 retry?',
      operation: 'TagRole',
      expect: once,
      run: (stage) => boto3(stage, refused, [{ call: tag }]),
    },
    {
      ...shared,
      id: `aws/iam/ConcurrentModification-sdk-${word}-settings`,
      title: 'the same with ten attempts in each retry mode: the number of requests does not change',
      operation: 'TagRole',
      expect: once,
      run: (stage) =>
        boto3(
          stage,
          refused,
          (['legacy', 'standard', 'adaptive'] as const).map((mode) => ({ retries: { mode, max_attempts: 10 }, call: tag })),
        ),
    },
    {
      ...shared,
      id: `aws/iam/ConcurrentModification-sdk-${word}-not-declared`,
      title: 'attach_role_policy, which does not declare the code, is answered with it',
      expect: once,
      run: (stage) => boto3(stage, refused, [{ call: 'iam.attach_role_policy(RoleName="deploy", PolicyArn="arn:aws:iam::aws:policy/ReadOnlyAccess")' }]),
    },
    {
      ...shared,
      id: `aws/iam/LimitExceeded-sdk-${word}`,
      of: 'aws/iam/LimitExceeded',
      title: 'create_role is answered LimitExceeded: boto3 does not retry',
      operation: 'CreateRole',
      expect: { status: 409, code: 'LimitExceeded', attempts: 1 },
      authority: botocore(
        version,
        'standard mode has LimitExceededException on its list, but compares it with the code of the answer, which is LimitExceeded; legacy mode has neither',
      ),
      run: (stage) =>
        boto3(
          stage,
          iamError(409, 'LimitExceeded'),
          (['legacy', 'standard'] as const).map((mode) => ({ retries: { mode }, call: 'iam.create_role(RoleName="deploy", AssumeRolePolicyDocument="{}")' })),
        ),
    },
    {
      ...shared,
      id: `aws/iam/Throttling-sdk-${word}`,
      of: 'aws/iam/Throttling',
      title: 'to compare: tag_role is answered Throttling, which boto3 repeats in its standard mode',
      expect: { status: 400, code: 'Throttling', attempts: 3 },
      authority: botocore(version, 'Throttling is on the list of standard mode, which makes three attempts'),
      run: (stage) => boto3(stage, iamError(400, 'Throttling'), [{ retries: { mode: 'standard' }, call: tag }]),
    },
  ];
};

const cli = { of, server: stubAwsCli, client: 'AWS CLI, unmodified; its version stands above', authority: cliGuide };

/** What boto3 and the AWS CLI do by themselves with IAM’s ConcurrentModification. */
export const sdkAwsCommandScenarios: Scenario[] = [
  ...boto3Scenarios(stubBoto3, 'boto3', '1.43.11'),
  ...boto3Scenarios(stubBoto3Debian, 'boto3-debian', '1.29.27'),
  {
    ...cli,
    id: 'aws/iam/ConcurrentModification-aws-cli',
    title: 'aws iam tag-role is answered ConcurrentModification: one request, the message, exit status 254',
    operation: 'TagRole',
    expect: { ...once, exit: 254 },
    run: (stage) => awsCli(stage, refused, [{ args: tagRole }]),
  },
  {
    ...cli,
    id: 'aws/iam/ConcurrentModification-aws-cli-settings',
    title: 'the same with ten attempts allowed, in standard and adaptive mode: still one request',
    operation: 'TagRole',
    expect: { ...once, exit: 254 },
    run: (stage) =>
      awsCli(
        stage,
        refused,
        ['standard', 'adaptive'].map((mode) => ({ env: { AWS_RETRY_MODE: mode, AWS_MAX_ATTEMPTS: '10' }, args: tagRole })),
      ),
  },
  {
    ...cli,
    id: 'aws/iam/Throttling-aws-cli',
    of: 'aws/iam/Throttling',
    title: 'to compare: the same command is answered Throttling, which the CLI repeats, and says so',
    expect: { status: 400, code: 'Throttling', exit: 254, attempts: 3 },
    authority: { ...cliGuide, says: 'Throttling is on the list of standard mode: at most two retries, three attempts in all' },
    run: (stage) => awsCli(stage, iamError(400, 'Throttling'), [{ args: tagRole }]),
  },
];
