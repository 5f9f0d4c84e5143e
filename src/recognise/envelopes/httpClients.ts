// Sources: https://github.com/aio-libs/aiohttp, https://github.com/Pylons/webob, https://github.com/python-gitlab/python-gitlab, https://github.com/PyGithub/PyGithub, https://github.com/hvac/hvac, https://github.com/apache/couchdb (chttpd.erl),
// https://github.com/nodejs/undici, https://github.com/angular/angular, https://github.com/pnpm/pnpm, https://trpc.io/docs/server/error-handling, https://github.com/OpenFeign/feign, https://github.com/rest-assured/rest-assured,
// https://github.com/restsharp/RestSharp, https://github.com/dotnet/aspnetcore, https://github.com/symfony/http-kernel, https://github.com/gophercloud/gophercloud, https://github.com/google/go-github, https://github.com/octokit/octokit.rb,
// https://github.com/Alamofire/Alamofire, https://metacpan.org/pod/WWW::Mechanize, https://www.haproxy.com/documentation/haproxy-configuration-manual/latest/ (8.2.3): how each prints a status; not each checked line by line
import { has } from '../cues.ts';
import { forms, layers, type Reading } from '../reading.ts';
import { spelled } from './http.ts';
import { statusCalled } from './httpNames.ts';

const status = '(?<code>4\\d\\d|5[0-3]\\d)';
const method = '(?:GET|PUT|POST|DELETE|PATCH|HEAD|OPTIONS)';

/** Classes that are called after what was wrong, by the status for which their library raises them. */
const raised = (codes: Readonly<Record<string, string>>) => (reading: Reading) => {
  const code = codes[reading.code];
  return code ? { ...reading, code, status: Number(code) } : statusCalled(reading);
};
const ofVault = raised({ InvalidRequest: '400', InvalidPath: '404', RateLimitExceeded: '429', VaultNotInitialized: '501', VaultDown: '503' });
const ofCouch = raised({ ResourceConflict: '409', ResourceNotFound: '404', PreconditionFailed: '412' });
const ofGithub = raised({ BadCredentialsException: '401', UnknownObjectException: '404' });
const ofStripe = raised({ IdempotencyError: '400', RateLimitError: '429', PermissionError: '403', AuthenticationError: '401' });

