import { moves } from '#model';
import type { Form, Material } from './form.ts';
import { movesBelow } from './host.ts';
import { hashed, kept, readAsText, securityHeaders, shared, strictTransport, types } from './hostHeaders.ts';

/** The base path, as an address that begins the site has it. */
const baseOf = (link: Material['link']): string => new URL(link('/'), 'http://localhost').pathname;

/**
 * Headers for hosts of files that read `_headers` (Netlify, Cloudflare Pages). Such a host asks again for each page by itself; a header that two rules
 * name is joined with a comma, so that Cache-Control stands where a name is hashed and nowhere else.
 */
export const headersFile = (base: string): string => {
  const rule = (path: string, headers: [string, string][]) =>
    `${base}${path.replace(/^\//, '')}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
  return [
    rule('/*', [...securityHeaders, strictTransport]),
    ...hashed.map((path) => rule(`${path}*`, [['Cache-Control', kept]])),
    ...shared.map((ending) =>
      rule(`/*.${ending}`, [['Access-Control-Allow-Origin', '*'], ...(types[ending] ? [['Content-Type', types[ending]] as [string, string]] : [])]),
    ),
    rule(`${readAsText}*`, [['Content-Type', types.txt ?? 'text/plain']]),
  ].join('\n');
};

/** Redirects for the same hosts: what moved, and nothing else. Their lists are short (2,000 lines), so other spellings are left to the 404 page. */
export const redirectsFile = ({ redirects, link }: Pick<Material, 'redirects' | 'link'>): string =>
  movesBelow(moves(redirects), baseOf(link))
    .map(([from, to]) => `${from} ${to} 301\n`)
    .join('');

/** What a host of files reads about the site. */
export const hostFiles = ({ redirects, link }: Material): Form[] => [
  { address: '/_headers', type: 'text/plain', body: () => headersFile(baseOf(link)) },
  ...(moves(redirects).length > 0 ? [{ address: '/_redirects', type: 'text/plain', body: () => redirectsFile({ redirects, link }) }] : []),
];
