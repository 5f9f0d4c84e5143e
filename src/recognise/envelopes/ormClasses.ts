// Sources: https://github.com/hibernate/hibernate-orm, https://github.com/jakartaee/persistence, https://github.com/spring-projects/spring-framework (spring-tx, spring-orm,
// spring-jdbc, spring-r2dbc), https://github.com/spring-projects/spring-data-commons, https://github.com/eclipse-ee4j/eclipselink, https://github.com/dotnet/efcore, https://github.com/dotnet/ef6,
// https://github.com/rails/rails (activerecord), https://github.com/django/django (core, db: in part from memory of its documentation), https://github.com/sqlalchemy/sqlalchemy, https://github.com/typeorm/typeorm,
// https://github.com/sequelize/sequelize, https://github.com/prisma/prisma
// Every class that ends in Error or Exception is taken from them.
import { classNames, type Library } from '../classNames.ts';

const jvm: Library = {
  provider: 'orm',
  service: 'hibernate',
  words: ['hibernate', 'persistence', 'jpa', 'springframework', 'entitymanager', 'eclipselink', 'quarkus', 'panache', '.dao.', 'datasource', 'hql', 'jpql'],
  spaces: [
    'org.hibernate.',
    'javax.persistence.',
    'jakarta.persistence.',
    'org.springframework.dao.',
    'org.springframework.orm.',
    'org.springframework.transaction.',
    'org.springframework.jdbc.',
    'org.springframework.data.mapping.',
    'org.springframework.data.repository.',
    'org.springframework.data.jpa.',
    'org.eclipse.persistence.',
    'org.apache.openjpa.',
    'org.datanucleus.',
  ],
  own: 'AliasCollisionException AnnotationException BatchFailedException BatchedTooManyRowsAffectedException DetachedObjectException DuplicateMappingException FetchNotFoundException GenericJDBCException HibernateError HqlInterpretationException IdentifierGenerationException IllegalMutationQueryException IllegalQueryOperationException IllegalSelectQueryException InvalidMappingException JDBCConnectionException LazyInitializationException LockAcquisitionException LockingStrategyException MappingNotFoundException MissingSqlSelectionException MultipleBagFetchException NonUniqueObjectException NonUniqueDiscoveredSqlAliasException NotAuditedException ObjectDeletedException OptimisticEntityLockException ParameterRecognitionException PathElementException PersistentObjectException PessimisticEntityLockException PessimisticLockException PropertyAccessException PropertySetterAccessException PropertyValueException QuerySyntaxException QueryParameterException RevisionDoesNotExistException SQLGrammarException SchemaExtractionException SchemaManagementException StaleObjectStateException StaleStateException StaleDataException TenantIdentifierMismatchException TooManyRowsAffectedException TransientObjectException TransientPropertyValueException UnknownEntityException UnknownEntityTypeException UnknownNamedQueryException UnknownPersisterException UnknownProfileException UnknownSqlResultSetMappingException UnknownTableReferenceException UnknownPathException UnknownServiceException UnresolvableObjectException UnsupportedLockAttemptException WrongClassException CommandAcceptanceException ClassLoadingException TransactionSerializationException SnapshotIsolationException EntityExistsException NonUniqueResultException PersistenceException TransactionRequiredException AggregatedBatchUpdateException BadSqlGrammarException CannotAcquireLockException CannotCreateTransactionException CannotGetJdbcConnectionException CannotSerializeTransactionException CleanupFailureDataAccessException ConcurrencyFailureException DataAccessResourceFailureException DataIntegrityViolationException DataRetrievalFailureException DataSourceLookupFailureException DeadlockLoserDataAccessException EmptyResultDataAccessException HeuristicCompletionException IllegalTransactionStateException IncorrectResultSetColumnCountException IncorrectResultSizeDataAccessException IncorrectUpdateSemanticsDataAccessException InvalidDataAccessApiUsageException InvalidDataAccessResourceUsageException InvalidIsolationLevelException InvalidResultSetAccessException JdbcUpdateAffectedIncorrectNumberOfRowsException JpaObjectRetrievalFailureException JpaOptimisticLockingFailureException HibernateOptimisticLockingFailureException HibernateObjectRetrievalFailureException HibernateJdbcException HibernateQueryException LobRetrievalFailureException NestedTransactionNotSupportedException NonTransientDataAccessResourceException ObjectOptimisticLockingFailureException ObjectRetrievalFailureException OptimisticLockingFailureException PermissionDeniedDataAccessException PessimisticLockingFailureException RecoverableDataAccessException ScriptStatementFailedException TransactionSuspensionNotSupportedException TransactionTimedOutException TransientDataAccessResourceException TypeMismatchDataAccessException UncategorizedR2dbcException PropertyReferenceException QueryCreationException RepositoryCreationException EntityManagerSetupException PersistenceUnitLoadingException CannotReadScriptException UnknownUnwrapTypeException ImplicitlyRejectedException',
  shared:
    'MappingException ConstraintViolationException OptimisticLockException LockTimeoutException EntityNotFoundException NoResultException QueryTimeoutException RollbackException DataException QueryException SemanticException SyntaxException InterpretationException InstantiationException CallbackException LobRetrievalException ObjectNotFoundException ResourceClosedException SessionException ServiceException SerializationException TypeMismatchException PropertyNotFoundException AssertionFailure TransformationException CoercionException CacheException ConnectionLeakException ConfigurationException ConversionException DescriptorException ConcurrencyException CommunicationException ValidationException JPQLException DatabaseException DuplicateKeyException UnexpectedRollbackException NoTransactionException TransactionException InvalidTimeoutException MetaDataAccessException ParameterOutOfBoundsException MappingInstantiationException LazyLoadingException UnknownParameterException EventListenerRegistrationException StrategySelectionException',
  around:
    'JpaSystemException TransactionSystemException HibernateException JDBCException UncategorizedSQLException UncategorizedDataAccessException DataAccessException NonTransientDataAccessException TransientDataAccessException HibernateSystemException EclipseLinkException',
};

