import { withOwnHashes } from './csp.ts';
import { eachTag } from './tags.ts';

/** The way from a file up to the root: errors/http/412/index.html → ../../../; ./ for a file at the root. */
const upFrom = (path: string): string => '../'.repeat(path.split('/').length - 1) || './';

/** An address from the root, as it is reached from the folder `up` leads out of. A folder is named by its index.html: a file system serves none. */
const reached = (address: string, up: string): string => {
  const [, path = '', rest = ''] = /^\/([^?#]*)(.*)$/s.exec(address) ?? [];
  return `${up}${path}${path === '' || path.endsWith('/') ? 'index.html' : ''}${rest}`;
};

const attributes = /(\s(?:href|src|action|poster)=)(["'])(\/(?!\/)[^"']*)\2/g;
const refresh = /(http-equiv="refresh" content="\d+;\s*url=)(\/(?!\/)[^"]*)/gi;
const inStyle = /(url\(["']?)(\/(?!\/)[^"')]*)/g;
const inScript = /(["'`])(\/_astro\/[^"'`]+)\1/g;

/** A style sheet whose addresses lead from where it stands. */
export const relativeStyle = (css: string, path: string): string => css.replace(inStyle, (_, before: string, to: string) => before + reached(to, upFrom(path)));

/** What a page from a folder may not load: modules, what is fetched with CORS. What it says instead stands in `fromFolder`. */
const refused = /<link rel="(?:preload|modulepreload|manifest)"[^>]*>/g;

/** Run on a page opened from a folder: says what browsers forbid there, in the place of what they forbid. */
const fromFolder = (codes: string): string =>
  `if(location.protocol==="file:")for(const one of document.querySelectorAll("form[role=search],lookup-code,keep-offline")){const p=document.createElement("p"),a=document.createElement("a");p.className="sm";a.href="${codes}";a.textContent="All codes, A to Z";p.append("Opened from a folder, this needs a server. ",a);one.replaceWith(p)}`;

/** A module is loaded where a browser loads modules; from a folder the import waits for ever, and nothing breaks. */
const guarded = (script: string): string => script.replace(/\bimport\(([^()]*)\)/g, '(location.protocol==="file:"?new Promise(()=>{}):import($1))');

/**
 * A built page as it stands in an archive: every address leads from where the page lies, so that it works on any server, below any path, and from a
 * folder. There browsers load no modules and fetch nothing; the page says so instead of breaking.
 * @param html a page whose addresses begin at the root, as a build without BASE makes it
 * @param path its file, from the root
 */
export const relativePage = (html: string, path: string): string => {
  const up = upFrom(path);
  const text = html
    .replace(refused, '')
    .replace(/<script type="module" src="(\/[^"]+)"[^>]*><\/script>/g, (_, src: string) => `<script type="module">import("${src}")</script>`)
    .replace(
      /(<script type="module">)([\s\S]*?)(<\/script>)/g,
      (_, open: string, script: string, end: string) =>
        open + guarded(script).replace(inScript, (_, quote: string, to: string) => quote + reached(to, up) + quote) + end,
    )
    .replace(/<style\b[^>]*>[\s\S]*?<\/style>/g, (style) => relativeStyle(style, path))
    .replace(refresh, (_, before: string, to: string) => before + reached(to, up))
    .replace(/<\/body>/, (end) => `<script>${fromFolder(reached('/codes/', up))}</script>${end}`);
  return withOwnHashes(
    eachTag(text, (tag) => tag.replace(attributes, (_, before: string, quote: string, to: string) => before + quote + reached(to, up) + quote)),
  );
};

/** A file of the built site as it stands in an archive. The 404 page stays: a host shows it at any depth, so that it can only name addresses from the root. */
export const bundled = (path: string, content: string): string =>
  path === '404.html' ? content : path.endsWith('.html') ? relativePage(content, path) : path.endsWith('.css') ? relativeStyle(content, path) : content;
