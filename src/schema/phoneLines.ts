/** Columns of a command on a phone 390 px wide. */
const columns = 43;

/** What a command may not be broken inside: an option with its value, when both fit on one line. The layout keeps the same pieces whole. */
export const commandPieces = /((?<=\s)--?[a-zA-Z][\w-]*(?:[ =](?!-)(?:"[^"\n]*"|'[^'\n]*'|[^\s\\]+))?)/;

/** How many lines a command takes on a phone. */
export const phoneLines = (command: string): number =>
  command.split('\n').reduce((sum, line) => {
    const words = line.split(commandPieces).flatMap((part, at) => (at % 2 && part.length <= columns ? [part] : part.split(' ')));
    let lines = 1;
    let used = 0;
    for (const word of words.filter(Boolean)) {
      const next = used === 0 ? word.length : used + 1 + word.length;
      if (next <= columns) used = next;
      else {
        // A word longer than a line starts where it can and runs on.
        lines += used === 0 ? Math.ceil(word.length / columns) - 1 : Math.ceil(word.length / columns);
        used = word.length % columns;
      }
    }
    return sum + lines;
  }, 0);
