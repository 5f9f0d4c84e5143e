// Sources: https://www.sqlite.org/rescode.html, https://github.com/sqlite/sqlite (sqlite3ErrStr and the messages of the parser, the resolver and the virtual machine), https://github.com/rusqlite/rusqlite (ErrorCode),
// https://github.com/sparklemotion/sqlite3-ruby (errors.rb), https://github.com/requery/sqlite-android (what throws which class), https://github.com/groue/GRDB.swift: the classes and codes of the wrappers are taken from
// these; the messages of SQLite itself, of better-sqlite3 and of Room are as commonly printed

import { classNames } from '../classNames.ts';
import { has } from '../cues.ts';
import { aloneAt } from '../folded.ts';
import { headed, heads } from '../heads.ts';
import { type Envelope, found, layers } from '../reading.ts';

/** What SQLite says, by result code. Words that other databases say too are less sure. */
const messages = heads(`
SQLITE_ERROR: SQL logic error | SQL logic error or missing database | unrecognized token: | incomplete input | has no column named | table * has * columns but * values were supplied | values for * columns | cannot rollback - no transaction is active | cannot commit - no transaction is active | no such savepoint | foreign key mismatch - | too many SQL variables | too many terms in compound SELECT | SELECTs to the left and right of * do not have the same number of result columns | misuse of aggregate | misuse of window function | wrong number of arguments to function | Cannot add a NOT NULL column with default value NULL | Cannot add a PRIMARY KEY column | Cannot add a UNIQUE column | AUTOINCREMENT is only allowed on an INTEGER PRIMARY KEY | ON CONFLICT clause does not match any PRIMARY KEY or UNIQUE constraint | table * may not be modified | table * may not be dropped | index associated with UNIQUE or PRIMARY KEY constraint cannot be dropped | cannot VACUUM from within a transaction | cannot VACUUM - SQL statements in progress | unable to open database: | Safety level may not be changed inside a transaction | expressions prohibited in PRIMARY KEY and CHECK constraints | cannot open savepoint - SQL statements in progress | cannot change into wal mode from within a transaction | cannot UPDATE generated column | cannot INSERT into generated column | parser stack overflow | Expression tree is too large | at most * tables in a join | number of columns in foreign key does not match | unsupported file format | malformed JSON | circular reference: | row value misused | sub-select returns * columns | fts5: syntax error near | unable to use function MATCH in the requested context
SQLITE_ERROR 0.7: no such function: | no such module: | no such index: | no such trigger: | no such view: | no such collation sequence | ambiguous column name: | duplicate column name: | : syntax error | there is already a table named | default value of column * is not constant | a GROUP BY clause is required before HAVING
SQLITE_ERROR 0.62: already exists
SQLITE_BUSY: database is locked | database file is locked | cannot commit transaction - SQL statements in progress | cannot rollback transaction - SQL statements in progress | unable to close due to unfinalized statements
SQLITE_LOCKED: database table is locked | database schema is locked | database * is locked * sqlite
SQLITE_MISMATCH: datatype mismatch
SQLITE_RANGE: column index out of range | bind or column index out of range | bind parameter index out of range
SQLITE_TOOBIG: string or blob too big | query string is too large
SQLITE_AUTH: not authorized to use function | access to * is prohibited
SQLITE_AUTH 0.6: not authorized
SQLITE_PERM: access permission denied
SQLITE_ABORT: query aborted | callback requested query abort | abort due to ROLLBACK
SQLITE_CORRUPT: database disk image is malformed | malformed database schema | database corruption at line
SQLITE_NOTADB: file is not a database | file is encrypted or is not a database
SQLITE_READONLY: attempt to write a readonly database
SQLITE_CANTOPEN: unable to open database file | cannot open database because the directory does not exist | cannot open file at line
SQLITE_FULL: database or disk is full
SQLITE_PROTOCOL: locking protocol
SQLITE_SCHEMA: database schema has changed
SQLITE_NOLFS: large file support is disabled
SQLITE_MISUSE: bad parameter or other API misuse | library routine called out of sequence
SQLITE_INTERNAL: unknown operation
SQLITE_CONSTRAINT: constraint failed
SQLITE_CONSTRAINT_UNIQUE: UNIQUE constraint failed | column * is not unique | columns * are not unique
SQLITE_CONSTRAINT_NOTNULL: may not be NULL | NOT NULL constraint failed
SQLITE_CONSTRAINT_ROWID: rowid not unique
SQLITE_CONSTRAINT_DATATYPE: cannot store * value in * column
SQLITE_CONSTRAINT_PRIMARYKEY: PRIMARY KEY must be unique
SQLITE_CONSTRAINT_FOREIGNKEY: FOREIGN KEY constraint failed | foreign key constraint failed
SQLITE_CONSTRAINT_CHECK: CHECK constraint failed
ProgrammingError: SQLite objects created in a thread can only be used in that same thread | Cannot operate on a closed database | Incorrect number of bindings supplied | You did not supply a value for binding | You can only execute one statement at a time | You must not use 8-bit bytestrings
InterfaceError: Error binding parameter * probably unsupported type
TypeError: The database connection is not open | The database connection is busy executing a query | This statement is busy executing a query
RangeError: Too few parameter values were provided | Too many parameter values were provided | The supplied SQL string contains more than one statement | The supplied SQL string contains no statements
IllegalStateException: Room cannot verify the data integrity | A migration from * to * was required but not found | Migration didn't properly handle | Pre-packaged database has an invalid schema | attempt to re-open an already-closed object | Cannot perform this operation because the connection pool has been closed | Cannot access database on the main thread
CursorIndexOutOfBoundsException: requested, with a size of
SQLiteBlobTooBigException: Row too big to fit into CursorWindow
`);

