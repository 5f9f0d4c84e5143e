import {
  AttachRolePolicyCommand,
  CreateAccessKeyCommand,
  CreatePolicyCommand,
  CreateRoleCommand,
  CreateUserCommand,
  DeleteRoleCommand,
  DeleteUserCommand,
  TagRoleCommand,
} from '@aws-sdk/client-iam';
import type { Scenario } from '../scenario.ts';
import { moto } from '../servers/moto.ts';
import { byIam, iam } from '../tools/awsClients.ts';

const shared = { ...byIam, server: moto };
const model = (member: string, says: string) => ({
  title: `AWS’s IAM model as @aws-sdk/client-iam 3.1169.0 carries it, ${member}`,
  address: 'https://www.npmjs.com/package/@aws-sdk/client-iam/v/3.1169.0',
  says,
  read: '2026-11-21',
});

/** IAM’s refusals with 409 and 404 that an emulator knows. None of them is ConcurrentModification: no emulator has it. */
export const iamScenarios: Scenario[] = [
  {
    ...shared,
    id: 'aws/iam/EntityAlreadyExists-create-user',
    of: 'aws/iam/EntityAlreadyExists',
    title: 'CreateUser with a name that is taken',
    operation: 'CreateUser',
    expect: { status: 409, code: 'EntityAlreadyExists' },
    authority: model('EntityAlreadyExistsException and CreateUser', 'code EntityAlreadyExists, 409; CreateUser throws it when the entity exists'),
    run: (stage) =>
      iam(stage, async ({ client, ask, note }) => {
        await client.send(new CreateUserCommand({ UserName: 'ci-create' }));
        note('The user is there. A second run of the same setup creates it.');
        return ask(client.send(new CreateUserCommand({ UserName: 'ci-create' })));
      }),
  },
  {
    ...shared,
    id: 'aws/iam/DeleteConflict-delete-role',
    of: 'aws/iam/DeleteConflict',
    title: 'DeleteRole while a policy is attached',
    operation: 'DeleteRole',
    expect: { status: 409, code: 'DeleteConflict' },
    authority: model(
      'DeleteConflictException and DeleteRole',
      'code DeleteConflict, 409; the role has attached subordinate entities, and the message names them',
    ),
    run: (stage) =>
      iam(stage, async ({ client, ask }) => {
        const trust = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }] };
        const read = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }] };
        await client.send(new CreateRoleCommand({ RoleName: 'app-delete', AssumeRolePolicyDocument: JSON.stringify(trust) }));
        const { Policy } = await client.send(new CreatePolicyCommand({ PolicyName: 'read', PolicyDocument: JSON.stringify(read) }));
        await client.send(new AttachRolePolicyCommand({ RoleName: 'app-delete', PolicyArn: Policy?.Arn }));
        return ask(client.send(new DeleteRoleCommand({ RoleName: 'app-delete' })));
      }),
  },
  {
    ...shared,
    id: 'aws/iam/DeleteConflict-delete-user-with-key',
    of: 'aws/iam/DeleteConflict',
    title: 'DeleteUser while an access key is left',
    operation: 'DeleteUser',
    expect: { status: 409, code: 'DeleteConflict' },
    authority: {
      title: 'IAM API Reference, DeleteUser',
      address: 'https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteUser.html',
      says: 'through the API the deletion fails while items are attached to the user, access keys among them: DeleteConflict',
      read: '2026-11-21',
    },
    departs: {
      gives: { status: 200 },
      say: 'moto deletes the user with its access key. A clean-up that passes against it can fail at AWS. This is moto’s, not IAM’s.',
    },
    run: (stage) =>
      iam(stage, async ({ client, ask, note }) => {
        await client.send(new CreateUserCommand({ UserName: 'ci-delete' }));
        await client.send(new CreateAccessKeyCommand({ UserName: 'ci-delete' }));
        note('The user has an access key.');
        return ask(client.send(new DeleteUserCommand({ UserName: 'ci-delete' })));
      }),
  },
  {
    ...shared,
    id: 'aws/iam/LimitExceeded-access-keys',
    of: 'aws/iam/LimitExceeded',
    title: 'CreateAccessKey for a user who has two',
    operation: 'CreateAccessKey',
    expect: { status: 409, code: 'LimitExceeded', attempts: 3 },
    authority: model(
      'LimitExceededException and CreateAccessKey, with the list of throttling codes in @smithy/core 3.41.0',
      'code LimitExceeded, 409; the class LimitExceededException is on the list of what the SDK repeats, three attempts by default',
    ),
    run: (stage) =>
      iam(stage, async ({ client, ask, note }) => {
        await client.send(new CreateUserCommand({ UserName: 'ci-keys' }));
        await client.send(new CreateAccessKeyCommand({ UserName: 'ci-keys' }));
        await client.send(new CreateAccessKeyCommand({ UserName: 'ci-keys' }));
        note('The user has two access keys. No wait makes room for a third; the SDK waits and repeats all the same.');
        return ask(client.send(new CreateAccessKeyCommand({ UserName: 'ci-keys' })));
      }),
  },
  {
    ...shared,
    id: 'aws/iam/NoSuchEntity-tag-role',
    of: 'aws/iam/NoSuchEntity',
    title: 'TagRole after another writer deleted the role',
    operation: 'TagRole',
    expect: { status: 404, code: 'NoSuchEntity' },
    authority: model('NoSuchEntityException and TagRole', 'code NoSuchEntity, 404; the request names an entity that does not exist'),
    run: (stage) =>
      iam(stage, async ({ client, ask }) => ask(client.send(new TagRoleCommand({ RoleName: 'app-gone', Tags: [{ Key: 'team', Value: 'web' }] })))),
  },
];
