import { type Cues, providers } from './cloudWords.ts';
import type { View } from './view.ts';

/** Names of Google that stand in any program or page: types in details, libraries, folders, fonts. */
const aside =
  /type\.googleapis\.com|google\.golang\.org|com\.google\.(?:common|protobuf|inject|gson|devtools|cloud\.tools)|google\.(?:rpc|protobuf)|google\/protobuf|github\.com\/google\/|\/local\/google\/|(?:fonts|ajax)\.googleapis|google-analytics|www\.google\.com/g;

const clouds = new WeakMap<View, string | undefined>();

/** The cloud of whose names most stand in the text; of several with as many the first of the list. */
export const cloudOf = (view: View): string | undefined => {
  if (clouds.has(view)) return clouds.get(view);
  const lower = view.lower.replace(aside, '');
  const counts = providers.map(([name, ...words]) => ({ name, count: words.filter((word) => lower.includes(word)).length }));
  const most = Math.max(...counts.map(({ count }) => count));
  const found = most > 0 ? counts.find(({ count }) => count === most)?.name : undefined;
  clouds.set(view, found);
  return found;
};

/** The first of these names of which a word stands in the text. */
export const named = (names: Cues, { lower }: View): string | undefined => names.find(([, ...words]) => words.some((word) => lower.includes(word)))?.[0];

/** Does one of these words, in lower case, stand in the text? */
export const has = ({ lower }: View, ...words: string[]): boolean => words.some((word) => lower.includes(word));
