// Source: https://www.postgresql.org/docs/current/errcodes-appendix.html, and the messages of the server’s source
import { phrases } from '../phrases.ts';

/** Messages of PostgreSQL and CockroachDB, with their SQLSTATE. */
export const messages = phrases(`
40P01 | deadlock detected
40P01 | waits for * on transaction * ; blocked by process
40P01 | waits for * ; blocked by process | | 0.88
40001 | could not serialize access due to
40001 | could not serialize access | | 0.6
40001 | restart transaction: TransactionRetry
40001 | TransactionRetryWithProtoRefreshError
40001 | canceling statement due to conflict with recovery
55P03 | could not obtain lock on
55P03 | canceling statement due to lock timeout
57014 | canceling statement due to statement timeout
57014 | canceling statement due to user request
57014 | canceling autovacuum task | | 0.8
25P03 | due to idle-in-transaction timeout
57P05 | due to idle-session timeout
57P01 | due to administrator command
57P03 | the database system is starting up
57P03 | the database system is shutting down
57P03 | the database system is in recovery mode
57P03 | the database system is not yet accepting connections
23505 | duplicate key value violates unique
23505 | could not create unique index
23503 | violates foreign key constraint
23514 | violates check constraint
23502 | violates not-null constraint
23P01 | violates exclusion constraint
25P02 | current transaction is aborted, commands
25006 | in a read-only transaction
25001 | cannot run inside a transaction block
2BP01 | because other objects depend on it
55006 | is being accessed by other users
55006 | because it has pending trigger events
42P07 | relation " * " already exists | | 0.9
42P01 | relation " * " does not exist
42703 | column * does not exist | | 0.79
42701 | column " * " of relation " * " already exists
42710 | type " * " already exists | | 0.86
42710 | role " * " already exists | | 0.86
42P04 | database " * " already exists | | 0.86
3D000 | database " * " does not exist
42P06 | schema " * " already exists | | 0.86
3F000 | schema " * " does not exist | | 0.86
42704 | type " * " does not exist | | 0.86
42883 | No function matches the given name
42883 | No operator matches the given name
42601 | syntax error at or near
42501 | permission denied for relation
42501 | permission denied for table
42501 | permission denied for schema
42501 | permission denied for database
42501 | permission denied for sequence
42501 | permission denied for function
42501 | must be owner of
53300 | sorry, too many clients already
53300 | remaining connection slots are reserved
28P01 | password authentication failed for user
28000 | no pg_hba.conf entry for host
28000 | FATAL: role " * " does not exist
22001 | value too long for type character
22P02 | invalid input syntax for
22P02 | invalid input value for enum
21000 | cannot affect row a second time
42P10 | constraint matching the ON CONFLICT specification
26000 | prepared statement " * " does not exist
42P05 | prepared statement " * " already exists
0A000 | cached plan must not change result type
XX000 | tuple concurrently updated
XX000 | tuple concurrently deleted
53200 | out of shared memory | | 0.88
54000 | total size of jsonb | | 0.7
23001 | violates RESTRICT setting of foreign key
42710 | constraint " * " for relation " * " already exists
42723 | already exists with same argument types
42702 | column reference " * " is ambiguous
42803 | must appear in the GROUP BY clause
42804 | but expression is of type
42846 | cannot cast type
42P18 | could not determine data type of parameter
42704 | unrecognized configuration parameter
42704 | constraint " * " of relation " * " does not exist
42P01 | missing FROM-clause entry for table
42501 | new row violates row-level security policy
428C9 | cannot insert a non-DEFAULT value into column
22012 | division by zero | | 0.7
22003 | out of range for type
22021 | invalid byte sequence for encoding
22008 | date/time field value out of range
25P01 | there is no transaction in progress
3B001 | savepoint " * " does not exist
34000 | portal " * " does not exist
53100 | could not extend file
54001 | stack depth limit exceeded
55000 | has not been populated
57P02 | because of crash of another server process
58P01 | could not open file "base
72000 | snapshot too old
XX000 | cache lookup failed for
XX001 | invalid page in block
08006 | server closed the connection unexpectedly
08006 | SSL SYSCALL error
`);
