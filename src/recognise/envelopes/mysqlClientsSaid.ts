// Sources: https://github.com/mysql/mysql-connector-j, https://github.com/mysqljs/mysql#error-codes, https://github.com/mariadb-corporation/mariadb-connector-nodejs,
// https://github.com/go-sql-driver/mysql, https://mysqlconnector.net/ (by hand, as commonly printed)
import { heads } from '../heads.ts';

/** Messages of the clients of MySQL and MariaDB, by the class or code with which they are printed. */
export const mysqlClientsSaid = heads(`
CommunicationsException: Communications link failure
CommunicationsException: The last packet sent successfully to the server was
CommunicationsException: The last packet successfully received from the server was
08S01: Communications link failure during rollback
08003: No operations allowed after connection closed
08003: No operations allowed after statement closed
08003: Could not create connection to database server
08000: Socket fail to connect to host
08000: Connection.isValid
08S01: Streaming result set
08001: Could not connect to address=
08001: Could not connect to HostAddress
08001: Attempted reconnect 3 times. Giving up
28000: Public Key Retrieval is not allowed
invalid connection: [mysql] * invalid connection
: driver: bad connection
busy buffer: [mysql] * busy buffer
bad idle connection: closing bad idle connection
2006: Server shutdown in progress
1053: Server shutdown in progress
PROTOCOL_CONNECTION_LOST: Connection lost: The server closed the connection
PROTOCOL_ENQUEUE_AFTER_FATAL_ERROR: Cannot enqueue * after fatal error
PROTOCOL_ENQUEUE_AFTER_QUIT: Cannot enqueue * after invoking quit
PROTOCOL_ENQUEUE_HANDSHAKE_TWICE: Cannot enqueue Handshake after already enqueuing a Handshake
PROTOCOL_SEQUENCE_TIMEOUT: Handshake inactivity timeout
PROTOCOL_PACKETS_OUT_OF_ORDER: Packets out of order. Got:
POOL_CLOSED: Pool is closed
POOL_CONNLIMIT: No connections available
ER_GET_CONNECTION_TIMEOUT: retrieve connection from pool timeout
ER_CONNECTION_TIMEOUT: Connection timeout: failed to create socket after
ER_SOCKET_UNEXPECTED_CLOSE: socket has unexpectedly been closed
ER_CMD_CONNECTION_CLOSED: Cannot execute new commands: connection closed
MySqlException: Connect Timeout expired. All pooled connections are in use
MySqlException: Unable to connect to any of the specified MySQL hosts
MySqlException: error connecting: Timeout expired. The timeout period elapsed prior to obtaining a connection from the pool
MySqlException: The Command Timeout expired before the operation completed
MySqlException: Fatal error encountered during command execution
MySqlException: Reading from the stream has failed
1205: Timeout waiting for lock
08S01: unexpected end of stream, read 0 bytes
08S01: (conn=*) Connection reset
2013: (conn=*) Lost connection
`);
