import { type CodeIndex, type Known, knownShard, type Shard } from '#recognise';

/** Where the site begins: `/`, or the path below which a host serves it. Built scripts lie in one folder of it; in development there is no base. */
export const base = import.meta.env.DEV ? '/' : new URL('../', import.meta.url).pathname;

/** An address of ours as a link. */
export const link = (address: string): string => base + address.replace(/^\//, '');

const kept = new Map<string, Promise<unknown>>();

/** What `make` gives, once for each name; a failure is forgotten, so that the next try asks again. */
export const once = <T>(name: string, make: () => Promise<T>): Promise<T> => {
  const before = kept.get(name) as Promise<T> | undefined; // a name has one type, that of its maker
  if (before) return before;
  const made = make();
  kept.set(name, made);
  made.catch(() => kept.delete(name));
  return made;
};

const json = <T>(path: string): Promise<T> =>
  once(path, async () => {
    const answer = await fetch(link(path));
    if (!answer.ok) throw new Error(`${answer.status} for ${path}`);
    return answer.json();
  });

/** Every page of the site. @throws when it cannot be loaded */
export const index = (): Promise<CodeIndex> => json<CodeIndex>('/code-index.json');

/** Every page with its messages, as the recogniser knows it. @throws when it cannot be loaded */
export const printedIndex = (): Promise<CodeIndex> =>
  once('printed index', async () => {
    const [{ pages, ...rest }, messages] = await Promise.all([index(), json<Record<string, string[]>>('/messages.json')]);
    return { ...rest, pages: pages.map((page) => ({ ...page, messages: messages[page.address] })) };
  });

/** Every page with messages and its sentence, as search shows it. @throws when it cannot be loaded */
export const wholeIndex = (): Promise<CodeIndex> =>
  once('whole index', async () => {
    const [{ pages, ...rest }, sentences] = await Promise.all([printedIndex(), json<Record<string, string>>('/summaries.json')]);
    return { ...rest, pages: pages.map((page) => ({ ...page, summary: sentences[page.address] })) };
  });

/** What packages declare: of one provider, or of all. Empty where the catalogue has nothing. @throws when it cannot be loaded */
export const catalogue = async (provider?: string): Promise<Known[]> => {
  const wanted = (await index()).catalogue.filter((one) => provider === undefined || one === provider);
  return (await Promise.all(wanted.map((one) => json<Shard>(`/catalogue/${one}.json`)))).flatMap(knownShard);
};
