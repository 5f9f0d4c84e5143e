// Sources: https://github.com/doctrine/orm, https://github.com/doctrine/dbal, https://github.com/laravel/framework (Illuminate/Database), https://github.com/go-gorm/gorm (errors.go), https://github.com/coleifer/peewee,
// https://github.com/mikro-orm/mikro-orm, https://github.com/Vincit/objection.js, https://github.com/knex/knex, https://github.com/tortoise/tortoise-orm, https://github.com/elixir-ecto/ecto, https://github.com/diesel-rs/diesel
// Every class is taken from them.
import { classNames } from '../classNames.ts';

/** The classes of mappers without pages of their own: the service is not told by their texts. */
export const ormOtherClasses = classNames([
  {
    provider: 'orm',
    words: ['doctrine', 'symfony'],
    spaces: ['Doctrine\\'],
    own: 'EntityManagerClosed ORMException ORMInvalidArgumentException OptimisticLockException PessimisticLockException EntityIdentityCollisionException CannotUpdateReadOnlyEntity CannotUpdateReadOnlyCollection MissingIdentifierField UnrecognizedField UnrecognizedIdentifierFields EntityMissingAssignedId SchemaToolException UniqueConstraintViolationException ForeignKeyConstraintViolationException NotNullConstraintViolationException InvalidFieldNameException NonUniqueFieldNameException DatabaseObjectExistsException DatabaseObjectNotFoundException TableExistsException TableNotFoundException SyntaxErrorException LockWaitTimeoutException CommitFailedRollbackOnly NoActiveTransaction SavepointsNotSupported RowNumberOverFunctionNotEnabled',
    shared:
      'LockException DeadlockException ConnectionException ConnectionLost DriverException QueryException NonUniqueResultException NoResultException MappingException HydrationException ReadOnlyException TransactionRequiredException EntityNotFoundException CycleDetectedException ConversionException ServerException RetryableException ConstraintViolationException InvalidArgumentException',
  },
  {
    provider: 'orm',
    words: ['illuminate', 'laravel', 'eloquent'],
    spaces: ['Illuminate\\Database\\'],
    own: 'ModelNotFoundException MassAssignmentException RelationNotFoundException JsonEncodingException MissingAttributeException LazyLoadingViolationException MultipleRecordsFoundException RecordsNotFoundException RecordNotFoundException MultipleColumnsSelectedException SQLiteDatabaseDoesNotExistException ClassMorphViolationException InvalidCastException LostConnectionException UniqueConstraintViolationException',
    shared: 'QueryException DeadlockException',
  },
  {
    provider: 'orm',
    words: ['gorm'],
    own: 'ErrRecordNotFound ErrDuplicatedKey ErrMissingWhereClause ErrInvalidTransaction ErrUnsupportedRelation ErrPrimaryKeyRequired ErrModelValueRequired ErrForeignKeyViolated ErrCheckConstraintViolated ErrUnaddressable ErrInvalidDB ErrEmptySlice ErrPreloadNotAllowed',
    shared: 'ErrInvalidData ErrInvalidValue ErrInvalidField ErrNotImplemented ErrRegistered',
  },
  {
    provider: 'orm',
    words: ['peewee'],
    spaces: ['peewee.', 'playhouse.'],
    shared: 'DoesNotExist IntegrityError OperationalError InterfaceError ImproperlyConfigured ProgrammingError DataError',
  },
  {
    provider: 'orm',
    words: ['tortoise'],
    spaces: ['tortoise.'],
    shared:
      'DoesNotExist IntegrityError OperationalError MultipleObjectsReturned ConfigurationError FieldError ParamsError TransactionManagementError NoValuesFetched IncompleteInstanceError DBConnectionError UnSupportedError ValidationError',
  },
  {
    provider: 'orm',
    words: ['mikro-orm', 'mikroorm', 'mikro_orm'],
    own: 'TransactionStateError CheckConstraintViolationException',
    shared:
      'OptimisticLockError ValidationError MetadataError CursorError NotFoundError UniqueConstraintViolationException ForeignKeyConstraintViolationException NotNullConstraintViolationException TableNotFoundException TableExistsException InvalidFieldNameException NonUniqueFieldNameException SyntaxErrorException DeadlockException LockWaitTimeoutException ConnectionException DriverException',
  },
  {
    provider: 'orm',
    words: ['knex', 'objection'],
    own: 'KnexTimeoutError MigrationLocked RelationExpressionParseError ModifierNotFoundError',
    shared:
      'LockError NotFoundError ValidationError ModelNotFoundError RelationDoesNotExistError InvalidReferenceError UniqueViolationError ForeignKeyViolationError NotNullViolationError CheckViolationError',
  },
  {
    provider: 'orm',
    words: ['ecto'],
    spaces: ['Ecto.'],
    own: 'StaleEntryError NoResultsError MultipleResultsError InvalidChangesetError NoPrimaryKeyValueError NoPrimaryKeyFieldError MultiplePrimaryKeyError',
    shared: 'ConstraintError QueryError SubQueryError CastError ChangeError MigrationError InvalidURLError',
  },
  {
    provider: 'orm',
    words: ['diesel'],
    shared:
      'UniqueViolation ForeignKeyViolation NotNullViolation CheckViolation SerializationFailure RollbackTransaction AlreadyInTransaction BrokenTransactionManager DeserializationError QueryBuilderError NotFound',
  },
  {
    provider: 'orm',
    words: ['org.jooq', 'jooq'],
    spaces: ['org.jooq.exception'],
    own: 'DataChangedException TooManyRowsException',
    shared: 'DataAccessException NoDataFoundException',
  },
  {
    provider: 'orm',
    words: ['mybatis', 'ibatis'],
    spaces: ['org.apache.ibatis', 'org.mybatis'],
    own: 'TooManyResultsException BindingException',
    shared: 'PersistenceException',
  },
  {
    provider: 'orm',
    words: ['exposed', 'ebean'],
    spaces: ['org.jetbrains.exposed', 'io.ebean'],
    own: 'ExposedSQLException',
    shared: 'OptimisticLockException DuplicateKeyException',
  },
  {
    provider: 'orm',
    words: ['nhibernate'],
    spaces: ['NHibernate.'],
    own: 'ADOException',
    shared:
      'StaleObjectStateException StaleStateException LazyInitializationException NonUniqueObjectException TransientObjectException PropertyValueException QueryException MappingException',
  },
]);
