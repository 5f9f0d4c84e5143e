// Sources: https://cloud.google.com/storage/docs/json_api/v1/status-codes, https://cloud.google.com/bigquery/docs/error-messages, https://cloud.google.com/compute/docs/troubleshooting
/** Reasons that JSON APIs of Google print behind the message: `…, conditionNotMet`. */
export const reasons: readonly string[] =
  `aborted accessNotConfigured alreadyExists authError backendError badRequest billingNotEnabled billingTierLimitExceeded blocked bucketPolicyOnly conditionNotMet conflict
customerManagedEncryptionKey dailyLimitExceeded deleted duplicate failedPrecondition forbidden insufficientPermissions internalError invalid invalidArgument invalidParameter
invalidQuery invalidState invalidUser ipAddressSpaceExhausted jobBackendError jobInternalError jobRateLimitExceeded keyInvalid limitExceeded methodNotAllowed notFound notImplemented
objectUnderActiveHold operationInProgress permissionDenied preconditionFailed quotaExceeded rateLimitExceeded redirect required requestTooLarge resourceExhausted resourceInUse
resourceInUseByAnotherResource resourceNotFound resourceNotReady resourceOperationRateExceeded responseTooLarge retentionPolicyLocked retentionPolicyNotMet serviceException stopped
tableUnavailable timeout unauthorized unsupported uploadBrokenConnection userProjectMissing userRateLimitExceeded variableTermQuotaExceeded`.split(/\s+/);

/** The reason of which a text shows only the begin, as where a line was cut: of five letters or more, and of one reason alone. */
export const completed = (written: string): string => {
  if (written.length < 5 || reasons.includes(written)) return written;
  const [whole, ...others] = reasons.filter((one) => one.startsWith(written));
  return whole && others.length === 0 ? whole : written;
};
