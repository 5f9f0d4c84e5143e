import type { Authority, Scenario } from '../scenario.ts';
import { tablesOfAzurite } from '../servers/azuriteTables.ts';
import { tableCodes } from '../tools/azureAuthorities.ts';
import { tableScript } from '../tools/azureStorage.ts';
import { packaged } from '../tools/source.ts';

/** A page of the REST reference. */
export const learn = (title: string, page: string, says: string): Authority => ({
  title: `Microsoft Learn: ${title}`,
  address: `https://learn.microsoft.com/rest/api/storageservices/${page}`,
  says,
  read: '2026-11-26',
});

/** What the scenarios with tables have in common. */
export const common = {
  of: 'azure/storage/UpdateConditionNotSatisfied',
  server: tablesOfAzurite,
  client: packaged('@azure/data-tables'),
  expect: { status: 412, code: 'UpdateConditionNotSatisfied' },
  authority: tableCodes('412 UpdateConditionNotSatisfied: the update condition was not satisfied'),
  script: tableScript,
} satisfies Partial<Scenario>;
