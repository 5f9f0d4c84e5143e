/** A change of a text: what stands from `start` to `end` gives way to `text`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** What is wrong in somebody’s file, where it begins, and the change that puts it right when one is sure. */
export interface Finding {
  start: number;
  message: string;
  edit?: Edit | undefined;
}

/** A file as it was looked at: what was found, or why it was left alone. */
export interface Looked {
  findings: Finding[];
  /** Why the file cannot be read; then nothing is found in it and nothing changed. */
  unread?: string;
}

/** The text with these changes made; of two that meet, the first in the text. */
export const edited = (text: string, edits: readonly Edit[]): string => {
  let made = '';
  let at = 0;
  for (const { start, end, text: put } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at) continue;
    made += text.slice(at, start) + put;
    at = end;
  }
  return made + text.slice(at);
};

/** The changes of these findings. */
export const editsOf = (findings: readonly Finding[]): Edit[] => findings.flatMap(({ edit }) => edit ?? []);

/** Line and column of an offset, counted from 1. */
export const spotAt = (text: string, offset: number): { line: number; column: number } => {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
};
