import type { Scenario } from '../scenario.ts';
import { gitForcePushes } from './gitForcePushes.ts';
import { gitIncludesScenarios } from './gitIncludes.ts';
import { gitJobSamples } from './gitJobSamples.ts';
import { gitJobScenarios } from './gitJobs.ts';
import { gitLeaseScenarios } from './gitLeases.ts';
import { gitMeanwhileScenarios } from './gitMeanwhile.ts';
import { gitNonFastForward } from './gitNonFastForward.ts';
import { gitVictimScenarios } from './gitVictims.ts';

/** All that was added for the page of non-fast-forward. */
export const gitForceScenarios: Scenario[] = [
  ...gitNonFastForward,
  ...gitForcePushes,
  ...gitVictimScenarios,
  ...gitLeaseScenarios,
  ...gitIncludesScenarios,
  ...gitMeanwhileScenarios,
  ...gitJobScenarios,
  ...gitJobSamples,
];
