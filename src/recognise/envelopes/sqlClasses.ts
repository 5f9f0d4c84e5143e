// Sources: https://docs.oracle.com/en/java/javase/21/docs/api/java.sql/java/sql/package-summary.html, https://peps.python.org/pep-0249/#exceptions, https://www.psycopg.org/psycopg3/docs/api/,
// https://hexdocs.pm/db_connection/DBConnection.ConnectionError.html, https://docs.rs/sqlx/latest/sqlx/enum.Error.html, https://docs.rs/diesel/latest/diesel/result/enum.DatabaseErrorKind.html,
// https://github.com/mysqljs/mysql#error-handling, https://tediousjs.github.io/node-mssql/#errors, https://github.com/mysql/mysql-connector-j (names of classes, as commonly printed)
import { has } from '../cues.ts';
import { type Envelope, found, layers, type Reading } from '../reading.ts';
import type { View } from '../view.ts';
import { conditions } from './postgresqlConditions.ts';

const cues: Record<string, readonly string[]> = {
  postgresql: 'postgres|psycopg|pgx|npgsql|asyncpg|pq:|pg::|pgcode|libpq|cockroach|yugabyte|postgrex|ecto.|tokio_postgres|diesel|sqlx|sqlstate|pg_'.split('|'),
  mysql: 'mysql|mariadb|tidb|vitess|innodb'.split('|'),
  'sql-server': 'sqlserver|mssql|sqlclient|tedious|[microsoft]|freetds|db-lib|pyodbc'.split('|'),
  oracle: 'oracle|ora-|ojdbc'.split('|'),
};

/** The one database that the text names. */
const databaseOf = (view: View): string | undefined => {
  const named = Object.keys(cues).filter((name) => has(view, ...(cues[name] ?? [])));
  return named.length === 1 ? named[0] : undefined;
};

/** Words that are no condition where no driver stands before them. */
const plain =
  /^(?:syntax|dataexception|connection|connectionexception|system|internal|configfile|io|outofmemory|raiseexception|featurenotsupported|locked|modifying|null|trigger|external)/;