const dotnet: Library = {
  provider: 'orm',
  service: 'entity-framework-core',
  words: ['entityframework', 'dbcontext', 'system.data.entity', 'savechanges', 'ef core', 'linq', 'dbset'],
  spaces: ['Microsoft.EntityFrameworkCore.', 'System.Data.Entity.', 'System.Data.UpdateException', 'System.Data.Metadata.', 'System.Data.Mapping.'],
  own: 'DbUpdateConcurrencyException DbUpdateException DbQueryConcurrencyException RetryLimitExceededException AutomaticDataLossException AutomaticMigrationsDisabledException DbEntityValidationException DbUnexpectedValidationException EntityCommandCompilationException EntityCommandExecutionException EntitySqlException MigrationsPendingException ModelValidationException OptimisticConcurrencyException ProviderIncompatibleException UnintentionalCodeFirstException AbpDbConcurrencyException CommitFailedException PropertyConstraintException InternalMappingException InvalidCommandTreeException',
  shared:
    'EntityException UpdateException MetadataException MigrationsException ToolingException MappingException ObjectNotFoundException InvalidOperationException ObjectDisposedException NotSupportedException',
};

const ruby: Library = {
  provider: 'orm',
  service: 'activerecord',
  words: ['activerecord', 'active record', 'active_record', 'rails', '.rb:'],
  spaces: ['ActiveRecord::', 'ActiveModel::'],
  own: 'RecordNotFound RecordInvalid RecordNotSaved RecordNotDestroyed RecordNotUnique StaleObjectError StatementInvalid PendingMigrationError ConcurrentMigrationError ConnectionNotEstablished ConnectionTimeoutError ExclusiveConnectionTimeoutError NoDatabaseError DatabaseConnectionError AssociationTypeMismatch AssociationNotFoundError IrreversibleMigration SoleRecordExceeded ReadOnlyRecord InvalidForeignKey MismatchedForeignKey NotNullViolation ValueTooLong LockWaitTimeout StatementTimeout SerializationFailure TransactionRollbackError TransactionIsolationError DeleteRestrictionError StrictLoadingViolationError SubclassNotFound UnknownAttributeError UnknownPrimaryKey UnknownMigrationVersionError DuplicateMigrationVersionError DuplicateMigrationNameError IllegalMigrationNameError ProtectedEnvironmentError EnvironmentMismatchError NoEnvironmentInSchemaError PreparedStatementCacheExpired PreparedStatementInvalid InverseOfAssociationNotFoundError HasManyThroughAssociationNotFoundError HasManyThroughOrderError EagerLoadPolymorphicError DangerousAttributeError AdapterNotSpecified AdapterNotFound ConnectionNotDefined MissingRequiredOrderError AsynchronousQueryInsideTransactionError ShardSwapProhibitedError InsecureAttributeError',
  shared:
    'Deadlocked QueryCanceled QueryAborted AdapterTimeout ConnectionFailed ReadOnlyError RangeError SerializationTypeMismatch TableNotSpecified TooManyRecords Rollback ForbiddenAttributesError MissingAttributeError UnknownAttributeReference DatabaseAlreadyExists ConfigurationError',
  around: 'ActiveRecordError WrappedDatabaseException',
};

