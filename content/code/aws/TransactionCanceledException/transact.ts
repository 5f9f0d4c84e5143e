import { setTimeout as sleep } from 'node:timers/promises';
import { type DynamoDBClient, TransactionCanceledException, type TransactWriteItem, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';

const contended = ['TransactionConflict', 'ConditionalCheckFailed'];
const throttled = ['ThrottlingError', 'ProvisionedThroughputExceeded'];

/** Sends what `build` makes. Busy items: the same again. A condition not met: `build` reads again. Any other reason is thrown. */
export async function transact(client: DynamoDBClient, build: () => Promise<TransactWriteItem[]>, tries = 4, newToken = () => crypto.randomUUID() as string) {
  let [TransactItems, ClientRequestToken] = [await build(), newToken()];
  for (let attempt = 1; ; attempt++) {
    try {
      return await client.send(new TransactWriteItemsCommand({ TransactItems, ClientRequestToken }));
    } catch (error) {
      if (!(error instanceof TransactionCanceledException) || attempt === tries) throw error;
      const codes = (error.CancellationReasons ?? []).map(({ Code = 'None' }) => Code).filter((code) => code !== 'None');
      if (codes.length === 0 || !codes.every((code) => contended.includes(code) || throttled.includes(code))) throw error;
      const pause = codes.some((code) => throttled.includes(code)) ? 1000 : 100; // ms
      await sleep(Math.random() * pause * 2 ** attempt);
      if (codes.includes('ConditionalCheckFailed')) [TransactItems, ClientRequestToken] = [await build(), newToken()];
    }
  }
}
