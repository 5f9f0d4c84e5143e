/** The door of the room RECOGNISE: a pasted text becomes provider, service, operation, code, status. Pure; runs in the browser as it is. */
export { type CodeIndex, type IndexedPage, knownPages, knownShard, type PageKind, type Shard, type ShardRow } from './codeIndex.ts';
export { echo, type Piece } from './echo.ts';
export { type Find, finderOf } from './find.ts';
export { type Knowledge, type Known, knowledgeOf, nameKey } from './knowledge.ts';
export { likelyConcept } from './likelyConcept.ts';
export { each, type FoundName, type Hit, type Namer, namerOf, namesIn, spellingKey } from './names.ts';
export { recogniseNeeded } from './needed.ts';
export type { Parameter } from './parameters.ts';
export type { Candidate } from './rank.ts';
export type { Span } from './reading.ts';
export { confident, type Recognised } from './recognise.ts';
export { masked, type Secret, secretsIn } from './secrets.ts';
export { recognise } from './whole.ts';
