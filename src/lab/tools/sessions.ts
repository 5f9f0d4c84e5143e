import type { Outcome, Scenario } from '../scenario.ts';
import type { Found } from '../server.ts';
import type { Transcript } from '../transcript.ts';

/** What a database answers to one statement. */
export interface Reply {
  /** As it is printed: tags, rows, or every field of the error. */
  text: string;
  /** The code of the error; undefined when there was none. */
  code?: string;
}

/** One connection, as one terminal has it. */
export interface Session {
  ask(statement: string): Promise<Reply>;
  /** What the server said without being asked, such as why it ended the connection. */
  unasked?(): Reply | undefined;
  close(): Promise<void>;
}

/** Opens the session with this name: a, b. */
export type Open = (name: string) => Promise<Session>;

/** Writing of the reader’s script: the sign of a remark, and what ends a statement. */
export interface Hand {
  remark: string;
  end: string;
}

const step = /^(?<who>[a-z]+)(?:> (?<statement>.*?)(?<mark> -- waits(?: for [a-z]+)?)?| (?<event>answers|hears))$/s;

/** A step of a scene, read. @throws when it is none of the forms that `play` knows */
export const readStep = (text: string): { who: string; statement?: string; waits?: 'by itself' | 'for another'; event?: 'answers' | 'hears' } => {
  const { who, statement, mark, event } = step.exec(text)?.groups ?? {};
  if (!who) throw new Error(`“${text}” is no step of a scene: write “a> statement”, “b answers”, “b hears”, “pause 500” or “# remark”.`);
  if (event === 'answers' || event === 'hears') return { who, event };
  const waits = mark === undefined ? undefined : mark.includes(' for ') ? 'for another' : 'by itself';
  return { who, statement: statement ?? '', ...(waits ? { waits } : {}) };
};

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** Long enough for a statement to reach its lock, short enough for a reader’s patience. */
const settled = 250;

/**
 * Plays a scene on named sessions, one step after the other, and writes it down twice: as a transcript, and as a text for
 * two terminals. Steps: `a> statement` is asked and answered; with ` -- waits` its time is shown; with ` -- waits for b` it
 * is left waiting, until `a answers`; `a hears` shows what the server said by itself; `pause 500` waits; `# …` is a remark.
 * @returns the codes of all errors, in order
 */
export const play = async (out: Transcript, open: Open, steps: string[], { remark, end }: Hand): Promise<string[]> => {
  const sessions = new Map<string, Session>();
  const waiting = new Map<string, { reply: Promise<Reply>; since: number; done: boolean }>();
  const codes: string[] = [];
  let terminal = '';
  const at = (who: string) => {
    if (who !== terminal) out.script(`\n${remark} terminal ${who.toUpperCase()}`);
    terminal = who;
  };
  const answered = (reply: Reply, spent?: number) => {
    if (spent !== undefined) out.printed(`(after ≈${Math.round(spent / 10) * 10} ms)`);
    if (reply.text) out.printed(reply.text);
    if (reply.code === undefined) return;
    codes.push(reply.code);
    out.script(`${remark} answers ${reply.code}${spent === undefined ? '' : `, after ≈ ${Math.round(spent / 100) / 10} s`}`);
  };
  try {
    for (const text of steps) {
      if (text.startsWith('# ')) {
        out.note(text.slice(2));
        out.script(`${remark} ${text.slice(2)}`);
        continue;
      }
      if (text.startsWith('pause ')) {
        const ms = Number(text.slice(6));
        await pause(ms);
        out.note(`${ms} ms pass.`);
        out.script(`${remark} wait for ${ms / 1000} s`);
        continue;
      }
      const { who, statement, waits, event } = readStep(text);
      const session = sessions.get(who) ?? (await open(who));
      sessions.set(who, session);
      if (event) {
        out.line(who, `(${event})`);
        at(who);
        const left = waiting.get(who);
        if (event === 'answers' && left) {
          waiting.delete(who);
          const reply = await left.reply;
          answered(reply, performance.now() - left.since);
        } else {
          const { text, code } = session.unasked?.() ?? { text: '(nothing)' };
          out.printed(text);
          if (code !== undefined) codes.push(code);
          out.script(`${remark} has been told ${code ?? 'nothing'}; a client that waits for your typing shows it with the next statement`);
        }
        continue;
      }
      out.line(who, statement ?? '');
      at(who);
      out.script(`${statement}${statement?.startsWith('\\') ? '' : end}${waits === 'for another' ? `   ${remark} waits` : ''}`);
      const since = performance.now();
      const reply = session.ask(statement ?? '');
      if (waits !== 'for another') {
        const came = await reply;
        answered(came, waits && performance.now() - since);
        continue;
      }
      const left = { reply, since, done: false };
      waiting.set(who, left);
      reply.finally(() => (left.done = true)).catch(() => undefined); // whoever awaits the reply gets the fault
      await pause(settled);
      if (left.done) throw new Error(`“${statement}” did not wait: ${(await reply).text}`);
      out.printed('(waits)');
    }
  } finally {
    for (const session of sessions.values()) await session.close();
  }
  return codes;
};

/** Rows as a client prints them: names, values, and how many. */
export const tabled = (names: string[], rows: unknown[][]): string =>
  [
    names.join(' | '),
    ...rows.map((row) => row.map((value) => (value === null ? 'NULL' : value instanceof Date ? value.toISOString() : String(value))).join(' | ')),
    `(${rows.length} ${rows.length === 1 ? 'row' : 'rows'})`,
  ].join('\n');

/** The outcome of a scene: its last error. */
export const lastCode = (codes: string[]): Outcome => {
  const code = codes.at(-1);
  return code === undefined ? {} : { code };
};

/** The port of the reader’s server. */
export const handPort = 18080;

/** The reader’s text for two terminals: how to start a server, how to open the terminals, and what each of them says. */
export const twoTerminals = ({ id, title, server }: Scenario, { version }: Found, out: Transcript, { remark }: Hand, opening: string[]): string => {
  const head = [
    `${id}: ${title}`,
    `${server.product} ${version}`,
    `Needs: ${server.install}`,
    '',
    'A server of your own, in a shell:',
    ...server
      .byHand(handPort)
      .split('\n')
      .map((line) => `  ${line}`),
    ...opening,
  ];
  return `${head.map((line) => (line ? `${remark} ${line}` : remark)).join('\n')}\n${out.scriptText()}\n`;
};
