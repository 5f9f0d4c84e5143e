import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Document, isCollection, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Draft, Place, Problem, Shelf, Spot } from '#model';
import type { Kind } from '#schema';
import { fixedAddresses } from '#site';
import { catalogue } from './catalogue.ts';
import { outlineOf } from './outline.ts';
import { registerIn } from './register.ts';

/** The folder of each kind below content/. Astro's collections are made from the same list. */
export const folders: Record<Kind, { folder: string; extension: string }> = {
  error: { folder: 'errors', extension: '.mdx' },
  concept: { folder: 'concepts', extension: '.mdx' },
  compare: { folder: 'compare', extension: '.mdx' },
  playbook: { folder: 'playbooks', extension: '.mdx' },
  provider: { folder: 'providers', extension: '.yaml' },
};

/** Content as read from disk: what could be read, what could not, and where each field stands. */
export interface Reading {
  shelf: Shelf;
  /** Files that are broken before any field is looked at. */
  broken: Problem[];
  /** Line and column of a problem's place; the first line where only the file is known. */
  locate(file: string, place: Place): Spot;
}

/** Reads all content below `root`. Never throws for what a writer did; a file that cannot be read becomes a problem. */
export const readDisk = (root: string): Reading => {
  const documents = new Map<string, Document>();
  const counters = new Map<string, { counter: LineCounter; before: number }>();
  const broken: Problem[] = [];
  const drafts: Draft[] = [];
  const unread: Shelf['unread'] = [];

  for (const kind of Object.keys(folders) as Kind[]) {
    // the record names every kind
    const { folder, extension } = folders[kind];
    for (const path of filesBelow(join(root, 'content', folder))) {
      const file = `content/${folder}/${path}`;
      if (!path.endsWith(extension)) {
        broken.push({
          file,
          at: undefined,
          message: `A page of kind ${kind} is a file ending in ${extension}; this one is read by nobody. Rename or remove it.`,
        });
        continue;
      }
      const id = path.slice(0, -extension.length);
      const refuse = (at: Problem['at'], message: string) => {
        broken.push({ file, at, message });
        if (!unread.some((one) => one.kind === kind && one.id === id)) unread.push({ kind, id });
      };
      try {
        const text = textOf(join(root, file));
        const matter = extension === '.mdx' ? /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(text) : undefined;
        if (extension === '.mdx' && !matter) {
          refuse({ line: 1, column: 1 }, 'No front matter. The file begins with a line ---, its fields, and a line ---.');
          continue;
        }
        const counter = new LineCounter();
        const document = parseDocument(matter?.[1] ?? text, { lineCounter: counter, uniqueKeys: true });
        const before = matter ? 1 : 0;
        for (const { message, linePos } of document.errors)
          refuse({ line: (linePos?.[0].line ?? 1) + before, column: linePos?.[0].col ?? 1 }, `YAML: ${message.split('\n')[0]}`);
        if (document.errors.length > 0) continue;
        const draft: Draft = { kind, id, file, data: document.toJS(), ...(matter ? { outline: outlineOf(text), body: text.slice(matter[0].length) } : {}) };
        documents.set(file, document);
        counters.set(file, { counter, before });
        drafts.push(draft);
      } catch (fault) {
        const { at, message } = spotOf(fault);
        refuse(at, message);
      }
    }
  }

  return {
    broken,
    shelf: {
      drafts,
      unread,
      files: filesIn(root),
      catalogue: catalogue(root, (file, message) => broken.push({ file, at: undefined, message })),
      ...registerIn(root, broken, (file, document, counter) => {
        documents.set(file, document);
        counters.set(file, { counter, before: 0 });
      }),
      fixed: fixedAddresses,
    },
    locate: (file, place) => {
      if (place && 'line' in place) return place;
      const found = counters.get(file);
      const start = place && found && startOf(documents.get(file), place.path, place.key === true);
      if (!found || start === undefined) return { line: 1, column: 1 };
      const { line, col } = found.counter.linePos(start);
      return { line: line + found.before, column: col };
    },
  };
};

/** The offset of a field: of its value, of its key where that is asked for or the value is a block, or of the nearest field around it. */
const startOf = (document: Document | undefined, path: (string | number)[], key: boolean): number | undefined => {
  for (let length = path.length; length > 0; length--) {
    const around = document?.getIn(path.slice(0, length - 1), true);
    const name = isMap(around) ? around.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(path[length - 1]))?.key : undefined;
    const value = document?.getIn(path.slice(0, length), true);
    const block = isCollection(value) && !value.flow;
    if (isNode(name) && name.range && (block || (key && length === path.length))) return name.range[0];
    if (isNode(value) && value.range) return value.range[0];
  }
  return undefined;
};

/** Every file below a folder, in the same order on every system. A glob leaves out hidden files, which are the editor’s or the system’s. */
const filesBelow = (folder: string): string[] =>
  globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((found) => !found.isDirectory())
    .map((found) => relative(folder, join(found.parentPath, found.name)).replaceAll('\\', '/'))
    .toSorted();

/** A file as text, with the line ends and without the byte order mark that editors on Windows give it. */
const textOf = (path: string): string =>
  readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n');

const spotOf = (fault: unknown): Pick<Problem, 'at' | 'message'> => {
  const message = fault instanceof Error ? fault.message : String(fault);
  const spot = /(\d+):(\d+)/.exec(message);
  return {
    at: spot ? { line: Number(spot[1]), column: Number(spot[2]) } : undefined,
    message: `Cannot be read: ${message.split('\n')[0]?.replace(/^\d+:\d+: /, '')}`,
  };
};

const filesIn = (root: string): Map<string, string> =>
  new Map(
    ['evidence', 'code']
      .flatMap((folder) => filesBelow(join(root, 'content', folder)).map((path) => `${folder}/${path}`))
      .map((path) => [path, textOf(join(root, 'content', path))]),
  );