/** How libraries print the status of an answer. */
export const httpClients = forms('Clients of HTTP', { provider: 'http', layer: layers.transport }, [
  // Python
  [new RegExp(`\\b${status}, message=`, 'dg'), { sure: 0.86 }],
  [/\bHTTP(?<code>[A-Z][A-Za-z]{3,28})\b/dg, { sure: 0.8 }, statusCalled],
  [new RegExp(`\\b[A-Z]\\w{2,60}: \\(${status}, ["'{bu]`, 'dg'), { sure: 0.8 }],
  [new RegExp(`\\b\\w{1,40}(?:Exception|Error): \\w[\\w ,'-]{2,80}: ${status} [{"]`, 'dg'), { sure: 0.82 }],
  [new RegExp(`\\b${status}: (?:${spelled})\\b`, 'dg'), { sure: 0.82 }],
  [new RegExp(`^${status}: (?=b?['"]?[{[<])`, 'dgm'), { sure: 0.76 }],
  [/\bhvac\.exceptions\.(?<code>[A-Z][A-Za-z]{3,30})\b/dg, { sure: 0.84 }, ofVault],
  [/\bcouchdb\.\w{4,6}\.(?<code>[A-Z][A-Za-z]{3,30})\b/dg, { sure: 0.84 }, ofCouch],
  [/\bcouchConflictException\b/dg, { sure: 0.84, code: '409', status: 409 }],
  [/\bgithub\.GithubException\.(?<code>[A-Z][A-Za-z]{3,40})\b/dg, { sure: 0.8 }, ofGithub],
  [/\b[Ss]tripe(?:::|\.error\.|\.|\\Exception\\)?(?<code>[A-Z][A-Za-z]{3,20}Error)\b/dg, { sure: 0.8 }, ofStripe],
  [/\bkeystoneauth1\.exceptions\.http\.(?<code>[A-Z][A-Za-z]{3,30})\b/dg, { sure: 0.84 }, statusCalled],
  [new RegExp(`\\bTunnel connection failed: ${status}\\b`, 'dg'), { sure: 0.88 }],
  // JavaScript
  [new RegExp(`\\bHttp failure response for \\S{1,300}: ${status}\\b`, 'dg'), { sure: 0.88 }],
  [new RegExp(`\\bERR_PNPM_FETCH_${status}\\b`, 'dg'), { sure: 0.88 }],
  [/\bTRPC(?:Client)?Error\b[^\n]{0,40}?\b(?<code>[A-Z]{4,15}(?:_[A-Z]{3,15}){0,3})\b/dg, { sure: 0.82 }, statusCalled],
  // Java and Kotlin
  [new RegExp(`\\bstatus ${status}\\b`, 'dg'), { sure: 0.74 }],
  [
    new RegExp(`\\b(?:got|was|actual|received|returned):? ?[<(["'\`]${status}[>)\\]"'\`]`, 'dgi'),
    { sure: 0.78 },
    (one, _, view) => (has(view, 'status', 'http', 'response code') ? one : undefined),
  ],
  [new RegExp(`\\b(?:but (?:got|received|was|returned)|response, got|status \\d{3}, got):? ${status}\\b`, 'dgi'), { sure: 0.84 }],
  // .NET
  [/\bstatus code:? (?<code>[A-Z][A-Za-z]{3,28})\b/dg, { sure: 0.8 }, statusCalled],
  [new RegExp(`\\b(?:Request finished|HTTP re(?:sponse headers|quest) after) [^\\n]{0,300}?(?: - |ms |ms - )${status}\\b`, 'dg'), { sure: 0.82 }],
  [new RegExp(`\\bdoes not indicate success: ['"]${status}`, 'dg'), { sure: 0.88 }],
  // PHP
  [/\b(?<code>[A-Z][A-Za-z]{3,25})HttpException\b/dg, { sure: 0.82 }, statusCalled],
  // Go and Ruby
  [new RegExp(`\\b${method} \\S{1,300}: ${status}(?: - | \\{)`, 'dg'), { sure: 0.84 }],
  [/\bHttpError\]?: (?<code>[A-Z][a-z]{2,15}(?: [A-Z][a-z]{2,15}){0,3})(?=$|[^\w ]|\n| - )/dg, { sure: 0.82 }, statusCalled], // Octokit
  [new RegExp(`\\b${status} "[A-Z][A-Za-z -]{3,30}"`, 'dg'), { sure: 0.82 }],
  [new RegExp(`\\bHTTP ERROR:? ${status}\\b`, 'dg'), { sure: 0.86 }], // Jetty
  [/\b(?<code>504) Gateway Time-out\b/dgi, { sure: 0.86 }],
  // Swift, Erlang, Perl
  [new RegExp(`\\b(?:status code was unacceptable: |status code \\S{2,8} fall within the given range\\. )${status}\\b`, 'dgi'), { sure: 0.88 }],
  [new RegExp(`\\{:?error, ?\\{${status}, ?["'<{]`, 'dg'), { sure: 0.78 }],
  [/\bError (?:GET|POST|PUT)ing \S{1,300}: (?<code>[A-Z][A-Za-z -]{3,30}?) at /dg, { sure: 0.84 }, statusCalled],
  [new RegExp(`\\b[Rr]e(?:ceived|turned) response (?:status |code )?${status} \\(`, 'dg'), { sure: 0.84 }],
  [new RegExp(`\\bError code: ${status} - \\{`, 'dg'), { sure: 0.86 }], // SDKs of OpenAI and Anthropic
  [new RegExp(`: ${status} \\{\\\\{0,2}"`, 'dg'), { sure: 0.76 }],
  [/\bcom\.atlassian\.[\w.]{1,100}\.(?<code>[A-Z][A-Za-z]{3,30})Exception\b/dg, { sure: 0.82 }, statusCalled],
  // logs
  [
    new RegExp(`\\b${status} (?<name>[A-Z][a-z]{2,15}(?: [A-Z][a-z]{2,15}){0,4})`, 'dg'),
    { sure: 0.82 },
    (one, { groups }) => (statusCalled({ ...one, code: groups?.name ?? '' })?.code === one.code ? { ...one, status: Number(one.code) } : undefined),
  ],
  [new RegExp(`\\b${status} ERROR\\b`, 'dg'), { sure: 0.8 }, (one, _, view) => (has(view, 'could not be satisfied') ? one : undefined)], // CloudFront
  [new RegExp(`/\\d{1,9} ${status} \\d{1,12} \\S{1,60} \\S{1,60} [\\w-]{4} \\d`, 'dg'), { sure: 0.84 }], // HAProxy
  [new RegExp(`\\b(?:TCP|UDP|TAG|NONE)(?:_[A-Z_]{3,40})?/${status} \\d`, 'dg'), { sure: 0.86 }], // Squid
  [new RegExp(`^\\d{4}-\\d\\d-\\d\\d [\\d:]{8} [^\\n]{0,60}${method} [^\\n]{5,500} ${status} \\d{1,3} \\d{1,5} \\d`, 'dgm'), { sure: 0.82 }], // IIS
  [new RegExp(`["'\\\\]{1,4}(?:code|http_?[cC]ode|error_?[cC]ode)["'\\\\]{1,4} ?[:=]>? ?["']?${status}\\b`, 'dg'), { sure: 0.76 }],
  [new RegExp(`\\b[Ss]tatus(?:[ _]?[Cc]ode)?:? {1,2}[\`*]{1,2}${status}\\b`, 'dg'), { sure: 0.8 }],
  [new RegExp(`\\b(?:[Rr]esponse|[Aa]nswer|[Ss]tatus)(?: was| is)?: ${status}\\b`, 'dg'), { sure: 0.76 }],
  [/\b(?:failed|refused|rejected|error)[;:,.] (?<code>[A-Z][a-z]{2,15}(?: [A-Za-z]{2,15}){0,3}) [45]\d\d\b/dg, { sure: 0.8 }, statusCalled],
]);
