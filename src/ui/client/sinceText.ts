/** What a page says of itself since a day. */
export interface Since {
  says: string;
  /** Which of the changes, by their place in the list that was given. */
  changed: number[];
}

/** A day as people write it: 1 December 2026. */
const spoken = (day: string): string =>
  new Date(`${day}T00:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day that is in the calendar: Date makes 2 March of 30 February, and then it does not come back as it went in. */
const isDay = (text: string): boolean => {
  const date = new Date(`${text}T00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

/**
 * What changed since somebody linked the page. The day itself counts: a change of that day may have come after the link.
 * @param days the days of the changes, newest first; the last is the publication, unless the list is that of the whole site
 * @param today the reader’s day, so that a day to come is told from one without changes
 */
export const sinceThen = (since: string, days: string[], site: boolean, today: string): Since => {
  if (!isDay(since)) return { says: `“${since.slice(0, 20)}” after ?since= is no day. Write it as ${today}, year first.`, changed: [] };
  if (since > today) return { says: `${spoken(since)} is still to come, so nothing has changed since.`, changed: [] };
  const changed = days.flatMap((day, at) => (day >= since && (site || at < days.length - 1) ? [at] : []));
  const published = days.at(-1);
  const isNew = !site && published !== undefined && published > since;
  const born = isNew ? `This page was not there on ${spoken(since)}: it was published on ${spoken(published)}` : '';
  if (site)
    return { says: changed.length > 0 ? `What changed since ${spoken(since)} is marked below.` : `Nothing has changed since ${spoken(since)}.`, changed };
  if (changed.length === 0) return { says: isNew ? `${born}, and has not changed.` : `Nothing on this page has changed since ${spoken(since)}.`, changed };
  const count = `${changed.length} ${changed.length === 1 ? 'change' : 'changes'}`;
  return { says: isNew ? `${born}. ${count} after that:` : `${count} since ${spoken(since)}:`, changed };
};
