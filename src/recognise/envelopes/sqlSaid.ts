// Sources: https://github.com/postgres/postgres, https://github.com/MariaDB/server, https://learn.microsoft.com/sql/relational-databases/errors-events/database-engine-events-and-errors,
// https://docs.oracle.com/en/error-help/db/; each list names its own in full
import { has } from '../cues.ts';
import { aloneAt, type Size } from '../folded.ts';
import { type Heads, headed, longest } from '../heads.ts';
import type { Envelope, Reading } from '../reading.ts';
import type { View } from '../view.ts';
import { mysqlClientsSaid } from './mysqlClientsSaid.ts';
import { mysqlNewerSaid } from './mysqlNewerSaid.ts';
import { mysqlSaid } from './mysqlSaid.ts';
import { mysqlTranslated } from './mysqlTranslated.ts';
import { oracleDriversSaid } from './oracleDriversSaid.ts';
import { oracleSaid } from './oracleSaid.ts';
import { clientsSaid } from './postgresqlClientsSaid.ts';
import { dataSaid } from './postgresqlDataSaid.ts';
import { postgresqlLanguages } from './postgresqlLanguages.ts';
import { postgresqlLanguagesMore } from './postgresqlLanguagesMore.ts';
import { stateSaid } from './postgresqlSaid.ts';
import { syntaxSaid } from './postgresqlSyntaxSaid.ts';
import { sqlServerClientsSaid } from './sqlServerClientsSaid.ts';
import { sqlServerSaid } from './sqlServerSaid.ts';
import { sqlServerTranslated } from './sqlServerTranslated.ts';
import { sqlServerTranslatedMore } from './sqlServerTranslatedMore.ts';

/** A database: the words by which a text shows it, what it says itself, what only its clients say, and what it says in other languages. */
interface Database {
  provider: string;
  words: readonly string[];
  own: readonly Heads[];
  clients: readonly Heads[];
  translated: readonly Heads[];
}

const databases: readonly Database[] = [
  {
    provider: 'postgresql',
    words: (
      'postgres|psycopg|pgx|pgconn|npgsql|psql|asyncpg|pq:|pg::|pg_|pgcode|libpq|pgbouncer|patroni|cockroach|crdb|yugabyte|ysql|postgrex|ecto.|' +
      'sqlstate|fatal:|detail:|hint:|severity|redshift|timescale|supabase|pg.pool|pg-pool|pg/lib|5432|6432|26257|translate host name|connection to server'
    ).split('|'),
    own: [stateSaid, syntaxSaid, dataSaid],
    clients: [clientsSaid],
    translated: [postgresqlLanguages, postgresqlLanguagesMore],
  },
  {
    provider: 'mysql',
    words:
      'mysql|mariadb|innodb|galera|wsrep|tidb|tikv|vitess|vttablet|planetscale|aurora|percona|myrocks|ndbcluster|group_replication|errno|jdbc4|3306|last packet'.split(
        '|',
      ),
    own: [mysqlSaid, mysqlNewerSaid],
    clients: [mysqlClientsSaid],
    translated: [mysqlTranslated],
  },
  {
    provider: 'sql-server',
    words: (
      'sqlserver|sqlclient|mssql|tedious|[microsoft]|sqlexception|odbc driver|freetds|db-lib|azure sql|database.windows.net|level 1|sqlcmd|' +
      'dbo.|entityframework|ole db|oledb|process id|adaptive server'
    ).split('|'),
    own: [sqlServerSaid],
    clients: [sqlServerClientsSaid],
    translated: [sqlServerTranslated, sqlServerTranslatedMore],
  },
  {
    provider: 'oracle',
    words: 'oracle|ora-|tns:|tns-|pl/sql|ojdbc|sqlplus|sp2-|godror|oracledb|rman'.split('|'),
    own: [oracleSaid],
    clients: [oracleDriversSaid],
    translated: [],
  },
];

/** What a database says after the error itself: that a statement ended, where in a stack it happened. */
const after = /^(?:3621|3609|3013|5069|1750|3727|3041|ORA-(?:00604|06512|04088|06550|02063|02091))$/;

const weakened = (one: Reading): Reading => (after.test(one.code) ? { ...one, sure: one.sure - 0.1 } : one);

/** A short message fits too much. */
const sureBeside = ({ letters }: Size): number => 0.88 - (letters < 18 ? 0.16 : 0) + Math.min(0.03, letters / 2000);
const sureAlone = (size: Size): number => aloneAt(size, sureBeside(size) - 0.06);

const read = (view: View): Reading[] => {
  // Not the “MySQL server”, which has its words too.
  const microsoft = /(?<![a-z])sql server/.test(view.lower);
  const named = databases.filter(({ provider, words }) => has(view, ...words) || (microsoft && provider === 'sql-server'));
  const all = databases.flatMap((one) => {
    const beside = named.includes(one);
    if (!beside && named.length > 0 && !(named.length === 1 && named[0]?.provider === 'sql-server')) return [];
    const lists = [...one.own, ...(beside ? one.clients : []), ...one.translated];
    return lists.flatMap((list) => headed(view, { provider: one.provider }, list, beside ? sureBeside : sureAlone)).map(weakened);
  });
  return longest(all);
};

/** Messages of PostgreSQL, MySQL, SQL Server and Oracle in which neither number nor state stands; not of a database that the text does not name where it names another. */
export const sqlSaid: Envelope = { name: 'Messages of SQL databases', read };
