// Sources: https://dev.mysql.com/doc/mysql-errors/8.4/en/server-error-reference.html, https://mariadb.com/kb/en/mariadb-error-code-reference/
import { has } from '../cues.ts';
import { phrases, said } from '../phrases.ts';
import { type Envelope, type Fixed, found, layers } from '../reading.ts';

const messages = phrases(`
1213 | Deadlock found when trying to get lock
1205 | Lock wait timeout exceeded
1062 | Duplicate entry * for key
1020 | Record has changed since last read in table
3572 | could not be acquired immediately and NOWAIT
1451 | Cannot delete or update a parent row
1452 | Cannot add or update a child row
1206 | The total number of locks exceeds the lock table size
1099 | was locked with a READ lock and can't be updated
1100 | was not locked with LOCK TABLES
1192 | because you have active locked tables
1223 | you have a conflicting read lock
1290 | running with the --read-only option
1290 | running with the --super-read-only option
1792 | Cannot execute statement in a READ ONLY transaction
1146 | Table ' * ' doesn't exist
1050 | Table ' * ' already exists
1064 | You have an error in your SQL syntax
1045 | Access denied for user * (using password
1054 | Unknown column ' * ' in
1007 | Can't create database ' * '; database exists
1049 | Unknown database
1040 | Too many connections | | 0.82
1203 | 'max_user_connections' active
1317 | Query execution was interrupted | | 0.85
3024 | maximum statement execution time exceeded
1615 | Prepared statement needs to be re-prepared
1406 | Data too long for column
1364 | doesn't have a default value
1048 | Column ' * ' cannot be null
2006 | MySQL server has gone away
2013 | Lost connection to MySQL server
2002 | Can't connect to local MySQL server through socket
1047 | WSREP has not yet prepared node
1153 | Got a packet bigger than 'max_allowed_packet' bytes
1412 | Table definition has changed, please retry transaction
1614 | Transaction branch was rolled back: deadlock was detected
1969 | max_statement_time exceeded
3101 | Plugin instructed the server to rollback
4025 | CONSTRAINT * failed for | | 0.75
3819 | Check constraint ' * ' is violated
1836 | Running in read-only mode
1022 | Can't write; duplicate key in table
1030 | Got error * from storage engine
1044 | Access denied for user * to database
1051 | Unknown table '
1052 | Column ' * ' in * is ambiguous
1055 | only_full_group_by
1060 | Duplicate column name
1061 | Duplicate key name
1067 | Invalid default value for
1068 | Multiple primary key defined
1071 | Specified key was too long
1091 | check that column/key exists
1093 | You can't specify target table
1114 | The table ' * ' is full
1118 | Row size too large
1136 | Column count doesn't match value count
1142 | command denied to user
1170 | in key specification without a key length
1215 | Cannot add foreign key constraint
1227 | Access denied; you need
1264 | Out of range value for column
1265 | Data truncated for column
1267 | Illegal mix of collations
1292 | Incorrect datetime value
1366 | Incorrect * value: * for column
1396 | Operation CREATE USER failed
1419 | You do not have the SUPER privilege
1467 | Failed to read auto-increment value
2003 | Can't connect to MySQL server on
2014 | Commands out of sync
1213 | WSREP detected deadlock
1213 | wsrep aborted transaction
1213 | LATEST DETECTED DEADLOCK
1213 | WE ROLL BACK TRANSACTION
1194 | is marked as crashed and should be repaired
1040 | ERROR * Too many connections
1159 | Got timeout reading communication packets
1158 | Got an error reading communication packets
`);

const number = '(?<code>[1-4]\\d{3}|1[0-5]\\d{3})';
const forms: [RegExp, number][] = [
  [new RegExp(`\\bSQL Error: ${number}, SQLState`, 'dg'), 0.95],
  [new RegExp(`\\bERROR ${number}(?: \\([0-9A-Z]{5}\\))?(?: at line \\d{1,9})?(?: in file: '[^'\\n]{0,200}')?:`, 'dg'), 0.95],
  [new RegExp(`\\bError ${number}(?: \\([0-9A-Z]{5}\\))?: `, 'dg'), 0.92],
  [new RegExp(`Error: ${number}(?: \\([0-9A-Z]{5}\\))?: `, 'dg'), 0.95],
  [new RegExp(`\\bSQLSTATE\\[[0-9A-Z]{5}\\](?: \\[|[^\\n\\[]{0,80}?: )${number}\\b`, 'dg'), 0.95],
  [new RegExp(`\\b(?:errno|vendorCode|error code|Error code|error_code|errorno|mysql_errno)["']?\\s{0,3}[:=]?\\s{0,3}["']?${number}\\b`, 'dgi'), 0.9],
  [new RegExp(`Error\\)?\\s{0,4}\\(${number}, u?["']`, 'dg'), 0.95],
  [new RegExp(`\\(${number}, u?["'][A-Z]`, 'dg'), 0.9],
  [/\(conn(?:=|:)\d{1,12}[^)]{0,40}\)/dg, 0.2],
  [/\b(?<code>ER_[A-Z][A-Z_]{3,60})\b/dg, 0.96],
];

/** MySQL and MariaDB: number or symbol as shown, else the message, which has one number. */
export const mysql: Envelope = {
  name: 'MySQL and MariaDB',
  read: (view) => {
    const own: Fixed = { provider: 'mysql', sure: 0.93, layer: layers.system };
    const mine = has(
      view,
      'mysql',
      'mariadb',
      'innodb',
      'er_',
      'error 1',
      'error 3',
      'sqlstate[',
      'wsrep',
      'jdbc:m',
      'deadlock found',
      'duplicate entry',
      'lock wait timeout',
    );
    const named = has(view, 'mysql', 'mariadb', 'innodb', 'er_', 'sqlstate', 'hy000', 'deadlock', 'duplicate', 'lock', 'table', 'column', 'sql');
    const other = /(?<![a-z])sql server/.test(view.lower) || has(view, 'sqlserver', 'tedious', 'mssql', '[microsoft]', 'ora-0', 'sqlclient', 'postgres');
    // 1105 is what a proxy such as Vitess wraps an answer of its own in.
    const wraps = has(view, 'rpc error');
    const list = mine && !other ? forms.flatMap(([pattern, sure]) => found(view, pattern, { ...own, sure })) : [];
    const shown = list.map((one) =>
      wraps && one.code === '1105' ? { ...one, sure: 0.8 } : !named && one.sure < 0.95 ? { ...one, sure: has(view, 'http') ? 0.53 : 0.79 } : one,
    );
    // “Too many connections” is also what clients of Redis say, and PostgreSQL of a role or a database.
    const others = has(view, 'too many connections for ') || (has(view, 'redis') && !mine);
    return [...shown, ...said(view, own, messages).filter(({ code }) => !others || code !== '1040')];
  },
};
