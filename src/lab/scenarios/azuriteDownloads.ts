import type { Scenario } from '../scenario.ts';
import { azurite } from '../servers/azurite.ts';
import { conditionalHeaders, sdkSource } from '../tools/azureAuthorities.ts';
import { blobScript, blobs } from '../tools/azureStorage.ts';
import { packaged } from '../tools/source.ts';

const common = {
  of: 'azure/storage/ConditionNotMet',
  server: azurite,
  client: packaged('@azure/storage-blob'),
  operation: 'Get Blob',
  script: blobScript,
} satisfies Partial<Scenario>;

/** Downloads in ranges while somebody overwrites the blob: without a condition, and with one. */
export const azuriteDownloads: Scenario[] = [
  {
    ...common,
    id: 'azure/storage/ConditionNotMet-download-torn',
    title: 'downloadToBuffer in two ranges without a condition; the blob is overwritten between them',
    expect: { status: 206, attempts: 3 },
    authority: sdkSource(
      '@azure/storage-blob 12.32.0, Clients.js',
      '@azure/storage-blob',
      '12.32.0',
      'downloadToBuffer sends each range with the caller’s conditions and no others',
    ),
    run: (stage) => {
      let overwrite: (() => Promise<unknown>) | undefined;
      const before = async (sent: string) => {
        if (/^x-ms-range: bytes=4-/im.test(sent)) await overwrite?.();
      };
      return blobs(
        stage,
        'torn',
        async ({ blob, asked, out, quiet }) => {
          await blob.upload('old,old.', 8);
          overwrite = () => quiet('torn', (other) => other.upload('new,new.', 8));
          let text = '';
          const got = await asked('Two ranges of four bytes; “old,old.” becomes “new,new.” before the second is asked for.', async () => {
            text = (await blob.downloadToBuffer(0, undefined, { blockSize: 4, concurrency: 1 })).toString();
          });
          out.line('client', `read: ${text}`);
          return got;
        },
        { before },
      );
    },
  },
  {
    ...common,
    id: 'azure/storage/ConditionNotMet-download-guarded',
    expect: { status: 412, code: 'ConditionNotMet' },
    title: 'downloadToBuffer in two ranges with ifMatch: the overwritten blob is refused instead of mixed',
    authority: conditionalHeaders('a read whose If-Match is not met is answered 412'),
    run: (stage) => {
      let overwrite: (() => Promise<unknown>) | undefined;
      const before = async (sent: string) => {
        if (/^x-ms-range: bytes=4-/im.test(sent)) await overwrite?.();
      };
      return blobs(
        stage,
        'guarded',
        async ({ blob, asked, quiet }) => {
          const { etag } = await blob.upload('old,old.', 8);
          overwrite = () => quiet('guarded', (other) => other.upload('new,new.', 8));
          const options = { blockSize: 4, concurrency: 1, conditions: { ifMatch: etag ?? '' } };
          return asked('Two ranges of four bytes, both with If-Match.', () => blob.downloadToBuffer(0, undefined, options));
        },
        { before },
      );
    },
  },
];
