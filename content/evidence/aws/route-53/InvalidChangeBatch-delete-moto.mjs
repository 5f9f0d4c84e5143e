// aws/route-53/InvalidChangeBatch-delete-moto: DELETE of values that another writer has replaced, with a CREATE in one batch: refused by the document, done by moto
// moto in server mode, an emulator of AWS that is not by AWS (Python package moto) 5.2.1; @aws-sdk/client-route-53 3.1169.0
//
// Terminal 1: python3 -m moto.server -H 127.0.0.1 -p 18080
// Terminal 2: npm install @aws-sdk/client-route-53@3.1169.0 && node InvalidChangeBatch-delete-moto.mjs
import { ChangeResourceRecordSetsCommand, CreateHostedZoneCommand, ListResourceRecordSetsCommand, Route53Client } from '@aws-sdk/client-route-53';

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
const route53 = (_, work) => work({ client: new Route53Client(settings), ask, note });
const stage = {};

const run = (stage) =>
    route53(stage, async ({ client, ask, note }) => {
      const { HostedZone } = await client.send(new CreateHostedZoneCommand({ Name: 'example.com', CallerReference: 'once' }));
      const set = { Name: 'app.example.com', TTL: 60 };
      const first = { Value: '"first"' };
      const seen = { ...set, ResourceRecords: [first] };
      const fromA = { ...set, ResourceRecords: [first, { Value: '"from A"' }] };
      const fromB = { ...set, ResourceRecords: [first, { Value: '"from B"' }] };
      const zone = { HostedZoneId: HostedZone?.Id };
      const Type = 'TXT';
      await client.send(
        new ChangeResourceRecordSetsCommand({ ...zone, ChangeBatch: { Changes: [{ Action: 'CREATE', ResourceRecordSet: { ...seen, Type } }] } }),
      );
      await client.send(
        new ChangeResourceRecordSetsCommand({
          ...zone,
          ChangeBatch: {
            Changes: [
              { Action: 'DELETE', ResourceRecordSet: { ...seen, Type } },
              { Action: 'CREATE', ResourceRecordSet: { ...fromA, Type } },
            ],
          },
        }),
      );
      note('A and B had read “first”. A has replaced it by “first” and “from A”. B names “first” alone.');
      const answer = await ask(
        client.send(
          new ChangeResourceRecordSetsCommand({
            ...zone,
            ChangeBatch: {
              Changes: [
                { Action: 'DELETE', ResourceRecordSet: { ...seen, Type } },
                { Action: 'CREATE', ResourceRecordSet: { ...fromB, Type } },
              ],
            },
          }),
        ),
      );
      await ask(client.send(new ListResourceRecordSetsCommand({ ...zone, StartRecordName: set.Name, MaxItems: 1 })));
      return answer;
    });
console.log(await run(stage));
