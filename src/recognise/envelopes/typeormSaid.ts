// Source: https://github.com/typeorm/typeorm (src/error): the fixed words of the messages of its classes, taken from it by machine; the last lines are those of older versions, as commonly printed
import { heads } from '../heads.ts';

/** Messages of TypeORM, by the class that says them. */
export const typeormSaid = heads(`
AlreadyHasActiveConnectionError: Cannot create a new connection named | already exists and it now has an active connection session
CannotAttachTreeChildrenEntityError: to its parent. Please make sure parent | is saved in the database before saving children nodes
CannotConnectAlreadyConnectedError: Cannot initialize DataSource because it is already
CannotDetermineEntityError: given value must be instance of entity class | instead object literal is given. Or you must specify an
CannotExecuteNotConnectedError: Cannot execute operation because connection is not yet
CannotGetEntityManagerNotConnectedError: connection because connection is not yet established
CannotReflectMethodParameterTypeError: Cannot get reflected type for a | on top of the main entry file in your application
CircularRelationsError: To resolve this issue you need to | set nullable: true somewhere in this dependency structure
ColumnTypeUndefinedError: is not defined and cannot be guessed | on top of the main entry file in your application (before
ColumnTypeUndefinedError: If you are using JavaScript instead of TypeScript you
ConnectionIsNotSetError: database is not established. Check connection
DataTypeNotSupportedError: is not supported by
DriverPackageNotInstalledError: package has not been found installed. Please run
FindRelationsNotFoundError: was not found; please check if it is correct and really
InitializedRelationError: Array initializations are not allowed in entity relations | This is ORM requirement to make relations to work
InsertValuesMissingError: Cannot perform insert query because values are not defined | method to specify inserted values
LimitOnUpdateNotSupportedError: Your database does not support LIMIT on UPDATE statements
LockNotSupportedOnGivenDriverError: Locking not supported on given driver
MetadataAlreadyExistsError: metadata already exists for the class constructor | If you previously renamed or moved entity class, make sure
MissingDeleteDateColumnError: does not have delete date columns
MissingDriverError: given. Supported drivers are
MissingJoinColumnError: JoinColumn is missing on both sides of | one-to-one relationship | You need to put JoinColumn decorator on one of the sides | JoinColumn is missing on
MissingJoinColumnError: You need to put JoinColumn decorator on it
MissingJoinTableError: JoinTable is missing on both sides of | many-to-many relationship | You need to put decorator decorator on one of the sides
MissingJoinTableError: You need to put JoinTable decorator on it
MissingPrimaryColumnError: does not have a primary column. Primary column is | have in all your entities. Use @PrimaryColumn decorator
MustBeEntityError: given value must be an entity, instead
NamedPlaceholdersNotSupportedError: Your driver does not support named placeholders
NestedSetMultipleRootError: Nested sets do not support multiple root entities
NoConnectionForRepositoryError: DataSource, because connection with the database | is not established yet. Call dataSource#initialize method
NoConnectionOptionError: is not set in your connection options, please | option in your connection options or ormconfig.json
NoNeedToReleaseEntityManagerError: Entity manager is not using single database connection | Only entity managers created by | methods have a single database connection and they should
NoVersionOrUpdateDateColumnError: does not have version or update date columns
OffsetWithoutLimitNotSupportedError: RDBMS does not support OFFSET without LIMIT in SELECT | conjunction with offset function (or take in conjunction
OptimisticLockCanNotBeUsedError: The optimistic lock can be used only with getOne() method
OptimisticLockVersionMismatchError: The optimistic lock on entity
PersistedEntityNotFoundError: Internal error. Persisted entity was not found in the
PessimisticLockTransactionRequiredError: An open transaction is required for pessimistic lock
PrimaryColumnCannotBeNullableError: Its not allowed for primary keys. Try to remove nullable
QueryRunnerAlreadyReleasedError: Query runner already released. Cannot run queries anymore
QueryRunnerProviderAlreadyReleasedError: Database connection provided by a query runner was already | released, cannot continue to use its querying methods
RepositoryNotTreeError: class is not a TreeRepository. Try to apply @Tree
ReturningStatementNotSupportedError: OUTPUT or RETURNING clause only supported by PostgreSQL
SubjectRemovedAndUpdatedError: is also scheduled for update operation
SubjectWithoutIdentifierError: must have an identifier to perform operation
TransactionAlreadyStartedError: Transaction already started for the given connection
TransactionNotStartedError: Transaction is not started yet, start transaction before
TreeRepositoryNotSupportedError: Tree repositories are not supported in
UpdateValuesMissingError: Cannot perform update query because update values are not
UsingJoinColumnIsNotAllowedError: You can use JoinColumn only on one-to-one and many-to-one
UsingJoinColumnOnlyOnOneSideAllowedError: Using JoinColumn is allowed only on one side of the | has JoinTable decorators. Choose one of them and left
UsingJoinTableIsNotAllowedError: however you can use JoinTable only on many-to-many
UsingJoinTableOnlyOnOneSideAllowedError: Using JoinTable is allowed only on one side of the | has JoinTable decorators. Choose one of them and left
MissingPrimaryColumnError: does not have a primary column. Primary column is required
EntityMetadataNotFoundError: No metadata for * was found
RepositoryNotFoundError: No repository for * was found | this entity is not registered in current
ConnectionNotFoundError 0.7: Connection * was not found
EntityNotFoundError: Could not find any entity of type
DataTypeNotSupportedError: Data type * is not supported by
EntityPropertyNotFoundError: Property * was not found in * Make sure your query is correct
CannotDetermineEntityError: given value must be instance of entity class
AlreadyHasActiveConnectionError: it now has an active connection session
CannotConnectAlreadyConnectedError: connection because connection to the database already established
DriverPackageNotInstalledError: package has not been found installed. Try to install it
EntityColumnNotFound: No entity column
CustomRepositoryNotFoundError: Custom repository * was not found
LockNotSupportedOnGivenDriverError: Locking not supported on giver driver
TransactionAlreadyStartedError: Transaction already started for the given connection
QueryFailedError 0.6: QueryFailedError
`);
