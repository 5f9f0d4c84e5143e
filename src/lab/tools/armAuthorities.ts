import type { Authority } from '../scenario.ts';
import { sdkSource } from './azureAuthorities.ts';
import { packaged } from './source.ts';

/** What the clients’ own sources say. */
export const retries = (says: string) =>
  sdkSource(`${packaged('@azure/core-rest-pipeline')} and @typespec/ts-http-runtime, retryStrategies`, '@azure/core-rest-pipeline', '1.24.0', says);
export const never = retries('sent again are 408, 5xx but 501 and 505, and 429 with Retry-After; that header is looked at on 429 and 503 only');
export const lro = (says: string) => sdkSource('@azure/core-lro 3.3.1, poller/operation.js', '@azure/core-lro', '3.3.1', says);
export const model = (says: string) => sdkSource('@azure/arm-resources 8.0.0, api/resourceGroups/operations.js', '@azure/arm-resources', '8.0.0', says);
export const pyRetry = (says: string): Authority => ({
  title: 'azure-sdk-for-python, azure-core _retry.py; in this the same as 1.26.3',
  address:
    'https://github.com/Azure/azure-sdk-for-python/blob/019edeff2e8285d562ab824ede2d54353699ae4e/sdk/core/azure-core/azure/core/pipeline/policies/_retry.py',
  says,
  read: '2026-11-26',
});
export const named = pyRetry('an answer of 400 or above that has Retry-After is sent again, whatever its status; three times at most');
export const unlisted = pyRetry('without Retry-After, of the statuses below 506 only 408, 429, 500, 502, 503 and 504 are sent again');
export const cliSource = (path: string, says: string): Authority => ({
  title: `azure-cli 2.45.0, ${path}`,
  address: `https://github.com/Azure/azure-cli/blob/azure-cli-2.45.0/src/azure-cli-core/azure/cli/core/${path}`,
  says,
  read: '2026-11-26',
});
