import since from './since.ts?worker&url';

/** Who linked the page some day asks what changed since: ?since=2026-12-01. What answers is loaded only then. */
if (location.search.includes('since=')) import(/* @vite-ignore */ since);
