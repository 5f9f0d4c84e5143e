import type { Scenario } from '../scenario.ts';
import { azurite } from '../servers/azurite.ts';
import { conditionalHeaders, rfc9110 } from '../tools/azureAuthorities.ts';
import { blobScript, blobs } from '../tools/azureStorage.ts';
import { packaged } from '../tools/source.ts';

const common = {
  of: 'azure/storage/ConditionNotMet',
  server: azurite,
  client: packaged('@azure/storage-blob'),
  expect: { status: 412, code: 'ConditionNotMet' },
  script: blobScript,
} satisfies Partial<Scenario>;

/** Writes that Azurite refuses because their condition is not met. */
export const azuriteWrites: Scenario[] = [
  {
    ...common,
    id: 'azure/storage/ConditionNotMet-put-if-match',
    title: 'Put Blob with an ETag that is no longer current',
    operation: 'Put Blob',
    authority: conditionalHeaders('a write whose If-Match is not met is answered 412'),
    run: (stage) =>
      blobs(stage, 'put-if-match', async ({ blob, shown, asked }) => {
        await blob.upload('v1', 2);
        const { etag } = await shown('We read the ETag.', () => blob.getProperties());
        await shown('Another writer replaces the blob, with the ETag it read.', () => blob.upload('v2', 2, { conditions: { ifMatch: etag } }));
        return asked('Our write still names the old version.', () => blob.upload('v3', 2, { conditions: { ifMatch: etag } }));
      }),
  },
  {
    ...common,
    id: 'azure/storage/ConditionNotMet-put-again-after-wait',
    title: 'the refused Put Blob again after 1.5 s; then read again, and put with the new ETag',
    operation: 'Put Blob',
    authority: conditionalHeaders('a write whose If-Match is not met is answered 412'),
    run: (stage) =>
      blobs(stage, 'put-again', async ({ blob, shown, asked }) => {
        const { etag } = await blob.upload('v1', 2);
        await blob.upload('v2', 2);
        await asked('Our write names the old version.', () => blob.upload('v3', 2, { conditions: { ifMatch: etag } }));
        await new Promise((done) => setTimeout(done, 1500));
        const again = await asked('The same write 1.5 s later.', () => blob.upload('v3', 2, { conditions: { ifMatch: etag } }));
        const now = await shown('The fix: read again …', () => blob.getProperties());
        await shown('… and write with the new ETag.', () => blob.upload('v3', 2, { conditions: { ifMatch: now.etag } }));
        return again;
      }),
  },
  {
    ...common,
    id: 'azure/storage/ConditionNotMet-delete-if-match',
    title: 'Delete Blob with an ETag that is no longer current',
    operation: 'Delete Blob',
    authority: conditionalHeaders('Delete Blob takes If-Match; a write whose condition is not met is answered 412'),
    run: (stage) =>
      blobs(stage, 'delete-if-match', async ({ blob, asked }) => {
        const { etag } = await blob.upload('v1', 2);
        await blob.upload('v2', 2);
        return asked('The ETag is that of the version before.', () => blob.delete({ conditions: { ifMatch: etag } }));
      }),
  },
  {
    ...common,
    id: 'azure/storage/ConditionNotMet-metadata-if-match',
    title: 'Set Blob Metadata with the ETag from before another change of the metadata',
    operation: 'Set Blob Metadata',
    authority: conditionalHeaders('Set Blob Metadata takes If-Match; a write whose condition is not met is answered 412'),
    run: (stage) =>
      blobs(stage, 'metadata-if-match', async ({ blob, shown, asked }) => {
        const { etag } = await blob.upload('v1', 2);
        await shown('Another writer changes the metadata only: the content stays, the ETag moves.', () => blob.setMetadata({ state: 'open' }));
        return asked('Ours names the ETag from before.', () => blob.setMetadata({ state: 'done' }, { conditions: { ifMatch: etag } }));
      }),
  },
  {
    ...common,
    id: 'azure/storage/ConditionNotMet-put-if-unmodified-since',
    title: 'Put Blob with If-Unmodified-Since before the last change',
    operation: 'Put Blob',
    authority: conditionalHeaders('a write whose If-Unmodified-Since is not met is answered 412'),
    run: (stage) =>
      blobs(stage, 'put-unmodified', async ({ blob, asked }) => {
        await blob.upload('v1', 2);
        return asked('The date lies before the blob was made.', () =>
          blob.upload('v2', 2, { conditions: { ifUnmodifiedSince: new Date('2026-01-01T00:00:00Z') } }),
        );
      }),
  },
  {
    ...common,
    id: 'azure/storage/ConditionNotMet-put-if-none-match',
    title: 'Put Blob with If-None-Match equal to the current ETag',
    operation: 'Put Blob',
    authority: conditionalHeaders('a write whose If-None-Match is not met is answered 412'),
    run: (stage) =>
      blobs(stage, 'put-if-none-match', async ({ blob, asked }) => {
        const { etag } = await blob.upload('v1', 2);
        return asked('The blob still has the ETag that it must not have.', () => blob.upload('v2', 2, { conditions: { ifNoneMatch: etag } }));
      }),
  },
  {
    ...common,
    id: 'azure/storage/ConditionNotMet-put-if-match-missing',
    title: 'Put Blob with If-Match: * where no blob exists',
    operation: 'Put Blob',
    authority: rfc9110(
      'section 13.1.1, If-Match',
      'section-13.1.1',
      'If-Match: * is false where nothing exists; a server may answer a false If-Match with 412',
    ),
    run: (stage) => blobs(stage, 'put-missing', ({ blob, asked }) => asked('412, not 404.', () => blob.upload('v1', 2, { conditions: { ifMatch: '*' } }))),
  },
  {
    ...common,
    id: 'azure/storage/ConditionNotMet-put-etag-and-date',
    title: 'Put Blob with a current If-Match and an If-Unmodified-Since in the past: the date is not looked at',
    operation: 'Put Blob',
    expect: { status: 201 },
    authority: conditionalHeaders('on a write that names both, If-Match decides'),
    run: (stage) =>
      blobs(stage, 'put-etag-and-date', async ({ blob, asked }) => {
        const { etag } = await blob.upload('v1', 2);
        const conditions = { ifMatch: etag ?? '', ifUnmodifiedSince: new Date('2026-01-01T00:00:00Z') };
        return asked('The ETag is current, the date lies before the last change.', () => blob.upload('v2', 2, { conditions }));
      }),
  },
  {
    ...common,
    id: 'azure/storage/ConditionNotMet-blocks-then-commit',
    title: 'an upload in three blocks with a stale ETag: each block is accepted, only the commit is refused',
    operation: 'Put Block List',
    expect: { status: 412, code: 'ConditionNotMet', attempts: 4 },
    authority: conditionalHeaders('Put Block List takes If-Match; Put Block is not among the operations that take a condition'),
    run: (stage) =>
      blobs(stage, 'blocks', async ({ blob, asked }) => {
        const { etag } = await blob.upload('v1', 2);
        await blob.upload('v2', 2);
        const options = { blockSize: 4, maxSingleShotSize: 4, concurrency: 1, conditions: { ifMatch: etag ?? '' } };
        return asked('Twelve bytes in blocks of four.', () => blob.uploadData(Buffer.from('onetwo3three'), options));
      }),
  },
];
