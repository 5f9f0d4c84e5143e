import { atlasOf, lookAt, mended } from '#publish/runbooks';
import { draftOf, errorEntry, graphWith, outline, providerEntry, withCatalogue } from './fixtures.ts';

const blob = errorEntry('azure/storage/ConditionNotMet', {
  aliases: [{ name: 'azure.errors.ConditionNotMet', kind: 'symbol', where: 'SDK', proof: 'docs', source: 'docs' }],
});
const old = errorEntry('azure/storage/OldLeaseBroken');
const retired = {
  ...old,
  data: { ...old.data, retired: { since: '2026-05-01', because: 'The service prints another code.', instead: '/errors/azure/storage/ConditionNotMet/' } },
};
const plain = errorEntry('azure/storage/VeryOldFault');
const alone = { ...plain, data: { ...plain.data, retired: { since: '2026-05-01', because: 'It is gone.' } } };
/** The pages of that site. */
export const graph = withCatalogue(
  graphWith(
    providerEntry('http', { name: 'HTTP', services: {} }),
    providerEntry('azure', { name: 'Microsoft Azure' }),
    providerEntry('kubernetes', { name: 'Kubernetes', services: {} }),
    providerEntry('postgresql', { name: 'PostgreSQL', services: {} }),
    errorEntry('http/409'),
    errorEntry('http/412'),
    errorEntry('kubernetes/Conflict'),
    errorEntry('postgresql/40001'),
    errorEntry('postgresql/55P03'),
    blob,
    retired,
    alone,
  ),
  { of: 'azure/storage', name: 'Azure Storage', codes: [{ code: 'BlobNotFound' }, { code: 'RangeTooLarge' }, { code: 'RangeTooLarga' }] },
);
/** The parts of its one page with a body. */
export const drafts = [
  draftOf(
    blob,
    outline({
      anchors: [
        { id: 'causes', line: 1, column: 1 },
        { id: 'other-writer', line: 1, column: 1 },
      ],
    }),
  ),
];
const moved = [
  { from: '/errors/azure/blob/ConditionNotMet/', to: '/errors/azure/storage/ConditionNotMet/' },
  { from: '/errors/azure/storage/ConditionNotMet/#race', to: '/errors/azure/storage/ConditionNotMet/#other-writer' },
];
/** The site that the linter knows in its tests: a code of Azure Storage, common numbers, a retired code and two moves. */
export const atlas = atlasOf(graph, { drafts, fixed: ['/', '/about/'] }, moved, 'https://errors.example/docs/');
/** Its address. */
export const site = 'https://errors.example/docs';

/** What is told of a text. */
export const found = (file: string, text: string) => lookAt(file, text, atlas).findings.map(({ message }) => message);
/** The text as it is mended. */
export const fix = (file: string, text: string) => mended(file, text, atlas);
