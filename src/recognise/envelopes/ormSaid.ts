// Sources: https://github.com/rails/rails (activerecord/lib: what stands behind `raise`, and the messages of its classes), https://docs.djangoproject.com/en/stable/ref/exceptions/, https://github.com/doctrine/orm,
// https://github.com/laravel/framework (Illuminate/Database), https://github.com/go-gorm/gorm (errors.go), https://github.com/knex/knex, https://github.com/Vincit/objection.js, https://github.com/mikro-orm/mikro-orm,
// https://github.com/elixir-ecto/ecto, https://github.com/sequelize/sequelize: those of GORM and most of Rails are taken from them, the others are as commonly printed
import { heads } from '../heads.ts';

/** Messages of Active Record, by the class that says them. */
export const activeRecordSaid = heads(`
RecordNotFound: Couldn't find * with ' | Couldn't find * without an ID | Couldn't find all * with ' | Couldn't find * with an out of range value | Couldn't find * with [WHERE
RecordInvalid 0.6: Validation failed: | has already been taken
RecordNotSaved: You cannot call create unless the parent is saved | Failed to save the record | Failed to replace * because one or more | Failed to remove the existing associated
RecordNotDestroyed: Failed to destroy * with | Failed to destroy the record
PendingMigrationError: Migrations are pending | run: bin/rails db:migrate
ConnectionTimeoutError: could not obtain a connection from the pool within | could not obtain a database connection within
ExclusiveConnectionTimeoutError: could not obtain ownership of all database connections
ConnectionNotEstablished: No connection pool with | No connection pool for | No database connection defined | There is an issue connecting with your hostname
ConcurrentMigrationError: Cannot run migrations because another migration process is currently running | Failed to release advisory lock
NoDatabaseError: We could not find your database
DatabaseConnectionError: There is an issue connecting to your database with your
AssociationTypeMismatch: expected, got * which is an instance of
IrreversibleMigration: This migration uses * which is not automatically reversible | is only reversible if given
SoleRecordExceeded: Wanted only one
ReadOnlyRecord: is marked as readonly
ReadOnlyError: Write query attempted while in readonly mode | Lock query attempted while in readonly mode
DuplicateMigrationVersionError: Multiple migrations have the version number
DuplicateMigrationNameError: Multiple migrations have the name
UnknownMigrationVersionError: No migration with version number
IllegalMigrationNameError: Illegal name for migration file
ProtectedEnvironmentError: You are attempting to run a destructive action against your
NoEnvironmentInSchemaError: Environment data not found in the schema
EnvironmentMismatchError: You are attempting to modify a database that was last run in
EagerLoadPolymorphicError: Cannot eagerly load the polymorphic association
AssociationNotFoundError: Association named * was not found on
InverseOfAssociationNotFoundError: Could not find the inverse association for
HasManyThroughAssociationNotFoundError: Could not find the association * in model
HasManyThroughSourceAssociationNotFoundError: Could not find the source association(s)
HasManyThroughOrderError: Cannot have a has_many :through association
ThroughNestedAssociationsAreReadonly: because it goes through more than one other association
DeleteRestrictionError: Cannot delete record because of dependent
StrictLoadingViolationError: is marked for strict_loading
SubclassNotFound: The single-table inheritance mechanism failed to locate the subclass | Invalid single-table inheritance type
UnknownAttributeError: unknown attribute * for
UnknownAttributeReference: Dangerous query method (method whose arguments are used as raw SQL)
UnknownPrimaryKey: Unknown primary key for table
DangerousAttributeError: is defined by Active Record. Check to make sure
AdapterNotSpecified: database configuration does not specify adapter | database is not configured. Available
AdapterNotFound: Database configuration specifies nonexistent | Could not load the * Active Record adapter
PreparedStatementInvalid: wrong number of bind variables | missing value for :
StatementInvalid: Could not find table
SerializationTypeMismatch: was supposed to be a * but was a
TransactionIsolationError: cannot set transaction isolation in a nested transaction | cannot set isolation when joining a transaction
AsynchronousQueryInsideTransactionError: Asynchronous queries are not allowed inside transactions
TableNotSpecified: has no table configured. Set one with
ConnectionNotDefined: No database connection defined for
InvalidForeignKey 0.6: Cannot delete or update a parent row
MismatchedForeignKey: does not match column * on * which has type
`);

