/** The scenarios of HTTP and WebDAV servers, and what refuses in front of them. */
import type { Scenario } from '../scenario.ts';
import { apacheScenarios } from '../scenarios/apache.ts';
import { apacheAnswers } from '../scenarios/apacheAnswers.ts';
import { apacheLocks } from '../scenarios/apacheLocks.ts';
import { apacheValidators } from '../scenarios/apacheValidators.ts';
import { caddyScenarios } from '../scenarios/caddy.ts';
import { conditionGaps } from '../scenarios/conditionGaps.ts';
import { conditionGuards } from '../scenarios/conditionGuards.ts';
import { conditionLibrary } from '../scenarios/conditionLibrary.ts';
import { davClientScenarios } from '../scenarios/davClients.ts';
import { davLockFolders } from '../scenarios/davLockFolders.ts';
import { davLockShared } from '../scenarios/davLockShared.ts';
import { davLocksNginx } from '../scenarios/davLocksNginx.ts';
import { davLockTokens } from '../scenarios/davLockTokens.ts';
import { davMount } from '../scenarios/davMount.ts';
import { httpRefusals } from '../scenarios/httpRefusals.ts';
import { nginxScenarios } from '../scenarios/nginx.ts';
import { nginxAnswers } from '../scenarios/nginxAnswers.ts';
import { nginxLocks } from '../scenarios/nginxLocks.ts';
import { nginxValidators } from '../scenarios/nginxValidators.ts';
import { samplesConditions } from '../scenarios/samplesConditions.ts';
import { samplesDavLocks } from '../scenarios/samplesDavLocks.ts';

export const httpScenarios: Scenario[] = [
  ...apacheScenarios,
  ...apacheValidators,
  ...apacheLocks,
  ...apacheAnswers,
  ...nginxScenarios,
  ...nginxValidators,
  ...nginxAnswers,
  ...nginxLocks,
  ...caddyScenarios,
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
  ...samplesConditions,
  ...samplesDavLocks,
];
