// Sources: https://github.com/postgres/postgres (the messages of src/backend with the state of their errcode, read by machine from the sources of a server of version 10
// and held against the message catalogues of version 15; what is worded nearly as in 10 has its state), https://www.postgresql.org/docs/current/errcodes-appendix.html; those that are newer by hand, as commonly printed
import { heads } from '../heads.ts';

/** Messages of PostgreSQL by state: connections, constraints, transactions, locks, resources, operators. The words up to where they tell apart. */
export const stateSaid = heads(`
08003: there is no client connection ‖ 08006: connection lost during COPY to stdout | unexpected EOF on client connection with an open transaction | connection to client lost
08P01: bind message supplies * parameters, but prepared statement | invalid frontend message type | unsupported startup parameter
08P01: no PostgreSQL user name specified in startup packet | unexpected message type 0x* during COPY from stdin | malformed SCRAM message
08P01: invalid SCRAM response | non-printable characters in SCRAM nonce | unexpected SCRAM channel-binding attribute in client | expected password response, got message type | invalid password packet size | expected SASL response, got message type
08P01: client selected an invalid SASL authentication mechanism | expected GSS response, got message type | expected SSPI response, got message type
08P01: could not initialize SSL connection: SSL context not | could not initialize SSL connection | could not set SSL socket | could not accept SSL connection: EOF detected | could not accept SSL connection | unrecognized SSL error code
08P01: SSL certificate's common name contains embedded null | terminating connection because protocol synchronization | unexpected EOF within message length word | invalid message length | incomplete message from client | no data left in message
08P01: invalid string in message | invalid message format | incomplete startup packet | invalid length of startup packet | invalid startup packet layout: expected terminator | unexpected EOF on standby connection
08P01: unexpected standby message type "*", after receiving CopyDone | invalid standby message type | unexpected message type | invalid argument size * in function call message | function call message contains * arguments but function
08P01: function call message contains * argument formats but | bind message has * parameter formats but * parameters | invalid CLOSE message subtype | invalid DESCRIBE message subtype | fastpath function calls not supported in a replication
08P01: extended query protocol not supported in a replication | bind message has * result formats but query has * columns ‖ 21000: MERGE command cannot affect row a second time | new data for materialized view "*" contains duplicate rows
21000: more than one row returned by a subquery used as an expression | ON CONFLICT DO UPDATE command cannot affect row a second | more than one value returned by column XPath expression
23502: column "*" of relation "*" contains null values | null value in column "*" of relation "*" violates not-null constraint | column "*" contains null values | column "*" of table "*" contains null values | domain * does not allow null values
23502: null value in column "*" violates not-null constraint ‖ 23503: update or delete on table "*" violates RESTRICT setting | is still referenced from table | is not present in table
23503: insert or update on table "*" violates foreign key constraint | update or delete on table "*" violates foreign key constraint ‖ 23505: Key (*)=(*) already exists | duplicate key value violates unique constraint | could not create unique index
23514: check constraint "*" of relation "*" is violated by some row | no partition of relation "*" found for row | check constraint "*" is violated by some row | column "*" of table "*" contains values that violate the new
23514: value for domain * violates check constraint | new row for relation "*" violates partition constraint | new row for relation "*" violates check constraint | updated partition constraint for default partition
23P01: conflicts with existing key | could not create exclusion constraint | conflicting key value violates exclusion constraint ‖ 24000: cursor "*" is not a SELECT query | cursor "*" is held from a previous transaction
24000: cursor "*" has multiple FOR UPDATE/SHARE references to table | cursor "*" does not have a FOR UPDATE/SHARE reference to table | cursor "*" is not positioned on a row | cursor "*" is not a simply updatable scan of table
25000: cannot delete tuples during a parallel operation | cannot update tuples during a parallel operation | MultiXactId * does no longer exist -- apparent wraparound | MultiXactId * has not been created yet -- apparent wraparound
25000: cannot commit during a parallel operation | cannot abort during a parallel operation | cannot define savepoints during a parallel operation
25000: cannot release savepoints during a parallel operation | cannot rollback to savepoints during a parallel operation | cannot start subtransactions during a parallel operation | cannot commit subtransactions during a parallel operation
25000: cannot perform COPY FREEZE because of prior transaction | cannot change client_encoding during a parallel operation | cannot access temporary tables during a parallel operation | cannot execute * during a parallel operation
25000: cannot use advisory locks during a parallel operation | cannot set parameters during a parallel operation ‖ 25001: cannot run inside a transaction block | cannot run inside a subtransaction | cannot be executed from a function or multi-command string
25001: cannot create logical replication slot in transaction | cannot export a snapshot from a subtransaction | SET TRANSACTION SNAPSHOT must be called before any query
25006: cannot set transaction read-write mode during recovery | cannot create temporary tables during recovery | cannot create temporary tables during a parallel operation | cannot manipulate replication origins during recovery
25006: cannot execute * during recovery ‖ 25P02: current transaction is aborted, commands ignored until ‖ 25P03: terminating connection due to idle-in-transaction timeout ‖ 25P04: terminating connection due to transaction timeout
26000: prepared statement "*" does not exist | unnamed prepared statement does not exist ‖ 27000: tuple to be updated was already modified by an operation | tuple to be deleted was already modified by an operation
27000: tuple to be updated or deleted was already modified by ‖ 28000: Peer authentication failed for user | Ident authentication failed for user | no pg_hba.conf entry for host "*", user "*", database
28000: pg_hba.conf rejects connection for host | role "*" is not permitted to log in | certificate authentication failed for user
28000: GSSAPI authentication failed for user | LDAP authentication failed for user | connection requires a valid client certificate | pg_hba.conf rejects replication connection for host | pg_hba.conf rejects connection for host "*", user "*", database
28000: no pg_hba.conf entry for replication connection from | MD5 authentication is not supported when "db_user_namespace | role with OID * does not exist
28P01: password authentication failed for user | SCRAM authentication failed | empty password returned by client ‖ 2BP01: cannot drop * because other objects depend on it | cannot drop desired object(s) because other objects depend
2BP01: role "*" cannot be dropped because some objects depend on | cannot drop * because * requires it | cannot drop * because it is required by the database system | cannot drop objects owned by * because they are required
2BP01: cannot reassign ownership of objects owned by * because | cannot alter type "*" because it is the type of a typed table | dependent privileges exist | tablespace "*" cannot be dropped because some objects depend
2D000: invalid transaction termination | cannot commit while a subtransaction is active | cannot roll back while a subtransaction is active | cannot perform transaction commands inside a cursor
34000: invalid cursor name: must not be empty | cursor "*" does not exist ‖ 3B001: no such savepoint ‖ 3D000: database "*" does not exist | database with OID * does not exist | template database "*" does not exist
3D000: database "*" has disappeared from pg_database | database * does not exist ‖ 3F000: no schema has been selected to create in | schema with OID * does not exist | schema "*" does not exist
40001: could not serialize access due to concurrent delete | tuple to be locked was already moved to another partition | tuple to be deleted was already moved to another partition | tuple to be updated was already moved to another partition
40001: tuple to be merged was already moved to another partition | terminating connection due to conflict with recovery
40001: User query might have needed to see row versions that | could not serialize access due to concurrent update | initial slot snapshot too large | could not serialize access due to read/write dependencies
40P01: User transaction caused buffer deadlock with recovery | deadlock detected ‖ 44000: new row violates check option for view ‖ 53000: no empty local buffer available | insufficient file descriptors available to start server
53000: exceeded maxAllocatedDescs (*) while trying to open file | exceeded maxAllocatedDescs (*) while trying to execute | exceeded maxAllocatedDescs (*) while trying to open directory | too many dynamic shared memory segments
53100: could not resize shared memory segment "*" to * bytes: No space | could not write to file "*": No space left on device | could not extend file "*": No space left on device | could not extend file "*": wrote only * of * bytes at block
53100: could not write block * in file "*": wrote only * of * bytes | could not read block * in file "*": read only * of * bytes
53200: out of shared memory | You might need to increase max_locks_per_transaction | You might need to increase max_pred_locks_per_transaction | maximum number of prepared transactions reached | out of shared memory (* bytes requested)
53200: could not create ShmemIndex entry for data structure | not enough shared memory for data structure "*" (* bytes requested | not enough elements in RWConflictPool to record a read | not enough elements in RWConflictPool to record a potential
53300: remaining connection slots are reserved for roles with | remaining connection slots are reserved for non-replication | too many connections for database | too many connections for role | number of requested standby connections exceeds max
53300: sorry, too many clients already ‖ 53400: all replication slots are in use | temporary file size exceeds temp_file_limit | cannot start logical replication workers when max_replication
53400: could not find free replication state, increase max_replication | replication slot checkpoint has wrong checksum *, expected | could not find free replication state slot for replication | temporary file size exceeds temp_file_limit (*kB)
53400: cannot add more timeout reasons ‖ 54000: index row size * exceeds btree version * maximum * for index | row is too big: size *, maximum size
54000: total size of jsonb object elements exceeds | index row size * exceeds maximum * for index | index row requires * bytes, maximum size is
54000: user-defined relation parameter types limit exceeded | posting list is too long | index row size * exceeds hash maximum
54000: out of overflow pages in hash index | SP-GiST inner tuple size * exceeds maximum | database is not accepting commands that generate new
54000: multixact "members" limit exceeded | two-phase state file maximum length exceeded | database is not accepting commands to avoid wraparound
54000: cannot have more than 2^32-2 commands in a transaction | maximum number of committed subtransactions (*) exceeded | cannot have more than 2^32-1 subtransactions in a transaction | too many notifications in the NOTIFY queue
54000: number of array dimensions (*) exceeds the maximum allowed | large object read request is too large | too many range table entries
54000: target lists can have at most * entries | joins can have at most * columns | database connection requirement not indicated during
54000: symbolic link "*" target is too long | could not find free replication origin OID | cannot send a message of size * via shared memory queue
54000: invalid message size * in shared memory queue | requested shared memory size overflows size_t | cannot extend file "*" beyond * blocks
54000: string is too long for tsvector (* bytes, max * bytes) | word is too long to be indexed | array size exceeds the maximum allowed (*) | array lower bound is too large | too many points requested | string too long to represent as jsonb string
54000: number of jsonb object pairs exceeds the maximum allowed | number of jsonb array elements exceeds the maximum allowed | total size of jsonb array elements exceeds the maximum | total size of jsonb object elements exceeds the maximum
54000: requested character too large | requested character too large for encoding | requested character not valid for encoding
54000: null character not permitted | too many regular expression matches | value is too big in tsquery | operand is too long in tsquery | word is too long in tsquery | tsquery is too large | word is too long (* bytes, max * bytes)
54000: bit string length exceeds the maximum allowed (*) | cannot have more than * runs for an external sort | could not find free replication origin ID ‖ 54001: stack depth limit exceeded | too many grouping sets present (maximum 4096)
54011: tables can have at most * columns | number of columns (*) exceeds limit (*) | number of index columns (*) exceeds limit (*)
54011: cannot use more than * columns in an index | cannot have more than * columns in statistics | cannot partition using more than * columns | cannot have more than * keys in a foreign key | CUBE is limited to 12 elements
54023: cannot pass more than * arguments to a function | GROUPING must have fewer than 32 arguments | too many arguments
55000: cannot access index "*" while it is being reindexed | cannot alter partition "*" with an incomplete detach | cannot detach partition
55000: can no longer get changes from replication slot | cannot advance replication slot to */ | cannot copy unfinished logical replication slot
55000: cannot use replication slot "*" for logical decoding | cannot read from logical replication slot | cannot lock relation | could not find free replication state slot | recovery is in progress | access method "*" is not of type
55000: index access method "*" does not have a handler | could not get commit timestamp data | parallel worker failed to initialize
55000: lost connection to parallel worker | could not map dynamic shared memory segment | invalid magic number in dynamic shared memory segment
55000: prepared transactions are disabled | prepared transaction with identifier "*" is busy | WAL level not sufficient for making an online backup
55000: a backup is already in progress | WAL generated with full_page_writes=off was replayed | exclusive backup not in progress | a backup is not in progress | invalid data in file | the standby was promoted during online backup
55000: a backup is already in progress in this session | non-exclusive backup in progress | non-exclusive backup is not in progress
55000: WAL level not sufficient for creating a restore point | recovery is not in progress | shared indexes cannot be created after initdb | is already a member of extension | is not a member of extension | shared tables cannot be toasted after initdb
55000: relation referenced by COPY statement has changed | cannot perform COPY FREEZE because the table was not | some relations of database "*" are already in tablespace | cannot drop extension "*" because it is being modified
55000: table "*" is not a member of the extension being created | cannot move extension "*" into schema "*" because the extension | cannot add schema "*" to extension "*" because the schema contains | foreign-data wrapper "*" has no handler
55000: cannot refresh materialized view "*" concurrently | publication "*" is defined as FOR ALL TABLES | currval of sequence "*" is not yet defined in this session | lastval is not yet defined in this session
55000: sequence must have same owner as table it is linked to | sequence must be in same schema as table it is linked to | column "*" of relation "*" must be declared NOT NULL before identity | column "*" of relation "*" is already an identity column
55000: column "*" of relation "*" already has a default value | column "*" of relation "*" is not an identity column | cannot use a deferrable primary key for referenced table | cannot use a deferrable unique constraint for referenced
55000: cannot change table "*" to unlogged because it is part of | tablespace "*" is not empty | is not a directory or symbolic link
55000: ON CONFLICT does not support deferrable unique constraints | cannot insert into view | cannot update view | cannot delete from view
55000: foreign table "*" does not allow inserts | foreign table "*" does not allow updates | foreign table "*" does not allow deletes
55000: materialized view "*" has not been populated | could not send tuple to shared-memory queue | access to non-system foreign table is restricted
55000: large object descriptor * was not opened for reading | large object descriptor * was not opened for writing | index "*" is already associated with a constraint | index "*" does not belong to table | index "*" is not valid
55000: postmaster became multithreaded during startup | specified data directory "*" is not a directory | data directory "*" has wrong ownership | data directory "*" has group or world access | the query interface requires a database connection
55000: logical replication worker slot * is empty, cannot attach | logical replication worker slot * is already used by another | logical decoding requires wal_level >= logical | logical decoding requires a database connection
55000: cannot use physical replication slot for logical decoding | replication slot "*" was not created in this database
55000: cannot query or manipulate replication origin when | cannot setup replication origin when one is already | no replication origin is configured
55000: logical replication target relation "*" does not exist | logical replication target relation "*" uses system columns | logical replication target relation "*" has neither REPLICA | replication slots can only be used if max_replication
55000: replication slots can only be used if wal_level >= replica | cannot use a logical replication slot for physical replication
55000: could not convert table "*" to a view because it is not empty | could not convert table "*" to a view because it has triggers
55000: could not convert table "*" to a view because it has indexes | could not convert table "*" to a view because it has child | could not convert table "*" to a view because it has row security | access to non-system view "*" is restricted
55000: could not attach to a SharedFileSet that is already destroyed | dynamic shared memory is disabled | cannot acquire lock mode * on database objects while recovery | could not import the requested snapshot | cursor can only scan forward
55000: enum * contains no values | database "*" is not currently accepting connections | could not attach to dynamic shared area | backup is not in progress | could not convert table "*" to a view because it has parent
55006: replication slot "*" is active for PID | partition "*" already pending detach in partitioned table | database "*" is being used by * prepared transaction | source database "*" is being accessed by other users
55006: cannot drop the currently open database | database "*" is used by an active logical replication slot | database "*" is being accessed by other users | database "*" is being used by logical replication subscription
55006: cannot change the tablespace of the currently open database | cannot * "*" because it is being used by active queries in this | cannot * "*" because it has pending trigger events | aborting because lock on relation "*" is not available
55006: directory "*" already in use as a tablespace | current user cannot be dropped | session user cannot be dropped | could not drop replication origin with OID *, in use by PID | replication origin with OID * is already active for PID
55006: replication identifier * is already active for PID | could not drop replication origin with ID *, in use by PID | replication origin with ID * is already active for PID
55P02: function can only be called when server is in binary upgrade | parameter "*" cannot be changed | parameter "*" cannot be changed without restarting the | parameter "*" cannot be changed now
55P02: parameter "*" cannot be set after connection start ‖ 55P03: could not obtain lock on row in relation | could not obtain lock on relation | canceling statement due to lock timeout ‖ 55P04: unsafe use of new value "*" of enum type
57014: terminating connection due to transaction timeout | COPY from stdin failed | canceling authentication due to timeout | canceling statement due to statement timeout | canceling autovacuum task | canceling statement due to user request
57P01: postmaster exited during a parallel transaction | terminating connection due to unexpected postmaster | terminating background worker "*" due to administrator | terminating walreceiver process due to administrator
57P01: terminating autovacuum process due to administrator | terminating logical replication worker due to administrator | terminating connection due to administrator command ‖ 57P02: terminating connection because of crash of another
57P03: the database system is not accepting connections | the database system is not yet accepting connections | Hot standby mode is disabled
57P03: Consistent recovery state has not been yet reached | the database system is starting up | the database system is shutting down | the database system is in recovery mode ‖ 57P04: terminating connection because protocol
57P05: terminating connection due to idle-session timeout ‖ 58030: could not fsync file | could not read block ‖ 58P01: requested WAL segment * has already been removed | directory "*" does not exist | data directory "*" does not exist
XX000: could not find tuple for | could not open relation with OID | missing chunk number * for toast value | unexpected chunk number | attempted to update invisible tuple | attempted to delete invisible tuple | attempted to lock invisible tuple
XX001: could not read block * in file | invalid page in block * of relation ‖ XX002: failed to re-find parent key in index | table tid from new index tuple | corrupted BRIN index: inconsistent range map
XX002: unexpected page type 0x* in BRIN index "*" block | index "*" contains unexpected zero page at block | index "*" contains corrupted page at block | index "*" is not a hash index | index "*" has wrong hash version
XX002: version mismatch in index "*": file version *, code version
`);
