/** The envelopes of other stores and queues, and of object-relational mappers. */
import { elasticsearch } from './elasticsearch.ts';
import { kafka, kafkaMessages } from './kafka.ts';
import { mongodb } from './mongodb.ts';
import { ormDotnet } from './ormDotnet.ts';
import { ormJvm } from './ormJvm.ts';
import { activeRecord, django, prisma, sequelize, sqlalchemy, typeorm } from './ormScripting.ts';
import { redis } from './redis.ts';

export const stores = [mongodb, redis, elasticsearch, kafka, kafkaMessages, ormJvm, ormDotnet, activeRecord, django, prisma, sequelize, sqlalchemy, typeorm];
