// Source: https://learn.microsoft.com/ef/core/saving/concurrency
import { forms, layers } from '../reading.ts';

/** Entity Framework Core, and Entity Framework 6 before it. */
export const ormDotnet = forms('Entity Framework Core', { provider: 'orm', service: 'entity-framework-core', layer: layers.library }, [
  [/\b(?<code>DbUpdateConcurrencyException|OptimisticConcurrencyException|RetryLimitExceededException)\b/dg],
  [/\b(?<code>DbUpdateException)\b/dg, { sure: 0.86 }],
  [/expected to affect \d{1,6} row\(s\),? but actually affected \d{1,6} row\(s\)/dg, { code: 'DbUpdateConcurrencyException' }],
  [/Store update, insert, or delete statement affected an unexpected number of rows/dg, { code: 'DbUpdateConcurrencyException' }],
  [/A second operation (?:was )?started on this context/dg, { sure: 0.9, code: 'InvalidOperationException' }],
  [/The instance of entity type '[^'\n]{1,200}' cannot be tracked because/dg, { sure: 0.9, code: 'InvalidOperationException' }],
]);
