import type { Outline } from './outline.ts';
import type { Problem, Shelf, Sound } from './problem.ts';
import { didYouMean } from './refusals.ts';

/** The start of a part in an evidence file: `== id: …`, `=== id …` or `## id …`. */
const head = /^(?:={2,3}|##)\s+([^\s:.]+)/;

/** One part of an evidence file, its heading left out; the whole text without a part; undefined when there is no such part. */
export const partOf = (text: string, part: string | undefined): string | undefined => {
  if (!part) return text;
  const lines = text.split('\n');
  const from = lines.findIndex((line) => head.exec(line)?.[1] === part);
  if (from === -1) return undefined;
  const length = lines.slice(from + 1).findIndex((line) => head.test(line));
  return lines
    .slice(from + 1, length === -1 ? undefined : from + 1 + length)
    .join('\n')
    .trim();
};

/** File and part of a reference such as evidence/http/apache-2.4.txt#stale-put. */
export const evidenceAt = (files: Map<string, string>, reference: string): string | undefined => {
  const [file = '', part] = reference.split('#');
  const text = files.get(file);
  return text === undefined ? undefined : partOf(text, part);
};

/** Spaces folded, and the marks of direction (> <) left out, so that a page may show them or not. */
const folded = (line: string): string =>
  line
    .replace(/^[<>](?: |$)/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The statuses of the responses in a transcript, in order. */
export const statusesIn = (transcript: string): number[] => [...transcript.matchAll(/^(?:< ?)?HTTP\/[\d.]+ (\d{3})/gm)].map((found) => Number(found[1]));

/** Whether a response gives this very code, where Azure, S3 and JSON APIs put it, and not one that begins like it. */
const answers = (text: string, code: string): boolean =>
  ['x-ms-error-code: ', '<Code>', '"code":"', '"code": "'].some((before) =>
    text
      .split(`${before}${code}`)
      .slice(1)
      .some((after) => !/^[\w.-]/.test(after)),
  );

const noCapture = (files: Map<string, string>, reference: string): string => {
  const [file = '', part = ''] = reference.split('#');
  const text = files.get(file);
  if (text === undefined) return `No file content/${file}.${didYouMean(file, [...files.keys()]) || ' Put the capture there.'}`;
  const parts = text.split('\n').flatMap((line) => head.exec(line)?.[1] ?? []);
  return `No part “${part}” in content/${file}.${didYouMean(part, parts) || ` Parts: ${parts.join(', ') || 'none'}.`}`;
};

/** What a page shows as captured must stand in the file of the capture, line by line. */
export const evidenceProblems = ({ draft, entry }: Sound, outline: Outline | undefined, { files }: Shelf): Problem[] => {
  const problems: Problem[] = [];
  for (const { meta, text, line, column } of outline?.fences ?? []) {
    const say = (message: string) => problems.push({ file: draft.file, at: { line, column }, message });
    if (meta.file) {
      const sample = files.get(meta.file);
      if (sample === undefined) say(`No file content/${meta.file}.${didYouMean(meta.file, [...files.keys()]) || ' Put the sample there: it is what is run.'}`);
      else if (sample.trim() !== text.trim() && !sample.includes(text.trim()))
        say(`This sample is not what content/${meta.file} holds. Copy it from the file; the file is what is run.`);
    }
    if (!meta.evidence) continue;
    const capture = evidenceAt(files, meta.evidence);
    if (capture === undefined) {
      say(noCapture(files, meta.evidence));
      continue;
    }
    const missing = foreignLine(text, capture);
    if (missing) say(`The line “${missing}” does not stand in content/${meta.evidence}. Show what was captured; cut whole lines only.`);
    if (entry.kind === 'error' && text.includes(entry.data.code)) {
      const stated = entry.data.status.filter((one) => one.kind === 'http').map((one) => one.value);
      const seen = statusesIn(text).at(-1);
      if (seen && stated.length > 0 && answers(text, entry.data.code) && !stated.includes(seen))
        say(`The capture shows ${entry.data.code} with status ${seen}; the page states ${stated.join(', ')}.`);
    }
  }
  return [...problems, ...surpriseProblems({ draft, entry }, files), ...guideProblems({ draft, entry }, files)];
};

const surpriseProblems = ({ draft, entry }: Sound, files: Map<string, string>): Problem[] => {
  const told = entry.kind === 'error' ? entry.data.surprise : undefined;
  return told && evidenceAt(files, told.evidence) === undefined
    ? [{ file: draft.file, at: { path: ['surprise', 'evidence'] }, message: noCapture(files, told.evidence) }]
    : [];
};

/** The first line of `shown` that does not stand in the capture; a line … marks what was cut. */
const foreignLine = (shown: string, capture: string): string | undefined => {
  const known = new Set(capture.split('\n').map(folded));
  return shown
    .split('\n')
    .find((one) => folded(one) && folded(one) !== '…' && !known.has(folded(one)))
    ?.trim();
};

const guideProblems = ({ draft, entry }: Sound, files: Map<string, string>): Problem[] => {
  if (entry.kind !== 'compare') return [];
  return entry.data.answers.flatMap(({ evidence, side, excerpt }, at) => {
    const capture = evidenceAt(files, evidence);
    const say = (key: string, message: string): Problem => ({ file: draft.file, at: { path: ['answers', at, key] }, message });
    if (capture === undefined) return [say('evidence', noCapture(files, evidence))];
    const foreign = foreignLine(excerpt ?? '', capture);
    if (foreign) return [say('excerpt', `The line “${foreign}” does not stand in content/${evidence}. Show what was captured; cut whole lines only.`)];
    const wanted = Number(/\/([1-5]\d\d)$/.exec(side)?.[1]); // another number is no status: SQLSTATE 40001
    const seen = statusesIn(excerpt ?? capture);
    return Number.isNaN(wanted) || seen.includes(wanted)
      ? []
      : [say('evidence', `This capture shows ${seen.join(', ') || 'no status'}; the side is ${wanted}.`)];
  });
};
