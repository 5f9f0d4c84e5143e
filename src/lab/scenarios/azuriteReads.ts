import type { Scenario } from '../scenario.ts';
import { azurite } from '../servers/azurite.ts';
import { conditionalHeaders } from '../tools/azureAuthorities.ts';
import { blobScript, blobs } from '../tools/azureStorage.ts';
import { packaged } from '../tools/source.ts';

const common = {
  of: 'azure/storage/ConditionNotMet',
  server: azurite,
  client: packaged('@azure/storage-blob'),
  expect: { status: 412, code: 'ConditionNotMet' },
  script: blobScript,
} satisfies Partial<Scenario>;

const notModified = { status: 304, code: 'ConditionNotMet' };

/** Reads whose condition is not met: 412 or 304. */
export const azuriteReads: Scenario[] = [
  {
    ...common,
    id: 'azure/storage/ConditionNotMet-get-if-match',
    title: 'Get Blob with an ETag that is no longer current',
    operation: 'Get Blob',
    authority: conditionalHeaders('a read whose If-Match is not met is answered 412'),
    run: (stage) =>
      blobs(stage, 'get-if-match', async ({ blob, asked }) => {
        const { etag } = await blob.upload('v1', 2);
        await blob.upload('v2', 2);
        return asked('The ETag is that of the version before.', () => blob.download(0, undefined, { conditions: { ifMatch: etag } }));
      }),
  },
  {
    ...common,
    id: 'azure/storage/ConditionNotMet-head-if-match',
    title: 'Get Blob Properties (HEAD) with an ETag that is no longer current: the code is only in the header',
    operation: 'Get Blob Properties',
    authority: conditionalHeaders('a read whose If-Match is not met is answered 412'),
    run: (stage) =>
      blobs(stage, 'head-if-match', async ({ blob, asked }) => {
        const { etag } = await blob.upload('v1', 2);
        await blob.upload('v2', 2);
        return asked('There is no body, so the error has neither code nor message.', () => blob.getProperties({ conditions: { ifMatch: etag } }));
      }),
  },
  {
    ...common,
    id: 'azure/storage/ConditionNotMet-get-if-unmodified-since',
    title: 'Get Blob with If-Unmodified-Since before the last change',
    operation: 'Get Blob',
    authority: conditionalHeaders('a read whose If-Unmodified-Since is not met is answered 412'),
    run: (stage) =>
      blobs(stage, 'get-unmodified', async ({ blob, asked }) => {
        await blob.upload('v1', 2);
        const conditions = { ifUnmodifiedSince: new Date('2026-01-01T00:00:00Z') };
        return asked('The date lies before the blob was made.', () => blob.download(0, undefined, { conditions }));
      }),
  },
  {
    ...common,
    id: 'azure/storage/ConditionNotMet-get-etag-and-date',
    title: 'Get Blob with a current If-Match and an If-Unmodified-Since in the past: both must hold',
    operation: 'Get Blob',
    authority: conditionalHeaders('on a read, If-Match and If-Unmodified-Since are joined by “and”'),
    run: (stage) =>
      blobs(stage, 'get-etag-and-date', async ({ blob, asked }) => {
        const { etag } = await blob.upload('v1', 2);
        const conditions = { ifMatch: etag ?? '', ifUnmodifiedSince: new Date('2026-01-01T00:00:00Z') };
        return asked('The ETag is current, the date lies before the last change.', () => blob.download(0, undefined, { conditions }));
      }),
  },
  {
    ...common,
    id: 'azure/storage/ConditionNotMet-get-if-none-match',
    title: 'Get Blob with the current ETag in If-None-Match: your copy is current',
    operation: 'Get Blob',
    expect: notModified,
    authority: conditionalHeaders('a read whose If-None-Match is not met is answered 304'),
    run: (stage) =>
      blobs(stage, 'get-if-none-match', async ({ blob, asked }) => {
        const { etag } = await blob.upload('v1', 2);
        return asked('Nothing has changed.', () => blob.download(0, undefined, { conditions: { ifNoneMatch: etag } }));
      }),
  },
  {
    ...common,
    id: 'azure/storage/ConditionNotMet-get-if-modified-since',
    title: 'Get Blob with an If-Modified-Since after the last change: your copy is current',
    operation: 'Get Blob',
    expect: notModified,
    authority: conditionalHeaders('a read whose If-Modified-Since is not met is answered 304'),
    run: (stage) =>
      blobs(stage, 'get-modified', async ({ blob, asked }) => {
        await blob.upload('v1', 2);
        await new Promise((done) => setTimeout(done, 1100));
        return asked('Nothing has changed since.', () => blob.download(0, undefined, { conditions: { ifModifiedSince: new Date() } }));
      }),
  },
  {
    ...common,
    id: 'azure/storage/ConditionNotMet-head-if-none-match',
    title: 'Get Blob Properties (HEAD) with the current ETag in If-None-Match',
    operation: 'Get Blob Properties',
    expect: notModified,
    authority: conditionalHeaders('a read whose If-None-Match is not met is answered 304'),
    run: (stage) =>
      blobs(stage, 'head-if-none-match', async ({ blob, asked }) => {
        const { etag } = await blob.upload('v1', 2);
        return asked('Nothing has changed.', () => blob.getProperties({ conditions: { ifNoneMatch: etag } }));
      }),
  },
];
