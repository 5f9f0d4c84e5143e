// aws/iam/DeleteConflict-delete-role: DeleteRole while a policy is attached
// moto in server mode, an emulator of AWS that is not by AWS (Python package moto) 5.2.1; @aws-sdk/client-iam 3.1169.0
//
// Terminal 1: python3 -m moto.server -H 127.0.0.1 -p 18080
// Terminal 2: npm install @aws-sdk/client-iam@3.1169.0 && node DeleteConflict-delete-role.mjs
import { AttachRolePolicyCommand, CreatePolicyCommand, CreateRoleCommand, DeleteRoleCommand, IAMClient } from '@aws-sdk/client-iam';

const settings = { endpoint: 'http://127.0.0.1:18080', region: 'us-west-2', credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'not-a-secret' } };
const note = (text) => console.log(`# ${text}`);
const ask = async (call) => {
  try {
    const { $metadata } = await call;
    return { status: $metadata.httpStatusCode };
  } catch (error) {
    console.log(error);
    return { status: error.$metadata?.httpStatusCode, code: error.Code ?? error.name };
  }
};
const iam = (_, work) => work({ client: new IAMClient(settings), ask, note });
const stage = {};

const run = (stage) =>
      iam(stage, async ({ client, ask }) => {
        const trust = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }] };
        const read = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }] };
        await client.send(new CreateRoleCommand({ RoleName: 'app-delete', AssumeRolePolicyDocument: JSON.stringify(trust) }));
        const { Policy } = await client.send(new CreatePolicyCommand({ PolicyName: 'read', PolicyDocument: JSON.stringify(read) }));
        await client.send(new AttachRolePolicyCommand({ RoleName: 'app-delete', PolicyArn: Policy?.Arn }));
        return ask(client.send(new DeleteRoleCommand({ RoleName: 'app-delete' })));
      });
console.log(await run(stage));
