import { addressOf, type Name } from '#model';
import type { Atlas } from './atlas.ts';

/** A code that stands in a text. */
export interface Mention {
  name: Name;
  start: number;
  end: number;
}

// Not a part of a path, an address, an assignment, a call, or of a link of a wiki.
const word = /(?<![\w$/\\@#=&?%.:[~-])[A-Za-z0-9][\w$]*(?:(?:::|[.:-])[\w$]+)*(?![\w$/\\@=([\]~-]|[.:#][\w$])/g;

/** Several humps in capitals, or capitals with underscores: the shape that codes have and prose has not. */
const shaped = /^(?:[A-Z][a-z0-9]+){2,}$|^[A-Z]{2,}(?:_[A-Z0-9]+)+$|^[A-Z][A-Za-z0-9]*[a-z0-9][A-Z][A-Za-z0-9]*$|^\d{2}[A-Z]\d{2}$/;
/** Any library may have a class of two words that ends so: SerializationError. */
const general = /^[A-Z][a-z0-9]+(?:Error|Exception)$/;
/** In capitals as gRPC has them: UNAVAILABLE. */
const capitals = /^[A-Z]{5,}$/;

const tail = (name: string): string => name.split('.').at(-1) ?? name;

/** The name means an error of ours whoever prints it, so that no other word is needed. */
const unmistakable = ({ name, bearers }: Name): boolean => bearers.some(({ as }) => as !== 'shared') && shaped.test(tail(name)) && !general.test(name);

const providersOf = ({ name, bearers, rows }: Name): string[] => [
  ...bearers.flatMap(({ error, as }) => (as === 'shared' ? [] : [error.id.split('/')[0] ?? ''])),
  ...(shaped.test(name) || capitals.test(name) || /\d{4}/.test(name) ? rows.map(({ shelf }) => shelf.of.split('/')[0] ?? '') : []),
];

/** The text around says whose code it is; of a bare number also that it is one: 40001 may be a port. */
const besideProvider = (name: Name, around: string, { words }: Atlas): boolean =>
  (!/^\d{4,}$/.test(name.name) || /\b(?:SQLSTATE|error|codes?|state)\b/i.test(around)) &&
  [...new Set(providersOf(name))].some((provider) => words.get(provider)?.test(around));

/**
 * Codes in a piece of a text. What is unmistakable counts anywhere; a common word or a number (`Conflict`, `409`) only when it is
 * `quoted`, alone, and `around` names its provider.
 */
export const mentionsIn = (piece: string, at: number, quoted: boolean, around: string, atlas: Atlas): Mention[] =>
  [...piece.matchAll(word)].flatMap(({ 0: found, index }) => {
    const plain = found.replaceAll('::', '.');
    const name = atlas.names.get(plain) ?? (plain.includes('.') ? atlas.names.get(tail(plain)) : undefined);
    if (!name) return [];
    const alone = quoted && piece.trim() === found;
    return unmistakable(name) || (alone && besideProvider(name, around, atlas)) ? [{ name, start: at + index, end: at + index + found.length }] : [];
  });

/** The page that a code is linked to: made from the code alone, so that it stays right when a second service prints it. */
export const pageOf = ({ name }: Name): string => `/e/${name}/`;

/** All pages that say what the name means: one link to any of them is enough. */
export const pagesOf = ({ name, bearers }: Name): string[] => [`/e/${name}/`, ...bearers.flatMap(({ error }) => [addressOf(error), `/e/${error.data.code}/`])];

/** What is said of a code without a link. */
export const unlinked = (name: Name, { site = '' }: Atlas): string => `${name.name} stands here without a link. Link ${site}${pageOf(name)}`;
