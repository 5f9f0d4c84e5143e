import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { Authority } from '../scenario.ts';
import type { Server } from '../server.ts';
import { dynalite } from '../servers/dynalite.ts';
import { moto } from '../servers/moto.ts';
import { table } from '../tools/awsClients.ts';

/** A client of the item’s table at this address. */
export const clientAt = (endpoint: string) =>
  new DynamoDBClient({ endpoint, region: 'us-west-2', credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'not-a-secret' } });

/** An item of version 1 in a new table, and a way to read its text. */
export const notesIn = async (name: string, endpoint: string) => {
  const db = clientAt(endpoint);
  await table(db, name);
  await db.send(new PutItemCommand({ TableName: name, Item: { id: { S: 'notes' }, version: { N: '1' }, text: { S: 'notes\n' } } }));
  return async () => (await db.send(new GetItemCommand({ TableName: name, Key: { id: { S: 'notes' } }, ConsistentRead: true }))).Item;
};

/** The sample signs each write with a fresh id, so the checksums of a request and of an item differ from run to run. */
const withoutSums = (server: Server): Server => ({
  ...server,
  hide: [
    ...(server.hide ?? []),
    { word: 'sha256', pattern: /(?<=^> x-amz-content-sha256: )([0-9a-f]{64})/gm },
    { word: 'crc32', pattern: /(?<=^< x-amz-crc32: )(\d+)/gm },
    { word: 'user-agent', pattern: /(?<=^> user-agent: )(Boto3\S* .*)$/gim },
  ],
});
/** Both emulators, for the samples. */
export const server = withoutSums(dynalite);
export const motoServer = withoutSums(moto);

/** What AWS’s guide says of conditional writes. */
export const guide = (says: string): Authority => ({
  title: 'Amazon DynamoDB Developer Guide, Working with items, Conditional writes',
  address: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithItems.html',
  says,
  read: '2026-11-26',
});
