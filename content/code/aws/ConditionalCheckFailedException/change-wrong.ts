import { ConditionalCheckFailedException, type DynamoDBClient, GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';

/** Takes the new version out of the refusal, and writes the text that it made from the old one. */
export async function changeStale(db: DynamoDBClient, TableName: string, id: string, next: (old: string) => string) {
  const Key = { id: { S: id } };
  const read = async () => (await db.send(new GetItemCommand({ TableName, Key, ConsistentRead: true }))).Item;
  let item = await read();
  const text = { S: next(item?.text?.S ?? '') }; // once, before the loop
  for (;;) {
    const ExpressionAttributeValues = { ':text': text, ':one': { N: '1' }, ':seen': item?.version ?? { N: '0' } };
    const update = { TableName, Key, ExpressionAttributeValues, ExpressionAttributeNames: { '#text': 'text' } };
    const UpdateExpression = 'SET #text = :text, version = version + :one';
    try {
      return await db.send(new UpdateItemCommand({ ...update, UpdateExpression, ConditionExpression: 'version = :seen' }));
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      item = await read();
    }
  }
}
