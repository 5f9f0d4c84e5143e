import type { Scenario } from '../scenario.ts';
import type { Server } from '../server.ts';
import { postgresql15, postgresql18 } from '../servers/postgresql.ts';
import { orderDeadlocks } from './postgresqlDeadlockOrder.ts';
import { repeatedStatements } from './postgresqlDeadlockRepeats.ts';
import { rowDeadlocks } from './postgresqlDeadlockRows.ts';
import { tableDeadlocks } from './postgresqlDeadlockTables.ts';
import { deadlockVictims } from './postgresqlDeadlockVictims.ts';
import { sceneOn } from './postgresqlScene.ts';

/** Besides what every transcript hides, the number of the database in the name of an advisory lock, and the number of a session in a virtual transaction. */
const hiding = (server: Server): Server => ({
  ...server,
  hide: [
    { word: 'virtual', pattern: /virtual transaction (\d+\/\d+)/g, numbered: true },
    ...(server.hide ?? []),
    { word: 'oid', pattern: /advisory lock \[(\d+),/g },
  ],
});

const all = [...deadlockVictims, ...tableDeadlocks, ...rowDeadlocks, ...orderDeadlocks, ...repeatedStatements];

/** The deadlocks of PostgreSQL, on 18 and on 15. */
export const postgresqlDeadlocks: Scenario[] = [...all.map(sceneOn(hiding(postgresql18))), ...all.map(sceneOn(hiding(postgresql15), '-15'))];
