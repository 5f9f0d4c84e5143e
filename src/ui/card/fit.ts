/** Width for the large line, in pixels. */
const room = 1080;
/** Sizes, the largest that fits first; from `large` down two lines leave room for what stands below. */
const sizes = [128, 116, 104, 92, 82, 74, 66, 58, 50];
const large = 104;
/** What a letter of Commit Mono bold takes, as part of its size, set as on the pages: 0.6 less 0.035. */
const advance = 0.565;

/** Where a code may break: between words; a word that is too long alone after a sign that joins, and before a capital after a small letter. */
const parts = (code: string, columns: number): string[] =>
  code
    .split(/(?<= )(?!vs )/)
    .flatMap((word) => (word.trimEnd().length <= columns ? [word] : word.split(/(?<=[a-z0-9])(?=[A-Z])|(?<=[._:-])(?=\w)/)))
    .flatMap((part) => (part.trimEnd().length <= columns ? [part] : (part.match(new RegExp(`.{1,${columns}}`, 'g')) ?? [])));

/** The lines of a code with at most `columns` letters each; a part that is longer alone is cut where it must be. */
const wrapped = (code: string, columns: number): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const part of parts(code, columns)) {
    if (line && (line + part).trimEnd().length > columns) {
      lines.push(line.trimEnd());
      line = part;
    } else line += part;
  }
  return [...lines, line.trimEnd()];
};

/** A code in the largest size in which it stands on one line if that is still large, else on two, whole. */
export const fitted = (code: string): { size: number; lines: string[] } => {
  const at = (size: number) => ({ size, lines: wrapped(code, Math.floor(room / (size * advance))) });
  const [least = 50] = sizes.slice(-1);
  const whole = sizes
    .filter((size) => size >= 92)
    .map(at)
    .find(({ lines }) => lines.length === 1);
  return (
    whole ??
    sizes
      .filter((size) => size <= large)
      .map(at)
      .find(({ lines }) => lines.length <= 2) ??
    at(least)
  );
};
