/** A text longer than this is read in parts: 120,000 characters, around the places that look like an error. */
export const mostRead = 120_000;
const before = 1500;
const after = 2500;
const anchor = /error|exception|fail|conflict|denied|refused|abort|deadlock|lock|timeout|status|rejected|fatal|ORA-|SQLSTATE|code[^a-z]/gi;

/** A part of a text and where it begins. */
export interface Window {
  at: number;
  text: string;
}

const taken = (places: Iterable<number>, length: number, budget: number): { start: number; end: number }[] => {
  const list: { start: number; end: number }[] = [];
  let left = budget;
  for (const place of places) {
    const last = list.at(-1);
    const start = Math.max(0, place - before);
    const end = Math.min(length, place + after);
    if (last && start <= last.end && end >= last.start) {
      left -= Math.max(0, end - last.end) + Math.max(0, last.start - start);
      last.end = Math.max(last.end, end);
      last.start = Math.min(last.start, start);
    } else {
      left -= end - start;
      list.push({ start, end });
    }
    if (left <= 0) break;
  }
  return list;
};

/** The parts of a text that are read: all of it, or of a long one what stands around the first and the last signs of an error. */
export const windowsOf = (text: string): Window[] => {
  if (text.length <= mostRead) return [{ at: 0, text }];
  const places: number[] = [];
  for (const { index } of text.matchAll(anchor)) if (places.length === 0 || index - (places.at(-1) ?? 0) > 200) places.push(index);
  const parts = [...taken(places, text.length, mostRead / 2), ...taken(places.toReversed(), text.length, mostRead / 2)];
  const chosen: { start: number; end: number }[] = [];
  for (const part of parts.toSorted((a, b) => a.start - b.start)) {
    const last = chosen.at(-1);
    if (last && part.start <= last.end) last.end = Math.max(last.end, part.end);
    else chosen.push({ ...part });
  }
  return chosen.map(({ start, end }) => ({ at: start, text: text.slice(start, end) }));
};
