/**
 * What counts as a fact: the closed list of front-matter fields of an error page that can be wrong about a vendor.
 * Each row of them names its proof and its source; the code and the verdict do so in `spelling` and `retry.basis`.
 */
export const factFields = {
  code: 'the code, as it is spelled',
  status: 'each status, and the condition of each',
  aliases: 'its symbols, constants and class names',
  seenAs: 'the classes and envelopes it comes in',
  messages: 'the text of its messages',
  raisedBy: 'the operations that raise it',
  notRaisedBy: 'the operations that do not',
  sdkRetries: 'how often each SDK sends it by itself',
  retry: 'whether it may be sent again',
  since: 'the version since which it exists',
} as const;
export type FactField = keyof typeof factFields;
