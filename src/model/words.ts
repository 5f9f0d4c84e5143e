import type { Effect, Proof, Source, Status, Verdict } from '#schema';

/** The word of each verdict, as it stands on plates and chips. */
export const verdictWord: Record<Verdict, string> = {
  never: 'Never',
  'after-refresh': 'After refresh',
  'after-wait': 'After wait',
  'whole-transaction': 'Whole transaction',
  'same-request': 'Same request',
};

/** What each verdict tells the caller to do. */
export const verdictMeans: Record<Verdict, string> = {
  never: 'The same request fails each time. Change something first.',
  'after-refresh': 'Read again, decide again, then write with what you read.',
  'after-wait': 'The same request works once something else has ended.',
  'whole-transaction': 'Roll back and run all of it again, reads included.',
  'same-request': 'Send it again as it is.',
};

export const effectWord: Record<Effect, string> = {
  'read-only': 'read-only',
  'changes-state': 'changes state',
  'destroys-evidence': 'destroys evidence',
};

/** The proof in a word for tables. A run of ours has its capture here; one that others made public is called a report. */
export const shortProof = (proof: Proof, source: Pick<Source, 'address'> | undefined): string =>
  proof === 'run' && !source?.address.startsWith('evidence/')
    ? 'public report'
    : { docs: 'document', emulator: 'emulator + document', run: 'captured', package: 'package' }[proof];

/** A status as it stands beside a code: 412, ABORTED, exit 1. A bare exit code would be taken for anything. */
export const statusWord = ({ kind, value }: Pick<Status, 'kind' | 'value'>): string => (kind === 'exit-code' ? `exit ${value}` : String(value));

/** Which numbering a status belongs to, as it stands before the value. */
export const statusKind: Record<Status['kind'], string> = { http: 'HTTP', sqlstate: 'SQLSTATE', grpc: 'gRPC', 'exit-code': 'exit', 'error-number': 'number' };

export const sourceWord: Record<Source['kind'], string> = {
  'vendor-docs': 'Vendor doc',
  'vendor-source': 'Vendor source',
  specification: 'Standard',
  observed: 'Observed',
  inferred: 'Inferred',
};
