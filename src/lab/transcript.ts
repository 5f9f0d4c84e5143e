import { common, normalise, type Rule } from './normalise.ts';

const marked = (mark: string, text: string): string =>
  text
    .replaceAll('\r\n', '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => (line ? `${mark} ${line}` : mark))
    .join('\n');

/**
 * What happened, line by line as it happened: `> ` bytes to the server, `< ` bytes from it, `name> ` what a session
 * says, `# ` our remarks. Beside it grows the script with which a reader does the same.
 */
export class Transcript {
  readonly #lines: string[] = [];
  readonly #script: string[] = [];
  readonly #values = new Map<string, string>();

  /** A remark of ours. */
  note(text: string): void {
    this.#lines.push(`# ${text}`);
  }
  /** Bytes to the server and bytes from it, as text. */
  exchange(sent: string, received: string): void {
    this.#lines.push(marked('>', sent), marked('<', received), '');
  }
  /** A line of a session or a terminal: who says it, and what. */
  line(who: string, text: string): void {
    this.#lines.push(marked(`${who}>`, text));
  }
  /** What was printed, indented below the line that caused it. */
  printed(text: string): void {
    this.#lines.push(
      text
        .replaceAll('\r\n', '\n')
        .trimEnd()
        .split('\n')
        .map((line) => (line ? `    ${line}` : ''))
        .join('\n'),
    );
  }
  /** A line of the reader’s script. */
  script(text: string): void {
    this.#script.push(text);
  }
  /** Keeps a value that a later request sends back, under a name for a shell: ETAG_1. Undefined when it is known already. */
  remember(value: string, name: string): string | undefined {
    if (this.#values.has(value)) return undefined;
    const word = `${name.toUpperCase().replaceAll('-', '_')}_${this.#values.size + 1}`;
    this.#values.set(value, word);
    return word;
  }
  /** A shell word in single quotes with each kept value replaced by its variable. */
  recalled(word: string): string {
    return [...this.#values].reduce((text, [value, name]) => text.replaceAll(value, `'"$${name}"'`), word);
  }
  /** The transcript with what changes from run to run replaced. */
  text(rules: Rule[] = []): string {
    return `${normalise(this.#lines.join('\n'), [...rules, ...common]).trim()}\n`;
  }
  /** The reader’s script, without the start of the server. */
  scriptText(): string {
    return this.#script.join('\n');
  }
}
