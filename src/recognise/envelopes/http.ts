// Sources: https://www.rfc-editor.org/rfc/rfc9112#section-4 (status line), https://www.rfc-editor.org/rfc/rfc9457 (problem details), https://www.rfc-editor.org/rfc/rfc9110#section-15
import { forms, layers, type Reading } from '../reading.ts';

/** The reason phrases that are read everywhere, with their statuses. */
export const names: Record<string, number> = {
  'Bad Request': 400,
  Unauthorized: 401,
  Forbidden: 403,
  'Not Found': 404,
  'Method Not Allowed': 405,
  'Request Timeout': 408,
  Conflict: 409,
  Gone: 410,
  'Precondition Failed': 412,
  'Payload Too Large': 413,
  'Unprocessable Entity': 422,
  'Unprocessable Content': 422,
  Locked: 423,
  'Failed Dependency': 424,
  'Too Early': 425,
  'Precondition Required': 428,
  'Too Many Requests': 429,
  'Internal Server Error': 500,
  'Bad Gateway': 502,
  'Service Unavailable': 503,
  'Gateway Timeout': 504,
};
/** The same as alternatives of a pattern. */
export const spelled = Object.keys(names).join('|');

/** Are these words the reason phrase of a status, which any server sends with it? */
export const isReason = (words: string): boolean => names[words] !== undefined;

/** Is a class called after a status, or after the side that is at fault, as those of every framework are? */
export const isOfHttp = (name: string): boolean => {
  const words = name
    .replace(/(?:Exception|Error)$/, '')
    .replace(/^[a-z]/, (first) => first.toUpperCase())
    .replace(/([a-z])([A-Z])/g, '$1 $2');
  return words === 'Client' || words === 'Server' || isReason(words);
};

/** The status of a reason phrase, also of one written as one word: `PreconditionFailed`. */
const statusOf = (reason: string): number | undefined => names[reason.replace(/([a-z])([A-Z])/g, '$1 $2')] ?? names[reason];

/** A reading of a reason phrase as one of its status; undefined when it is none. */
export const statusNamed = (reading: Reading): Reading | undefined => {
  const status = statusOf(reading.code);
  return status ? { ...reading, code: String(status), status } : undefined;
};

/** A refusal; 1xx and 2xx are none, of 3xx only 304 is asked about as an error. */
const refused = (reading: Reading): Reading | undefined => {
  const status = Number(reading.code);
  return status >= 400 && status <= 599 ? { ...reading, status } : undefined;
};

/** HTTP as such: status lines, problem documents, and what HTTP clients print. */
export const http = forms('HTTP', { provider: 'http', layer: layers.transport }, [
  [
    /\bHTTP\s{0,8}\/\d(?:\.\d)?["']?\s{1,8}["']?(?<code>[345]\d\d)\b/dg,
    {},
    (reading) => (reading.code === '304' ? { ...reading, status: 304, sure: 0.8 } : refused(reading)),
  ],
  [/\b(?<code>[45]\d\d) (?:Client|Server) Error: [^\n]{0,80}? for url:/dgi, {}, refused],
  [/\b(?:Client|Server) error '(?<code>[45]\d\d) [^'\n]{0,60}' for url/dg, {}, refused],
  [
    /\b(?:Request failed with status code|failed with status code|unexpected status code|Unexpected HTTP status|returned status code|Response status code does not indicate success:|server returned HTTP response code:|Received unexpected response code|unexpected status(?: code)?:?)\s{1,3}\(?(?<code>[45]\d\d)\b/dgi,
    { sure: 0.9 },
    refused,
  ],
  [
    /\b(?:The remote server returned an error: \(|The requested URL returned error: |HTTP Error |HTTP error |HTTP status(?: code)?:? |HTTP code |HTTP-Status: |responded with (?:a )?(?:status(?: of| code)? )?|returned (?:an? )?(?:HTTP )?(?:error )?)(?<code>[45]\d\d)\b/dg,
    { sure: 0.86 },
    refused,
  ],
  [/\bHTTP (?<code>[45]\d\d)\b/dg, { sure: 0.84 }, refused],
  [/["']?(?:\b|_)status(?:[_ ]?code)?["']?\s{0,3}[:=]{1,2}\s{0,3}["']?(?<code>[45]\d\d)\b/dgi, { sure: 0.82 }, refused],
  [/<(?:title|h1)>\s{0,4}(?:Error )?(?<code>[45]\d\d) /dgi, { sure: 0.9 }, refused],
  [new RegExp(`\\b(?<code>[45]\\d\\d)[ -]{1,3}\\(?(?<message>${spelled})\\b`, 'dgi'), { sure: 0.85 }, refused],
  [new RegExp(`\\b(?<message>${spelled})\\)? \\(?(?<code>[45]\\d\\d)\\)?(?![\\d.])`, 'dg'), { sure: 0.82 }, refused],
  // http-errors for Node.js, and its like: the class is the reason phrase
  [new RegExp(`\\b(?:[A-Z][A-Za-z]{2,30})(?:Error|Exception): (?<code>${spelled})(?=[\\s"']|$)`, 'dgm'), { sure: 0.82 }, statusNamed],
  [/Sabre\\\\?DAV\\\\?Exception\\\\?(?<code>[A-Z]\w{3,40})/dg, { sure: 0.9 }, statusNamed],
  [
    /\b(?:HttpClientErrorException|HttpServerErrorException|WebClientResponseException|FeignException|javax\.ws\.rs|jakarta\.ws\.rs|System\.Net\.Http)\b[^\n]{0,30}?\b(?<code>[A-Z][A-Za-z]{3,20})\b/dg,
    { sure: 0.85 },
    statusNamed,
  ],
]);
