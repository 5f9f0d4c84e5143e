// aws/iam/EntityAlreadyExists-create-user: CreateUser with a name that is taken
// moto in server mode, an emulator of AWS that is not by AWS (Python package moto) 5.2.1; @aws-sdk/client-iam 3.1169.0
//
// Terminal 1: python3 -m moto.server -H 127.0.0.1 -p 18080
// Terminal 2: npm install @aws-sdk/client-iam@3.1169.0 && node EntityAlreadyExists-create-user.mjs
import { CreateUserCommand, IAMClient } from '@aws-sdk/client-iam';

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
        await client.send(new CreateUserCommand({ UserName: 'ci-create' }));
        note('The user is there. A second run of the same setup creates it.');
        return ask(client.send(new CreateUserCommand({ UserName: 'ci-create' })));
      });
console.log(await run(stage));
