// Sources: https://learn.microsoft.com/azure/azure-resource-manager/management/request-limits-and-throttling, https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html,
// https://cloud.google.com/apis/design/errors (each answers with a status of HTTP and, where the body is lost, with nothing else)
import { cloudOf, has } from '../cues.ts';
import { type Envelope, found, layers } from '../reading.ts';
import type { View } from '../view.ts';

const status =
  /\b(?:status(?:[_ ]?code)?|response code|HTTP(?:\/\d(?:\.\d)?)?|[Ee]rror|with)["']?[ :=]{1,4}["']?\(?(?<code>[45]\d\d)\b|\((?<bare>[45]\d\d)\)(?: \w|\n|$)|\b(?<named>[45]\d\d) (?:Client Error|Conflict|Not Found|Forbidden|Precondition Failed|Too Many Requests|Bad Request|Unauthorized|Locked)/dgi;

/** A status of HTTP in a text that names a host or client of this cloud more than another: whose refusal it is, where no code was pasted. */
export const cloudStatus = (provider: string, serviceOf: (view: View) => string | undefined): Envelope => ({
  name: 'HTTP status of a cloud',
  read: (view) => {
    const own = has(
      view,
      'management.azure.com',
      'graph.microsoft.com',
      '.windows.net',
      'azconfig',
      '.azure.com',
      '.azure.net',
      'azurewebsites',
      'autorest',
      'windowsazure',
      'storageexception',
      'microsoft.graph',
      'sharepoint.com',
      'appconfiguration',
      'amazonaws.com',
      'googleapis.com',
      'googleapi:',
      'x-ms-',
      'x-amz',
      'x-goog',
      'microsoft.azure',
      'azure.core',
      'failed to complete operation. message',
      'app config',
    );
    if (!own || cloudOf(view) !== provider) return [];
    const service = serviceOf(view);
    return [...view.text.matchAll(status)].slice(0, 3).flatMap(({ groups }) => {
      const code = groups?.code ?? groups?.bare ?? groups?.named;
      return code
        ? found(view, new RegExp(`\\b(?<code>${code})\\b`, 'dg'), { provider, service, sure: 0.84, layer: layers.transport, status: Number(code) }).slice(0, 1)
        : [];
    });
  },
});