const python: readonly Library[] = [
  {
    provider: 'orm',
    service: 'django',
    words: ['django', 'manage.py'],
    spaces: ['django.db.', 'django.core.exceptions.', 'django.core.management.base.', 'django.core.management.'],
    own: 'TransactionManagementError ImproperlyConfigured AppRegistryNotReady InconsistentMigrationHistory NodeNotFoundError SynchronousOnlyOperation RelatedObjectDoesNotExist MultipleObjectsReturned ObjectDoesNotExist IrreversibleError InvalidBasesError MigrationSchemaMissing AmbiguityError BadMigrationError ProtectedError RestrictedError SuspiciousOperation DisallowedHost FieldDoesNotExist ConnectionDoesNotExist InvalidLookupError EmptyResultSet FullResultSet',
    shared:
      'FieldError DoesNotExist ValidationError CommandError NotSupportedError IntegrityError OperationalError ProgrammingError DataError DatabaseError InterfaceError InternalError CircularDependencyError NotUpdated',
  },
  {
    provider: 'orm',
    service: 'sqlalchemy',
    words: ['sqlalchemy', 'sqlalche.me', 'alembic', 'sqlmodel'],
    spaces: ['sqlalchemy.', 'sqlalchemy_utils.'],
    own: 'StaleDataError PendingRollbackError DetachedInstanceError FlushError ObjectDeletedError ObjectDereferencedError UnmappedInstanceError UnmappedClassError UnmappedColumnError UnmappedError MappedAnnotationError LoaderStrategyException NoSuchModuleError NoForeignKeysError AmbiguousForeignKeysError ConstraintColumnNotFoundError CircularDependencyError UnsupportedCompilationError InvalidatePoolError ResourceClosedError NoSuchColumnError AmbiguousColumnError NoResultFound MultipleResultsFound MissingGreenlet NoReferencedTableError NoReferencedColumnError NoSuchTableError UnreflectableTableError UnboundExecutionError NoInspectionAvailable IllegalStateChangeError ObjectNotExecutableError AsyncContextNotStarted AsyncMethodRequired ConcurrentModificationError',
    shared:
      'InvalidRequestError ArgumentError CompileError DisconnectionError IdentifierError TimeoutError StatementError InterfaceError NotSupportedError DataError DuplicateColumnError CommandError',
    around: 'DBAPIError SQLAlchemyError',
  },
];

