import type { Host } from './host.ts';
import { hashed, kept, neverServed, notShared, readAsText, revalidated, securityHeaders, shared, strictTransport, types } from './hostHeaders.ts';

const pattern = (text: string): string =>
  text
    .replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
    .replaceAll('\\/', '/')
    .replaceAll('\\-', '-');

/** A map of nginx, to be included: asked address, page. Strings are compared without regard to case. */
export const nginxMap = (entries: Iterable<readonly [string, string]>): string => [...entries].map(([asked, page]) => `${asked} ${page};\n`).join('');

/** The configuration for nginx, to be included inside http { … }: maps and one server. The two maps lie beside it. */
export const nginxConfiguration = ({ root, base, names, listen, extra = [], brotli }: Host, folder: string): string => {
  const at = base.replace(/\/$/, '');
  const under = (paths: readonly string[]) => paths.map((path) => pattern(at + path)).join('|');
  return `# nginx 1.22 or newer, inside http { }. Written by npm run hosting; do not edit: it is made again with each edition.
map_hash_max_size 65536;
map_hash_bucket_size 256;

# What was asked, without base path, ending and last slash; then without the suffix of a class.
map $uri $faultbook_asked {
  "~*^${pattern(at)}(?<faultbook_stem>/.*?)(?:/+|\\.(?:md|json|txt))?$" $faultbook_stem;
}
map $faultbook_asked $faultbook_bare {
  "~*^(?<faultbook_short>/(?:e|errors)/.*[^/])(?:exception|error)$" $faultbook_short;
}
map $uri $faultbook_ending {
  default /;
  "~*\\.md$" .md;
  "~*\\.json$" .json;
  "~*\\.txt$" .txt;
}
map $faultbook_asked $faultbook_exact { include ${folder}/addresses.map; }
map $faultbook_bare $faultbook_near { include ${folder}/addresses.map; }
map $faultbook_exact $faultbook_page {
  default $faultbook_exact;
  "" $faultbook_near;
}
# Addresses that are no page any more.
map $uri $faultbook_moved { include ${folder}/moved.map; }

map $uri $faultbook_cache {
  default "${revalidated}";
  "~^(?:${under(hashed)})" "${kept}";
}
map $uri $faultbook_cors {
  "~^(?:${under(notShared)})" "";
  "~*\\.(?:${shared.join('|')})$" "*";
}
map $https $faultbook_hsts { on "${strictTransport[1]}"; }

server {
${listen.map((one) => `  listen ${one};`).join('\n')}
  server_name ${names.join(' ') || '_'};
${extra.map((one) => `  ${one}\n`).join('')}  root ${root};
  server_tokens off;
  absolute_redirect off;
  autoindex off;
  charset off;
  default_type application/octet-stream;
  types {
${Object.entries(types)
  .map(([ending, type]) => `    "${type}" ${ending};`)
  .join('\n')}
  }

  # A file compressed beforehand has an ETag of its own, and a strong one: gzip while answering would make it weak, and If-Range would send the whole file again.
  gzip off;
  gzip_static on;
  gzip_vary on;
${brotli ? '  brotli_static on;\n' : ''}  etag on;
  if_modified_since exact;

${securityHeaders.map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n')}
  add_header ${strictTransport[0]} $faultbook_hsts always;
  add_header Cache-Control $faultbook_cache always;
  add_header Access-Control-Allow-Origin $faultbook_cors always;

  error_page 403 404 ${at}/404.html;
  location = ${at}/404.html { internal; }
  if ($faultbook_moved) { return 301 $faultbook_moved; }

  location ~ /\\.(?!well-known/) { return 404; }
${neverServed.map((path) => `  location = ${at}${path} { return 404; }\n`).join('')}${at ? `  location = ${at} { return 301 ${base}; }\n  location / { return 404; }\n` : ''}  location ^~ ${at}${readAsText} {
    types { }
    default_type "text/plain; charset=utf-8";
    try_files $uri @faultbook;
  }
  location ${base} { try_files $uri @faultbook; }
  location ~ ^${pattern(at)}/(?:.*/)?$ { try_files \${uri}index.html @faultbook; }
  location @faultbook {
    set $faultbook_target "";
    if ($faultbook_page) { set $faultbook_target ${at}$faultbook_page$faultbook_ending; }
    if ($faultbook_target = $uri) { return 404; }
    if ($faultbook_target) { return 301 $faultbook_target$is_args$args; }
    return 404;
  }
}
`;
};
