// Source: https://github.com/spring-projects/spring-framework (spring-tx, spring-orm, spring-jdbc): the fixed words of 66 messages with the class that is thrown with them, taken from it by
// machine; a class that wraps them may be printed instead
import { heads } from '../heads.ts';

/** Messages of the data access of Spring, by the class that says them. */
export const springDataSaid = heads(`
InvalidDataAccessApiUsageException: args and argTypes parameters must match | The mapped class can not be reassigned to map to | Given ResultSet does not contain all properties | Invalid batch SQL statement | Could not prepare Oracle Connection | Could not reset Oracle Connection | Procedure or Function name is required | Table name is required | Generated Key Name(s) not specified | Cannot add parameters once query is compiled | Cannot add parameters once the query is compiled
InvalidDataAccessApiUsageException: Cannot add parameter at index | Property 'sql' is required | Parameters to stored procedures must have names as well
DataAccessResourceFailureException: Error retrieving database meta-data | Unable to locate table meta-data for | Could not free Array object | Identity statement failed after inserting | Could not increment identity | Sequence query did not return a result | Could not obtain sequence value | last_insert_id() failed after executing an update | Could not obtain last_insert_id | rowid query failed after executing an update | Could not obtain rowid | Could not copy into LOB stream
DataAccessResourceFailureException: Failure encountered while providing XML | Could not free SQLXML object | Could not obtain JPA EntityManager | Could not create JPA EntityManager
LobRetrievalFailureException: Could not stream LOB content
CannotCreateTransactionException: Could not open JDBC Connection for transaction | Could not create JDBC savepoint | Could not open JPA EntityManager for transaction | Could not open Hibernate Session for transaction | No JTA UserTransaction available
CannotGetJdbcConnectionException: Failed to obtain JDBC Connection | Failed to execute validation
TransactionSystemException: Could not roll back to JDBC savepoint | Could not explicitly release JDBC savepoint | Could not commit JPA transaction | Could not roll back JPA transaction | Could not commit Hibernate transaction | Could not roll back Hibernate transaction | JTA failure on getStatus | JTA failure on suspend | Unexpected internal transaction state | JTA failure on rollback | JTA failure on setRollbackOnly | JTA failure on registerSynchronization
UncategorizedScriptException: Failed to execute database script
TypeMismatchDataAccessException: Could not convert result object | Result value is null but no null value expected
DataRetrievalFailureException: Unable to retrieve the generated key
MetaDataAccessException: DatabaseMetaData returned by Connection | Could not get Connection for extracting meta-data | Error while extracting DatabaseMetaData
BeanInitializationException: Initialization of DAO failed
NoTransactionException: No transaction aspect-managed TransactionStatus in scope | No transaction in context
IllegalTransactionStateException: Tried to resume invalid JTA transaction | Participating transaction with definition
UnexpectedRollbackException: JTA transaction already completed - probably rolled back | JTA transaction already rolled back (probably due to a
NestedTransactionNotSupportedException: This transaction does not support savepoints
TransactionTimedOutException: Transaction timed out: deadline was
`);
