/** Fields that are shown as they are printed by a system, where brackets are no Markdown. */
const asPrinted = ['command', 'template', 'contexts', 'name', 'code'];

/** Every text of a front matter that is read as Markdown, its `code` left out. */
export const proseIn = (value: unknown, path: (string | number)[] = []): { text: string; path: (string | number)[] }[] => {
  if (typeof value === 'string') return [{ text: value.replace(/(`+)[\s\S]*?\1/g, ''), path }];
  if (Array.isArray(value)) return value.flatMap((one, at) => proseIn(one, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => (asPrinted.includes(key) ? [] : proseIn(one, [...path, key])));
};

/** A front-matter text as plain text, without its marks and cites: for attributes, copies and machines. */
export const plain = (text: string): string =>
  text
    .replace(/\[\^[\w-]+\]/g, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*?)(\S(?:[^*]*\S)?)\1/g, '$2')
    .replaceAll('`', '');
