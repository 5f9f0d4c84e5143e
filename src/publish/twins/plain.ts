/** A text of front matter without its markup, in one line: citations, code marks, stress, links. */
export const plain = (text: string): string =>
  text
    .replace(/\[\^[\w-]+\]/g, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*?)(\S(?:[^*]*\S)?)\1/g, '$2')
    .replaceAll('`', '')
    .replace(/\s+/g, ' ')
    .trim();
