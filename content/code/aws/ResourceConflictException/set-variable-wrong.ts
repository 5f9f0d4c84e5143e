import { setTimeout as sleep } from 'node:timers/promises';
import { type Lambda, ResourceConflictException } from '@aws-sdk/client-lambda';

/** Reads once, and repeats the same write until it is accepted. */
export async function setVariable(client: Lambda, FunctionName: string, name: string, value: string, pauses = [2, 5, 10, 20]) {
  const { Environment } = await client.getFunctionConfiguration({ FunctionName });
  const update = { FunctionName, Environment: { Variables: { ...Environment?.Variables, [name]: value } } };
  for (const pause of pauses) {
    try {
      return await client.updateFunctionConfiguration(update);
    } catch (error) {
      if (!(error instanceof ResourceConflictException)) throw error;
      await sleep(pause * 1000);
    }
  }
  return client.updateFunctionConfiguration(update);
}
