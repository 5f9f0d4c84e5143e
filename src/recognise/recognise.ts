import { http, isReason } from './envelopes/http.ts';
import { carries, type Knowledge } from './knowledge.ts';
import { mentioned } from './mentions.ts';
import { type Parameter, parametersIn } from './parameters.ts';
import { type Candidate, isStatus, ranked } from './rank.ts';
import { type Envelope, layers, type Reading } from './reading.ts';
import { type Secret, secretsIn } from './secrets.ts';
import { fit } from './templates.ts';
import { type View, viewOf } from './view.ts';
import { windowsOf } from './windows.ts';

/** What a text was recognised as. */
export interface Recognised {
  /** Best first; empty when nothing is recognised. */
  candidates: Candidate[];
  /** The reader’s own values. */
  parameters: Parameter[];
  secrets: Secret[];
}

/** From this confidence on an answer is given as sure. */
export const confident = 0.8;

const moved = <T extends { start: number; end: number }>(one: T, by: number): T => ({ ...one, start: one.start + by, end: one.end + by });

/** Pages whose own message stands in the text. */
const byMessage = (view: View, { pages }: Knowledge): (Reading & { address: string; values: Record<string, string> })[] =>
  pages.flatMap(({ provider, service, code, address = '', messages = [] }) =>
    messages.flatMap((template) => {
      const found = !isReason(template) && fit(view.text, view.lower, template);
      return found
        ? [
            {
              provider,
              service,
              code,
              address,
              sure: 0.84,
              layer: provider === 'grpc' ? layers.library : layers.system, // a status that carries the words of another
              spans: [{ start: found.start, end: found.end, told: 'message' as const }],
              values: found.values,
            },
          ]
        : [];
    }),
  );

/** A code by itself: the whole text is a name that pages or catalogue know. */
const byName = (text: string, knowledge: Knowledge): Reading[] => {
  const name = text.trim();
  if (!/^[\w.:#-]{2,100}$/.test(name)) return [];
  const last = name.replace(/^.*[.#]/, '') || name;
  const known = knowledge.named(last);
  const start = text.indexOf(name);
  return known.slice(0, 20).map((one) => ({
    provider: one.provider,
    service: one.service,
    code: one.code,
    sure: !carries(one, last) ? 0.78 : known.length > 1 ? 0.85 : 0.92,
    layer: layers.library,
    spans: [{ start, end: start + name.length, told: 'code' as const }],
  }));
};

/** What a text shows in which an ORM passes on what a database said. */
const ofDatabase =
  /postgres|mysql|maria|sqlite|sql server|sqlserver|sqlstate|sqlexception|jdbc|\bora-\d|psycopg|npgsql|constraint|duplicate|violat|deadlock|lock wait|database error/i;

/** Is the first of these an answer to the text? A status alone is none, whosever it is; what an ORM raises may wrap what the database said. */
export const settles = ([best]: readonly Candidate[], text: string): boolean =>
  best !== undefined && best.confidence >= confident && best.provider !== 'http' && !isStatus(best) && (best.provider !== 'orm' || !ofDatabase.test(text));

/** What reads a text that those before it gave no answer to; `read` is what they did read. */
export interface Guess {
  /** Is it to be asked, after what was found so far? */
  wanted(candidates: readonly Candidate[], text: string): boolean;
  read(text: string, knowledge: Knowledge, read: readonly Reading[], envelopes: readonly Envelope[]): Reading[];
}

/** What every text is read by, besides the envelopes that it needs. */
const always: readonly Envelope[] = [http];

/**
 * Reads a pasted text: whose error it is, which code, which operation, and where in the text that stands.
 * Never throws; nothing leaves it; time is linear in the length of the text. Recognises nothing rather than guess.
 */
export const recogniseWith = (pasted: string, knowledge: Knowledge, envelopes: readonly Envelope[], guesses: readonly Guess[] = []): Recognised => {
  const readings: Reading[] = byName(pasted, knowledge);
  const parameters: Parameter[] = [];
  const values = new Map<string, Record<string, string>>();
  for (const { at, text } of windowsOf(pasted)) {
    const view = viewOf(text);
    for (const { read } of [...envelopes, ...always])
      for (const reading of read(view)) readings.push({ ...reading, spans: reading.spans.map((span) => moved(span, at)) });
    for (const reading of mentioned(view, knowledge)) readings.push({ ...reading, spans: reading.spans.map((span) => moved(span, at)) });
    for (const { values: own, address, ...reading } of byMessage(view, knowledge)) {
      readings.push({ ...reading, spans: reading.spans.map((span) => moved(span, at)) });
      values.set(address, own);
    }
    for (const one of parametersIn(view)) if (!parameters.some(({ name }) => name === one.name)) parameters.push(moved(one, at));
  }
  let candidates = ranked(readings, knowledge);
  for (const { wanted, read } of guesses) {
    if (!wanted(candidates, pasted)) break;
    for (const { at, text } of windowsOf(pasted))
      for (const reading of read(text, knowledge, [...readings], [...envelopes, ...always]))
        readings.push({ ...reading, spans: reading.spans.map((span) => moved(span, at)) });
    candidates = ranked(readings, knowledge);
  }
  return {
    candidates: candidates.map((one) => ({ ...one, values: values.get(one.address ?? '') ?? {} })),
    parameters,
    secrets: secretsIn(pasted),
  };
};
