import { setTimeout as sleep } from 'node:timers/promises';
import { type DynamoDBClient, TransactionCanceledException, type TransactWriteItem, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';

/** Looks at the name of the error only: a condition that is not met stays so, however often it is sent. */
export async function transact(client: DynamoDBClient, build: () => Promise<TransactWriteItem[]>, tries = 4, newToken = () => crypto.randomUUID() as string) {
  const [TransactItems, ClientRequestToken] = [await build(), newToken()];
  for (let attempt = 1; ; attempt++) {
    try {
      return await client.send(new TransactWriteItemsCommand({ TransactItems, ClientRequestToken }));
    } catch (error) {
      if (!(error instanceof TransactionCanceledException) || attempt === tries) throw error;
      await sleep(Math.random() * 100 * 2 ** attempt);
    }
  }
}
