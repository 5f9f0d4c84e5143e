/** The door of the room MEANING: the graph of entries, pure. */
export * from './addresses.ts';
export * from './catalogue.ts';
export { type CatalogueChange, catalogueChanges, merged } from './catalogueChange.ts';
export * from './entries.ts';
export { evidenceAt, statusesIn } from './evidence.ts';
export * from './facts.ts';
export * from './graph.ts';
export { layoutAnchors } from './links.ts';
export { type Bearer, type Name, nameAddress, names, soleBearer } from './names.ts';
export type { Component, Fence, Outline, Section, Spot } from './outline.ts';
export type { Draft, Place, Problem, Shelf } from './problem.ts';
export { graphOnShelf, misplaced, problemsOf, registerFile, registerWith } from './problems.ts';
export { didYouMean, meant } from './refusals.ts';
export * from './services.ts';
export { proofsIn } from './sourceProblems.ts';
export { reasonOf } from './statuses.ts';
export { type Transcript, transcriptsIn } from './transcripts.ts';
export { comparedFacts, packagesOf, rowsOfError } from './vendorRows.ts';
