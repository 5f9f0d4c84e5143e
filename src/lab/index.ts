export { keep } from './keep.ts';
export { type Result, runAt } from './run.ts';
export type { Found, Server } from './server.ts';

/** Every scenario of the lab. A new one is added to a list below scenarios/; a new product gets a server, a list and a line here. */
import type { Scenario } from './scenario.ts';
import { apacheScenarios } from './scenarios/apache.ts';
import { apacheAnswers } from './scenarios/apacheAnswers.ts';
import { apacheLocks } from './scenarios/apacheLocks.ts';
import { apacheValidators } from './scenarios/apacheValidators.ts';
import { azuriteDownloads } from './scenarios/azuriteDownloads.ts';
import { azuriteExists } from './scenarios/azuriteExists.ts';
import { azuriteLeaseAcquires } from './scenarios/azuriteLeaseAcquires.ts';
import { azuriteLeaseBreaks } from './scenarios/azuriteLeaseBreaks.ts';
import { azuriteLeaseContainers } from './scenarios/azuriteLeaseContainers.ts';
import { azuriteLeaseIds } from './scenarios/azuriteLeaseIds.ts';
import { azuriteLeaseOperations } from './scenarios/azuriteLeaseOperations.ts';
import { azuriteLeases } from './scenarios/azuriteLeases.ts';
import { azuriteLeaseWaits } from './scenarios/azuriteLeaseWaits.ts';
import { azuriteReads } from './scenarios/azuriteReads.ts';
import { azuriteTableAlone } from './scenarios/azuriteTableAlone.ts';
import { azuriteTables } from './scenarios/azuriteTables.ts';
import { azuriteTableUnguarded } from './scenarios/azuriteTableUnguarded.ts';
import { azuriteTableWrites } from './scenarios/azuriteTableWrites.ts';
import { azuriteWindows } from './scenarios/azuriteWindows.ts';
import { azuriteWrites } from './scenarios/azuriteWrites.ts';
import { caddyScenarios } from './scenarios/caddy.ts';
import { conditionGaps } from './scenarios/conditionGaps.ts';
import { conditionGuards } from './scenarios/conditionGuards.ts';
import { conditionLibrary } from './scenarios/conditionLibrary.ts';
import { davClientScenarios } from './scenarios/davClients.ts';
import { davLockFolders } from './scenarios/davLockFolders.ts';
import { davLockShared } from './scenarios/davLockShared.ts';
import { davLocksNginx } from './scenarios/davLocksNginx.ts';
import { davLockTokens } from './scenarios/davLockTokens.ts';
import { davMount } from './scenarios/davMount.ts';
import { dynamodbScenarios } from './scenarios/dynamodb.ts';
import { dynamodbCancellations } from './scenarios/dynamodbCancellations.ts';
import { dynamodbCancellationsPython } from './scenarios/dynamodbCancellationsPython.ts';
import { dynamodbConditionClients } from './scenarios/dynamodbConditionClients.ts';
import { dynamodbConditionItems } from './scenarios/dynamodbConditionItems.ts';
import { dynamodbConditionScenarios } from './scenarios/dynamodbConditions.ts';
import { dynamodbLostAnswers } from './scenarios/dynamodbLostAnswers.ts';
import { dynamodbTableScenarios } from './scenarios/dynamodbTables.ts';
import { dynamodbTokens } from './scenarios/dynamodbTokens.ts';
import { dynamodbTransactionScenarios } from './scenarios/dynamodbTransactions.ts';
import { etcdScenarios } from './scenarios/etcd.ts';
import { gitPushScenarios } from './scenarios/git.ts';
import { gitBranches } from './scenarios/gitBranches.ts';
import { gitForceScenarios } from './scenarios/gitForce.ts';
import { gitPushTaken } from './scenarios/gitPushTaken.ts';
import { gitRefScenarios } from './scenarios/gitRefs.ts';
import { grpcScenarios } from './scenarios/grpc.ts';
import { grpcAborted } from './scenarios/grpcAborted.ts';
import { grpcDetails } from './scenarios/grpcDetails.ts';
import { grpcPrecondition } from './scenarios/grpcPrecondition.ts';
import { grpcRetryScenarios } from './scenarios/grpcRetries.ts';
import { grpcRetryPolicyScenarios } from './scenarios/grpcRetryPolicies.ts';
import { grpcUnavailable } from './scenarios/grpcUnavailable.ts';
import { grpcUnavailablePolicy } from './scenarios/grpcUnavailablePolicy.ts';
import { httpRefusals } from './scenarios/httpRefusals.ts';
import { iamScenarios } from './scenarios/iam.ts';
import { eclipselinkScenarios } from './scenarios/jpa.ts';
import { jpaFirstLook } from './scenarios/jpaFirstLook.ts';
import { hibernateScenarios } from './scenarios/jpaHibernate.ts';
import { jpaSpring } from './scenarios/jpaSpring.ts';
import { jpaVersions } from './scenarios/jpaVersions.ts';
import { jpaVersionsHibernate } from './scenarios/jpaVersionsHibernate.ts';
import { kubernetesScenarios } from './scenarios/kubernetes.ts';
import { kubernetesClientScenarios } from './scenarios/kubernetesClients.ts';
import { kubernetesExpired } from './scenarios/kubernetesExpired.ts';
import { kubernetesOtherScenarios } from './scenarios/kubernetesOther.ts';
import { mariadbScenarios } from './scenarios/mariadb.ts';
import { mariadbTaken } from './scenarios/mariadbTaken.ts';
import { nginxScenarios } from './scenarios/nginx.ts';
import { nginxAnswers } from './scenarios/nginxAnswers.ts';
import { nginxLocks } from './scenarios/nginxLocks.ts';
import { nginxValidators } from './scenarios/nginxValidators.ts';
import { postgresqlScenarios } from './scenarios/postgresql.ts';
import { postgresqlAfterError } from './scenarios/postgresqlAfterError.ts';
import { postgresqlDeadlocks } from './scenarios/postgresqlDeadlocks.ts';
import { postgresqlLimits } from './scenarios/postgresqlLimits.ts';
import { postgresqlSerialization } from './scenarios/postgresqlSerialization.ts';
import { redisScenarios } from './scenarios/redis.ts';
import { s3Scenarios } from './scenarios/s3.ts';
import { s3BucketScenarios } from './scenarios/s3Buckets.ts';
import { samples } from './scenarios/samples.ts';
import { samplesConditions } from './scenarios/samplesConditions.ts';
import { samplesDavLocks } from './scenarios/samplesDavLocks.ts';
import { samplesDeadlock } from './scenarios/samplesDeadlock.ts';
import { samplesDynamodb } from './scenarios/samplesDynamodb.ts';
import { samplesDynamodbPython } from './scenarios/samplesDynamodbPython.ts';
import { samplesGrpc } from './scenarios/samplesGrpc.ts';
import { samplesLeader } from './scenarios/samplesLeader.ts';
import { samplesLease } from './scenarios/samplesLease.ts';
import { samplesTable } from './scenarios/samplesTable.ts';
import { samplesTransactions } from './scenarios/samplesTransactions.ts';
import { samplesTransactionsInTurn } from './scenarios/samplesTransactionsInTurn.ts';
import { samplesTransactionsPython } from './scenarios/samplesTransactionsPython.ts';
import { sdkAwsCommandScenarios } from './scenarios/sdkAwsCommands.ts';
import { sdkAwsDynamodbScenarios } from './scenarios/sdkAwsDynamodb.ts';
import { sdkAwsIamScenarios } from './scenarios/sdkAwsIam.ts';
import { sdkAwsLambda } from './scenarios/sdkAwsLambda.ts';
import { sdkAwsRoute53 } from './scenarios/sdkAwsRoute53.ts';
import { sdkAwsS3Scenarios } from './scenarios/sdkAwsS3.ts';
import { sdkAwsS3Conflicts } from './scenarios/sdkAwsS3Conflicts.ts';
import { sdkAwsS3Writes } from './scenarios/sdkAwsS3Writes.ts';
import { sdkAzureArm } from './scenarios/sdkAzureArm.ts';
import { sdkAzureGraph } from './scenarios/sdkAzureGraph.ts';
import { sdkAzurePython } from './scenarios/sdkAzurePython.ts';
import { sdkAzurePythonLeases } from './scenarios/sdkAzurePythonLeases.ts';
import { sdkAzureStorage } from './scenarios/sdkAzureStorage.ts';
import { sdkAzureTables } from './scenarios/sdkAzureTables.ts';
import { sqliteScenarios } from './scenarios/sqlite.ts';
import { typeormScenarios } from './scenarios/typeorm.ts';

