/** The envelopes of SQL databases. */
import { mysql } from './mysql.ts';
import { oracle } from './oracle.ts';
import { postgresql } from './postgresql.ts';
import { sqlite } from './sqlite.ts';
import { sqlServer } from './sqlServer.ts';

export const databases = [postgresql, mysql, sqlServer, oracle, sqlite];