const scripts: readonly Library[] = [
  {
    provider: 'orm',
    service: 'typeorm',
    words: ['typeorm'],
    own: 'AlreadyHasActiveConnectionError CannotAttachTreeChildrenEntityError CannotConnectAlreadyConnectedError CannotCreateEntityIdMapError CannotDetermineEntityError CannotExecuteNotConnectedError CannotGetEntityManagerNotConnectedError CannotReflectMethodParameterTypeError CircularRelationsError ColumnTypeUndefinedError ConnectionIsNotSetError ConnectionNotFoundError DataTypeNotSupportedError DriverOptionNotSetError DriverPackageNotInstalledError EntityMetadataNotFoundError EntityNotFoundError EntityPropertyNotFoundError FindRelationsNotFoundError ForbiddenTransactionModeOverrideError InitializedRelationError InsertValuesMissingError LimitOnUpdateNotSupportedError LockNotSupportedOnGivenDriverError MetadataAlreadyExistsError MetadataWithSuchNameAlreadyExistsError MissingDeleteDateColumnError MissingDriverError MissingJoinColumnError MissingJoinTableError MissingPrimaryColumnError MustBeEntityError NamedPlaceholdersNotSupportedError NestedSetMultipleRootError NoConnectionForRepositoryError NoConnectionOptionError NoNeedToReleaseEntityManagerError NoVersionOrUpdateDateColumnError OffsetWithoutLimitNotSupportedError OptimisticLockCanNotBeUsedError OptimisticLockVersionMismatchError PersistedEntityNotFoundError PessimisticLockTransactionRequiredError PrimaryColumnCannotBeNullableError QueryRunnerAlreadyReleasedError QueryRunnerProviderAlreadyReleasedError RepositoryNotTreeError RepositoryNotFoundError CustomRepositoryNotFoundError CustomRepositoryDoesNotHaveEntityError CustomRepositoryCannotInheritRepositoryError ReturningStatementNotSupportedError SubjectRemovedAndUpdatedError SubjectWithoutIdentifierError TransactionAlreadyStartedError TransactionNotStartedError TreeRepositoryNotSupportedError UpdateValuesMissingError UsingJoinColumnIsNotAllowedError UsingJoinColumnOnlyOnOneSideAllowedError UsingJoinTableIsNotAllowedError UsingJoinTableOnlyOnOneSideAllowedError EntityColumnNotFound',
    around: 'TypeORMError QueryFailedError',
  },
  {
    provider: 'orm',
    service: 'sequelize',
    words: ['sequelize'],
    own: 'ConnectionAcquireTimeoutError=SequelizeConnectionAcquireTimeoutError EagerLoadingError=SequelizeEagerLoadingError SequelizeScopeError SequelizeAssociationError SequelizeOptimisticLockError SequelizeConnectionAcquireTimeoutError',
    shared:
      'AccessDeniedError=SequelizeAccessDeniedError AssociationError=SequelizeAssociationError BulkRecordError=SequelizeBulkRecordError ConnectionRefusedError=SequelizeConnectionRefusedError ConnectionTimedOutError=SequelizeConnectionTimedOutError EmptyResultError=SequelizeEmptyResultError ExclusionConstraintError=SequelizeExclusionConstraintError ForeignKeyConstraintError=SequelizeForeignKeyConstraintError HostNotFoundError=SequelizeHostNotFoundError HostNotReachableError=SequelizeHostNotReachableError InstanceError=SequelizeInstanceError InvalidConnectionError=SequelizeInvalidConnectionError OptimisticLockError=SequelizeOptimisticLockError UniqueConstraintError=SequelizeUniqueConstraintError UnknownConstraintError=SequelizeUnknownConstraintError ValidationError=SequelizeValidationError TimeoutError=SequelizeTimeoutError',
    around:
      'SequelizeBaseError SequelizeDatabaseError SequelizeConnectionError DatabaseError=SequelizeDatabaseError ConnectionError=SequelizeConnectionError AggregateError',
  },
  {
    provider: 'orm',
    service: 'prisma',
    words: ['prisma'],
    own: 'PrismaClientValidationError PrismaClientInitializationError PrismaClientRustPanicError PrismaClientConstructorValidationError PrismaSchemaValidationError GetConfigError GetDmmfError',
    shared: 'NotFoundError UniqueConstraintViolation ForeignKeyConstraintViolation TransactionWriteConflict DriverAdapterError LinkedError',
    around: 'PrismaClientKnownRequestError PrismaClientUnknownRequestError',
  },
];

/** The classes of the mappers that have a page of their own. */
export const ormClasses = classNames([jvm, dotnet, ruby, ...python, ...scripts]);
