import { eachTag } from './tags.ts';

/** A written page in the print edition. */
export interface PrintedPage {
  address: string;
  kind: string;
  /** As it stands in the contents. */
  title: string;
  /** Names under which the index lists it. */
  names: string[];
  /** The built page. */
  html: string;
}

/** What stands on the first page. */
export interface Imprint {
  name: string;
  tagline: string;
  /** In words. */
  day: string;
  holder: string;
  /** Where the site is published; empty where nobody said. */
  address: string;
}

/** The id of a page in the print edition: one document holds all pages, and each id once. */
export const printedId = (address: string): string => `p${address.replace(/[^\w.$-]+/g, '_')}`;

const ids = /(\s(?:id|for|name|aria-labelledby|aria-describedby)=")([^"]+)"/g;

/** The content of a page, its ids made its own and its links leading within the document; a link to what is not printed leads to the published site, or stays text. */
export const printedMain = ({ address, html }: PrintedPage, printed: ReadonlySet<string>, site: string): string => {
  const own = printedId(address);
  const to = (link: string): string | undefined => {
    const [, path = '', fragment = ''] = /^([^#?]*)[^#]*#?(.*)$/s.exec(link) ?? [];
    if (path === '' || printed.has(path)) return `#${path === '' ? own : printedId(path)}${fragment && `--${fragment}`}`;
    return /^[a-z]+:/.test(link) ? link : site ? new URL(link, site).href : undefined;
  };
  const main = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
  return eachTag(main, (tag) =>
    tag
      .replace(
        ids,
        (_, before: string, list: string) =>
          `${before}${list
            .split(' ')
            .map((id) => `${own}--${id}`)
            .join(' ')}"`,
      )
      .replace(/\shref="([^"]*)"/, (_, link: string) => {
        const target = to(link);
        return target === undefined ? '' : ` href="${target}"`;
      }),
  );
};

const parts = [
  ['Playbook', 'Playbooks'],
  ['Compare guide', 'Compare'],
  ['Concept', 'Concepts'],
  ['Error', 'Errors'],
] as const;

const styles = `
.edition h1.part{font:700 2.5rem/1.1 var(--sans);margin:0 0 18pt}
.edition .leaf{break-before:page}
.edition .row{display:flex;gap:6pt;align-items:baseline;text-decoration:none;break-inside:avoid}
.edition .row::before{content:"";order:1;flex:1;border-bottom:.5pt dotted #888}
.edition .row b{order:2;font-weight:400;font-variant-numeric:tabular-nums;min-width:2.2em;text-align:right}
.edition .index{columns:3;column-gap:16pt;font-size:8.5pt;line-height:1.45}
.edition .index .row span{overflow-wrap:anywhere}
.edition .contents h2{margin-top:12pt}
.edition .row b a{text-decoration:none}
.edition .cover{display:flex;flex-direction:column;justify-content:space-between;min-height:230mm}
.edition .cover h1{font:700 44pt/1 var(--sans)}
.edition .cover p{font-size:13pt;margin-top:8pt}
.edition .onpaper,.edition .link,.edition nav{display:none!important}
.edition .cover+.leaf nav,.edition nav.contents,.edition nav.index{display:block!important}
`;

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * The print edition as one page: cover, contents, every written page, index of codes.
 * @param numbers the printed page on which each id stands; empty the first time, when nobody knows
 */
export const printEdition = (pages: PrintedPage[], { name, tagline, day, holder, address }: Imprint, numbers: ReadonlyMap<string, number>): string => {
  const printed = new Set(pages.map((page) => page.address));
  // As wide as any number, so that the second print breaks its lines where the first did.
  const row = (id: string, label: string) => `<a class="row" href="#${id}"><span>${escaped(label)}</span><b>${numbers.get(id) ?? '000'}</b></a>`;
  const entry = (label: string, bearing: string[]) =>
    `<p class="row"><span>${escaped(label)}</span><b>${bearing.map((id) => `<a href="#${id}">${numbers.get(id) ?? '000'}</a>`).join(', ')}</b></p>`;
  const order = new Intl.Collator('en', { numeric: true });
  const bearers = new Map<string, string[]>();
  for (const page of pages)
    if (page.kind === 'Error') for (const label of new Set(page.names)) bearers.set(label, [...(bearers.get(label) ?? []), printedId(page.address)]);
  const index = [...bearers].toSorted(([a], [b]) => order.compare(a, b));
  const sheets = [...new Set(pages.flatMap(({ html }) => [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(([, text = '']) => text)))];
  const inPart = (kind: string) => pages.filter((page) => page.kind === kind);
  const contents = parts.map(
    ([kind, label]) =>
      `<h2>${label}</h2>${inPart(kind)
        .map((page) => row(printedId(page.address), page.title))
        .join('')}`,
  );
  const content = parts.map(
    ([kind, label]) =>
      `<section class="leaf" id="part-${label}"><h1 class="part">${label}</h1></section>${inPart(kind)
        .map((page, at) => `<article class="${at > 0 ? 'leaf' : ''}" id="${printedId(page.address)}">${printedMain(page, printed, address)}</article>`)
        .join('')}`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(name)}, print edition of ${day}</title>${sheets.map((sheet) => `<style>${sheet}</style>`).join('')}<style>${styles}</style></head><body class="edition">
<section class="cover"><div><h1>${escaped(name)}</h1><p>${escaped(tagline)}</p><p>Edition of ${day}</p></div><div>${address && `<p>${escaped(address)}</p>`}<p>${holder && `© ${escaped(holder)}. `}The text is under the licence CC BY 4.0 (creativecommons.org/licenses/by/4.0), the code and the samples under MIT.</p><p>A page is true of its day: each says at its end when it was last checked. Codes: the index at the end.</p></div></section>
<section class="leaf"><h1 class="part">Contents</h1><nav class="contents">${contents.join('')}<h2>Index</h2>${row('index', 'Codes and names')}</nav></section>
${content.join('')}
<section class="leaf" id="index"><h1 class="part">Codes and names</h1><nav class="index">${index.map(([label, bearing]) => entry(label, bearing)).join('')}</nav></section>
</body></html>`;
};
