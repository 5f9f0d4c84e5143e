// Source: https://learn.microsoft.com/sql/relational-databases/errors-events/database-engine-events-and-errors
import { has } from '../cues.ts';
import { phrases, said } from '../phrases.ts';
import { type Envelope, type Fixed, found, layers } from '../reading.ts';

const messages = phrases(`
1205 | chosen as the deadlock victim
1205 | was deadlocked on
1222 | Lock request time out period exceeded
3960 | transaction aborted due to update conflict
2627 | Violation of PRIMARY KEY constraint
2627 | Violation of UNIQUE KEY constraint
2601 | Cannot insert duplicate key row in object
547 | conflicted with the FOREIGN KEY
547 | conflicted with the REFERENCE constraint
547 | conflicted with the CHECK constraint
208 | Invalid object name
207 | Invalid column name
5011 | User does not have permission to alter database
5052 | ALTER DATABASE is not permitted while a database is in the
2714 | There is already an object named
3930 | cannot support operations that write to the log file
3702 | Cannot drop * because it is currently in use
1807 | Could not obtain exclusive lock on database
5061 | a lock could not be placed on database
41302 | updated since this transaction started
41305 | repeatable read validation failure
41325 | serializable validation failure
4060 | Cannot open database " * " requested by the login
18456 | Login failed for user
-2 | The timeout period elapsed prior to completion | | 0.79
8152 | String or binary data would be truncated
515 | Cannot insert the value NULL into column
40613 | Please retry the connection later
40501 | currently busy. Retry the request after
245 | Conversion failed when converting
102 | Incorrect syntax near
229 | permission was denied on the object
3951 | the transaction did not start in snapshot isolation
3952 | Snapshot isolation transaction failed accessing database
3961 | modified by a DDL statement in another concurrent transaction
3964 | not allowed inside a snapshot isolation transaction
41301 | that the current transaction took a dependency on has aborted
1204 | cannot obtain a LOCK resource at this time
5030 | could not be exclusively locked to perform the operation
5070 | Database state cannot be changed while other users
1505 | UNIQUE INDEX statement terminated because a duplicate key
3902 | has no corresponding BEGIN TRANSACTION
3609 | The transaction ended in the trigger
266 | Transaction count after EXECUTE indicates a mismatching
3906 | because the database is read-only
3701 | Cannot drop the * because it does not exist
9002 | The transaction log for database
1105 | Could not allocate space for object
701 | There is insufficient system memory
2812 | Could not find stored procedure
4104 | The multi-part identifier
137 | Must declare the scalar variable
201 | expects parameter * which was not supplied
156 | Incorrect syntax near the keyword
512 | Subquery returned more than 1 value
544 | Cannot insert explicit value for identity column
8115 | Arithmetic overflow error converting
53 | A network-related or instance-specific error occurred
10054 | A transport-level error has occurred
`);

const number = '(?<code>\\d{2,5})';
const forms: [RegExp, number][] = [
  [new RegExp(`\\bMsg ${number}, Level \\d{1,2}, State \\d{1,3}`, 'dg'), 0.97],
  [new RegExp(`\\bError Number:\\s{0,2}${number},\\s{0,2}State:`, 'dg'), 0.97],
  [new RegExp(`\\[SQL Server\\][^\\n]{1,900}?(?<! is )\\(${number}\\)`, 'dg'), 0.97],
  [
    new RegExp(
      `\\b(?:SqlException|SQLServerException|RequestError|MssqlError)\\b[^\\n]{0,60}?\\(?(?:0x80131904|number|errorCode|error code|Error Code)\\)?[:=\\s]{1,4}${number}\\b`,
      'dgi',
    ),
    0.7,
  ],
  [new RegExp(`\\bnumber:\\s{0,3}${number},`, 'dg'), 0.9],
  [new RegExp(`\\bSQL Error:? ${number}, SQLState`, 'dg'), 0.8],
];

/** SQL Server and Azure SQL Database: the number as shown, else the message. */
export const sqlServer: Envelope = {
  name: 'SQL Server',
  read: (view) => {
    const own: Fixed = { provider: 'sql-server', sure: 0.94, layer: layers.system };
    const mine = /(?<![a-z])sql server/.test(view.lower) || has(view, 'sqlserver', 'sqlclient', 'msg ', 'tedious', 'mssql', 'error number:', '[microsoft]');
    return [...(mine ? forms.flatMap(([pattern, sure]) => found(view, pattern, { ...own, sure })) : []), ...said(view, own, messages)];
  },
};
