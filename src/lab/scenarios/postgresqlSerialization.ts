import type { Rule } from '../normalise.ts';
import type { Scenario } from '../scenario.ts';
import type { Server } from '../server.ts';
import { postgresql15, postgresql18 } from '../servers/postgresql.ts';
import { repeatableReadScenes } from './postgresqlRepeatableRead.ts';
import { keyScenes } from './postgresqlRepeatableReadKeys.ts';
import { sceneOn } from './postgresqlScene.ts';
import { serializableScenes } from './postgresqlSerializable.ts';
import { serializableReads } from './postgresqlSerializableReads.ts';
import { retryScenes } from './postgresqlSerializableRetries.ts';
import { samplesSerialization } from './samplesSerialization.ts';

const all = [...repeatableReadScenes, ...keyScenes, ...retryScenes, ...serializableScenes, ...serializableReads];
/** Played on 15 as well. */
const alsoOn15 = ['40001-moved-partition', '40001-on-conflict-do-nothing', '40001-savepoint', '40001-reason-codes', '40001-read-only'];

/** The reason code names a transaction by its number, which differs from run to run. */
const pivot: Rule = { word: 'pivot', pattern: /\bpivot (\d+)\b/g, numbered: true };
const hidden = (server: Server): Server => ({ ...server, hide: [...(server.hide ?? []), pivot] });

/** Serialization failures of PostgreSQL: how each message comes about, on 18 and some on 15, and the sample under two writers. */
export const postgresqlSerialization: Scenario[] = [
  ...all.map(sceneOn(hidden(postgresql18))),
  ...all.filter(({ id }) => alsoOn15.includes(id)).map(sceneOn(hidden(postgresql15), '-15')),
  ...samplesSerialization,
];
