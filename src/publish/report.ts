import type { Place, Problem, Spot } from '#model';

/** How problems are told: to a person, to a public host that annotates changes, to a program. */
export const reporters = ['terminal', 'github', 'json'] as const;
export type Reporter = (typeof reporters)[number];

/** A problem with its place found. */
export type Placed = { file: string; line: number; column: number; message: string };

/** Problems with their places, in the order of file and line. */
export const placed = (problems: Problem[], { locate }: { locate(file: string, place: Place): Spot }): Placed[] =>
  problems
    .map(({ file, at, message }) => ({ file, ...locate(file, at), message }))
    .map(({ file, line, column, message }) => ({ file, line, column, message }))
    .toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);

// GitHub’s workflow commands: https://docs.github.com/actions/reference/workflow-commands
const escaped = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** The whole report as text. */
export const report = (problems: Placed[], reporter: Reporter, summary: string): string => {
  if (reporter === 'json') return JSON.stringify({ problems }, null, 2);
  const line =
    reporter === 'github'
      ? ({ file, line, column, message }: Placed) =>
          `::error file=${escaped(file).replaceAll(':', '%3A').replaceAll(',', '%2C')},line=${line},col=${column}::${escaped(message)}`
      : ({ file, line, column, message }: Placed) => `${file}:${line}:${column}  ${message}`;
  return [...problems.map(line), summary].join('\n');
};

/** The problems of the files that were asked for (paths or parts of paths, as a shell completes them), and what matches no file. */
export const concerned = (problems: Placed[], asked: string[], root: string, files: string[]): { shown: Placed[]; unmatched: string[] } => {
  const plain = (path: string) => path.replaceAll('\\', '/');
  const parts = asked.map((one) =>
    plain(one)
      .replace(`${plain(root)}/`, '')
      .replace(/^\.\//, ''),
  );
  return {
    shown: problems.filter(({ file }) => parts.length === 0 || parts.some((part) => file.includes(part))),
    unmatched: asked.filter((_, at) => !files.some((file) => file.includes(parts[at] ?? ''))),
  };
};
