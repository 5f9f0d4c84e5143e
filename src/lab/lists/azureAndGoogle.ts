/** The scenarios of Azure and Google Cloud: emulators, and SDKs at stubs. */
import type { Scenario } from '../scenario.ts';
import { azuriteDownloads } from '../scenarios/azuriteDownloads.ts';
import { azuriteExists } from '../scenarios/azuriteExists.ts';
import { azuriteLeaseAcquires } from '../scenarios/azuriteLeaseAcquires.ts';
import { azuriteLeaseBreaks } from '../scenarios/azuriteLeaseBreaks.ts';
import { azuriteLeaseContainers } from '../scenarios/azuriteLeaseContainers.ts';
import { azuriteLeaseIds } from '../scenarios/azuriteLeaseIds.ts';
import { azuriteLeaseOperations } from '../scenarios/azuriteLeaseOperations.ts';
import { azuriteLeases } from '../scenarios/azuriteLeases.ts';
import { azuriteLeaseWaits } from '../scenarios/azuriteLeaseWaits.ts';
import { azuriteReads } from '../scenarios/azuriteReads.ts';
import { azuriteTableAlone } from '../scenarios/azuriteTableAlone.ts';
import { azuriteTables } from '../scenarios/azuriteTables.ts';
import { azuriteTableUnguarded } from '../scenarios/azuriteTableUnguarded.ts';
import { azuriteTableWrites } from '../scenarios/azuriteTableWrites.ts';
import { azuriteWindows } from '../scenarios/azuriteWindows.ts';
import { azuriteWrites } from '../scenarios/azuriteWrites.ts';
import { samplesLeader } from '../scenarios/samplesLeader.ts';
import { samplesLease } from '../scenarios/samplesLease.ts';
import { samplesTable } from '../scenarios/samplesTable.ts';
import { sdkAzureArm } from '../scenarios/sdkAzureArm.ts';
import { sdkAzureArmStates } from '../scenarios/sdkAzureArmStates.ts';
import { sdkAzureCosmos } from '../scenarios/sdkAzureCosmos.ts';
import { sdkAzureCosmosSession } from '../scenarios/sdkAzureCosmosSession.ts';
import { sdkAzureGraph } from '../scenarios/sdkAzureGraph.ts';
import { sdkAzurePython } from '../scenarios/sdkAzurePython.ts';
import { sdkAzurePythonLeases } from '../scenarios/sdkAzurePythonLeases.ts';
import { sdkAzureStorage } from '../scenarios/sdkAzureStorage.ts';
import { sdkAzureTables } from '../scenarios/sdkAzureTables.ts';
import { sdkGoogleStorage } from '../scenarios/sdkGoogleStorage.ts';

export const azureAndGoogleScenarios: Scenario[] = [
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
  ...sdkAzureStorage,
  ...sdkAzureArm,
  ...sdkAzureArmStates,
  ...sdkAzureGraph,
  ...sdkAzurePython,
  ...sdkAzurePythonLeases,
  ...sdkAzureTables,
  ...azuriteDownloads,
  ...samplesLease,
  ...samplesLeader,
  ...samplesTable,
  ...sdkAzureCosmos,
  ...sdkAzureCosmosSession,
  ...sdkGoogleStorage,
];
