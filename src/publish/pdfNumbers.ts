import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib';

/** The page of a destination: an array that begins with it, or a dictionary that holds the array. Source: ISO 32000-1, 12.3.2. */
const pageOf = (document: PDFDocument, value: unknown): PDFRef | undefined => {
  const found = value instanceof PDFRef ? document.context.lookup(value) : value;
  const list = found instanceof PDFDict ? found.lookup(PDFName.of('D')) : found;
  const page = list instanceof PDFArray ? list.get(0) : undefined;
  return page instanceof PDFRef ? page : undefined;
};

/** A name tree as pairs. Source: ISO 32000-1, 7.9.6. */
const leaves = (node: PDFDict): [string, unknown][] => {
  const names = node.lookup(PDFName.of('Names'));
  const kids = node.lookup(PDFName.of('Kids'));
  const own: [string, unknown][] = [];
  if (names instanceof PDFArray)
    for (let at = 0; at + 1 < names.size(); at += 2) {
      const name = names.lookup(at);
      if (name instanceof PDFString || name instanceof PDFHexString) own.push([name.decodeText(), names.get(at + 1)]);
    }
  const below = kids instanceof PDFArray ? Array.from({ length: kids.size() }, (_, at) => kids.lookup(at)) : [];
  return [...own, ...below.flatMap((kid) => (kid instanceof PDFDict ? leaves(kid) : []))];
};

/** On which page, counted from 1, each named destination of a PDF stands. A browser makes one of every id that a link of the document names. */
export const pagesOfIds = (document: PDFDocument): Map<string, number> => {
  const order = new Map(document.getPages().map(({ ref }, at) => [ref.toString(), at + 1]));
  const old = document.catalog.lookup(PDFName.of('Dests'));
  const names = document.catalog.lookup(PDFName.of('Names'));
  const tree = names instanceof PDFDict ? names.lookup(PDFName.of('Dests')) : undefined;
  const pairs: [string, unknown][] = [
    ...(old instanceof PDFDict ? old.entries().map(([name, value]): [string, unknown] => [name.decodeText(), value]) : []),
    ...(tree instanceof PDFDict ? leaves(tree) : []),
  ];
  return new Map(
    pairs.flatMap(([name, value]) => {
      const number = order.get(pageOf(document, value)?.toString() ?? '');
      return number === undefined ? [] : [[name, number] as const];
    }),
  );
};
