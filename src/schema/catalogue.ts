import { z } from 'zod';
import { code, sentence } from './fields.ts';

/** A package as its registry has it, with the hash that a download must have. */
export const pinned = z.strictObject({
  registry: z.enum(['npm', 'debian', 'node']).describe('node: what Node.js itself carries; nothing is downloaded.'),
  name: z.string().describe('As the registry has it.'),
  version: z.string().describe('The version that was read.'),
  suite: z.string().optional().describe('debian: the release that has it: trixie.'),
  hash: z
    .string()
    .regex(/^(sha512-[A-Za-z0-9+/]+=*|sha256-[0-9a-f]{64}|none)$/, 'npm: sha512-<base64>; debian: sha256-<hex>; node: none.')
    .describe('Of the file that was downloaded.'),
  licence: z.string().describe('As the package says, in SPDX words: Apache-2.0.'),
  files: z.array(z.string()).min(1).describe('What was read, as paths or patterns in the package.'),
});

/** One code that a package declares. */
export const row = z.strictObject({
  code: code.describe('As it stands on the wire or in the log.'),
  class: z.string().optional().describe('The class, constant or condition name of the package, where it differs from the code.'),
  part: z.string().optional().describe('Which part of the service, or which product: blob, queue, MariaDB.'),
  number: z.int().optional().describe('Where the system numbers its codes.'),
  status: z.array(z.int().min(100).max(599)).optional().describe('HTTP statuses, only where the source is to be trusted for them.'),
  sqlstate: z.string().length(5).optional().describe('The SQLSTATE that goes with it.'),
  fault: z.enum(['caller', 'service']).optional().describe('Whose fault the package says it is.'),
  retryable: z.enum(['yes', 'throttling', 'no']).optional().describe('Only where the package says so.'),
  operations: z.array(z.string()).optional().describe('Operations that declare it, sorted.'),
  gone: z.string().optional().describe('The version of the package that no longer has it; the row stays.'),
});
export type CatalogueRow = z.infer<typeof row>;

/** The codes of one service, or of a provider that has no services. */
export const shelf = z.strictObject({
  of: z
    .string()
    .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/, 'provider or provider/service: aws/iam.')
    .describe('Whose codes these are; the place in the address.'),
  package: z.string().optional().describe('The package it comes from, where the source has several.'),
  name: z.string().describe('As the vendor writes it.'),
  protocol: z.string().optional().describe('How it answers: query, rest-json, json, rest-xml, rpc-v2-cbor, ec2.'),
  host: z.string().optional().describe('The first label of its host name: iam.'),
  operations: z.int().optional().describe('How many operations it declares in all.'),
  codes: z.array(row).describe('Sorted by code, then class, then part.'),
});
export type CatalogueShelf = z.infer<typeof shelf>;

/** What one source declares. Lives in content/catalogue/<source>.json; written by `npm run catalogue`, never by hand. */
export const catalogue = z.strictObject({
  title: sentence.describe('What the source is, in words a reader understands: botocore service models.'),
  packages: z.array(pinned).min(1).describe('What was read.'),
  statusFrom: z
    .enum(['vendor', 'emulator', 'standard', 'mapping', 'none'])
    .describe('Whose the statuses are; an emulator’s are labelled as that; mapping: what a gateway makes of it, not what is on the wire.'),
  note: sentence.optional().describe('What this source cannot show.'),
  shelves: z.array(shelf).min(1).describe('The codes, one shelf for each owner.'),
});
export type CatalogueData = z.infer<typeof catalogue>;