export const scenarios: Scenario[] = [
  ...apacheScenarios,
  ...apacheValidators,
  ...apacheLocks,
  ...apacheAnswers,
  ...nginxScenarios,
  ...nginxValidators,
  ...nginxAnswers,
  ...nginxLocks,
  ...caddyScenarios,
  ...azuriteWrites,
  ...azuriteReads,
  ...azuriteWindows,
  ...azuriteLeases,
  ...azuriteLeaseOperations,
  ...azuriteLeaseContainers,
  ...azuriteLeaseBreaks,
  ...azuriteLeaseAcquires,
  ...azuriteLeaseIds,
  ...azuriteLeaseWaits,
  ...azuriteExists,
  ...azuriteTables,
  ...azuriteTableWrites,
  ...azuriteTableAlone,
  ...azuriteTableUnguarded,
  ...conditionGaps,
  ...conditionGuards,
  ...conditionLibrary,
  ...httpRefusals,
  ...davLockFolders,
  ...davLockTokens,
  ...davLockShared,
  ...davLocksNginx,
  ...davClientScenarios,
  ...davMount,
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
  ...grpcScenarios,
  ...grpcRetryScenarios,
  ...grpcRetryPolicyScenarios,
  ...grpcAborted,
  ...grpcPrecondition,
  ...grpcDetails,
  ...grpcUnavailable,
  ...grpcUnavailablePolicy,
  ...sdkAzureStorage,
  ...sdkAzureArm,
  ...sdkAzureGraph,
  ...sdkAzurePython,
  ...sdkAzurePythonLeases,
  ...sdkAzureTables,
  ...gitPushScenarios,
  ...gitPushTaken,
  ...gitRefScenarios,
  ...gitBranches,
  ...gitForceScenarios,
  ...etcdScenarios,
  ...mariadbScenarios,
  ...mariadbTaken,
  ...postgresqlScenarios,
  ...postgresqlAfterError,
  ...postgresqlLimits,
  ...postgresqlDeadlocks,
  ...postgresqlSerialization,
  ...redisScenarios,
  ...sqliteScenarios,
  ...typeormScenarios,
  ...azuriteDownloads,
  ...samples,
  ...samplesConditions,
  ...samplesDavLocks,
  ...samplesDeadlock,
  ...samplesDynamodb,
  ...samplesDynamodbPython,
  ...samplesLease,
  ...samplesLeader,
  ...samplesGrpc,
  ...samplesTable,
  ...samplesTransactions,
  ...samplesTransactionsInTurn,
  ...samplesTransactionsPython,
  ...eclipselinkScenarios,
  ...hibernateScenarios,
  ...jpaVersions,
  ...jpaVersionsHibernate,
  ...jpaSpring,
  ...jpaFirstLook,
  ...kubernetesScenarios,
  ...kubernetesOtherScenarios,
  ...kubernetesClientScenarios,
  ...kubernetesExpired,
];
