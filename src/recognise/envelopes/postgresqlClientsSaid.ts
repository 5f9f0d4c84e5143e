// Sources: https://github.com/pgjdbc/pgjdbc (messages with their PSQLState, read by machine); by hand, as commonly printed: https://www.postgresql.org/docs/current/libpq.html,
// https://www.pgbouncer.org/config.html (what it refuses has the state 08P01), https://www.cockroachlabs.com/docs/stable/transaction-retry-error-reference,
// https://docs.yugabyte.com/stable/develop/learn/transactions/transactions-errorcodes-ysql/, https://node-postgres.com/
import { heads } from '../heads.ts';

/** Messages of the clients of PostgreSQL, of pgbouncer, CockroachDB and YugabyteDB, by the state that they stand for. */
export const clientsSaid = heads(`
0100E: Too many update results were returned | A result was returned when none was expected | Multiple ResultSets were returned by the query
02000: Expected a row when reading password_encryption but | SHOW password_encryption returned null value
02000: Fastpath call * - No result was returned and we expected | Fastpath call * - No result was returned or wrong size while
02000: A CallableStatement was executed with nothing returned | Results cannot be retrieved from a CallableStatement
02000: No results were returned by the query
07006: Invalid elements | Unknown Types value | No hstore extension installed | Cannot cast an instance of * to type | Unsupported Types value
07006: Cannot convert an instance of * to type | Can't infer the SQL type to use for an instance of *. Use setObject | Unknown XML Source class
07006: Unknown XML Result class ‖ 08001: could not connect to server: Connection refused | could not connect to server: Connection timed out
08001: could not connect to server: No such file or directory | could not connect to server: Operation timed out
08001: could not connect to server: Network is unreachable | Is the server running on host * and accepting TCP/IP connections on port
08001: Is the server running on that host and accepting TCP/IP connections | Is the server running locally and accepting connections on
08001: could not translate host name * to address | connection to server on socket * failed | connection to server at * failed
08001: server does not support SSL, but SSL was required | SSL negotiation packet | timeout exceeded when trying to connect
08001: timeout expired when trying to connect | Connection attempt timed out | A connection could not be made using the requested protocol
08001: An unexpected result was returned by a query | Invalid channelBinding value | Invalid targetServerType value
08001: Connection to * refused. Check that the hostname and port | The connection attempt failed | Invalid gssEncMode value | Invalid sslmode value
08003: The connection has been closed | connection is closed | the connection is closed | the connection is lost
08003: connection was closed in the middle of operation | cannot use Connection.transaction() in a manually started transaction
08003: Client was closed and is not queryable | PGStream is closed | This replication stream has been closed
08003: This PooledConnection has already been closed | DataSource has been closed | This connection has been closed
08004: Authentication method is not allowed by requireAuth | The server requested password-based authentication
08004: The server does not support GSS Encoding | The server does not support GSS Encryption | The server does not support SSL
08004: Channel binding is required, but server skipped authentication | Channel binding is required, but server requested '*' authentication
08004: The server requested SCRAM-based authentication, but | The authentication type * is not supported. Check that
08004: Channel Binding is required, but the negotiated SCRAM | Invalid SCRAM client initialization
08004: Received AuthenticationSASL message with 0 mechanisms | Channel Binding is required, but server did not offer
08004: Channel Binding is required, but the server certificate | Channel Binding is required, but could not extract channel
08004: Channel Binding is required, but SSL is not in use | SCRAM authentication failed | Server requested * SCRAM PBKDF2 iterations, which exceeds
08006: could not receive data from server | could not send data to server | could not send startup packet
08006: SSL connection has been closed unexpectedly | terminating connection due to * server closed | server closed the connection unexpectedly
08006: This probably means the server terminated abnormally before or while processing the request | Connection terminated unexpectedly
08006: Connection terminated due to connection timeout | Client has encountered a connection error and is not queryable
08006: rpc error: code = Unavailable * node unavailable; try another peer | Read from copy failed
08006: Unable to parse the count in command completion tag | The SocketFactory class provided * could not be instantiated
08006: The SSLSocketFactory class provided * could not be instantiated | An error occurred while trying to get the socket timeout
08006: Unknown Response Type | An error occurred while trying to reset the socket timeout | Database connection failed when starting copy
08006: Database connection failed when canceling copy operation | Database connection failed when ending copy
08006: Database connection failed when writing to copy | Database connection failed when reading from copy
08006: The server's client_encoding parameter was changed to | The server's DateStyle parameter was changed to *. The JDBC
08006: The server's standard_conforming_strings parameter | GSS Authentication failed | Failed to create object for
08006: Unable to retrieve the permissions of the private key | private key file "*" has group or world access; file must have
08006: Could not read permissions for private key file | Private key file "*" has insecure permissions. Non-owner
08006: Could not read ACL permissions for private key file | Could not find a java cryptographic algorithm: X.509 CertificateFactory
08006: Could not open SSL certificate file | Loading the SSL certificate * into a KeyManager failed | Could not close SSL certificate file
08006: Could not read password for SSL key file by callbackhandler | Could not decrypt SSL key file | Could not read SSL key file
08006: Could not find a java cryptographic algorithm | The password callback class provided * could not be instantiated
08006: Could not initialize key manager | Could not initialize PEMKeyManager | Could not open SSL root certificate file
08006: Loading the SSL root certificate * into a TrustManager | Could not initialize SSL context
08006: The HostnameVerifier class provided * could not be instantiated | The hostname * could not be verified by hostnameverifier
08006: Could not load the private key | Could not load cert chain | Unable to find pkcs12 keystore
08P01: query_wait_timeout | client_login_timeout | server_login_retry | pgbouncer cannot connect to server
08P01: no more connections allowed (max_client_conn) | client connections exceeded (max_db_client_connections)
08P01: client connections exceeded (max_user_client_connections) | unsupported startup parameter in options | unsupported startup parameter
08P01: bouncer config error | no such database: | server conn crashed? | client_idle_timeout | idle transaction timeout
08P01: server closed the connection while | old V2 protocol not supported | received unencrypted data after SSL request | query_timeout
08P01: SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string | SASL: SCRAM-SERVER-FINAL-MESSAGE
08P01: An error occurred while setting up the GSS Encoded connection | An error occurred while setting up the SSL connection
08P01: CopyIn copy direction can't receive data | Expected command status BEGIN, got | Unexpected command status
08P01: Protocol error. Cancel Key should be 4 bytes for protocol | Protocol error. Cancel Key cannot be greater than 256
08P01: Unexpected packet type during replication
08S01: Expected an EOF from server, got | Result set exceeded maxResultBuffer limit. Received | CommandComplete expected COPY but got
08S01: Missing expected error response to copy cancel request | Got * error responses to single copy cancel request
08S01: Unexpected copydata from server for | Unable to set network timeout | Unable to get network timeout
0A000: Method * is not yet implemented | Invalid version number major: *, minor | COPY commands are only supported using the CopyManager
0A000: Truncation of large objects is only implemented in 8 | Interval * is not supported: the JDBC fractional-second
0A000: Custom type maps are not supported | Transaction isolation level * not supported | ClientInfo property not supported
0A000: One or more ClientInfo failed | Returning autogenerated keys is not supported | Multi-statement SQL is not supported in Statement.addBatch
0A000: Returning autogenerated keys by column index is not
22000: Invalid character data was found. This is most likely | Unable to translate data into the desired encoding | The array index is out of range
22000: The array index is out of range: *, number of elements | Unable to decode xml data | Failed to convert binary xml data to encoding
22000: Unable to convert DOMResult SQLXML data to a string | Exception flushing output stream ‖ 22003: Bad value for type | Value is not an OID
22007: Bad value for type timestamp/date/time | Unsupported binary encoding of
2200G: Parameter of type * was registered, but call to get* (sqltype
22023: Could not instantiate connectExecutor | parameter value must be an integer but was | Invalid authentication method
22023: requireAuth cannot mix positive and negative authentication | requireAuth contains duplicate authentication method
22023: oid type * not known and not a number | Zero bytes may not occur in string parameters | Zero bytes may not occur in identifiers
22023: The column index is out of range: *, number of columns | must be a non-negative integer, but was
22023: Unable to bind parameter values for statement | Unable to convert bytea parameter at position * to literal | No value specified for parameter
22023: Added parameters index out of range: *, number of columns | Unsupported property name | Cannot truncate LOB to a negative length
22023: PostgreSQL LOBs can only index to | LOB positioning offsets start at 1 | Unsupported type conversion to
22023: Unsupported value for stringtype parameter | Fetch size must be a value greater than or equal to 0
22023: Query timeout must be a value greater than or equal to | Invalid timeout (*<0) | Network timeout must be a value greater than or equal
22023: Unknown ResultSet holdability setting | Could not instantiate xmlFactoryFactory | The parameter index is out of range: *, number of parameters
22023: PreparedStatement can have at most * parameters. Please | Invalid stream length | Invalid fetch direction constant
22023: You must specify at least one column value to insert a | Invalid UUID data | conversion to * from * not supported | Invalid Inet data
22023: Unknown value for ResultSet type | Unknown value for ResultSet concurrency | Unknown value for ResultSet holdability
22023: Maximum number of rows must be a value greater than or | Query timeout must be a value greater than or equals to
22023: The maximum field size must be a value greater than or | Invalid value for autoGeneratedKeys | Unsupported properties
22023: Invalid classLoaderStrategy value | hstore key must not be null | Could not parse maxResultBuffer value *; percent values
24000: Operation requires a scrollable ResultSet, but this | Can't use relative move methods while on the insert row
24000: Cannot call cancelRowUpdates() when on the insert row | Cannot call deleteRow() when on the insert row
24000: Currently positioned before the start of the ResultSet | Currently positioned after the end of the ResultSet
24000: There are no rows in this ResultSet | Not on the insert row | Can't refresh the insert row | Cannot call updateRow() when on the insert row
24000: Cannot update the ResultSet because it is either before | ResultSets with concurrency CONCUR_READ_ONLY cannot
24000: No eligible primary or unique key found for table | ResultSet is not updateable. The query that generated
24000: ResultSet not positioned properly, perhaps you need
25001: Cannot change transaction read-only property in the | Cannot change transaction isolation level in the middle
25P01: Cannot commit when autoCommit is enabled | Cannot rollback when autoCommit is enabled | Cannot establish a savepoint in auto-commit mode
25P01: Large Objects may not be used in auto-commit mode
2F003: Malformed function or procedure escape syntax at offset | This statement does not declare an OUT parameter. Use
2F003: A CallableStatement was declared, but no call to registerOutParameter ‖ 3B000: Cannot reference a savepoint after it has been released
40001: retry transaction | RETRY_SERIALIZABLE | RETRY_WRITE_TOO_OLD | RETRY_ASYNC_WRITE_FAILURE | RETRY_COMMIT_DEADLINE_EXCEEDED | ABORT_REASON_
40001: TransactionAbortedError | WriteTooOldError | ReadWithinUncertaintyIntervalError | TransactionRetryError | TransactionPushError
40001: Restart read required at | Conflicts with higher priority transaction | Conflicts with committed transaction
40001: expired or aborted by a conflict | Transaction aborted: kAborted | Transaction metadata missing | Value write after transaction start
40001: All transparent retries exhausted | Catalog Version Mismatch: A DDL occurred while processing this query | schema version mismatch for table
40003: result is ambiguous | ResultIsAmbiguous ‖ 40P01: Aborted, deadlocked
42601: function takes four and only four argument | function takes two and only two arguments | function takes one and only one argument
42601: function takes two or three arguments | function doesn't take any argument | function takes three and only three arguments
42601: A CallableStatement was executed with an invalid number
42602: User cannot be null | Database cannot be null | Unable to find server array type for provided name
42703: The column name * was not found in this ResultSet
42809: Requested CopyIn but got | Requested CopyOut but got | Requested CopyDual but got | Cannot retrieve the id of a named savepoint
42809: Cannot retrieve the name of an unnamed savepoint | Can't use query methods that take a query string on a PreparedStatement
42809: Can't use executeWithFlags(int) on a Statement
42820: Object is too large to send over the protocol | Conversion of interval failed | Conversion of money failed
42821: Conversion to type * failed | Cannot tell if path is open or closed | A CallableStatement function was executed and the out
42821: Cannot convert the column of type * to requested type ‖ 42846: Cannot cast to boolean
53200: memory budget exceeded | Ran out of memory retrieving query results ‖ 53400: statement has been aborted because it exceeded
55000: cannot be dropped because it is being used by | Tried to obtain lock while already holding it | Tried to break lock on database connection
55000: Interrupted while waiting to obtain lock on database | Tried to cancel an inactive copy operation | Tried to end inactive copy
55000: Tried to write to an inactive copy operation | Tried to read from inactive copy | Got CopyInResponse from server during an active
55000: Got CopyOutResponse from server during an active | Got CopyBothResponse from server during an active
55000: Got CopyData without an active copy operation | Statement has been closed | Neither Subject.doAs (Java before 18) nor Subject.callAs
55000: free() was called on this LOB previously | wasNull cannot be call before fetching a result | No function outputs were registered
55000: This ResultSet is closed | This SQLXML object has already been freed | This SQLXML object has not been initialized, so you cannot
55000: This SQLXML object has already been initialized, so you | This statement has been closed | This large object has been closed
55000: returned no results | Transaction control methods setAutoCommit, commit ‖ 57P01: server is shutting down | server is not accepting clients
58000: server_lifetime ‖ 58030: Error releasing savepoint ‖ 60000: Unable to load the class * responsible for the datatype
99999: Error loading default settings from driverconfig.properties | Properties for the driver contains a non-string value | Unable to parse URL
99999: Your security policy has prevented the connection from | Something unusual has occurred to cause the driver to
99999: No IOException expected from StringBuffer or StringBuilder | Failed to setup DataSource | The fastpath function * is unknown
99999: Unable to determine a value for MaxIndexKeys due to missing | Unable to find name datatype in the system catalogs
99999: Unable to find keywords in the system catalogs | Unable to determine a value for DefaultTransactionIsolation
99999: The JVM claims not to support the * encoding | Provided InputStream failed | Unexpected error writing large object to database
99999: Unexpected error when closing Blob binary stream | Provided Reader failed | The JVM claims not to support the encoding
99999: Unable to create SAXResult for SQLXML | Unable to create StAXResult for SQLXML
`);
