/** The scenarios of AWS: emulators, and SDKs at stubs. */
import type { Scenario } from '../scenario.ts';
import { dynamodbScenarios } from '../scenarios/dynamodb.ts';
import { dynamodbCancellations } from '../scenarios/dynamodbCancellations.ts';
import { dynamodbCancellationsPython } from '../scenarios/dynamodbCancellationsPython.ts';
import { dynamodbConditionClients } from '../scenarios/dynamodbConditionClients.ts';
import { dynamodbConditionItems } from '../scenarios/dynamodbConditionItems.ts';
import { dynamodbConditionScenarios } from '../scenarios/dynamodbConditions.ts';
import { dynamodbLostAnswers } from '../scenarios/dynamodbLostAnswers.ts';
import { dynamodbTableScenarios } from '../scenarios/dynamodbTables.ts';
import { dynamodbTokens } from '../scenarios/dynamodbTokens.ts';
import { dynamodbTransactionScenarios } from '../scenarios/dynamodbTransactions.ts';
import { iamScenarios } from '../scenarios/iam.ts';
import { s3Scenarios } from '../scenarios/s3.ts';
import { s3BucketScenarios } from '../scenarios/s3Buckets.ts';
import { samplesDynamodb } from '../scenarios/samplesDynamodb.ts';
import { samplesDynamodbPython } from '../scenarios/samplesDynamodbPython.ts';
import { samplesTransactions } from '../scenarios/samplesTransactions.ts';
import { samplesTransactionsInTurn } from '../scenarios/samplesTransactionsInTurn.ts';
import { samplesTransactionsPython } from '../scenarios/samplesTransactionsPython.ts';
import { sdkAwsCommandScenarios } from '../scenarios/sdkAwsCommands.ts';
import { sdkAwsDynamodbScenarios } from '../scenarios/sdkAwsDynamodb.ts';
import { sdkAwsIamScenarios } from '../scenarios/sdkAwsIam.ts';
import { sdkAwsLambda } from '../scenarios/sdkAwsLambda.ts';
import { sdkAwsRoute53 } from '../scenarios/sdkAwsRoute53.ts';
import { sdkAwsS3Scenarios } from '../scenarios/sdkAwsS3.ts';
import { sdkAwsS3Conflicts } from '../scenarios/sdkAwsS3Conflicts.ts';
import { sdkAwsS3Writes } from '../scenarios/sdkAwsS3Writes.ts';

export const awsScenarios: Scenario[] = [
  ...dynamodbScenarios,
  ...dynamodbTableScenarios,
  ...dynamodbTransactionScenarios,
  ...dynamodbCancellations,
  ...dynamodbTokens,
  ...dynamodbCancellationsPython,
  ...dynamodbConditionScenarios,
  ...dynamodbLostAnswers,
  ...dynamodbConditionClients,
  ...dynamodbConditionItems,
  ...s3Scenarios,
  ...s3BucketScenarios,
  ...iamScenarios,
  ...sdkAwsIamScenarios,
  ...sdkAwsLambda,
  ...sdkAwsRoute53,
  ...sdkAwsS3Scenarios,
  ...sdkAwsS3Writes,
  ...sdkAwsS3Conflicts,
  ...sdkAwsDynamodbScenarios,
  ...sdkAwsCommandScenarios,
  ...samplesDynamodb,
  ...samplesDynamodbPython,
  ...samplesTransactions,
  ...samplesTransactionsInTurn,
  ...samplesTransactionsPython,
];
