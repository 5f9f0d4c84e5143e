// aws/iam/DeleteConflict-delete-user-with-key: DeleteUser while an access key is left
// moto in server mode, an emulator of AWS that is not by AWS (Python package moto) 5.2.1; @aws-sdk/client-iam 3.1169.0
//
// Terminal 1: python3 -m moto.server -H 127.0.0.1 -p 18080
// Terminal 2: npm install @aws-sdk/client-iam@3.1169.0 && node DeleteConflict-delete-user-with-key.mjs
import { CreateAccessKeyCommand, CreateUserCommand, DeleteUserCommand, IAMClient } from '@aws-sdk/client-iam';

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
      iam(stage, async ({ client, ask, note }) => {
        await client.send(new CreateUserCommand({ UserName: 'ci-delete' }));
        await client.send(new CreateAccessKeyCommand({ UserName: 'ci-delete' }));
        note('The user has an access key.');
        return ask(client.send(new DeleteUserCommand({ UserName: 'ci-delete' })));
      });
console.log(await run(stage));
