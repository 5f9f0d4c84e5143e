// Sources: https://www.postgresql.org/docs/current/errcodes-appendix.html, https://www.postgresql.org/docs/current/libpq-exec.html (fields of an error),
// https://www.psycopg.org/docs/errors.html, https://node-postgres.com/apis/client, https://www.npgsql.org/doc/diagnostics/exceptions_notices.html
import { has } from '../cues.ts';
import { said } from '../phrases.ts';
import { type Envelope, type Fixed, found, layers, type Reading } from '../reading.ts';
import { messages } from './postgresqlMessages.ts';

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
    // a number of its own it has not
    const other =
      (has(
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
      ) ||
        /sql error:? [1-9]/.test(view.lower)) &&
      !has(view, 'postgres', 'psycopg', 'pgx', 'npgsql', 'psql', 'asyncpg', 'cockroach', 'pq:');
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
            /^(?:HY|42S|S1|IM|08S|(?:23|42|61|72)000$)/.test(reading.code) || /^\d{3}$/.test(reading.code) ? undefined : plausible(reading, view.lower),
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
