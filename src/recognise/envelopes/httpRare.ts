// Sources: https://www.rfc-editor.org/rfc/rfc9110#section-15 (statuses), https://github.com/sabre-io/dav (lib/DAV/Exception), https://github.com/npm/npm-registry-client (npm http), https://github.com/square/okhttp (HttpLoggingInterceptor);
// the forms as commonly printed, not checked line by line
import { has } from '../cues.ts';
import { forms, layers, type Reading } from '../reading.ts';
import { statusNamed } from './http.ts';

const status = '(?<code>4\\d\\d|5[01]\\d)';
const method = '(?:GET|PUT|POST|DELETE|PATCH|HEAD|OPTIONS)';

/** The classes of SabreDAV, and of what is built on it, that are not called after their status. */
const ofSabre: Record<string, string> = {
  FileLocked: '423',
  Locked: '423',
  ConflictingLock: '423',
  LockTokenMatchesRequestUri: '409',
  InsufficientStorage: '507',
  InvalidSyncToken: '403',
};
const sabre = (reading: Reading): Reading | undefined => {
  const code = ofSabre[reading.code];
  return code ? { ...reading, code, status: Number(code) } : statusNamed(reading);
};

/** A status beside an address or a method, as access logs and clients print it: less than a form of HTTP of its own. */
export const httpRare = forms('HTTP, rarer forms', { provider: 'http', layer: layers.transport }, [
  [new RegExp(`(?<![\\w.:/-])${status} (?:${method} )?(?:https?://|/[a-z])`, 'dg'), { sure: 0.8 }],
  [
    new RegExp(
      `\\b${method}:? \\S{1,300} {1,4}(?:returned |responded |failed:? |resulted in |->|=>|-|:|\\[|\\()?(?:with )?(?:status )?(?:code )?"?${status}\\b`,
      'dg',
    ),
    { sure: 0.8 },
  ],
  [new RegExp(`\\b${method} ${status} https?:`, 'dg'), { sure: 0.8 }],
  [new RegExp(`\\b[Ss]tatus code(?: of)? ${status}\\b`, 'dg'), { sure: 0.8 }],
  [new RegExp(`\\bERROR ${status}: [A-Z]`, 'dg'), { sure: 0.8 }], // wget
  [new RegExp(`\\b(?:Status|unacceptableStatusCode)\\((?:code: )?${status}\\)`, 'dg'), { sure: 0.76 }], // reqwest, Alamofire
  [/\bNet::HTTP(?<code>[A-Z][A-Za-z]{3,25})\b/dgi, { sure: 0.8 }, statusNamed],
  [/\b(?:RestClient|Faraday|Octokit|HTTP::Exceptions?)::(?<code>[A-Z][A-Za-z]{3,25}?)(?:Error)?\b/dg, { sure: 0.8 }, statusNamed],
  [/\b[Ee]rror response from daemon: (?<code>[A-Z][a-z]{3,20}(?: [A-Z][a-z]{3,20})?)[.,:]/dg, { sure: 0.8 }, statusNamed], // Docker
  [new RegExp(`(?:\\b[Rr]eturn code is:?|<--|\\btoo many|\\berror[_ ]code["':= ]{1,5}) ?["']?${status}\\b`, 'dg'), { sure: 0.8 }], // Maven, Verdaccio, urllib3, Telegram
  [new RegExp(`\\b${status} (?:Client|Server) Error: `, 'dg'), { sure: 0.82 }],
  [new RegExp(`\\((?:status )?${status}(?: status)?\\)`, 'dg'), { sure: 0.7 }],
  [new RegExp(`^(?:npm \\S{3,5} )?(?:code E|\\S{0,20} ?Failed ${method} |[Ee]rror )${status}\\b`, 'dgm'), { sure: 0.8 }],
  [new RegExp(`^${status} with message\\b`, 'dgm'), { sure: 0.76 }],
  [/\b[Ss]erver replied: (?<code>[A-Z][a-z]{3,20}(?: [A-Z][a-z]{3,20}){0,2})/dg, { sure: 0.8 }, statusNamed], // clients of ownCloud and Nextcloud
  [new RegExp(`^(?:debug|DEBUG|info): ${status}$`, 'dgm'), { sure: 0.74 }],
  [/\bThe precondition on the request for the URL /dg, { code: '412', sure: 0.86 }], // Apache
  [/\bSolrException: version conflict for /dg, { code: '409', sure: 0.84 }],
  [new RegExp(`\\b\\w{3,60}(?:Error|Exception): ${status}(?=: | \\{)`, 'dg'), { sure: 0.8 }],
  [/\bVersion must be incremented on update|\bAttempted to update stale data/dg, { code: '409', sure: 0.76 }], // Confluence
  [/^\s{1,8}(?<code>[A-Z][A-Za-z]{3,20}) https?:\/\/\S{3,200} \d{1,6}ms$/dgm, { sure: 0.8 }, statusNamed], // NuGet
  // a file server over SabreDAV: a class for each status, and one of its own for a lock
  [/\bSabre(?:_DAV_|\\{1,2}DAV\\{1,2}|\\{1,2})Exception[_\\]{1,2}(?<code>[A-Z]\w{3,40})/dg, { sure: 0.88 }, sabre],
  [/\bSabre\\{1,2}Exception\\{1,2}(?<code>[A-Z]\w{3,40})/dg, { sure: 0.88 }, sabre],
  // what the Docker daemon refuses with 409
  [
    /[Ee]rror response from daemon: [^\n]{1,200}(?:is already (?:in progress|in use|being)|is in use|running container|must be stopped|name conflict)/dg,
    { code: '409', sure: 0.78 },
  ],
  [/\bConflict: terminated by other /dg, { code: '409', sure: 0.8 }], // Telegram
  // a program that printed the status by itself, and the body behind it
  [new RegExp(`^${status}(?=\\r?\\n\\s{0,4}(?:b['"]|[{<"[A-Z]))`, 'dgm'), { sure: 0.7 }],
  [
    new RegExp(
      `\\b(?:status|Status|STATUS|statusCode|status_code|http_code|httpStatus|HttpStatus(?:Code)?|response code|Response code)(?: code)?\\s{0,3}(?:is|was|of|:|=)?\\s{0,3}[[(<{'"]{1,2}${status}\\b`,
      'dg',
    ),
    { sure: 0.78 },
  ],
  [new RegExp(`\\b(?:http|HTTP|Http)[_ -]?(?:[Ee]rror|[Ss]tatus|[Cc]ode|[Rr]esponse)?[_ -]?(?:[Cc]ode)?[:= (-]{0,3}${status}\\b`, 'dg'), { sure: 0.76 }],
  [new RegExp(`\\b(?:[Cc]ode|error|Error|ERR|E|errno)[:= ]{0,3}["'\\[(]?${status}\\b(?![:\\d]|\\.\\d)`, 'dg'), { sure: 0.6 }],
  [
    new RegExp(`[\\[(]${status}[\\])]`, 'dg'),
    { sure: 0.56 },
    (one, _, view) => (has(view, 'error', 'exception', 'server', 'http', 'request', 'response') && !has(view, 'enum', 'onerror') ? one : undefined),
  ],
  [
    new RegExp(
      `\\b\\w{0,40}(?:Http|HTTP|Response|Status|Api|API|Client|Server|Web)\\w{0,30}(?:Exception|Error)['"]?[: (\\[]{1,4}(?:status(?:[_ ]?code)?[:= ]{1,3})?${status}\\b`,
      'dg',
    ),
    { sure: 0.78 },
  ],
]);
