import { z } from 'zod';
import { apiCatalogue, apiCatalogueProvider, apiIndex, apiLookup, page } from '#schema';
import type { Form, Material } from './form.ts';

const promise =
  'Version 1. Within it fields are only added: a reader has to ignore what it does not know. A field that is removed, or means something else, makes version 2, at a new address; version 1 stays.';

const shapes = {
  page: { shape: page, what: 'A page of this site as JSON: a reader tells by `kind` which.' },
  index: { shape: apiIndex, what: '/api/v1/index.json: every written page in a line.' },
  lookup: { shape: apiLookup, what: '/api/v1/lookup.json: what is needed to tell which error a text is.' },
  catalogue: { shape: apiCatalogue, what: '/api/v1/catalogue.json: which codes vendors’ packages declare, by provider.' },
  'catalogue-provider': { shape: apiCatalogueProvider, what: '/api/v1/catalogue/<provider>.json: every code that packages declare of a provider.' },
};
type SchemaName = keyof typeof shapes;

/** The address of a published schema. */
export const schemaAddress = (name: SchemaName): string => `/schemas/v1/${name}.json`;

/**
 * A published schema as JSON Schema, draft 2020-12. Readers get it open, since fields may be added; closed it refuses what it does not describe, for our tests.
 */
export const jsonSchema = (name: SchemaName, link: Material['link'], closed = false): object => {
  const { shape, what } = shapes[name];
  const { $schema, ...rest } = z.toJSONSchema(shape, {
    io: 'output',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      if (!closed && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  return { $schema, $id: link(schemaAddress(name)), title: what, description: promise, ...rest };
};

/** The schemas of everything that machines get as JSON. */
export const schemas = ({ link }: Material): Form[] =>
  (Object.keys(shapes) as SchemaName[]) // the record names every schema
    .map((name) => ({ address: schemaAddress(name), type: 'application/schema+json', body: () => JSON.stringify(jsonSchema(name, link), null, 2) }));
