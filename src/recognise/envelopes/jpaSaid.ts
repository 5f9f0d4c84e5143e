// Sources: https://github.com/hibernate/hibernate-orm, https://github.com/eclipse-ee4j/eclipselink, https://github.com/spring-projects/spring-framework: as commonly printed
import { heads } from '../heads.ts';

/** Messages of JPA, Hibernate, EclipseLink and Spring as they are mostly printed, by the class that says them. */
export const jpaSaid = heads(`
LazyInitializationException: failed to lazily initialize a collection | could not initialize proxy | no session or session was closed
TransientPropertyValueException: object references an unsaved transient instance | Not-null property references a transient value
TransientObjectException: save the transient instance before flushing | The given object has a null identifier
PersistentObjectException: detached entity passed to persist
ObjectDeletedException: deleted object would be re-saved by cascade | deleted instance passed to merge | deleted entity passed to persist
NonUniqueObjectException: a different object with the same identifier value was already associated with the session
StaleObjectStateException: Row was updated or deleted by another transaction (or unsaved-value mapping was incorrect)
StaleStateException: Batch update returned unexpected row count | Unexpected row count
PropertyValueException: not-null property references a null or transient value
MultipleBagFetchException: cannot simultaneously fetch multiple bags
QuerySyntaxException: is not mapped [ | unexpected token: * near line
UnknownEntityException: Could not resolve root entity
PathElementException: Could not resolve attribute
SemanticException: Could not interpret path expression
QueryException: could not resolve property: | Not all named parameters have been set
MappingException: Could not determine type for: | Unknown entity: | Repeated column in mapping for entity | Foreign key * must have same number of columns
AnnotationException: No identifier specified for entity | references an unknown entity | Use of @OneToMany or @ManyToMany targeting an unmapped class | mappedBy reference an unknown target entity property | has a 'mappedBy' property which
SQLGrammarException: could not extract ResultSet | could not execute query
GenericJDBCException: could not execute statement | Unable to acquire JDBC Connection | JDBC exception executing SQL
JDBCConnectionException: Could not open connection
ConstraintViolationException: could not execute statement; SQL [n/a]; constraint
LockTimeoutException: could not obtain pessimistic lock
LockAcquisitionException: could not lock
IdentifierGenerationException: ids for this class must be manually assigned before calling | attempted to assign id from null one-to-one property | Identifier of entity * must be manually assigned
SchemaManagementException: Schema-validation: missing | Schema-validation: wrong column type
EntityNotFoundException: Unable to find * with id
ObjectNotFoundException: No row with the given identifier exists
NonUniqueResultException: query did not return a unique result | Query did not return a unique result | result returns more than one elements
NoResultException: No entity found for query | getSingleResult() did not retrieve any entities | No result found for query
TransactionRequiredException: No EntityManager with actual transaction available | Executing an update/delete query | no transaction is in progress | Not allowed to create transaction on shared EntityManager
EntityExistsException: A different object with the same identifier
WrongClassException: was not of the specified subclass
InstantiationException: No default constructor for entity
PropertyAccessException: Could not set field value * by reflection | Null value was assigned to a property * of primitive type
PropertyReferenceException: No property * found for type
EmptyResultDataAccessException: entity with id * exists! | Incorrect result size: expected 1, actual 0
IncorrectResultSizeDataAccessException: Incorrect result size: expected
CannotCreateTransactionException: Could not open JPA EntityManager for transaction | Could not open Hibernate Session for transaction | Could not open JDBC Connection for transaction
CannotGetJdbcConnectionException: Could not get JDBC Connection | Failed to obtain JDBC Connection
UnexpectedRollbackException: Transaction silently rolled back because it has been marked as rollback-only | Transaction rolled back because it has been marked as rollback-only
RollbackException: Transaction marked as rollbackOnly | Error while committing the transaction | Transaction was marked for rollback only
TransactionSystemException: Could not commit JPA transaction | Could not roll back JPA transaction | Could not commit Hibernate transaction
IllegalTransactionStateException: No existing transaction found for transaction marked with propagation | Existing transaction found for transaction marked with propagation
ObjectOptimisticLockingFailureException: Object of class * optimistic locking failed
OptimisticLockException: cannot be updated because it has changed or been deleted since it was last read | cannot be deleted because it has changed or been deleted since it was last read | The instance was not the latest version | Newer version
InvalidDataAccessApiUsageException: The given id must not be null
DataIntegrityViolationException: A non-null value is required
AssertionFailure: an assertion failure occurred (this may indicate a bug in Hibernate | null id in * entry (don't flush the Session after an exception occurs) | possible nonthreadsafe access to session | collection * was not processed by flush
PersistenceException: No Persistence provider for EntityManager named | Unable to build Hibernate SessionFactory | Unable to resolve persistence unit
HibernateException: Access to DialectResolutionInfo cannot be null | Illegal attempt to associate a collection with two open sessions | A collection with cascade="all-delete-orphan" was no longer referenced | identifier of an instance of * was altered from | Found shared references to a collection | Unable to determine Dialect without JDBC metadata | More than one row with the given identifier was found
`);
