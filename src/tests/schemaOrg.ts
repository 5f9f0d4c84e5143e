import jsonld from 'jsonld';

/** The terms of schema.org that we use; that they are terms, and fit one another, is checked with the types of schema-dts. Texts and days are plain; addresses are ids. */
const texts = ['headline', 'description', 'datePublished', 'dateModified', 'name', 'position', 'text'];
const things = ['about', 'isPartOf', 'publisher', 'itemListElement', 'mainEntity', 'acceptedAnswer'];
const addresses = ['url', 'license', 'item'];
const types = ['TechArticle', 'Thing', 'WebSite', 'Organization', 'BreadcrumbList', 'ListItem', 'FAQPage', 'Question', 'Answer'];
const term = (name: string) => [name, `http://schema.org/${name}`] as const;
const context = {
  '@context': Object.fromEntries<string | { '@id': string; '@type': '@id' }>([
    ...[...texts, ...things, ...types].map(term),
    ...addresses.map((name) => [name, { '@id': `http://schema.org/${name}`, '@type': '@id' as const }] as const),
  ]),
};

/** JSON-LD as a processor reads it, asking nobody for the context. Rejects a key or type that is no term, where the real context would make one up. */
export const expanded = (data: object): Promise<object[]> =>
  jsonld.expand(JSON.parse(JSON.stringify(data)), {
    // The typings of the processor do not know “safe”, with which it refuses what it would else drop.
    ...({ safe: true } as object),
    documentLoader: async (url) => {
      if (!/^https:\/\/schema\.org\/?$/.test(url)) throw new Error(`Asks for the context ${url}.`);
      return { contextUrl: undefined, documentUrl: url, document: context };
    },
  });
