// Sources: https://github.com/apache/httpd (http_protocol.c), https://github.com/nginx/nginx (ngx_http_upstream.c, limit modules, ngx_http_special_response.c), https://github.com/haproxy/haproxy (http.c), https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/router_filter,
// https://github.com/varnishcache/varnish-cache (builtin.vcl), https://github.com/traefik/traefik, https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/, https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/
// httpd, nginx and HAProxy read in their sources; the others as commonly printed, not checked line by line
import { heads } from '../heads.ts';
import { forms, layers, type Reading } from '../reading.ts';

/** What servers and proxies write on the page of a status, or into their log when they answer with it. */
export const serversSaid = heads(`
400: Your browser sent a request that this server could not understand | The plain HTTP request was sent to HTTPS port | No required SSL certificate was sent | Request Header Or Cookie Too Large | Your browser sent an invalid request
401: This server could not verify that you are authorized to access the document requested
403: Access control configuration prevents your request from being allowed at this time | Request blocked. We can't connect to the server for this app or website | You don't have permission to access this resource | You don't have permission to access * on this server | Request forbidden by administrative rules | access forbidden by rule
404: The requested URL was not found on this server | The requested URL * was not found on this server
405: The requested method * is not allowed for
408: Server timeout waiting for the HTTP request from the client | Your browser didn't send a complete request in time
409: Your request conflicts with the current state of the resource
410: is no longer available on this server and there is no forwarding address
411: requires a valid Content-length
412: The precondition on the request for
413: client intended to send too large body | exceeds the capacity limit | The request entity exceeds the maximum allowed
414: The requested URL's length exceeds the capacity limit
415: The supplied request data is not in a format acceptable for processing by this resource
422: The server understands the media type of the request entity, but was unable to process the contained instructions
423: The requested resource is currently locked. The lock must be released
424: The method could not be performed on the resource because the requested action depended on another action
428: The request is required to be conditional
429: The user has sent too many requests in a given amount of time
500: The server encountered an internal error or misconfiguration and was unable to complete your request
502: The proxy server received an invalid response from an upstream server | The server returned an invalid or incomplete response | error reading status line from remote server | Error reading from remote server | no live upstreams while connecting to upstream | failed * while connecting to upstream | upstream prematurely closed connection while reading response header | upstream sent too big header while reading response header | upstream sent no valid HTTP/1.0 header | peer closed connection in SSL handshake * to upstream
503: The server is temporarily unable to service your request due to | No server is available to handle this request | no available server | upstream connect error or disconnect/reset before headers | no healthy upstream | Backend fetch failed | Service Temporarily Unavailable | limiting requests, excess: | limiting connections by zone
504: upstream request timeout | upstream timed out * while reading response header from upstream | upstream timed out * while connecting to upstream | The gateway did not receive a timely response from the upstream server | The server didn't respond in time
507: because the server is unable to store the representation needed to successfully complete the request
520: Web server is returning an unknown error | There is an issue between Cloudflare's cache and your origin web server
521: Web server is down
522: The initial connection between Cloudflare's network and the origin web server timed out
523: Origin is unreachable
524: The origin web server timed out responding to this request
525: Cloudflare is unable to establish an SSL connection to the origin server
526: The origin web server does not have a valid SSL certificate
`);

/** The statuses with which Cloudflare sends pages of numbers of its own. */
const numbers: Record<string, string> = { 1015: '429', 1016: '530', 1020: '403', 1033: '530' };
const ofNumber = (reading: Reading): Reading => {
  const code = numbers[reading.code] ?? reading.code;
  return { ...reading, code, status: Number(code) };
};

/** Pages of CDNs, also escaped in a log: the status stands in titles, in the names of translations, in addresses of help. */
export const cdnPages = forms('Pages of CDNs', { provider: 'http', layer: layers.transport }, [
  [/\| (?<code>52[0-7]|530): [A-Z]/dg, { sure: 0.88 }, ofNumber],
  [/\berror(?:[ _-]code)?[:" ]{1,80}(?<code>52[0-7]|530)\b/dgi, { sure: 0.78 }, ofNumber],
  [/^error code: (?<code>52[0-7]|530|1015|1016|1020|1033)$/dgm, { sure: 0.8 }, ofNumber],
  [/\b(?:data-translate|id)=\\{0,4}["'](?<code>52[0-7]|530)_[a-z]{3,12}_desc\b/dg, { sure: 0.88 }, ofNumber],
  [/\b(?:cloudflare|5xx)[^\n]{0,120}?\b[Ee]rror-(?<code>52[0-7]|530)\b/dgi, { sure: 0.86 }, ofNumber],
  [/\berrors\.edgesuite\.net\b/dg, { sure: 0.66, code: '403', status: 403 }],
]);
