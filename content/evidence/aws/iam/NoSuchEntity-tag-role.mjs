// aws/iam/NoSuchEntity-tag-role: TagRole after another writer deleted the role
// moto in server mode, an emulator of AWS that is not by AWS (Python package moto) 5.2.1; @aws-sdk/client-iam 3.1169.0
//
// Terminal 1: python3 -m moto.server -H 127.0.0.1 -p 18080
// Terminal 2: npm install @aws-sdk/client-iam@3.1169.0 && node NoSuchEntity-tag-role.mjs
import { IAMClient, TagRoleCommand } from '@aws-sdk/client-iam';

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
      iam(stage, async ({ client, ask }) => ask(client.send(new TagRoleCommand({ RoleName: 'app-gone', Tags: [{ Key: 'team', Value: 'web' }] }))));
console.log(await run(stage));
