// Sources: https://www.mongodb.com/docs/manual/reference/error-codes/, https://www.mongodb.com/docs/manual/core/transactions-in-applications/ (error labels)
import { has } from '../cues.ts';
import { forms, type Reading } from '../reading.ts';
import type { View } from '../view.ts';

const mine = (reading: Reading, _: unknown, view: View): Reading | undefined =>
  has(view, 'mongo', 'bson', 'writeerrors', 'topology', 'replica', 'e11000') ? reading : undefined;

/** Numbers that drivers show without the name. */
const numbers: Record<string, string> = {
  11: 'UserNotFound',
  13: 'Unauthorized',
  18: 'AuthenticationFailed',
  24: 'LockTimeout',
  26: 'NamespaceNotFound',
  43: 'CursorNotFound',
  48: 'NamespaceExists',
  50: 'MaxTimeMSExpired',
  66: 'ImmutableField',
  85: 'IndexOptionsConflict',
  86: 'IndexKeySpecsConflict',
  91: 'ShutdownInProgress',
  112: 'WriteConflict',
  121: 'DocumentValidationFailure',
  225: 'TransactionTooOld',
  244: 'TransactionAborted',
  117: 'ConflictingOperationInProgress',
  189: 'PrimarySteppedDown',
  246: 'SnapshotUnavailable',
  251: 'NoSuchTransaction',
  10107: 'NotWritablePrimary',
  11600: 'InterruptedAtShutdown',
  11602: 'InterruptedDueToReplStateChange',
  13435: 'NotPrimaryNoSecondaryOk',
  13436: 'NotPrimaryOrSecondary',
};

/** MongoDB: E-number or code name. */
export const mongodb = forms('MongoDB', { provider: 'mongodb' }, [
  [/\b(?<code>E1100[01]) duplicate key/dg],
  [/["']?\bcode_?[nN]ame["']?\s{0,3}[:=]\s{0,3}["']?(?<code>[A-Z][a-z]\w{2,60})/dg],
  [/\bMongo\w{0,20}Error\[(?<code>[A-Z]\w{3,60})\]/dg],
  [/\bCommand failed with error (?:\d{1,6}) \((?<code>[A-Z]\w{3,60})\)/dg],
  [/\b[Ee]rror code \d{1,6} \((?<code>[A-Z]\w{3,60})\):/dg],
  [/\bwith error -?\d{1,6} \((?<code>[A-Z]\w{3,60})\):/dg],
  [
    /\((?<code>WriteConflict|NotWritablePrimary|LockTimeout|NoSuchTransaction|InterruptedDueToReplStateChange|NotPrimaryNoSecondaryOk|NamespaceExists|NamespaceNotFound|IndexOptionsConflict|IndexKeySpecsConflict|MaxTimeMSExpired|CursorNotFound)\)/dg,
  ],
  [
    /\b(?<code>WriteConflict|NotWritablePrimary|NoSuchTransaction|IndexOptionsConflict|NamespaceExists|NotPrimaryNoSecondaryOk|NotMaster|InterruptedAtShutdown|PrimarySteppedDown|ConflictingOperationInProgress)\b(?!\()/dg,
    { sure: 0.88 },
    mine,
  ],
  [
    /["']?\bcode["']?\s{0,3}[:=]\s{0,3}(?<code>\d{2,5})\b/dg,
    {},
    (reading, _, view) => (numbers[reading.code] && has(view, 'mongo', 'errmsg', 'bson') ? { ...reading, code: numbers[reading.code] ?? '' } : undefined),
  ],
  [/already exists with (?:a )?different (?:options|name)|already exists with the same name but different options/dg, { code: 'IndexOptionsConflict' }],
  [/\bWriteConflict error: this operation conflicted with another operation|Write conflict during plan execution/dgi, { code: 'WriteConflict' }],
  [/because a newer transaction \d{1,12} has already started/dg, { code: 'TransactionTooOld' }],
  [/Given transaction number \d{1,12} does not match any in-progress transactions/dg, { code: 'NoSuchTransaction' }],
  [/Please retry your operation or multi-document transaction/dg, { code: 'WriteConflict' }],
  [/Unable to acquire (?:\w{1,20} )?lock [^\n]{0,120}? within/dg, { sure: 0.9, code: 'LockTimeout' }],
  [/\b[Cc]ursor id:? -?\d{4,25} not found|cursor id \d{4,25} (?:didn't exist|not found)/dg, { code: 'CursorNotFound' }],
  [/operation exceeded time limit/dg, { sure: 0.88, code: 'MaxTimeMSExpired' }, mine],
  [/\ba? ?[Cc]ollection '?[^'\n]{0,120}'? already exists|[Cc]ollection already exists\. NS:/dg, { sure: 0.9, code: 'NamespaceExists' }, mine],
  [/An existing index has the same name as the requested index/dg, { code: 'IndexKeySpecsConflict' }],
  [/would modify the immutable field|was found to be an immutable field/dg, { code: 'ImmutableField' }],
  [/Document failed validation/dg, { sure: 0.9, code: 'DocumentValidationFailure' }],
  [/\bTransaction\s{1,4}\S{0,60}\s{0,4}has been aborted/dg, { sure: 0.9, code: 'NoSuchTransaction' }, mine],
  [/\bnot (?:master|primary) and (?:slave|secondary)Ok=false\b/dg, { sure: 0.88, code: 'NotPrimaryNoSecondaryOk' }],
  [/\bnot (?:master|primary)\b/dg, { sure: 0.85, code: 'NotWritablePrimary' }, mine],
  [/\b(?<code>TransientTransactionError)\b/dg, { sure: 0.7 }],
  [
    /\b(?<code>MongoServerSelectionError|MongoNetworkError|MongoNetworkTimeoutError|ServerSelectionTimeoutError|MongoTimeoutException|MongoWriteConcernError|MongoNotConnectedError|MongoExpiredSessionError)\b/dg,
    { sure: 0.82 },
  ],
]);
