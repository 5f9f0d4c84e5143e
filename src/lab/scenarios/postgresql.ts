import type { Scenario } from '../scenario.ts';
import { postgresql15, postgresql18 } from '../servers/postgresql.ts';
import { lockScenes } from './postgresqlLocks.ts';
import { sceneOn } from './postgresqlScene.ts';
import { restrictScene, stateScenes } from './postgresqlState.ts';
import { transactionScenes } from './postgresqlTransactions.ts';

/** Played on 15 as well: the errors that are met most, in case a version differs. */
const alsoOn15 = ['55P03-nowait-row', '55P03-lock-timeout-alter-table', '40001-update-conflict', '40001-write-skew', '40P01-two-rows'];
const all = [...lockScenes, ...transactionScenes, ...stateScenes];

/** PostgreSQL’s errors of concurrency and state, on 18 and the main ones on 15. */
export const postgresqlScenarios: Scenario[] = [
  ...[...all, restrictScene('23001')].map(sceneOn(postgresql18)),
  ...[...all.filter(({ id }) => alsoOn15.includes(id)), restrictScene('23503')].map(sceneOn(postgresql15, '-15')),
];
