// Source: https://www.sqlite.org/rescode.html
import { has } from '../cues.ts';
import { phrases, said } from '../phrases.ts';
import { type Envelope, type Fixed, found, layers } from '../reading.ts';

const messages = phrases(`
SQLITE_BUSY | database is locked
SQLITE_LOCKED | database table is locked
SQLITE_LOCKED | database schema is locked
SQLITE_CONSTRAINT_UNIQUE | UNIQUE constraint failed:
SQLITE_CONSTRAINT_FOREIGNKEY | FOREIGN KEY constraint failed
SQLITE_CONSTRAINT_NOTNULL | NOT NULL constraint failed
SQLITE_CONSTRAINT_CHECK | CHECK constraint failed
SQLITE_READONLY | attempt to write a readonly database
SQLITE_CANTOPEN | unable to open database file
SQLITE_CORRUPT | database disk image is malformed
SQLITE_FULL | database or disk is full
SQLITE_NOTADB | file is not a database
SQLITE_IOERR | disk I/O error | | 0.82
SQLITE_ERROR | no such table: | | 0.88
SQLITE_ERROR | no such column: | | 0.85
SQLITE_SCHEMA | database schema has changed | | 0.88
SQLITE_CONSTRAINT_PRIMARYKEY | PRIMARY KEY must be unique
SQLITE_CONSTRAINT_UNIQUE | columns * are not unique
SQLITE_CONSTRAINT_UNIQUE | column * is not unique
SQLITE_MISUSE | bad parameter or other API misuse
SQLITE_MISUSE | library routine called out of sequence
SQLITE_NOMEM | SQLite: out of memory
SQLITE_INTERRUPT | SQLite * interrupted | | 0.8
SQLITE_ERROR | cannot start a transaction within a transaction
SQLITE_BUSY | database file is locked
`);
const symbol = /\b(?<code>SQLITE_[A-Z][A-Z_]{2,40})\b/dg;
const dotnet = /\bSQLite Error (?<code>\d{1,4}): /dg;
const extended = /\b[Ee]rror code (?<code>\d{1,4}): (?=[A-Z][A-Za-z ]{2,40}(?:constraint|database|table|locked|failed|malformed))/dg;
/** How Dart prints it: the number tells more than the message. */
const dart = /\bSqliteException\((?<code>\d{1,4})\)/dg;
/** How SQLAlchemy prints what the driver of Python raised; the message may say it more exactly. */
const wrapped = /\(sqlite3\.(?:(?<code>Operational)|Integrity)Error\) /dg;
const numbers: Record<string, string> = {
  '1': 'SQLITE_ERROR',
  '5': 'SQLITE_BUSY',
  '6': 'SQLITE_LOCKED',
  '8': 'SQLITE_READONLY',
  '10': 'SQLITE_IOERR',
  '11': 'SQLITE_CORRUPT',
  '13': 'SQLITE_FULL',
  '14': 'SQLITE_CANTOPEN',
  '19': 'SQLITE_CONSTRAINT',
  '261': 'SQLITE_BUSY_RECOVERY',
  '262': 'SQLITE_LOCKED_SHAREDCACHE',
  '275': 'SQLITE_CONSTRAINT_CHECK',
  '517': 'SQLITE_BUSY_SNAPSHOT',
  '773': 'SQLITE_BUSY_TIMEOUT',
  '787': 'SQLITE_CONSTRAINT_FOREIGNKEY',
  '1299': 'SQLITE_CONSTRAINT_NOTNULL',
  '1555': 'SQLITE_CONSTRAINT_PRIMARYKEY',
  '1811': 'SQLITE_CONSTRAINT_TRIGGER',
  '2067': 'SQLITE_CONSTRAINT_UNIQUE',
  '2579': 'SQLITE_CONSTRAINT_ROWID',
};

/** SQLite: the symbol where a driver shows it, else the message. */
export const sqlite: Envelope = {
  name: 'SQLite',
  read: (view) => {
    const own: Fixed = { provider: 'sqlite', sure: 0.94, layer: layers.system };
    const foreign = has(view, 'postgres', 'mysql', 'ora-0') && !has(view, 'sqlite');
    return [
      ...found(view, symbol, { ...own, sure: 0.96 }),
      ...found(view, dotnet, { ...own, sure: 0.93 }, (reading) => ({ ...reading, code: numbers[reading.code] ?? reading.code })),
      ...found(view, dart, { ...own, sure: 0.97 }, (one) => {
        const code = numbers[one.code];
        return code && code !== 'SQLITE_CONSTRAINT' && code !== 'SQLITE_ERROR' ? { ...one, code } : undefined;
      }),
      ...found(view, extended, { ...own, sure: 0.95 }, (reading) => {
        const code = numbers[reading.code];
        return code ? { ...reading, code } : undefined;
      }),
      ...found(view, wrapped, { ...own, sure: 0.89, code: 'SQLITE_CONSTRAINT' }, (one) =>
        one.code === 'Operational' ? { ...one, code: 'SQLITE_ERROR' } : one,
      ),
      ...(foreign ? [] : said(view, own, messages)),
    ];
  },
};
