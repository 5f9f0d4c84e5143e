/**
 * What every host sends with every answer. Each page carries a policy of its own in a meta element, with the hashes of its inline scripts and styles, and
 * both policies apply: so the header holds no script-src, style-src or default-src, which would refuse what the page allows by hash, and only what no page
 * contradicts. frame-ancestors works in a header only (Content Security Policy Level 3, section 3.3).
 */
export const contentPolicy = [
  "frame-ancestors 'none'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "frame-src 'none'",
  "script-src-attr 'none'",
  "style-src-attr 'none'",
].join('; ');

/** Sent with every answer, errors included. */
export const securityHeaders: [name: string, value: string][] = [
  ['Content-Security-Policy', contentPolicy],
  ['X-Content-Type-Options', 'nosniff'],
  // A vendor’s site need not learn which error its reader has.
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), clipboard-write=(self)'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/** Sent over TLS only: a browser ignores it elsewhere (RFC 6797, section 7.2). One year, this host alone: what else lies on the domain is not ours to bind. */
export const strictTransport: [name: string, value: string] = ['Strict-Transport-Security', 'max-age=31536000'];

/** Names that change with their content, so that a browser may keep them for ever. */
export const hashed = ['/_astro/', '/pagefind/fragment/', '/pagefind/index/', '/pagefind/filter/'];
export const kept = 'public, max-age=31536000, immutable';

/** Everything else is kept and asked for each time: with an ETag that costs one short answer, and nobody reads an old page. */
export const revalidated = 'no-cache';

/** Endings of machine forms, which scripts on other sites may read; the index of the full text is for our pages alone. */
export const shared = ['json', 'md', 'txt', 'atom'];
export const notShared = ['/pagefind/'];

/** Types by ending. JSON has no charset parameter (RFC 8259, section 11); text without one is a guess. */
export const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  zip: 'application/zip',
  pdf: 'application/pdf',
  ...Object.fromEntries(['pagefind', 'pf_meta', 'pf_index', 'pf_fragment', 'pf_filter'].map((ending) => [ending, 'application/octet-stream'])),
};

/** Captures and the scripts beside them are text to read, whatever their ending: .ts is no film. */
export const readAsText = '/evidence/';

/** Files for other hosts, and what no site shows. */
export const neverServed = ['/_headers', '/_redirects'];
