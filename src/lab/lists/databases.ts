/** The scenarios of databases and object-relational mappers. */
import type { Scenario } from '../scenario.ts';
import { eclipselinkScenarios } from '../scenarios/jpa.ts';
import { jpaFirstLook } from '../scenarios/jpaFirstLook.ts';
import { hibernateScenarios } from '../scenarios/jpaHibernate.ts';
import { jpaSpring } from '../scenarios/jpaSpring.ts';
import { jpaVersions } from '../scenarios/jpaVersions.ts';
import { jpaVersionsHibernate } from '../scenarios/jpaVersionsHibernate.ts';
import { mariadbScenarios } from '../scenarios/mariadb.ts';
import { mariadbTaken } from '../scenarios/mariadbTaken.ts';
import { postgresqlScenarios } from '../scenarios/postgresql.ts';
import { postgresqlAfterError } from '../scenarios/postgresqlAfterError.ts';
import { postgresqlDeadlocks } from '../scenarios/postgresqlDeadlocks.ts';
import { postgresqlLimits } from '../scenarios/postgresqlLimits.ts';
import { postgresqlSerialization } from '../scenarios/postgresqlSerialization.ts';
import { redisScenarios } from '../scenarios/redis.ts';
import { samplesDeadlock } from '../scenarios/samplesDeadlock.ts';
import { sqliteScenarios } from '../scenarios/sqlite.ts';
import { typeormScenarios } from '../scenarios/typeorm.ts';

export const databasesScenarios: Scenario[] = [
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
  ...samplesDeadlock,
  ...eclipselinkScenarios,
  ...hibernateScenarios,
  ...jpaVersions,
  ...jpaVersionsHibernate,
  ...jpaSpring,
  ...jpaFirstLook,
];
