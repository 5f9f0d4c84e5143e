/** Columns of a terminal that a card has to fit into. */
export const columns = 80;

/** Control characters would act on the terminal of whoever reads a card. */
const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, ' ');

/** Words as lines of at most `width` columns; a word longer than that has a line of its own. */
export const wrapped = (text: string, width: number): string[] => {
  const lines: string[] = [];
  for (const word of printable(text).split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

const margin = 9;

/** A label in the margin and a text beside it, cut after `most` lines where it is longer. */
export const labelled = (label: string, text: string, most = 99): string[] => {
  const lines = wrapped(text, columns - margin);
  const shown = lines.slice(0, most);
  const last = shown.at(-1);
  if (lines.length > most && last !== undefined) {
    const words = last.split(' ');
    while (words.length > 1 && `${words.join(' ')} …`.length > columns - margin) words.pop();
    shown[shown.length - 1] = `${words.join(' ').replace(/[,;:]$/, '')} …`;
  }
  return shown.map((line, at) => `${at === 0 ? label.padEnd(margin) : ' '.repeat(margin)}${line}`);
};

/** Where a line of each language may end so that the command still is one. */
const continuation: Record<string, string> = { bash: ' \\', powershell: ' `' };

/** A command over several lines that runs as it stands when it is pasted: nothing is broken inside quotes. */
export const commandLines = (command: string, language: string): string[] => {
  const end = continuation[language] ?? '';
  const width = columns - 2 - end.length;
  return command.split('\n').flatMap((line) => {
    const words = line.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? [];
    const lines: string[] = [];
    for (const word of words) {
      const last = lines.at(-1);
      if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
    }
    // A statement in quotes that does not fit keeps its own line: broken, it would be another one.
    return lines.map((one, at) => `  ${one}${at < lines.length - 1 ? end : ''}`);
  });
};