/** Numbers of results, primary and extended, that the envelope of SQLite shows by number only. */
const numbers = new Map(
  '1 ERROR;2 INTERNAL;3 PERM;4 ABORT;5 BUSY;6 LOCKED;7 NOMEM;8 READONLY;9 INTERRUPT;10 IOERR;11 CORRUPT;12 NOTFOUND;13 FULL;14 CANTOPEN;15 PROTOCOL;16 EMPTY;17 SCHEMA;18 TOOBIG;19 CONSTRAINT;20 MISMATCH;21 MISUSE;22 NOLFS;23 AUTH;24 FORMAT;25 RANGE;26 NOTADB;257 ERROR_MISSING_COLLSEQ;513 ERROR_RETRY;769 ERROR_SNAPSHOT;266 IOERR_READ;522 IOERR_SHORT_READ;778 IOERR_WRITE;1034 IOERR_FSYNC;1290 IOERR_DIR_FSYNC;1546 IOERR_TRUNCATE;1802 IOERR_FSTAT;2058 IOERR_UNLOCK;2314 IOERR_RDLOCK;2570 IOERR_DELETE;2826 IOERR_BLOCKED;3082 IOERR_NOMEM;3338 IOERR_ACCESS;3594 IOERR_CHECKRESERVEDLOCK;3850 IOERR_LOCK;4106 IOERR_CLOSE;4362 IOERR_DIR_CLOSE;4618 IOERR_SHMOPEN;4874 IOERR_SHMSIZE;5130 IOERR_SHMLOCK;5386 IOERR_SHMMAP;5642 IOERR_SEEK;5898 IOERR_DELETE_NOENT;6154 IOERR_MMAP;6410 IOERR_GETTEMPPATH;6666 IOERR_CONVPATH;6922 IOERR_VNODE;7178 IOERR_AUTH;7434 IOERR_BEGIN_ATOMIC;7690 IOERR_COMMIT_ATOMIC;7946 IOERR_ROLLBACK_ATOMIC;8202 IOERR_DATA;8458 IOERR_CORRUPTFS;262 LOCKED_SHAREDCACHE;518 LOCKED_VTAB;261 BUSY_RECOVERY;517 BUSY_SNAPSHOT;773 BUSY_TIMEOUT;270 CANTOPEN_NOTEMPDIR;526 CANTOPEN_ISDIR;782 CANTOPEN_FULLPATH;1038 CANTOPEN_CONVPATH;1294 CANTOPEN_DIRTYWAL;1550 CANTOPEN_SYMLINK;267 CORRUPT_VTAB;523 CORRUPT_SEQUENCE;779 CORRUPT_INDEX;264 READONLY_RECOVERY;520 READONLY_CANTLOCK;776 READONLY_ROLLBACK;1032 READONLY_DBMOVED;1288 READONLY_CANTINIT;1544 READONLY_DIRECTORY;516 ABORT_ROLLBACK;275 CONSTRAINT_CHECK;531 CONSTRAINT_COMMITHOOK;787 CONSTRAINT_FOREIGNKEY;1043 CONSTRAINT_FUNCTION;1299 CONSTRAINT_NOTNULL;1555 CONSTRAINT_PRIMARYKEY;1811 CONSTRAINT_TRIGGER;2067 CONSTRAINT_UNIQUE;2323 CONSTRAINT_VTAB;2579 CONSTRAINT_ROWID;2835 CONSTRAINT_PINNED;3091 CONSTRAINT_DATATYPE;279 AUTH_USER'
    .split(';')
    .map((one) => one.split(' ') as [string, string]), // each has one space
);
/** `(code 5)`, `SQLite error 19`, `SqliteException(1811)`, `locked (5)`, `extended_code: 6`, `E/SQLiteLog: (1)`, `result code 14`. */
const numbered =
  /\(code (?<code>\d{1,4})\b|\bSQLite error \(?(?<code2>\d{1,4})\b|\bSqliteException\((?<code3>\d{1,4})\)|\b(?:SQLite|sqlite)[ _-]?(?:error|result)?[ _-]?code:? (?<code4>\d{1,4})\b|\bextended_code: (?<code5>\d{1,4})\b|SQLiteLog\b[^\n]{0,20}\((?<code6>\d{1,4})\)|\b(?:locked|malformed|database|file|failed|full|error|memory|constraint) \((?<code7>\d{1,4})\)/dg;

const wrappers = classNames([
  {
    provider: 'sqlite',
    words: ['android.database', 'sqlite', 'androidx.room'],
    spaces: ['android.database.sqlite', 'io.requery.android.database', 'net.sqlcipher', 'net.zetetic', 'android.database'],
    own: 'SQLiteDatabaseLockedException=SQLITE_BUSY SQLiteTableLockedException=SQLITE_LOCKED SQLiteConstraintException=SQLITE_CONSTRAINT SQLiteDiskIOException=SQLITE_IOERR SQLiteDatabaseCorruptException=SQLITE_CORRUPT SQLiteFullException=SQLITE_FULL SQLiteMisuseException=SQLITE_MISUSE SQLiteAccessPermException=SQLITE_PERM SQLiteReadOnlyDatabaseException=SQLITE_READONLY SQLiteCantOpenDatabaseException=SQLITE_CANTOPEN SQLiteAbortException=SQLITE_ABORT SQLiteDoneException=SQLITE_DONE SQLiteBindOrColumnIndexOutOfRangeException=SQLITE_RANGE SQLiteOutOfMemoryException=SQLITE_NOMEM SQLiteDatatypeMismatchException=SQLITE_MISMATCH SQLiteBlobTooBigException CursorWindowAllocationException CursorIndexOutOfBoundsException StaleDataException',
    around: 'SQLiteException SQLException',
  },
  {
    provider: 'sqlite',
    words: ['sqlite3'],
    spaces: ['SQLite3::'],
    shared:
      'BusyException=SQLITE_BUSY LockedException=SQLITE_LOCKED PermissionException=SQLITE_PERM AbortException=SQLITE_ABORT MemoryException=SQLITE_NOMEM ReadOnlyException=SQLITE_READONLY InterruptException=SQLITE_INTERRUPT IOException=SQLITE_IOERR CorruptException=SQLITE_CORRUPT FullException=SQLITE_FULL CantOpenException=SQLITE_CANTOPEN ProtocolException=SQLITE_PROTOCOL SchemaChangedException=SQLITE_SCHEMA TooBigException=SQLITE_TOOBIG ConstraintException=SQLITE_CONSTRAINT MismatchException=SQLITE_MISMATCH MisuseException=SQLITE_MISUSE AuthorizationException=SQLITE_AUTH RangeException=SQLITE_RANGE NotADatabaseException=SQLITE_NOTADB InternalException=SQLITE_INTERNAL SQLException=SQLITE_ERROR',
  },
  {
    provider: 'sqlite',
    words: ['rusqlite', 'sqlitefailure', 'sqlite'],
    shared:
      'DatabaseBusy=SQLITE_BUSY DatabaseLocked=SQLITE_LOCKED ConstraintViolation=SQLITE_CONSTRAINT CannotOpen=SQLITE_CANTOPEN DatabaseCorrupt=SQLITE_CORRUPT DiskFull=SQLITE_FULL SystemIoFailure=SQLITE_IOERR NotADatabase=SQLITE_NOTADB ReadOnly=SQLITE_READONLY SchemaChanged=SQLITE_SCHEMA ApiMisuse=SQLITE_MISUSE ParameterOutOfRange=SQLITE_RANGE OperationInterrupted=SQLITE_INTERRUPT AuthorizationForStatementDenied=SQLITE_AUTH FileLockingProtocolFailed=SQLITE_PROTOCOL OutOfMemory=SQLITE_NOMEM TooBig=SQLITE_TOOBIG',
    own: 'QueryReturnedNoRows SqliteSingleThreadedMode FromSqlConversionFailure IntegralValueOutOfRange InvalidColumnType StatementChangedRows ExecuteReturnedResults SqliteFfiException SqfliteFfiException SqfliteDatabaseException',
    around: 'SqliteException SqliteError SQLiteException',
  },
]);

/** SQLite: rarer messages, numbers and wrappers. */
export const sqliteSaid: Envelope = {
  name: 'SQLite, rarer words',
  read: (view) => {
    const mine = has(view, 'sqlite', 'sqlcipher', 'sqflite', 'rusqlite', 'grdb', 'androidx.room', 'room cannot verify');
    const foreign = has(view, 'postgres', 'mysql', 'mariadb', 'ora-0', 'sql server', 'psycopg', 'pq:', 'oracle') && !mine;
    if (foreign) return [];
    const own = { provider: 'sqlite', sure: mine ? 0.86 : 0.7, layer: layers.system };
    return [
      ...found(view, numbered, { ...own, code: 'x', sure: mine ? 0.9 : 0.72 }, (one, match) => {
        const code = numbers.get(Object.values(match.groups ?? {}).find((group) => group !== undefined) ?? '');
        return code ? { ...one, code: `SQLITE_${code}` } : undefined;
      }),
      ...headed(view, own, messages, (size, sure = own.sure) => (mine ? Math.max(sure, 0.82) : sure < 0.65 ? undefined : aloneAt(size, sure))),
      ...wrappers(view),
    ];
  },
};
