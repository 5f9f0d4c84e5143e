// Sources: https://www.postgresql.org/docs/current/errcodes-appendix.html, https://www.postgresql.org/docs/current/libpq-exec.html (fields of an error),
// https://www.psycopg.org/docs/errors.html, https://node-postgres.com/apis/client, https://www.npgsql.org/doc/diagnostics/exceptions_notices.html
import { has } from '../cues.ts';
import { phrases, said } from '../phrases.ts';
import { type Envelope, type Fixed, found, layers, type Reading } from '../reading.ts';

const messages = phrases(`
40P01 | deadlock detected
40001 | could not serialize access
40001 | restart transaction: TransactionRetry
40001 | TransactionRetryWithProtoRefreshError
40001 | canceling statement due to conflict with recovery
55P03 | could not obtain lock on
55P03 | canceling statement due to lock timeout
57014 | canceling statement due to statement timeout
57014 | canceling statement due to user request
57014 | canceling autovacuum task | | 0.8
25P03 | due to idle-in-transaction timeout
57P05 | due to idle-session timeout
57P01 | due to administrator command
57P03 | the database system is starting up
57P03 | the database system is shutting down
57P03 | the database system is in recovery mode
57P03 | the database system is not yet accepting connections
23505 | duplicate key value violates unique
23505 | could not create unique index
23503 | violates foreign key constraint
23514 | violates check constraint
23502 | violates not-null constraint
23P01 | violates exclusion constraint
25P02 | current transaction is aborted, commands
25006 | in a read-only transaction
25001 | cannot run inside a transaction block
2BP01 | because other objects depend on it
55006 | is being accessed by other users
55006 | because it has pending trigger events
42P07 | relation " * " already exists | | 0.9
42P01 | relation " * " does not exist
42703 | column * does not exist | | 0.82
42701 | column " * " of relation " * " already exists
42710 | type " * " already exists | | 0.86
42710 | role " * " already exists | | 0.86
42P04 | database " * " already exists | | 0.86
3D000 | database " * " does not exist
42P06 | schema " * " already exists | | 0.86
3F000 | schema " * " does not exist | | 0.86
42704 | type " * " does not exist | | 0.86
42883 | No function matches the given name
42883 | No operator matches the given name
42601 | syntax error at or near
42501 | permission denied for relation
42501 | permission denied for table
42501 | permission denied for schema
42501 | permission denied for database
42501 | permission denied for sequence
42501 | permission denied for function
42501 | must be owner of
53300 | sorry, too many clients already
53300 | remaining connection slots are reserved
28P01 | password authentication failed for user
28000 | no pg_hba.conf entry for host
28000 | FATAL: role " * " does not exist
22001 | value too long for type character
22P02 | invalid input syntax for
22P02 | invalid input value for enum
21000 | cannot affect row a second time
42P10 | constraint matching the ON CONFLICT specification
26000 | prepared statement " * " does not exist
42P05 | prepared statement " * " already exists
0A000 | cached plan must not change result type
XX000 | tuple concurrently updated
XX000 | tuple concurrently deleted
53200 | out of shared memory | | 0.88
54000 | total size of jsonb | | 0.7
23001 | violates RESTRICT setting of foreign key
42710 | constraint " * " for relation " * " already exists
42723 | already exists with same argument types
42702 | column reference " * " is ambiguous
42803 | must appear in the GROUP BY clause
42804 | but expression is of type
42846 | cannot cast type
42P18 | could not determine data type of parameter
42704 | unrecognized configuration parameter
42704 | constraint " * " of relation " * " does not exist
42P01 | missing FROM-clause entry for table
42501 | new row violates row-level security policy
428C9 | cannot insert a non-DEFAULT value into column
22012 | division by zero | | 0.7
22003 | out of range for type
22021 | invalid byte sequence for encoding
22008 | date/time field value out of range
25P01 | there is no transaction in progress
3B001 | savepoint " * " does not exist
34000 | portal " * " does not exist
53100 | could not extend file
54001 | stack depth limit exceeded
55000 | has not been populated
57P02 | because of crash of another server process
58P01 | could not open file "base
72000 | snapshot too old
XX000 | cache lookup failed for
XX001 | invalid page in block
08006 | server closed the connection unexpectedly
08006 | SSL SYSCALL error
`);

