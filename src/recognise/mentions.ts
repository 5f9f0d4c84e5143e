import { cloudOf } from './cues.ts';
import { isOfHttp } from './envelopes/http.ts';
import type { Knowledge } from './knowledge.ts';
import { layers, type Reading } from './reading.ts';
import type { View } from './view.ts';

/** A word with inner capitals or in capitals with underscores: the shape that codes have and prose has not. */
const shaped = /\b(?:[A-Z][a-z0-9]{1,30}[A-Z][A-Za-z0-9]{0,150}|[A-Z]{2,20}(?:_[A-Z0-9]{1,20}){1,8})\b(?<colon>['"]?:\s)?/dg;
const plain = /^(?:Request|Response|Service|Server|Client|Internal|System|Runtime)(?:Error|Exception)$/;
const most = 60;

/**
 * Codes that stand in the text without any envelope that is known. They are candidates, not answers: less sure than any
 * form, a little more so where a message follows, or where the text names their cloud.
 */
export const mentioned = (view: View, knowledge: Knowledge): Reading[] => {
  const cloud = cloudOf(view);
  const list: Reading[] = [];
  const seen = new Set<string>();
  for (const { 0: whole, index, groups } of view.text.matchAll(shaped)) {
    const name = whole.replace(/['"]?:\s$/, '');
    if (seen.has(name) || seen.size > most) continue;
    seen.add(name);
    const known = knowledge.named(name);
    const own = known.filter(({ provider }) => provider === cloud);
    const one = own[0] ?? known[0];
    // where no cloud is named, a class called after a status is nobody’s, and one within a library, or that every library has, is that library’s
    const others =
      isOfHttp(name) ||
      (one?.provider === 'aws' && (view.text[index - 1] === '.' || plain.test(name))) ||
      new Set(known.map(({ provider }) => provider)).size > 1;
    if (!one || (own.length === 0 && others)) continue;
    // behind a status it is the reason phrase of that
    if (isOfHttp(name) && /\b[45]\d\d\b[^\n]{0,20}$/.test(view.text.slice(Math.max(0, index - 24), index))) continue;
    const sure = 0.55 + (own.length > 0 ? 0.1 : 0) + (groups?.colon ? 0.1 : 0);
    list.push({ provider: one.provider, code: name, sure, layer: layers.library, spans: [{ start: index, end: index + name.length, told: 'code' }] });
  }
  return list;
};
