import type { Entry, ErrorEntry } from './entries.ts';
import { all, type Graph, httpStatuses } from './graph.ts';
import { nameAddress, nameAddresses } from './names.ts';
import { servicePages } from './services.ts';

const folder = { error: 'errors', concept: 'concepts', compare: 'compare', playbook: 'playbooks', provider: 'errors' } as const;

/** The address of an entry's page. A provider is the folder of its errors. */
export const addressOf = ({ kind, id }: Pick<Entry, 'kind' | 'id'>): string => `/${folder[kind]}/${id}/`;

/** The address of a service page: the folder of its errors. */
export const serviceAddress = (provider: string, service: string): string => `/errors/${provider}/${service}/`;

/** The page of an HTTP status: all errors that use it. */
export const statusAddress = (status: number): string => `/status/${status}/`;

/** The short address of an error: the page of its name. */
export const shortAddress = ({ data }: ErrorEntry): string => `/e/${nameAddress(data.code) ?? data.code}/`;

/** The page of what was captured of an error, whether or not the error has a page of its own. */
export const captureAddress = (error: string): string => `/captures/${error}/`;

/** The errors that were made to happen, by id. */
export const capturedErrors = ({ transcripts }: Graph): string[] => [...new Set(transcripts.map(({ head }) => head.of))].toSorted();

/** The same page for machines: /a/b/ has /a/b.md and /a/b.json, the home page /index.md and /index.json. */
export const twinsOf = (address: string): { markdown: string; json: string } => {
  const plain = address === '/' ? '/index' : address.replace(/\/$/, '');
  return { markdown: `${plain}.md`, json: `${plain}.json` };
};

/** The thirty-second card of a name: /e/X/ has /e/X.txt. */
export const cardOf = (name: string): string => `/e/${name}.txt`;

/** Every page the site has, given the addresses that no content makes; sorted. */
export const allAddresses = (graph: Graph, fixed: readonly string[]): string[] =>
  [
    ...fixed,
    ...graph.entries.map(addressOf),
    ...all(graph, 'provider').flatMap((provider) => servicePages(graph, provider).map((service) => serviceAddress(provider.id, service.id))),
    ...[...httpStatuses(graph).keys()].map(statusAddress),
    ...nameAddresses(graph),
    ...capturedErrors(graph).map(captureAddress),
  ].toSorted();

/** The picture that stands beside a link to a page of an entry. */
export const previewAddress = ({ kind, id }: Pick<Entry, 'kind' | 'id'>): string => `/og/${kind}/${id}.png`;

/** The feed of the changes of the site, or of one error; .atom or .json. */
export const feedAddress = (form: 'atom' | 'json', error?: string): string => (error ? `/feeds/errors/${error}.${form}` : `/feeds/changes.${form}`);
