import type { Outline } from './outline.ts';
import type { Problem, Shelf, Sound } from './problem.ts';
import { didYouMean } from './refusals.ts';
import { proseIn } from './texts.ts';

type Path = (string | number)[];

/** Every field of the front matter that names a source of the page. */
const named = (value: unknown, path: Path = []): { id: string; path: Path }[] => {
  if (typeof value === 'string') return (path.at(-1) === 'source' || path.at(-1) === 'basis') && value !== 'rule-of-thumb' ? [{ id: value, path }] : [];
  if (Array.isArray(value)) return value.flatMap((one, at) => named(one, [...path, at]));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, one]) => (path.length === 0 && key === 'sources' ? [] : named(one, [...path, key])));
  return [];
};

/** Kinds of source that can carry each kind of proof. */
const carriers = {
  docs: ['vendor-docs', 'vendor-source', 'specification'],
  package: ['vendor-source', 'vendor-docs', 'observed'],
  run: ['observed'],
  emulator: ['observed'],
};

/** Does every claim resolve to a source of the page, is every source used, and can it carry the proof? */
export const sourceProblems = ({ draft, entry }: Sound, outline: Outline | undefined, { files }: Shelf): Problem[] => {
  const { sources } = entry.data;
  const ids = sources.map((source) => source.id);
  const marks = proseIn(entry.data).flatMap(({ text, path }) => [...text.matchAll(/\[\^([\w-]+)\]/g)].map((found) => ({ id: found[1] ?? '', path })));
  const uses = [...named(entry.data), ...marks];
  const problems: Problem[] = [];
  for (const { id, path } of uses)
    if (!ids.includes(id))
      problems.push({ file: draft.file, at: { path }, message: `No source “${id}” on this page.${didYouMean(id, ids)} Sources: ${ids.join(', ')}.` });
  for (const { id, line, column } of outline?.cites ?? [])
    if (!ids.includes(id))
      problems.push({ file: draft.file, at: { line, column }, message: `No source “${id}” on this page.${didYouMean(id, ids)} Sources: ${ids.join(', ')}.` });
  const shapes = outline?.fences.flatMap(({ meta, line, column }) => (meta.shape ? [{ id: meta.shape, line, column }] : [])) ?? [];
  for (const { id, line, column } of shapes)
    if (!ids.includes(id)) problems.push({ file: draft.file, at: { line, column }, message: `No source “${id}” on this page.${didYouMean(id, ids)}` });
  const cited = new Set([...uses.map((use) => use.id), ...(outline?.cites ?? []).map((cite) => cite.id), ...shapes.map((shape) => shape.id)]);
  sources.forEach((source, at) => {
    const say = (key: string, message: string) => problems.push({ file: draft.file, at: { path: ['sources', at, key] }, message });
    if (!cited.has(source.id) && entry.kind !== 'provider')
      say('id', `Nothing on the page rests on the source “${source.id}”. Cite it as [^${source.id}] where it carries a claim, or remove it.`);
    if (source.address.startsWith('evidence/') && !files.has(source.address.split('#')[0] ?? ''))
      say('address', `No file content/${source.address.split('#')[0]}. Put the capture there, or correct the address.`);
    if (source.address.startsWith('evidence/') && source.kind !== 'observed') say('kind', 'A capture of ours is of kind observed. Write kind: observed.');
  });
  for (const { path, proof, source } of proofsIn(entry.data)) {
    const kind = sources.find((one) => one.id === source)?.kind;
    if (kind && !carriers[proof].includes(kind))
      problems.push({
        file: draft.file,
        at: { path: [...path, 'proof'] },
        message: `The proof “${proof}” rests on a source of kind ${kind}; it needs ${carriers[proof].join(' or ')}.`,
      });
  }
  return problems;
};

/** Every fact of a page: an object with a proof and a source. */
export const proofsIn = (value: unknown, path: Path = []): { path: Path; proof: keyof typeof carriers; source: string }[] => {
  if (Array.isArray(value)) return value.flatMap((one, at) => proofsIn(one, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  const { proof, source } = value as { proof?: keyof typeof carriers; source?: string }; // the schema has accepted it
  const own = proof && source ? [{ path, proof, source }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, one]) => proofsIn(one, [...path, key]))];
};
