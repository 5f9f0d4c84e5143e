import type { Scenario, Stage } from '../scenario.ts';
import { serveStub } from '../servers/stub.ts';
import { stubDynamodb } from '../servers/stubAws.ts';
import { attempts } from '../tools/attempts.ts';
import { sample, sampleScript } from '../tools/samples.ts';
import { packaged } from '../tools/source.ts';
import { guide, open, type Transact } from './samplesTransactions.ts';

/** The sample against answers in a row: the item is busy, then its condition is false, then it is done. */
const inTurn = async (stage: Stage) => {
  const { transact } = await sample<Transact>('aws/TransactionCanceledException/transact.ts');
  const cancelled = (...codes: string[]) => ({
    status: 400,
    headers: { 'Content-Type': 'application/x-amz-json-1.0' },
    body: JSON.stringify({
      __type: 'com.amazonaws.dynamodb.v20120810#TransactionCanceledException',
      message: 'text of the stub, not of AWS',
      CancellationReasons: codes.map((Code) => ({ Code })),
    }),
  });
  const done = { status: 200, headers: { 'Content-Type': 'application/x-amz-json-1.0' }, body: '{}' };
  let [read, made] = [0, 0];
  return attempts(stage, [cancelled('None', 'TransactionConflict'), cancelled('None', 'ConditionalCheckFailed'), done], (address) =>
    transact(
      open(address),
      async () => {
        read += 1;
        return ['order', 'journal'].map((id) => ({ Put: { TableName: 'orders', Item: { id: { S: id }, read: { N: `${read}` } } } }));
      },
      4,
      () => {
        made += 1;
        return `token-${made}`;
      },
    ),
  );
};

const ofJs = packaged('@aws-sdk/client-dynamodb');
const of = 'aws/dynamodb/TransactionCanceledException';
const js = { of, server: stubDynamodb, operation: 'TransactWriteItems', client: ofJs };

/** The TypeScript sample at the stub, which has the conflict that moto lacks. */
export const samplesTransactionsInTurn: Scenario[] = [
  {
    ...js,
    id: `${of}-sample-in-turn`,
    title: 'transact.ts meets a conflict, then a false condition: the same items and token again, then new items with a new token',
    expect: { status: 200, attempts: 3 },
    authority: guide('each reason stands at the place of its action; a repeat with the same token is the same request'),
    run: (stage) => inTurn(stage),
    script: sampleScript({
      packages: [ofJs.replace(' ', '@')],
      files: ['aws/TransactionCanceledException/transact.ts'],
      imports: "import { DynamoDBClient } from '@aws-sdk/client-dynamodb';",
      functions: { open, attempts, serveStub, inTurn },
      serve: 'await serveStub(stage.port);',
    }),
  },
];