const conditionsIn = (view: View): Reading[] => {
  const fixed = { provider: 'postgresql', layer: layers.system, sure: 0.5 };
  const beside = has(view, ...(cues.postgresql ?? []));
  const state = (one: Reading, match: RegExpExecArray): Reading | undefined => {
    const name = one.code
      .toLowerCase()
      .replaceAll('_', '')
      .replace(/(?:error|exception)$/, '');
    const code = conditions.get(name);
    if (!code) return undefined;
    const driver = Boolean(match.groups?.driver);
    return driver || !plain.test(name) ? { ...one, code, sure: driver ? 0.93 : beside ? 0.82 : 0.62 } : undefined;
  };
  return [
    ...found(
      view,
      /(?<driver>\b(?:psycopg2?\.(?:errors\.)?|(?:asyncpg\.)?exceptions\.|errors\.|PG::|PostgresErrorCodes\.|SqlState::|DatabaseErrorKind::|\.errors\.))?\b(?<code>[A-Z][A-Za-z]{7,60}|[A-Z]{4,20}_[A-Z_]{4,60})\b/dg,
      fixed,
      state,
    ),
    ...(beside ? found(view, /(?<driver>(?:code|condition|name)["']?: {0,2}:)?\b(?<code>[a-z]{3,20}_[a-z_]{4,60})\b/dg, fixed, state) : []),
  ];
};

/** Classes and codes that belong to the client library of one database. */
const classes: readonly (readonly [provider: string, sure: number, pattern: RegExp])[] = [
  [
    'postgresql',
    0.7,
    /\b(?:psycopg2?\.(?:errors\.|extensions\.)?|psycopg_pool\.|asyncpg\.(?:exceptions\.)?(?:_base\.)?|Npgsql\.|PG::|org\.postgresql\.(?:util|xa|jdbc)\.|Postgrex\.)(?<code>[A-Z]\w{3,60})\b/dg,
  ],
  [
    'postgresql',
    0.72,
    /\b(?<code>PSQLException|PSQLWarning|NpgsqlException|NpgsqlOperationInProgressException|PostgresException|PostgresError|PSQLError|PGError|PgDatabaseError|UndefinedTableError|PostgresqlConnectionFactory\$PostgresConnectionException|PostgresConnectionException|PostgresqlBadGrammarException|PostgresqlDataIntegrityViolationException|PostgresqlNonTransientResourceException|PostgresqlRollbackException|PostgresqlTimeoutException|PostgresqlTransientException|PgException|PGConnectError)\b/dg,
  ],
  [
    'postgresql',
    0.7,
    /\b(?<code>Postgrex\.Error|DBConnection\.ConnectionError|DBConnection\.OwnershipError|DBConnection\.TransactionError|DBConnection\.EncodeError)\b/dg,
  ],
  [
    'mysql',
    0.72,
    /\b(?<code>MySQL(?:NonTransient|Transient)?(?:Connection|TransactionRollback|IntegrityConstraintViolation|SyntaxError|QueryInterrupted|Statement(?:Cancelled|Closed)|Timeout|Data|InvalidAuthorizationSpec)?Exception|MysqlDataTruncation|MySQLQueryInterruptedException|MySqlException|MySqlProtocolException|MySqlConversionException|MySqlEndOfStreamException|CJCommunicationsException|CJPacketTooBigException|CommunicationsException|PacketTooBigException|ConnectionIsClosedException|MySqlError|MySQLError|MySqlDriverException|MySqlDatabaseError|MaxAllowedPacketException)\b/dg,
  ],
  [
    'mysql',
    0.86,
    /\b(?<code>PROTOCOL_(?:CONNECTION_LOST|ENQUEUE_AFTER_(?:QUIT|FATAL_ERROR)|ENQUEUE_HANDSHAKE_TWICE|SEQUENCE_TIMEOUT|PACKETS_OUT_OF_ORDER|INCORRECT_PACKET_SEQUENCE|STREAM_\w{3,30})|HANDSHAKE_(?:NO_SSL_SUPPORT|SSL_ERROR|SECURE_TRANSPORT_REQUIRED|UNKNOWN_ERROR)|AUTH_SWITCH_PLUGIN_ERROR|POOL_(?:CONNLIMIT|ENQUEUELIMIT|NOEXIST|NONEONLINE)|CR_(?:SERVER_GONE_ERROR|SERVER_LOST|CONN_HOST_ERROR|CONNECTION_ERROR|COMMANDS_OUT_OF_SYNC|UNKNOWN_HOST|AUTH_PLUGIN_\w{3,20}|SSL_CONNECTION_ERROR|NET_PACKET_TOO_LARGE))\b/dg,
  ],
  [
    'mysql',
    0.7,
    /\b(?:pymysql\.(?:err\.)?|MySQLdb\.(?:_exceptions\.)?|_mysql_exceptions\.|mysql\.connector\.(?:errors|pooling)\.|mariadb\.|aiomysql\.|Mysql2::)(?<code>[A-Z]\w{3,40}(?:::[A-Z]\w{3,40})?)\b/dg,
  ],
  ['sql-server', 0.72, /\b(?<code>SQLServerException|SqlException|SqlNullValueException|MssqlException|MSSQLDatabaseException|MSSQLDriverException)\b/dg],
  ['sql-server', 0.7, /\bpymssql\.(?:_pymssql\.|exceptions\.)?(?<code>[A-Z]\w{3,40}(?:Error|Exception))\b/dg],
  ['sql-server', 0.66, /\bpyodbc\.(?<code>[A-Z]\w{3,40})\b/dg],
  [
    'oracle',
    0.7,
    /\b(?:cx_Oracle|oracledb(?:\.exceptions)?|oracle\.jdbc\.\w{1,20}|Oracle\.(?:ManagedDataAccess|DataAccess)\.Client)\.(?<code>[A-Z]\w{3,40})\b/dg,
  ],
  ['oracle', 0.72, /\b(?<code>OracleException|OracleDatabaseException|OCIError|OracleConnectionException)\b/dg],
];

/** Classes of JDBC, R2DBC and sqlx, which every database raises: whose it is, the rest of the text tells. */
const shared =
  /\b(?:java\.sql\.|sqlx::(?:error::)?(?:Error::)?)?(?<code>SQL(?:Non)?Transient(?:Connection)?Exception|SQLTimeoutException|SQLRecoverableException|SQLIntegrityConstraintViolationException|SQLSyntaxErrorException|SQLInvalidAuthorizationSpecException|SQLTransactionRollbackException|SQLFeatureNotSupportedException|SQLDataException|BatchUpdateException|DataTruncation|PoolTimedOut|PoolClosed|WorkerCrashed|RowNotFound|R2dbc\w{3,40}Exception)\b/dg;

/** What stands in brackets before a message of ODBC: a state, where the driver and not the server speaks. */
const odbc = /\[(?<code>HYT0[01]|HY\d{3}|IM0\d\d|08S0[123]|0800[1-7]|28000|42000|01000|40001|23000)\] ?\[(?:unixODBC\]\[)?(?:Microsoft|FreeTDS)\b/dg;

/** Names of classes and codes of client libraries; a state where the name is a condition of PostgreSQL. */
export const sqlClasses: Envelope = {
  name: 'Classes of clients of SQL databases',
  read: (view) => {
    const provider = databaseOf(view);
    return [
      ...conditionsIn(view),
      ...classes.flatMap(([own, sure, pattern]) => found(view, pattern, { provider: own, sure, layer: layers.library }).slice(0, 3)),
      ...(provider ? found(view, shared, { provider, sure: 0.7, layer: layers.library }).slice(0, 2) : []),
      ...found(view, odbc, { provider: 'sql-server', sure: 0.74, layer: layers.library }).slice(0, 2),
      ...found(view, /\((?<code>\d{3,5}), b?["'](?=[A-Z])/dg, { provider: 'sql-server', sure: 0.9 }, (one) =>
        has(view, 'db-lib', 'pymssql', 'freetds', 'adaptive server') ? one : undefined,
      ),
      ...found(
        view,
        /\b(?:ConnectionError|RequestError|TransactionError|PreparedStatementError)\b[^\n]{0,300}?\b(?<code>E(?:LOGIN|SOCKET|INSTLOOKUP|TIMEOUT|REQUEST|CANCEL|NCONN|NOTOPEN|CONNCLOSED|REQINPROG|NOTBEGUN|ALREADYBEGUN|ALREADYCONNECTED|ALREADYCONNECTING|INVALIDSTATE|ABORT|ARGS|INJECT|DRIVER|PARAM))\b/dg,
        { provider: 'sql-server', sure: 0.72, layer: layers.library },
      ).slice(0, 2),
      ...found(
        view,
        /\b(?<code>(?:ORA|TNS|PLS|SP2|IMP|EXP|UDE|UDI|KUP|LRM|RMAN|NID|DGM|OCI|DPI|DPY|NJS|UCP|LPX|DRG|AMD|DBT|SQL\*Loader|NZE|PROT|CRS|PRVF|PRKO)-\d{3,5})\b/dg,
        { provider: 'oracle', sure: 0.95 },
      ),
      ...found(view, /\b(?<code>129[67]|1030) ?\(?:? ?Got (?:temporary )?error \d/dg, { provider: 'mysql', sure: 0.9 }),
      ...found(view, /\b(?<code>VT\d{5})\b/dg, { provider: 'mysql', sure: 0.84 }, (one) =>
        has(view, 'vitess', 'vtgate', 'vttablet', 'planetscale', 'target:', 'vt1', 'vt0') ? one : undefined,
      ),
    ];
  },
};
