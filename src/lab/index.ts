export { keep } from './keep.ts';
export { type Result, runAt } from './run.ts';
export type { Found, Server } from './server.ts';

/** Every scenario of the lab. A new one is added to a list below scenarios/; a new product gets a server, a list of its own, and a line below lists/. */
import { awsScenarios } from './lists/aws.ts';
import { azureAndGoogleScenarios } from './lists/azureAndGoogle.ts';
import { databasesScenarios } from './lists/databases.ts';
import { httpScenarios } from './lists/http.ts';
import { platformsScenarios } from './lists/platforms.ts';
import type { Scenario } from './scenario.ts';

export const scenarios: Scenario[] = [...httpScenarios, ...azureAndGoogleScenarios, ...awsScenarios, ...databasesScenarios, ...platformsScenarios];
