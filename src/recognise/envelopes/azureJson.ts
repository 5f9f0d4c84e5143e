// Sources: https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/find-error-code (ARM),
// https://learn.microsoft.com/graph/errors (Graph), https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html (OData, § 21)
import { azureService } from '../azureWords.ts';
import { cloudOf, has } from '../cues.ts';
import { type Envelope, found, layers, type Reading } from '../reading.ts';
import type { View } from '../view.ts';

/** Codes that only say that something within failed. */
export const wrappers = new Set(
  'deploymentfailed,resourcedeploymentfailure,resourceoperationfailure,invalidtemplatedeployment,multipleerrorsoccurred,deploymentfailedwitherrors,aggregatederror,bulkoperationfailed,nestederrors,deploymentstackdeploymentfailed,azureclierror,provisioningfailed'.split(
    ',',
  ),
);

/** How many braces are open at each of the places, which ascend. Braces in strings count: JSON in a string is one level more. */
const depths = (text: string, places: number[]): number[] => {
  let depth = 0;
  let from = 0;
  return places.map((place) => {
    for (; from < place; from++) {
      const sign = text.charCodeAt(from);
      if (sign === 123) depth++;
      else if (sign === 125 && depth > 0) depth--;
    }
    return depth;
  });
};

const pair = /["']?(?:code|errorcode|odata\.error\.code)["']?\s{0,9}[:=]\s{0,9}["'](?<code>[A-Za-z][\w.-]{2,79})["']/dgi;

/** Of the codes of one answer those that have no code within; the first of them comes first. */
export const innermost = (view: View, readings: Reading[]): Reading[] => {
  const at = (reading: Reading) => reading.spans[0]?.start ?? 0;
  const deep = depths(view.text, readings.map(at));
  return readings.map((reading, index) => {
    const next = readings[index + 1];
    const wraps =
      wrappers.has(reading.code.toLowerCase()) || (next !== undefined && (deep[index + 1] ?? 0) > (deep[index] ?? 0) && at(next) - at(reading) < 4000);
    return wraps ? { ...reading, sure: reading.sure - 0.25 } : reading;
  });
};

/** JSON of Azure Resource Manager, Microsoft Graph and other services of Azure; the innermost code counts. */
export const azureJson: Envelope = {
  name: 'Azure JSON',
  read: (view) => {
    const cloud = cloudOf(view);
    // By its shape alone: the error of OData has a code in words, with target, details or innererror beside it.
    const shaped =
      cloud === undefined &&
      !has(view, 'responsemetadata', 'response_metadata', 'boto', 'sg-', 'x-amzn') &&
      (/^\s{0,40}\{\s{0,20}"code": ?"[A-Z]\w{2,60}",\s{0,20}"message"/.test(view.text) ||
        /["']error["']\s{0,9}:\s{0,9}\{\s{0,80}["']code["']\s{0,9}:\s{0,9}["'][A-Za-z]/.test(view.text) ||
        (has(view, '"message"', "'message'") && has(view, '"target"', '"details"', '"innererror"', 'odata.')));
    if (cloud !== 'azure' && !shaped) return [];
    const service = azureService(view) ?? (has(view, 'innererror', 'request_badrequest', 'mailbox', 'changekey') ? 'microsoft-graph' : undefined);
    const list = found(view, pair, { provider: 'azure', service, sure: shaped ? 0.84 : 0.92, layer: layers.system }, (reading) =>
      /^(?:E?[A-Z][A-Z_]{3,}|ERR_\w+|string|HTTP\w*|None|null|undefined|[a-z_]+)$/.test(reading.code) && !has(view, 'x-ms-error-code', 'graph')
        ? { ...reading, sure: 0.55 }
        : shaped && /(?:Exception|Fault)$/.test(reading.code)
          ? { ...reading, sure: 0.5 } // so end the codes of AWS
          : shaped && /^[a-z]/.test(reading.code) && !has(view, 'innererror')
            ? { ...reading, sure: 0.7 } // a code that begins so may be anybody’s
            : reading,
    );
    return innermost(view, list);
  },
};
