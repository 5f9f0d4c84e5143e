import { setTimeout as sleep } from 'node:timers/promises';
import { type Lambda, PreconditionFailedException, ResourceConflictException, waitUntilFunctionUpdated } from '@aws-sdk/client-lambda';

/** Sets one variable of a function: waits until no update runs, reads, writes with the revision it has read. */
export async function setVariable(client: Lambda, FunctionName: string, name: string, value: string, pauses = [2, 5, 10, 20]) {
  for (let attempt = 0; ; attempt++) {
    await waitUntilFunctionUpdated({ client, maxWaitTime: 300, maxDelay: 5 }, { FunctionName });
    const { Environment, RevisionId } = await client.getFunctionConfiguration({ FunctionName }); // after the wait: the id changes with it
    const Variables = { ...Environment?.Variables, [name]: value }; // all of them: the map is replaced
    try {
      await client.updateFunctionConfiguration({ FunctionName, RevisionId, Environment: { Variables } });
      return await waitUntilFunctionUpdated({ client, maxWaitTime: 300, maxDelay: 5 }, { FunctionName });
    } catch (error) {
      const again = error instanceof ResourceConflictException || error instanceof PreconditionFailedException;
      const pause = pauses[attempt];
      if (!again || pause === undefined) throw error;
      await sleep(pause * 1000 * (0.75 + Math.random() / 2));
    }
  }
}
