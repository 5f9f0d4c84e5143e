/** Names of one initial. */
export interface Initial<T> {
  letter: { label: string; id: string };
  names: T[];
}

/** Names in the order of a dictionary, by initial; those that begin with a digit stand first, together. */
export const byLetter = <T extends { name: string }>(list: T[]): Initial<T>[] => {
  const order = new Intl.Collator('en', { numeric: true });
  const found = new Map<string, T[]>();
  for (const one of list.toSorted((a, b) => order.compare(a.name, b.name))) {
    const initial = /^[a-z]/i.test(one.name) ? (one.name[0]?.toUpperCase() ?? '') : '0–9';
    const before = found.get(initial);
    if (before) before.push(one);
    else found.set(initial, [one]);
  }
  return [...found].map(([label, names]) => ({ letter: { label, id: label === '0–9' ? 'digits' : label.toLowerCase() }, names }));
};
