/** The envelopes of databases, queues and object-relational mappers. */
import { elasticsearch } from './elasticsearch.ts';
import { kafka, kafkaMessages } from './kafka.ts';
import { mongodb } from './mongodb.ts';
import { mysql } from './mysql.ts';
import { oracle } from './oracle.ts';
import { ormDotnet } from './ormDotnet.ts';
import { ormJvm } from './ormJvm.ts';
import { activeRecord, django, prisma, sequelize, sqlalchemy, typeorm } from './ormScripting.ts';
import { postgresql } from './postgresql.ts';
import { redis } from './redis.ts';
import { sqlite } from './sqlite.ts';
import { sqlServer } from './sqlServer.ts';

export const stores = [
  postgresql,
  mysql,
  sqlServer,
  oracle,
  sqlite,
  mongodb,
  redis,
  elasticsearch,
  kafka,
  kafkaMessages,
  ormJvm,
  ormDotnet,
  activeRecord,
  django,
  prisma,
  sequelize,
  sqlalchemy,
  typeorm,
];
