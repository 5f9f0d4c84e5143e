import { AttachRolePolicyCommand, CreateRoleCommand, IAMClient, TagRoleCommand, UpdateUserCommand } from '@aws-sdk/client-iam';
import type { Scenario } from '../scenario.ts';
import { iamError, stubIam } from '../servers/stubAws.ts';
import { sdkQuestions } from '../tools/sdkAws.ts';

const question = sdkQuestions('@aws-sdk/client-iam', (settings) => new IAMClient(settings));
const tag = (client: IAMClient) => client.send(new TagRoleCommand({ RoleName: 'deploy', Tags: [{ Key: 'team', Value: 'web' }] }));

const concurrent = { of: 'aws/iam/ConcurrentModification', server: stubIam, answer: iamError(409, 'ConcurrentModification') };
const once = { status: 409, code: 'ConcurrentModification', attempts: 1 };
const unlisted =
  'repeats throttling codes, time-outs, network errors, 429 and 500, 502, 503, 504; neither 409 nor ConcurrentModificationException is on a list';

/** What the SDK for JavaScript does by itself with IAM’s 409s. */
export const sdkAwsIamScenarios: Scenario[] = [
  question({
    ...concurrent,
    id: 'aws/iam/ConcurrentModification-sdk-js',
    title: 'TagRole is answered ConcurrentModification: does the SDK for JavaScript retry?',
    operation: 'TagRole',
    expect: once,
    says: unlisted,
    send: tag,
  }),
  question({
    ...concurrent,
    id: 'aws/iam/ConcurrentModification-sdk-js-settings',
    title: 'the same with other retry settings: the number of requests does not change',
    operation: 'TagRole',
    expect: once,
    says: `${unlisted}; retryMode and maxAttempts change how often, not what`,
    rounds: [{ retryMode: 'standard', maxAttempts: 10 }, { retryMode: 'adaptive', maxAttempts: 10 }, { maxAttempts: 5 }],
    send: tag,
  }),
  question({
    ...concurrent,
    id: 'aws/iam/ConcurrentModification-sdk-js-not-declared',
    title: 'AttachRolePolicy, which does not declare the code, is answered with it',
    expect: once,
    says: `${unlisted}; whether the operation declares the code is not asked`,
    send: (client) => client.send(new AttachRolePolicyCommand({ RoleName: 'deploy', PolicyArn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' })),
  }),
  question({
    ...concurrent,
    id: 'aws/iam/ConcurrentModification-sdk-js-empty-message',
    title: 'TagRole is answered ConcurrentModification with an empty message, as reported in 2024 and 2025',
    operation: 'TagRole',
    answer: iamError(409, 'ConcurrentModification', ''),
    expect: once,
    says: `${unlisted}; an error without a message gets the text UnknownError (submodules/client)`,
    send: tag,
  }),
  question({
    id: 'aws/iam/EntityTemporarilyUnmodifiable-sdk-js',
    of: 'aws/iam/EntityTemporarilyUnmodifiable',
    server: stubIam,
    title: 'UpdateUser is answered EntityTemporarilyUnmodifiable: does the SDK for JavaScript retry?',
    operation: 'UpdateUser',
    answer: iamError(409, 'EntityTemporarilyUnmodifiable'),
    expect: { status: 409, code: 'EntityTemporarilyUnmodifiable', attempts: 1 },
    says: 'neither 409 nor EntityTemporarilyUnmodifiableException is on a list of what is repeated',
    send: (client) => client.send(new UpdateUserCommand({ UserName: 'ci', NewUserName: 'ci-2' })),
  }),
  question({
    id: 'aws/iam/LimitExceeded-sdk-js',
    of: 'aws/iam/LimitExceeded',
    server: stubIam,
    title: 'CreateRole is answered LimitExceeded: the SDK for JavaScript repeats what no wait cures',
    operation: 'CreateRole',
    answer: iamError(409, 'LimitExceeded'),
    expect: { status: 409, code: 'LimitExceeded', attempts: 3 },
    says: 'the name LimitExceededException is on the list of throttling codes; three attempts by default',
    send: (client) => client.send(new CreateRoleCommand({ RoleName: 'deploy', AssumeRolePolicyDocument: '{}' })),
  }),
];