const state = '(?<code>[0-9][0-9A-Z]{4}|F0[0-9A-Z]{3}|HV[0-9A-Z]{3}|P0[0-9A-Z]{3}|XX[0-9A-Z]{3})';
const states: [RegExp, number][] = [
  [new RegExp(`\\bSQL\\s?STATE\\s{0,3}[:=(\\[]?\\s{0,3}["'\\[]?${state}\\b`, 'dgi'), 0.93],
  [new RegExp(`\\b(?:ERROR|FATAL|PANIC):\\s{1,4}${state}:\\s`, 'dg'), 0.96],
  [new RegExp(`\\bPostgresException[^\\n]{0,60}?${state}:`, 'dg'), 0.97],
  [new RegExp(`\\b(?:pgcode|sqlstate|sql_state|SqlState)\\b["']?\\s{0,3}[:=]{1,2}\\s{0,3}(?:Some\\()?(?:SqlState\\()?["']?${state}\\b`, 'dgi'), 0.94],
  [new RegExp(`["']?\\bcode["']?\\s{0,3}[:=]\\s{0,3}(?:SqlState\\(E?|Some\\()?["']?${state}["'),\\s]`, 'dg'), 0.9],
];
/** psycopg, asyncpg and others name the class after the condition; SqlState(E40P01) of Rust. */
const conditions = /\b(?:psycopg2?|psycopg2?\.errors|asyncpg(?:\.exceptions)?|PG|pg)(?:\.|::)(?<code>[A-Z][A-Za-z]{5,60})\b/dg;
const rust = /\bSqlState\(E(?<code>[0-9A-Z]{5})\)/dg;

const classes: Record<string, string> = {
  uniqueviolation: '23505',
  foreignkeyviolation: '23503',
  notnullviolation: '23502',
  checkviolation: '23514',
  exclusionviolation: '23P01',
  serializationfailure: '40001',
  trserializationfailure: '40001',
  deadlockdetected: '40P01',
  trdeadlockdetected: '40P01',
  locknotavailable: '55P03',
  querycanceled: '57014',
  infailedsqltransaction: '25P02',
  undefinedtable: '42P01',
  undefinedcolumn: '42703',
  duplicatetable: '42P07',
  duplicateobject: '42710',
  duplicatedatabase: '42P04',
  objectinuse: '55006',
  adminshutdown: '57P01',
  readonlysqltransaction: '25006',
  insufficientprivilege: '42501',
  toomanyconnections: '53300',
  undefinedfunction: '42883',
  syntaxerror: '42601',
  invalidtextrepresentation: '22P02',
  idleintransactionsessiontimeout: '25P03',
  dependentobjectsstillexist: '2BP01',
  cardinalityviolation: '21000',
  invalidcatalogname: '3D000',
  duplicatepreparedstatement: '42P05',
  stringdatarighttruncation: '22001',
  activesqltransaction: '25001',
  cannotconnectnow: '57P03',
};

/** PostgreSQL and what speaks like it: SQLSTATE where a driver shows it, else the message, which has one SQLSTATE. */
export const postgresql: Envelope = {
  name: 'PostgreSQL',
  read: (view) => {
    const own: Fixed = { provider: 'postgresql', sure: 0.9, layer: layers.system };
    const other =
      has(
        view,
        'mysql',
        'mariadb',
        'ora-0',
        'oracle',
        'sql server',
        'sqlserver',
        'sqlite',
        'mssql',
        'sqlclient',
        'db2',
        '[microsoft]',
        'innodb',
        'duplicate entry',
        'bigquery',
      ) && !has(view, 'postgres', 'psycopg', 'pgx', 'npgsql', 'psql', 'asyncpg', 'cockroach', 'pq:');
    const sure = has(
      view,
      'postgres',
      'psycopg',
      'pgx',
      'npgsql',
      'psql',
      'asyncpg',
      'pq:',
      'pg::',
      'error:',
      'fatal:',
      'sqlstate',
      'cockroach',
      'pg_',
      'detail:',
      "severity: 'error'",
      '"severity":"error"',
      'libpq',
      'severity',
    )
      ? 0.95
      : 0.8;
    const shown = other
      ? []
      : states.flatMap(([pattern, one]) =>
          found(view, pattern, { ...own, sure: one }, (reading) =>
            /^(?:HY|42S|S1|IM|08S|\d00000$)/.test(reading.code) || /^\d{3}$/.test(reading.code) ? undefined : plausible(reading, view.lower),
          ),
        );
    return [
      ...shown,
      ...found(view, rust, { ...own, sure: 0.96 }),
      ...found(view, conditions, { ...own, sure: 0.93 }, (reading) => {
        const code = classes[reading.code.replace(/(?:Error|Exception)$/, '').toLowerCase()];
        return code ? { ...reading, code } : undefined;
      }),
      ...(other ? [] : said(view, { ...own, sure }, messages).map((one) => (one.sure === 0.9 ? { ...one, sure } : one))),
    ];
  },
};

/** Five digits alone may be any number; with a letter, or beside words of SQL, they are a SQLSTATE. */
const plausible = (reading: Reading, lower: string): Reading | undefined =>
  /^(?:0[0-9ABFLPZ]|2[0-8BDF]|3[489BDF]|4[024]|5[3-8]|72|F0|HV|P0|XX)/.test(reading.code) &&
  (/[A-Z]/.test(reading.code) || /sqlstate|postgres|psycopg|pg|error:|severity|sql/.test(lower))
    ? reading
    : undefined;
