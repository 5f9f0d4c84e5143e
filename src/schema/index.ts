/** The door of the room SHAPE: what content looks like. Imports nothing of ours. */
export { apiCatalogue, apiCatalogueProvider, apiIndex, apiLookup } from './api.ts';
export * from './body.ts';
export { type CatalogueData, type CatalogueRow, type CatalogueShelf, catalogue } from './catalogue.ts';
export { type CompareData, compare } from './compare.ts';
export { type ConceptData, concept, conceptIds } from './concept.ts';
export { type ErrorData, error, type Status } from './error.ts';
export { type TranscriptHead, transcriptHead } from './evidence.ts';
export { type FactField, factFields } from './facts.ts';
export { errorRef, id, type Proof, proofs, type Source, type Verdict, verdicts, wordsIn } from './fields.ts';
export { type PageTwin, page, type TwinOf } from './page.ts';
export { type Captured, type CodeRow, pageKinds, type Reference, type TwinKind, type TwinSection } from './pageParts.ts';
export { commandPieces } from './phoneLines.ts';
export { type PlaybookData, playbook } from './playbook.ts';
export { type ProviderData, provider, type Service } from './provider.ts';
export { type Redirect, redirect } from './redirect.ts';
export type { OneVerdict, Retry } from './retry.ts';
export type { Timeline } from './timeline.ts';
