import type { Scenario } from '../scenario.ts';
import { samplesAzure } from './samplesAzure.ts';
import { samplesAzureStorage } from './samplesAzureStorage.ts';
import { samplesHttp } from './samplesHttp.ts';
import { samplesIam } from './samplesIam.ts';
import { samplesOrders } from './samplesOrders.ts';
import { samplesPostgresql } from './samplesPostgresql.ts';

/** The samples of the pages, each under two writers, with its struck-out version in the same scene. */
export const samples: Scenario[] = [...samplesAzureStorage, ...samplesHttp, ...samplesOrders, ...samplesPostgresql, ...samplesAzure, ...samplesIam];
