// Sources: https://github.com/MariaDB/server (sql/share/errmsg-utf8.txt, read by machine from the package of MariaDB 10.11), https://github.com/pingcap/parser (mysql/errname.go, by machine),
// https://dev.mysql.com/doc/mysql-errors/8.4/en/server-error-reference.html and https://docs.pingcap.com/tidb/stable/error-codes (by hand: 3100 to 4100 and 8000 to 9100)
import { heads } from '../heads.ts';

/** Messages of MySQL and MariaDB by number: 1000 to 1399. The words up to where they tell apart. */
export const mysqlSaid = heads(`
1004: Can't create file '*' (errno: *) ‖ 1005: Can't create table %\`s.%\`s (errno: *) ‖ 1006: Can't create database '*' (errno: *) ‖ 1007: Can't create database '*'; database exists
1008: Can't drop database '*'; database doesn't exist ‖ 1009: Error dropping database (can't delete '*', errno: *) ‖ 1010: Error dropping database (can't rmdir '*', errno: *)
1011: Error on delete of '*' (errno: *) ‖ 1012: Can't read record in system table ‖ 1013: Can't get status of '*' (errno: *) ‖ 1014: Can't get working directory (errno: *)
1015: Can't lock file (errno: *) ‖ 1016: Can't open file: '*' (errno: *) ‖ 1017: Can't find file: '*' (errno: *) ‖ 1018: Can't read dir of '*' (errno: *)
1019: Can't change dir to '*' (errno: *) ‖ 1020: Record has changed since last read in table '*'; try restarting ‖ 1021: Disk full (*); waiting for someone to free some space... (errno
1022: Can't write; duplicate key in table ‖ 1023: Error on close of '*' (errno: *) ‖ 1024: Error reading file '*' (errno: *) ‖ 1025: Error on rename of '*' to '*' (errno: *)
1026: Error writing file '*' (errno: *) ‖ 1027: is locked against change ‖ 1029: View '*' doesn't exist for ‖ 1030: Got error * from storage engine
1031: Storage engine * of the table %\`s.%\`s doesn't have this option ‖ 1032: Can't find record in ‖ 1033: Incorrect information in file ‖ 1034: Index for table '*' is corrupt; try to repair it
1035: Old key file for table '*'; repair it! ‖ 1036: Table '*' is read only ‖ 1037: Out of memory; restart server and try again (needed * bytes
1038: Out of sort memory, consider increasing server sort buffer ‖ 1039: Unexpected EOF found when reading file '*' (errno: *) ‖ 1040: Too many connections
1042: Can't get hostname for your address ‖ 1044: Access denied for user '*'@'*' to database ‖ 1045: Access denied for user '*'@'*' (using password: *) ‖ 1046: No database selected
1047: WSREP has not yet prepared node for application use ‖ 1048: Column '*' cannot be null ‖ 1049: Unknown database ‖ 1050: Table '*' already exists ‖ 1052: Column '*' in * is ambiguous
1053: Server shutdown in progress ‖ 1054: Unknown column '*' in ‖ 1057: Statement has sum functions and columns in same statement ‖ 1058: Column count doesn't match value count
1059: Identifier name '*' is too long ‖ 1060: Duplicate column name ‖ 1061: Duplicate key name ‖ 1062: Duplicate entry '*' for key ' ‖ 1063: Incorrect column specifier for column
1066: Not unique table/alias ‖ 1067: Invalid default value for ‖ 1068: Multiple primary key defined ‖ 1069: Too many keys specified; max * keys allowed
1070: Too many key parts specified; max * parts allowed ‖ 1071: Specified key was too long; max key length is * bytes ‖ 1072: Key column '*' doesn't exist in table
1073: BLOB column %\`s can't be used in key specification in the ‖ 1074: Column length too big for column '*' (max = *); use BLOB or TEXT instead ‖ 1080: Forcing close of thread * user
1081: Can't create IP socket ‖ 1082: Table '*' has no index like the one used in CREATE INDEX; recreate ‖ 1083: Field separator argument is not what is expected; check
1084: You can't use fixed rowlength with BLOBs; please use 'fields ‖ 1085: The file '*' must be in the database directory or be readable ‖ 1086: File '*' already exists
1089: Incorrect prefix key; the used key part isn't a string, the ‖ 1090: You can't delete all columns with ALTER TABLE; use DROP ‖ 1091: Can't DROP * %\`-.192s; check that it exists
1092: Records: * Duplicates: * Warnings ‖ 1093: Table '*' is specified twice, both as a target for '*' and as a separate ‖ 1094: Unknown thread id ‖ 1095: You are not owner of thread
1097: Too many strings for column * and SET ‖ 1098: Can't generate a unique log-filename *.(1-999) ‖ 1099: Table '*' was locked with a READ lock and can't be updated
1100: Table '*' was not locked with LOCK TABLES ‖ 1102: Incorrect database name ‖ 1103: Incorrect table name ‖ 1104: The SELECT would examine more than MAX_JOIN_SIZE rows
1105: Transaction is too large ‖ 1106: Unknown procedure ‖ 1107: Incorrect parameter count to procedure ‖ 1108: Incorrect parameters to procedure ‖ 1110: Column '*' specified twice
1111: Invalid use of group function ‖ 1112: Table '*' uses an extension that doesn't exist in this MariaDB ‖ 1113: A table must have at least 1 column ‖ 1115: Unknown character set
1116: Too many tables; MariaDB can only use * tables in a join ‖ 1118: Row size too large. The maximum row size for the used table
1119: Thread stack overrun: Used: * of a * stack. Use 'mariadbd --thread ‖ 1120: Cross dependency found in OUTER JOIN; examine your ON
1121: Table handler doesn't support NULL in given index. Please ‖ 1122: Can't load function ‖ 1123: Can't initialize function ‖ 1124: No paths allowed for shared library
1125: Function '*' already exists ‖ 1126: Can't open shared library '*' (errno: *, *) ‖ 1127: Can't find symbol '*' in library ‖ 1128: Function '*' is not defined
1129: is blocked because of many connection errors; unblock with | Host '*' is blocked because of many connection errors; unblock
1130: is not allowed to connect to this MariaDB server | is not allowed to connect to this MySQL server | Host '*' is not allowed to connect to this MariaDB server
1131: You are using MariaDB as an anonymous user and anonymous ‖ 1132: You must have privileges to update tables in the mysql ‖ 1133: Can't find any matching row in the user table
1134: Rows matched: * Changed: * Warnings ‖ 1135: Can't create a new thread (errno *); if you are not out of available ‖ 1136: Column count doesn't match value count at row
1137: Can't reopen table ‖ 1138: Invalid use of NULL value ‖ 1140: Mixing of GROUP columns (MIN(),MAX(),COUNT(),...) with no GROUP columns
1141: There is no such grant defined for user '*' on host ‖ 1142: command denied to user '*'@'*' for table %\`s.%\`s ‖ 1143: command denied to user '*'@'*' for column '*' in table
1144: Illegal GRANT/REVOKE command; please consult the manual ‖ 1145: The host or user argument to GRANT is too long ‖ 1146: Table '*' doesn't exist
1147: There is no such grant defined for user '*' on host '*' on table ‖ 1148: The used command is not allowed with this MariaDB version
1149: You have an error in your SQL syntax; check the manual that ‖ 1150: Delayed insert thread couldn't get requested lock for ‖ 1151: Too many delayed threads in use
1152: Aborted connection * to db: '*' user: '*' (*) ‖ 1153: Got a packet bigger than 'max_allowed_packet' bytes ‖ 1154: Got a read error from the connection pipe ‖ 1155: Got an error from fcntl()
1156: Got packets out of order ‖ 1157: Couldn't uncompress communication packet ‖ 1158: Got an error reading communication packets ‖ 1159: Got timeout reading communication packets
1160: Got an error writing communication packets ‖ 1161: Got timeout writing communication packets ‖ 1162: Result string is longer than 'max_allowed_packet' bytes
1163: Storage engine * doesn't support BLOB/TEXT columns ‖ 1164: Storage engine * doesn't support AUTO_INCREMENT columns ‖ 1165: INSERT DELAYED can't be used with table '*' because it is locked
1166: Incorrect column name ‖ 1167: The storage engine * can't index column %\`s ‖ 1168: Unable to open underlying table which is differently
1169: Can't write, because of unique constraint, to table ‖ 1170: BLOB/TEXT column '*' used in key specification without a ‖ 1171: All parts of a PRIMARY KEY must be NOT NULL; if you need NULL
1172: Result consisted of more than one row ‖ 1173: This table type requires a primary key ‖ 1174: This version of MariaDB is not compiled with RAID support
1175: You are using safe update mode and you tried to update ‖ 1176: Key '*' doesn't exist in table ‖ 1178: The storage engine for the table doesn't support
1179: You are not allowed to execute this command in a transaction ‖ 1180: Maximum writeset size exceeded by | Got error * during COMMIT ‖ 1181: Got error * during ROLLBACK
1182: Got error * during FLUSH_LOGS ‖ 1183: Got error * during CHECKPOINT ‖ 1184: Aborted connection * to db: '*' user: '*' host: ‖ 1186: Binlog closed, cannot RESET MASTER
1187: Failed rebuilding the index of dumped table ‖ 1188: Error from master ‖ 1189: Net error reading from master ‖ 1190: Net error writing to master
1191: Can't find FULLTEXT index matching the column list ‖ 1192: Can't execute the given command because you have active ‖ 1193: Unknown system variable
1194: Table '*' is marked as crashed and should be repaired ‖ 1195: Table '*' is marked as crashed and last (automatic?) repair ‖ 1196: Some non-transactional changed tables couldn't be rolled
1198: This operation cannot be performed as you have a running ‖ 1199: This operation requires a running slave; configure slave ‖ 1200: The server is not configured as slave; fix in config file
1201: Could not initialize master info structure for '*'; more ‖ 1202: Could not create slave thread; check system resources ‖ 1203: User * already has more than 'max_user_connections' active
1204: You may only use constant expressions in this statement ‖ 1205: Got error 146 * from storage engine | TRX HAS BEEN WAITING * SEC FOR THIS LOCK TO BE GRANTED
1205: Lock wait timeout exceeded; try restarting transaction | Tiempo de bloqueo de espera excedido; intente rearrancar la transacción ‖ 1206: The total number of locks exceeds the lock table size
1207: Update locks cannot be acquired during a READ UNCOMMITTED ‖ 1208: DROP DATABASE not allowed while thread is holding global ‖ 1209: CREATE DATABASE not allowed while thread is holding
1210: Incorrect arguments to ‖ 1211: @'*' is not allowed to create new users ‖ 1212: Incorrect table definition; all MERGE tables must be
1213: WSREP: Deadlock error for | rollback due to BF abort | wsrep * victim * BF abort
1213: Got error 149 * from storage engine | BF-BF X lock conflict | Transaction was aborted because of deadlock
1213: Transactions deadlock detected, dumping detailed information | WAITING FOR THIS LOCK TO BE GRANTED | Deadlock found when trying to get lock; try restarting
1214: The storage engine * doesn't support FULLTEXT indexes ‖ 1215: Cannot add foreign key constraint for ‖ 1216: Cannot add or update a child row: a foreign key constraint fails
1217: Cannot delete or update a parent row: a foreign key constraint fails ‖ 1219: Error running query on master ‖ 1220: Error when executing command ‖ 1221: Incorrect usage of * and
1222: The used SELECT statements have a different number of ‖ 1223: Can't execute the query because you have a conflicting ‖ 1224: Mixing of transactional and non-transactional tables
1225: Option '*' used twice in statement ‖ 1226: User '*' has exceeded the '*' resource (current value: *) ‖ 1227: Access denied; you need (at least one of) the * privilege(s
1228: Variable '*' is a SESSION variable and can't be used with SET ‖ 1229: Variable '*' is a GLOBAL variable and should be set with SET ‖ 1230: Variable '*' doesn't have a default value
1231: Variable '*' can't be set to the value of ‖ 1232: Incorrect argument type to variable ‖ 1233: Variable '*' can only be set, not read ‖ 1234: Incorrect usage/placement of
1235: This version of MariaDB doesn't yet support ‖ 1236: Got fatal error * from master when reading data from binary ‖ 1237: Slave SQL thread ignored the query because of replicate
1238: Variable '*' is a * variable ‖ 1239: Incorrect foreign key definition for ‖ 1240: Key reference and table reference don't match ‖ 1241: Operand should contain * column(s)
1242: Subquery returns more than 1 row ‖ 1243: Unknown prepared statement handler (*) given to ‖ 1244: Help database is corrupt or does not exist ‖ 1245: Cyclic reference on subqueries
1246: Converting column '*' from ‖ 1247: Reference '*' not supported (*) ‖ 1248: Every derived table must have its own alias ‖ 1249: Select * was reduced during optimization
1250: Table '*' from one of the SELECTs cannot be used in ‖ 1251: Client does not support authentication protocol requested by server | Client does not support authentication protocol requested
1252: All parts of a SPATIAL index must be NOT NULL ‖ 1253: COLLATION '*' is not valid for CHARACTER SET ‖ 1254: Slave is already running ‖ 1255: Slave already has been stopped
1256: Uncompressed data size too large; the maximum size is ‖ 1257: ZLIB: Not enough memory ‖ 1258: ZLIB: Not enough room in the output buffer (probably, length ‖ 1259: ZLIB: Input data corrupted
1261: Row * doesn't contain data for all columns ‖ 1262: Row * was truncated; it contained more data than there were ‖ 1263: Column set to default value; NULL supplied to NOT NULL
1264: Out of range value for column '*' at row ‖ 1265: Data truncated for column '*' at row ‖ 1266: Using storage engine * for table ‖ 1267: Illegal mix of collations (*,*) and (*,*) for operation
1268: Cannot drop one or more of the requested users ‖ 1269: Can't revoke all privileges for one or more of the requested ‖ 1270: Illegal mix of collations (*,*), (*,
1271: Illegal mix of collations for operation ‖ 1272: Variable '*' is not a variable component (can't be used as XXXX ‖ 1273: Unknown collation
1274: SSL parameters in CHANGE MASTER are ignored because ‖ 1275: Server is running in --secure-auth mode, but '*'@'*' has a password
1276: Field or reference '*' of SELECT #* was resolved in SELECT # ‖ 1277: Incorrect parameter or combination of parameters for ‖ 1278: It is recommended to use --skip-slave-start when doing step
1279: SQL thread is not to be started so UNTIL options are ignored ‖ 1280: Incorrect index name ‖ 1281: Incorrect catalog name ‖ 1282: Query cache failed to set size *; new query cache size is
1283: Column '*' cannot be part of FULLTEXT index ‖ 1284: Unknown key cache ‖ 1285: MariaDB is started in --skip-name-resolve mode; you must ‖ 1286: Unknown storage engine
1287: is deprecated and will be removed in a future release. Please ‖ 1288: The target table * of the * is not updatable ‖ 1289: The '*' feature is disabled; you need MariaDB built with '*' to
1290: The MariaDB server is running with the * option so it cannot ‖ 1291: Column '*' has duplicated value '*' in | has duplicated value ‖ 1292: Truncated incorrect * value
1293: Incorrect table definition; there can be only one TIMESTAMP ‖ 1294: Invalid ON UPDATE clause for '*' column ‖ 1295: This command is not supported in the prepared statement
1296: Got error 10 'Operation aborted | Got error * 'Operation aborted: Failed to acquire lock ‖ 1297: Got temporary error * '*' from ‖ 1298: Unknown or incorrect time zone
1299: Invalid TIMESTAMP value in column '*' at row ‖ 1300: Invalid * character string ‖ 1301: Result of *() was larger than max_allowed_packet (*) - truncated
1302: Conflicting declarations: '*' and ‖ 1303: Can't create a * from within another stored routine ‖ 1308: with no matching label ‖ 1309: Redefining label ‖ 1310: End-label * without match
1311: Referring to uninitialized variable ‖ 1312: PROCEDURE * can't return a result set in the given context ‖ 1313: RETURN is only allowed in a FUNCTION
1314: is not allowed in stored procedures ‖ 1315: The update log is deprecated and replaced by the binary log; SET SQL_LOG_UPDATE has been ignored. This option will
1316: The update log is deprecated and replaced by the binary log; SET SQL_LOG_UPDATE has been translated to SET SQL_LOG ‖ 1317: Query execution was interrupted
1318: Incorrect number of arguments for *; expected *, got ‖ 1319: Undefined CONDITION ‖ 1320: No RETURN found in FUNCTION ‖ 1321: FUNCTION * ended without RETURN
1322: Cursor statement must be a SELECT ‖ 1323: Cursor SELECT must not have INTO ‖ 1324: Undefined CURSOR ‖ 1325: Cursor is already open ‖ 1326: Cursor is not open ‖ 1327: Undeclared variable
1328: Incorrect number of FETCH variables ‖ 1329: No data - zero rows fetched, selected, or processed ‖ 1330: Duplicate parameter ‖ 1331: Duplicate variable ‖ 1332: Duplicate condition
1333: Duplicate cursor ‖ 1335: Subquery value not supported ‖ 1336: is not allowed in stored function or trigger ‖ 1337: Variable or condition declaration after cursor or handler
1338: Cursor declaration after handler declaration ‖ 1339: Case not found for CASE statement ‖ 1340: Configuration file '*' is too big ‖ 1341: Malformed file type header in file
1342: Unexpected end of file while parsing comment ‖ 1343: Error while parsing parameter '*' (line: '*') ‖ 1344: Unexpected end of file while skipping unknown parameter
1345: ANALYZE/EXPLAIN/SHOW can not be issued; lacking privileges ‖ 1346: File '*' has unknown type '*' in its header ‖ 1348: Column '*' is not updatable
1349: View's SELECT contains a subquery in the FROM clause ‖ 1350: View's SELECT contains a '*' clause ‖ 1351: View's SELECT contains a variable or parameter
1352: View's SELECT refers to a temporary table ‖ 1353: View's SELECT and view's field list have different column ‖ 1354: View merge algorithm can't be used here for now (assumed
1355: View being updated does not have complete key of underlying ‖ 1356: View '*' references invalid table(s) or column(s) or function
1357: Can't drop or alter a * from within another stored routine ‖ 1358: GOTO is not allowed in a stored procedure handler ‖ 1359: Trigger '*' already exists ‖ 1360: Trigger does not exist
1361: Trigger's '*' is a view, temporary table or sequence ‖ 1362: Updating of * row is not allowed in *trigger ‖ 1363: There is no * row in * trigger
1364: Field '*' doesn't have a default value ‖ 1366: Incorrect * value: '*' for column \`*\`.\` ‖ 1367: Illegal * '*' value found during parsing
1368: CHECK OPTION on non-updatable view %\`-.192s.%\`-.192s ‖ 1369: CHECK OPTION failed %\`-.192s.%\`-.192s ‖ 1370: command denied to user '*'@'*' for routine
1371: Failed purging old relay logs ‖ 1372: Password hash should be a *-digit hexadecimal number ‖ 1373: Target log not found in binlog index ‖ 1374: I/O error reading log index file
1375: Server configuration does not permit binlog purge ‖ 1377: Fatal error during log purge ‖ 1378: A purgeable log is in use, will not purge ‖ 1379: Unknown error during log purge
1380: Failed initializing relay log position ‖ 1381: You are not using binary logging ‖ 1382: The '*' syntax is reserved for purposes internal to the MariaDB ‖ 1383: WSAStartup Failed
1384: Can't handle procedures with different groups yet ‖ 1385: Select must have a group with this procedure ‖ 1386: Can't use ORDER clause with this procedure
1387: Binary logging and replication forbid changing the ‖ 1388: Can't map file: *, errno ‖ 1390: Prepared statement contains too many placeholders ‖ 1391: Key part '*' length cannot be 0
1392: View text checksum failed ‖ 1393: Can not modify more than one base table through a join ‖ 1394: Can not insert into join view '*' without fields list ‖ 1395: Can not delete from join view
1396: Operation * failed for ‖ 1397: XAER_NOTA: Unknown XID ‖ 1398: XAER_INVAL: Invalid arguments (or unsupported command ‖ 1399: XAER_RMFAIL: The command cannot be executed when global
`);