/** Messages of Django, by the class that says them. */
export const djangoSaid = heads(`
DoesNotExist: matching query does not exist
MultipleObjectsReturned: returned more than one * -- it returned
FieldError: Cannot resolve keyword * into field | Unsupported lookup * for | Related Field got invalid lookup | Invalid field name(s) given in select_related | Unknown field(s) * specified for | Local field * in class * clashes with
FieldDoesNotExist: has no field named
ImproperlyConfigured: but settings are not configured. You must either define | is improperly configured | settings.DATABASES is improperly configured | Error loading psycopg2 module | Error loading MySQLdb module | isn't an available database backend | The SECRET_KEY setting must not be empty
AppRegistryNotReady: Apps aren't loaded yet | Models aren't loaded yet
InconsistentMigrationHistory: is applied before its dependency
NodeNotFoundError: dependencies reference nonexistent parent node
CircularDependencyError: -> * CircularDependencyError
CommandError: Conflicting migrations detected; multiple leaf nodes
ProtectedError: because they are referenced through a protected foreign key | because they are referenced through protected foreign keys
RestrictedError: because they are referenced through restricted foreign keys
SynchronousOnlyOperation: You cannot call this from an async context - use a thread or sync_to_async
RelatedObjectDoesNotExist: RelatedObjectDoesNotExist: * has no
NotSupportedError: or later is required (found
ValidationError: is not a valid UUID
ConnectionDoesNotExist: The connection * doesn't exist
InvalidMoveError 0.6: A node can not be moved to
TransactionManagementError: select_for_update cannot be used outside of a transaction | An error occurred in the current transaction. You can't execute queries | The outermost 'savepoint' block | Your database backend doesn't behave properly when autocommit is off | This is forbidden when an 'atomic' block is active | Transaction managed block ended with pending COMMIT/ROLLBACK | This code isn't under transaction management
ValueError: save() prohibited to prevent data loss due to unsaved related object | instance needs to have a primary key value before this relationship can be used | Cannot assign * must be a * instance
LookupError 0.7: No installed app with label
RuntimeError: doesn't declare an explicit app_label and isn't in an application in INSTALLED_APPS
DatabaseError: Save with update_fields did not affect any rows
InterfaceError 0.6: connection already closed
`);

/** Messages of other mappers, with the class that says them. */
export const otherOrmSaid = heads(`
OptimisticLockException: The optimistic lock failed, version * was expected, but is actually
EntityManagerClosed: The EntityManager is closed
ORMInvalidArgumentException: A new entity was found through the relationship | Entity has to be managed or scheduled for removal | Detached entity * cannot be
ConnectionException: There is no active transaction
CommitFailedRollbackOnly: Transaction commit failed because the transaction has been marked for rollback only
ModelNotFoundException: No query results for model
MassAssignmentException: to fillable property to allow mass assignment on
RelationNotFoundException: Call to undefined relationship
LazyLoadingViolationException: but lazy loading is disabled
MissingAttributeException: either does not exist or was not retrieved for model
MultipleRecordsFoundException: records were found * MultipleRecordsFound
ErrRecordNotFound 0.6: record not found
ErrMissingWhereClause: WHERE conditions required
ErrDuplicatedKey: duplicated key not allowed
ErrUnsupportedRelation: unsupported relations for schema
ErrPrimaryKeyRequired 0.7: primary key required
ErrModelAccessibleFieldsRequired: model accessible fields required
ErrInvalidValue: invalid value, should be pointer to struct or slice
ErrInvalidValueOfLength: invalid association values, length doesn't match
ErrPreloadNotAllowed: preload is not allowed when count is used
ErrDryRunModeUnsupported: dry run mode unsupported
KnexTimeoutError: Timeout acquiring a connection. The pool is probably full
MigrationLocked: Migration table is already locked
LockError: Can't take lock to run migrations
StaleEntryError: attempted to update a stale struct | attempted to delete a stale struct | attempted to insert a stale struct
ConstraintError: constraint error when attempting to
NoResultsError: expected at least one result but got none in query
MultipleResultsError: expected at most one result but got
OptimisticLockError: The optimistic lock on entity
ValidationError: Using global EntityManager instance methods for context specific actions is disallowed
SequelizeValidationError: notNull Violation:
SequelizeEagerLoadingError: is not associated to * | is associated to * multiple times | is associated to * using an alias
SequelizeAssociationError: in two separate associations. Aliased associations must have unique aliases
SequelizeConnectionAcquireTimeoutError: ResourceRequest timed out | SequelizeConnectionAcquireTimeoutError
SequelizeOptimisticLockError: Attempting to update a stale model instance
DoesNotExist: instance matching query does not exist
`);
