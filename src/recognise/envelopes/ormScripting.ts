// Sources: https://api.rubyonrails.org/classes/ActiveRecord/StaleObjectError.html, https://docs.djangoproject.com/en/stable/ref/exceptions/,
// https://www.prisma.io/docs/orm/reference/error-reference, https://sequelize.org/docs/v6/core-concepts/validations-and-constraints/, https://docs.sqlalchemy.org/en/20/errors.html, https://typeorm.io/
import { has } from '../cues.ts';
import { forms, layers } from '../reading.ts';

export const activeRecord = forms('Active Record', { provider: 'orm', service: 'activerecord', layer: layers.library }, [
  [
    /\bActiveRecord::(?<code>[A-Z]\w{3,60})/dg,
    {},
    (reading) =>
      /^(?:Base|Relation|Migration|ConnectionAdapters|Persistence|Transactions|Validations|Associations|Schema\w{0,20}|Callbacks|Core|QueryMethods|FinderMethods|Tasks|Locking|Scoping|AttributeMethods|Result|Querying|Calculations|Batches|Delegation|Railties|LogSubscriber|ActiveRecordError)$/.test(
        reading.code,
      )
        ? undefined
        : /^StatementInvalid$/.test(reading.code)
          ? { ...reading, sure: 0.85 }
          : reading,
  ],
  [/Attempted to (?:update|destroy|touch|\w{3,12}) a stale object/dg, { code: 'StaleObjectError' }],
]);

export const django = forms('Django ORM', { provider: 'orm', service: 'django', layer: layers.library }, [
  [/\bdjango\.(?:db(?:\.utils|\.transaction|\.models\.\w{2,20})?|core\.exceptions)\.(?<code>[A-Z]\w{3,60})/dg],
  [/\b(?<code>TransactionManagementError)\b/dg],
  [/An error occurred in the current transaction\. You can't execute queries until the end of the 'atomic' block/dg, { code: 'TransactionManagementError' }],
  [/select_for_update cannot be used outside of a transaction/dg, { code: 'TransactionManagementError' }],
  [/Save with update_fields did not affect any rows/dg, { code: 'DatabaseError' }],
  [/get\(\) returned more than one \w{1,60} -- it returned/dg, { code: 'MultipleObjectsReturned' }],
  [
    /(?:^|[\s"'])(?<code>IntegrityError|OperationalError|ProgrammingError|DataError|InternalError|DatabaseError)(?=[:( ]| at \/)/dgm,
    { sure: 0.82 },
    (reading, _, view) => (has(view, 'django') ? reading : undefined),
  ],
]);

export const prisma = forms('Prisma Client', { provider: 'orm', service: 'prisma', layer: layers.system }, [
  [/["'(\s[:](?<code>P[1-6]\d{3})\b/dg, {}, (reading, _, view) => (has(view, 'prisma', 'p2') ? reading : undefined)],
  [/Transaction failed due to a write conflict or a deadlock/dg, { code: 'P2034' }],
  [/Unique constraint failed on the (?:\(not available\)|fields?:|constraint:)/dg, { code: 'P2002' }],
  [/Foreign key constraint (?:failed|violated) on the/dg, { code: 'P2003' }],
  [/An operation failed because it depends on one or more records that were required but not found/dg, { code: 'P2025' }],
  [/Timed out fetching a new connection from the connection pool/dg, { code: 'P2024' }],
  [/Transaction API error: /dg, { sure: 0.9, code: 'P2028' }],
  [/Can't reach database server at/dg, { code: 'P1001' }],
]);

export const sequelize = forms('Sequelize', { provider: 'orm', service: 'sequelize', layer: layers.library }, [
  [
    /\b(?<code>Sequelize[A-Z]\w{3,60})\b/dg,
    {},
    (reading) =>
      /^Sequelize(?:Base)?Error$/.test(reading.code)
        ? { ...reading, sure: 0.6 }
        : /^SequelizeDatabaseError$/.test(reading.code)
          ? { ...reading, sure: 0.86 }
          : /Error$/.test(reading.code)
            ? reading
            : undefined,
  ],
  [/Attempting to update a stale model instance/dg, { code: 'SequelizeOptimisticLockError' }],
]);

export const sqlalchemy = forms('SQLAlchemy', { provider: 'orm', service: 'sqlalchemy', layer: layers.library }, [
  [/\bsqlalchemy\.(?:orm\.)?(?:exc|exceptions|ext\.\w{2,20})\.(?<code>[A-Z]\w{3,60})/dg],
  [/\b(?<code>StaleDataError|PendingRollbackError|DetachedInstanceError)\b/dg],
  [/statement on table '[^'\n]{1,120}' expected to (?:update|delete) \d{1,6} row\(s\); (?:Only )?\d{1,6} were matched/dg, { code: 'StaleDataError' }],
  [/This Session's transaction has been rolled back (?:due to a previous exception during flush|by a nested rollback)/dg, { code: 'PendingRollbackError' }],
]);

export const typeorm = forms('TypeORM', { provider: 'orm', service: 'typeorm', layer: layers.library }, [
  [
    /\b(?<code>OptimisticLockVersionMismatchError|OptimisticLockCanNotBeUsedError|PessimisticLockTransactionRequiredError|EntityNotFoundError|QueryFailedError|TransactionNotStartedError|TransactionAlreadyStartedError|LockNotSupportedOnGivenDriverError|EntityPropertyNotFoundError|EntityMetadataNotFoundError|CannotCreateEntityIdMapError|UpdateValuesMissingError|MustBeEntityError|AlreadyHasActiveConnectionError|EntityNotFound|CannotExecuteNotConnectedError|EntityColumnNotFound|RepositoryNotTreeError|ConnectionNotFoundError)\b/dg,
    {},
    (reading) => (reading.code === 'QueryFailedError' ? { ...reading, sure: 0.85 } : reading),
  ],
  [/The optimistic lock on entity \S{1,120} failed, version \S{1,60} was expected, but is actually/dg, { code: 'OptimisticLockVersionMismatchError' }],
]);
