/** One code that somebody knows: a page of ours, or a row of the catalogue. */
export interface Known {
  provider: string;
  service?: string | undefined;
  code: string;
  /** Other names of the same: class, constant, number. */
  names?: readonly string[] | undefined;
  /** HTTP statuses. */
  status?: readonly number[] | undefined;
  /** Operations that declare it. */
  operations?: readonly string[] | undefined;
  /** The page, if there is one. */
  address?: string | undefined;
  /** Messages as printed, with {named} parts. */
  messages?: readonly string[] | undefined;
}

/** What is known besides the text. */
export interface Knowledge {
  /** All that carry this name in any letter case. */
  named(name: string): readonly Known[];
  /** The ids of a provider’s services. */
  services(provider: string): ReadonlySet<string> | undefined;
  /** Of these providers all codes that packages declare are known. */
  catalogued: ReadonlySet<string>;
  /** Pages whose messages are compared with the text. */
  pages: readonly Known[];
}

/** Names are compared without case, and without the `Exception` that SDKs add. */
export const nameKey = (name: string): string => name.toLowerCase().replace(/(?<=[a-z]{3})exception$/, '');

/** Has it this very name? `SlowDown` of S3 is not the `SlowDownException` of another service. */
export const carries = ({ code, names = [] }: Known, name: string): boolean => [code, ...names].some((one) => one.toLowerCase() === name.toLowerCase());

/** Knowledge from a list. Several that carry one name stay in the order of the list. */
export const knowledgeOf = (list: readonly Known[]): Knowledge => {
  const byName = new Map<string, Known[]>();
  const services = new Map<string, Set<string>>();
  for (const one of list) {
    for (const key of new Set([one.code, ...(one.names ?? [])].map(nameKey))) {
      const before = byName.get(key);
      if (before) before.push(one);
      else byName.set(key, [one]);
    }
    if (one.service) {
      const before = services.get(one.provider);
      if (before) before.add(one.service);
      else services.set(one.provider, new Set([one.service]));
    }
  }
  return {
    catalogued: new Set(list.flatMap(({ provider, address }) => (address ? [] : [provider]))),
    named: (name) => byName.get(nameKey(name)) ?? [],
    services: (provider) => services.get(provider),
    pages: list.filter(({ messages, address }) => address && messages?.length),
  };
};
