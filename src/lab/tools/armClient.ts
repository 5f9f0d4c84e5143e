import { ResourceManagementClient } from '@azure/arm-resources';
import { createDefaultHttpClient, type PipelineRequest } from '@azure/core-rest-pipeline';

/** A client of Resource Manager with its whole pipeline. It sends a token over TLS only, so its last step, the HTTP client, turns to `address`. */
export const armClient = (address: string): ResourceManagementClient => {
  const plain = createDefaultHttpClient();
  const httpClient = {
    sendRequest: (request: PipelineRequest) => {
      request.url = request.url.replace('https://management.azure.com', address);
      request.allowInsecureConnection = true;
      return plain.sendRequest(request);
    },
  };
  const credential = { getToken: async () => ({ token: 'stub', expiresOnTimestamp: Date.now() + 3.6e6 }) };
  return new ResourceManagementClient(credential, '00000000-0000-0000-0000-000000000000', { httpClient });
};
