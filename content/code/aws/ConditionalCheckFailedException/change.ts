import { setTimeout as sleep } from 'node:timers/promises';
import { ConditionalCheckFailedException, type DynamoDBClient, GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';

/** Writes with the version it read; after a refusal it starts again from the item that won, unless that is its own write. */
export async function change(db: DynamoDBClient, TableName: string, id: string, next: (old: string) => string, attempts = 4) {
  const [Key, write] = [{ id: { S: id } }, { S: crypto.randomUUID() }];
  const read = async () => (await db.send(new GetItemCommand({ TableName, Key, ConsistentRead: true }))).Item;
  const UpdateExpression = 'SET #text = :text, version = version + :one, lastWrite = :write';
  const names = { ConditionExpression: 'version = :seen', ExpressionAttributeNames: { '#text': 'text' } };
  for (let item = await read(), attempt = 1; item; attempt++) {
    const { version = { N: '0' }, text } = item;
    const ExpressionAttributeValues = { ':text': { S: next(text?.S ?? '') }, ':one': { N: '1' }, ':write': write, ':seen': version };
    const update = { TableName, Key, UpdateExpression, ...names, ExpressionAttributeValues };
    try {
      return await db.send(new UpdateItemCommand({ ...update, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' }));
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      item = error.Item ?? (await read()); // no Item: gone, or an emulator that does not send it
      if (item?.lastWrite?.S === write.S) return; // only the answer to this write was lost
      if (attempt >= attempts) throw error;
      await sleep(Math.random() * 50 * 2 ** attempt);
    }
  }
  throw new Error(`${id} is gone`); // a decision for the caller, not for a loop
}
