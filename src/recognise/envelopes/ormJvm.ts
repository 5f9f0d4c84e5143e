// Sources: https://docs.hibernate.org/orm/6.6/javadocs/org/hibernate/StaleObjectStateException.html, https://jakarta.ee/specifications/persistence/3.1/apidocs/jakarta.persistence/jakarta/persistence/optimisticlockexception,
// https://docs.spring.io/spring-framework/docs/current/javadoc-api/org/springframework/orm/ObjectOptimisticLockingFailureException.html
import { has } from '../cues.ts';
import { forms, layers } from '../reading.ts';

const classes =
  'StaleObjectStateException|StaleStateException|OptimisticLockException|OptimisticEntityLockException|ObjectOptimisticLockingFailureException|OptimisticLockingFailureException|HibernateOptimisticLockingFailureException|JpaOptimisticLockingFailureException|PessimisticLockException|PessimisticEntityLockException|PessimisticLockingFailureException|LockTimeoutException|LockAcquisitionException|CannotAcquireLockException|CannotSerializeTransactionException|DeadlockLoserDataAccessException|EntityExistsException|EntityNotFoundException|NonUniqueObjectException|PersistentObjectException|TransientObjectException|TransientPropertyValueException|LazyInitializationException|DataIntegrityViolationException|DuplicateKeyException|ConstraintViolationException|TransactionRequiredException|RollbackException|NonUniqueResultException|NoResultException|PropertyValueException|ObjectNotFoundException|ObjectDeletedException|ConcurrencyFailureException|UnexpectedRollbackException|TransactionSystemException|JpaSystemException|QueryTimeoutException';
/** Classes that wrap what Hibernate or the provider raised. */
const around =
  /^(?:Object|Hibernate|Jpa)?OptimisticLockingFailureException$|^(?:RollbackException|DataIntegrityViolationException|ConcurrencyFailureException|UnexpectedRollbackException|TransactionSystemException|JpaSystemException|PessimisticLockingFailureException|CannotAcquireLockException)$/;

/** JPA, Hibernate and Spring: the class of the exception; the one of the provider before the one that wraps it. */
export const ormJvm = forms('JPA, Hibernate, Spring', { provider: 'orm', service: 'hibernate', layer: layers.library }, [
  [
    new RegExp(`\\b(?<code>${classes})\\b`, 'dg'),
    {},
    (reading, _, view) => {
      if (!has(view, 'hibernate', 'persistence', 'springframework', 'jpa', 'stale', 'optimisticlock', 'pessimistic', 'orm.')) return undefined;
      if (reading.code === 'QueryTimeoutException' && has(view, 'redis', 'lettuce', 'mongo')) return { ...reading, sure: 0.7 }; // Spring’s for any store
      return around.test(reading.code) ? { ...reading, sure: 0.86 } : reading;
    },
  ],
  [/Row was updated or deleted by another transaction/dg, { sure: 0.9, code: 'StaleObjectStateException' }],
  [/Batch update returned unexpected row count from update/dg, { sure: 0.9, code: 'StaleStateException' }],
  [
    /EclipseLink-(?<code>\d{4})/dg,
    { sure: 0.8, service: 'eclipselink' },
    // of deleting, of updating, of a row without a version, of merging, of a batch
    (reading) => (/^50(?:0[346]|1[01])$/.test(reading.code) ? { ...reading, code: 'OptimisticLockException', sure: 0.93 } : undefined),
  ],
]);
