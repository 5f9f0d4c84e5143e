import { ChangeResourceRecordSetsCommand, CreateHostedZoneCommand, ListResourceRecordSetsCommand, Route53Client } from '@aws-sdk/client-route-53';
import type { Outcome, Scenario, Stage } from '../scenario.ts';
import { moto } from '../servers/moto.ts';
import { awsScript } from '../tools/awsScript.ts';
import { type AwsSession, awsSession } from '../tools/awsSession.ts';
import { packaged } from '../tools/source.ts';

const client = packaged('@aws-sdk/client-route-53');
const route53 = (stage: Stage, work: (session: AwsSession<Route53Client>) => Promise<Outcome>) =>
  awsSession(stage, (settings) => new Route53Client(settings), work);

/** Whether the emulator does what replace.ts rests on: a DELETE of values that are not there is refused, with its whole batch. */
export const route53Delete: Scenario = {
  id: 'aws/route-53/InvalidChangeBatch-delete-moto',
  of: 'aws/route-53/InvalidChangeBatch',
  server: { ...moto, hide: [...(moto.hide ?? []), { word: 'zone', pattern: /hostedzone\/([A-Z0-9]{20,})/g }] },
  title: 'DELETE of values that another writer has replaced, with a CREATE in one batch: refused by the document, done by moto',
  client,
  operation: 'ChangeResourceRecordSets',
  expect: { status: 400, code: 'InvalidChangeBatch' },
  authority: {
    title: `${client}, AWS’s description of ChangeResourceRecordSets in dist-types`,
    address: `https://www.npmjs.com/package/@aws-sdk/client-route-53/v/${client.split(' ')[1]}`,
    says: 'DELETE is for a set that has the specified values; if the validation of a DELETE or a CREATE fails, the request is canceled',
    read: '2026-11-26',
  },
  departs: {
    gives: { status: 200 },
    say: 'moto asks whether the values were there at any time, not whether they are there now: A’s value is gone. This is moto’s, not Route 53’s.',
  },
  script: awsScript('route53', '@aws-sdk/client-route-53', 'Route53Client'),
  run: (stage) =>
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
    }),
};
