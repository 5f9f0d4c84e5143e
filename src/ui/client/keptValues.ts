/** Values of the reader’s own, by the name of the placeholder they can fill, and whose errors they belong to. */
export interface KeptValues {
  provider: string;
  values: Record<string, string>;
}
const key = 'own-values';

/** Signs that mean nothing to a shell, to SQL and to KQL, also in the middle of a quoted text; and no option. */
const harmless = /^(?!-)[\w.:/@+=,~%-]{1,300}$/;

/** Keeps values for this tab, and for no longer. One that could change what a command does is left out. */
export const keepValues = (provider: string, found: Iterable<{ name: string; value: string }>): void => {
  const values = Object.fromEntries([...found].filter(({ value }) => harmless.test(value)).map(({ name, value }) => [name, value]));
  try {
    if (Object.keys(values).length > 0) sessionStorage.setItem(key, JSON.stringify({ provider, values }));
    else sessionStorage.removeItem(key);
  } catch {} // no storage: the placeholders stay
};

export const dropValues = (): void => sessionStorage.removeItem(key);

/** The values of this tab; undefined when there are none, or when they are not as they were written. */
export const keptValues = (): KeptValues | undefined => {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '');
    if (typeof kept !== 'object' || kept === null || !('provider' in kept) || !('values' in kept)) return undefined;
    const { provider, values } = kept as { provider: unknown; values: unknown }; // looked at before it is used
    if (typeof provider !== 'string' || typeof values !== 'object' || values === null) return undefined;
    return {
      provider,
      values: Object.fromEntries(Object.entries(values).filter((pair): pair is [string, string] => typeof pair[1] === 'string' && harmless.test(pair[1]))),
    };
  } catch {
    return undefined;
  }
};
