/** A page without what only the indexer of the full text reads: names and messages a second time, and marks on what it indexes. */
export const withoutSearchMarks = (html: string): string =>
  html.replace(/<span hidden(?:="")? data-pagefind-[^>]*><\/span>\n?/g, '').replace(/ data-pagefind-(?:ignore|body|weight|meta)(?:="[^"]*")?(?=[ >])/g, '');
