// Sources: https://github.com/hibernate/hibernate-orm, https://github.com/dotnet/efcore, https://github.com/sqlalchemy/sqlalchemy, https://github.com/typeorm/typeorm; each list names its own in full
import { afterClasses } from '../classNames.ts';
import { headedBeside, type Said } from '../heads.ts';
import { type Envelope, layers } from '../reading.ts';
import { efPrinted, efSaid } from './efSaid.ts';
import { hibernateSaid } from './hibernateSaid.ts';
import { jpaSaid } from './jpaSaid.ts';
import { ormClasses } from './ormClasses.ts';
import { ormOtherClasses } from './ormOtherClasses.ts';
import { activeRecordSaid, djangoSaid, otherOrmSaid } from './ormSaid.ts';
import { prismaSaid } from './prismaSaid.ts';
import { springDataSaid } from './springDataSaid.ts';
import { sqlalchemyPrinted, sqlalchemyRaised } from './sqlalchemySaid.ts';
import { typeormSaid } from './typeormSaid.ts';

const of = (service: string | undefined, sure: number) => ({ provider: 'orm', service, sure, layer: layers.library });
const jvm = ['hibernate', 'persistence', 'jpa', 'springframework', 'entitymanager'];
const dotnet = ['entityframework', 'dbcontext', 'entity type', 'linq', 'savechanges', 'dbset', 'executionstrategy'];
const python = ['sqlalchemy', 'sqlalche.me', 'alembic'];

const lists: readonly Said[] = [
  { list: jpaSaid, fixed: of('hibernate', 0.83), words: jvm, alone: 0.72 },
  { list: hibernateSaid, fixed: of('hibernate', 0.8), words: jvm },
  { list: springDataSaid, fixed: of('hibernate', 0.8), words: jvm },
  { list: efSaid, fixed: of('entity-framework-core', 0.82), words: dotnet },
  { list: efPrinted, fixed: of('entity-framework-core', 0.83), words: dotnet, alone: 0.7 },
  { list: sqlalchemyRaised, fixed: of('sqlalchemy', 0.82), words: python },
  { list: sqlalchemyPrinted, fixed: of('sqlalchemy', 0.83), words: python, alone: 0.72 },
  { list: typeormSaid, fixed: of('typeorm', 0.82), words: ['typeorm', 'entity'] },
  { list: prismaSaid, fixed: of('prisma', 0.86), words: ['prisma', 'pris.ly'], alone: 0.76 },
  { list: activeRecordSaid, fixed: of('activerecord', 0.83), words: ['activerecord', 'rails', '.rb', 'active record'] },
  { list: djangoSaid, fixed: of('django', 0.83), words: ['django', 'manage.py'], alone: 0.7 },
  {
    list: otherOrmSaid,
    fixed: of(undefined, 0.82),
    words: ['doctrine', 'laravel', 'illuminate', 'gorm', 'knex', 'ecto', 'sequelize', 'mikro', 'peewee', 'app\\models'],
    alone: 0.7,
  },
];

/** Mappers: rarer classes and words. */
export const ormRare: Envelope = {
  name: 'Mappers, rarer classes and words',
  read: (view) =>
    afterClasses(
      [...ormClasses(view), ...ormOtherClasses(view)],
      lists.flatMap((one) => headedBeside(view, one)),
    ).map((one) => (one.code.startsWith('Sequelize') ? { ...one, service: 'sequelize' } : one)),
};
