import { z } from 'zod';
import { address, atMost, changes, day, id, sentence, sourceId, sources } from './fields.ts';

/** How to tell that an error is this service's own. */
const recognise = {
  envelope: atMost(60).describe('Where the code stands in an answer: XML <Code>, error.code of the JSON body, x-ms-error-code.'),
  requestId: sentence.optional().describe('The header or field that support asks for: x-ms-request-id.'),
  hosts: z.array(z.string()).default([]).describe('Host patterns: *.blob.core.windows.net.'),
  index: address.optional().describe('The vendor’s own list of errors.'),
  source: sourceId,
};

/** One service of a provider; its key is the second part of an error's address; when a vendor renames it, the old key goes to formerServices. */
const service = z.strictObject({
  name: z.string().describe('As the vendor writes it.'),
  summary: atMost(30).describe('How its errors look, in a sentence.'),
  ...recognise,
});

/** How the services of one protocol answer; for services that the catalogue knows and nobody has described. */
const protocol = z.strictObject({
  envelope: recognise.envelope,
  requestId: recognise.requestId,
  hosts: z.string().describe('Host pattern; HOST stands for the service’s own label: HOST.*.amazonaws.com.'),
  source: sourceId,
});

/** A provider of errors. Lives in content/providers/<id>.yaml; the id never changes. */
export const provider = z.strictObject({
  name: z.string().describe('As the vendor writes it.'),
  summary: atMost(40).describe('How its errors look, in a sentence.'),
  recognise: z.strictObject(recognise).describe('How to tell that an error is this provider’s.'),
  protocols: z.record(z.string(), protocol).default({}).describe('By the name that the catalogue gives the protocol: query, rest-json.'),
  services: z.record(id, service).default({}).describe('Empty where errors have no service in their address.'),
  formerServices: z.record(id, id).default({}).describe('The id that a service had before, and the one it has now; addresses with the old one arrive.'),
  sources,
  reviewed: day.describe('The day on which someone last checked it.'),
  changes,
});
export type ProviderData = z.infer<typeof provider>;
export type Service = z.infer<typeof service>;
