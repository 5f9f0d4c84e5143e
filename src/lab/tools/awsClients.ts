import { CreateTableCommand, DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { IAMClient } from '@aws-sdk/client-iam';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import type { Outcome, Stage } from '../scenario.ts';
import { awsScript } from './awsScript.ts';
import { type AwsSession, awsSession, npmVersion } from './awsSession.ts';

type Work<Client> = (session: AwsSession<Client>) => Promise<Outcome>;

/** Works with the official client of DynamoDB. */
export const dynamodb = (stage: Stage, work: Work<DynamoDBClient>) => awsSession(stage, (settings) => new DynamoDBClient(settings), work);
/** Works with the official client of S3. */
export const s3 = (stage: Stage, work: Work<S3Client>) => awsSession(stage, (settings) => new S3Client(settings), work);
/** Works with the official client of IAM. */
export const iam = (stage: Stage, work: Work<IAMClient>) => awsSession(stage, (settings) => new IAMClient(settings), work);

/** Creates a table with the key `id`, and waits until it is ready. */
export async function table(client: DynamoDBClient, TableName: string) {
  await client.send(
    new CreateTableCommand({
      TableName,
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      BillingMode: 'PAY_PER_REQUEST',
    }),
  );
  while ((await client.send(new DescribeTableCommand({ TableName }))).Table?.TableStatus !== 'ACTIVE') await new Promise((done) => setTimeout(done, 50));
}

/** Creates a bucket in the region of the client. */
export async function bucket(client: S3Client, Bucket: string) {
  return client.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration: { LocationConstraint: 'us-west-2' } }));
}

const untyped = (source: string): string => source.replace(/ +(?=[,)])/g, ''); // Node leaves spaces where types stood
const named = (name: string) => `${name} ${npmVersion(name)}`;

/** What every scenario of a service has in common: the name of the client, and the script for readers. */
export const byDynamodb = {
  client: named('@aws-sdk/client-dynamodb'),
  script: awsScript('dynamodb', '@aws-sdk/client-dynamodb', 'DynamoDBClient', { table: untyped(table.toString()) }),
};
export const byS3 = {
  client: named('@aws-sdk/client-s3'),
  script: awsScript('s3', '@aws-sdk/client-s3', 'S3Client', { bucket: untyped(bucket.toString()) }),
};
export const byIam = { client: named('@aws-sdk/client-iam'), script: awsScript('iam', '@aws-sdk/client-iam', 'IAMClient') };
