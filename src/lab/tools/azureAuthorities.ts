import type { Authority } from '../scenario.ts';

const read = '2026-11-21';
const learn = (title: string, page: string, says: string): Authority => ({
  title: `Microsoft Learn: ${title}`,
  address: `https://learn.microsoft.com/rest/api/storageservices/${page}`,
  says,
  read,
});

/** What each conditional header does on reads and on writes of blobs. */
export const conditionalHeaders = (says: string): Authority =>
  learn('Specifying conditional headers for Blob service operations', 'specifying-conditional-headers-for-blob-service-operations', says);

/** Codes of every storage service, ConditionNotMet among them. */
export const commonCodes = (says: string): Authority => learn('Common REST API error codes (Azure Storage)', 'common-rest-api-error-codes', says);

/** Microsoft’s table of one service’s codes, with status and message. */
export const blobCodes = (says: string): Authority => learn('Azure Blob Storage error codes', 'blob-service-error-codes', says);
export const tableCodes = (says: string): Authority => learn('Table Storage error codes', 'table-service-error-codes', says);
export const queueCodes = (says: string): Authority => learn('Queue Storage error codes', 'queue-service-error-codes', says);

/** Source of the SDK, as published on npm. */
export const sdkSource = (title: string, name: string, version: string, says: string): Authority => ({
  title,
  address: `https://www.npmjs.com/package/${name}/v/${version}`,
  says,
  read,
});

/** HTTP’s own words on conditions. */
export const rfc9110 = (section: string, anchor: string, says: string): Authority => ({
  title: `RFC 9110, ${section}`,
  address: `https://www.rfc-editor.org/rfc/rfc9110.html#${anchor}`,
  says,
  read,
});
