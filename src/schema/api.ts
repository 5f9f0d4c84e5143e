/** What stands under /api/v1/. Within v1 fields are only added. */
import { z } from 'zod';
import { address, changed, codeRow, pageKinds, verdictList } from './pageParts.ts';

const head = {
  $schema: address.describe('The schema that this document keeps.'),
  apiVersion: z.literal(1).describe('Within version 1 fields are only added.'),
};

/** /api/v1/index.json */
export const apiIndex = z.strictObject({
  ...head,
  entries: z
    .array(
      z.strictObject({
        kind: z.enum(pageKinds).describe('error, concept, compare, playbook or provider.'),
        id: z.string().describe('Its id, which never changes.'),
        title: z.string().describe('Its title in plain words.'),
        code: z.string().optional().describe('Of an error: the code as the system prints it.'),
        owner: z.string().optional().describe('Of an error: whose it is, as shown.'),
        status: z.array(z.union([z.int(), z.string()])).describe('Of an error: HTTP status, SQLSTATE, gRPC status, number; else empty.'),
        verdicts: verdictList,
        address: address.describe('The page for people.'),
        json: address.describe('The whole entry.'),
        changed,
      }),
    )
    .describe('Every written page, by kind and id.'),
});

/** /api/v1/lookup.json */
export const apiLookup = z.strictObject({
  ...head,
  pages: z
    .array(
      z.strictObject({
        provider: z.string().describe('The id of the provider.'),
        service: z.string().optional().describe('The id of the service, where the provider has services.'),
        code: z.string().describe('As the system prints it.'),
        names: z.array(z.string()).describe('Other names: classes, constants, symbols. Compare names without case, and without “Exception” at the end.'),
        seenAs: z.array(z.string()).describe('Classes and envelopes that it shares with other errors: they do not settle which it is.'),
        status: z.array(z.int()).describe('HTTP statuses.'),
        messages: z.array(z.string()).describe('Messages as printed; what varies stands in braces: {table}.'),
        address: address.describe('The page.'),
        card: address.describe('The thirty-second card of its code as text.'),
      }),
    )
    .describe('The errors that have a page.'),
  names: address.describe('The page of any name: put the name for {name}. Two colons are written as a dot.'),
  catalogue: address.describe('What packages declare of codes that have no page.'),
});

/** /api/v1/catalogue.json */
export const apiCatalogue = z.strictObject({
  ...head,
  codes: z.int().describe('How many rows there are in all.'),
  providers: z
    .array(
      z.strictObject({
        provider: z.string().describe('The id of the provider.'),
        codes: z.int().describe('How many rows it has.'),
        json: address.describe('All of them.'),
      }),
    )
    .describe('The catalogue is several megabytes: one file for each provider.'),
});

/** /api/v1/catalogue/<provider>.json */
export const apiCatalogueProvider = z.strictObject({
  ...head,
  provider: z.string().describe('The id of the provider.'),
  codes: z.array(codeRow).describe('Every row, by owner and code.'),
});
