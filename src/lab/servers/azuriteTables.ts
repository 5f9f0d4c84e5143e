import type { Server } from '../server.ts';
import { azurite } from './azurite.ts';

/** Azurite; of its answers also the ETag within JSON and the boundaries of a transaction are hidden. */
export const tablesOfAzurite: Server = {
  ...azurite,
  hide: [
    ...(azurite.hide ?? []).filter(({ word }) => word !== 'etag'),
    { word: 'etag', pattern: /"datetime'?([^'"]+?)'?\\?"/g, numbered: true },
    { word: 'boundary', pattern: /(?:batch|batchresponse|changeset|changesetresponse)_([0-9a-f-]{36})/g, numbered: true },
  ],
};
