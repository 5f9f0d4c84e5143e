import { distance } from 'fastest-levenshtein';
import { nameKey } from '#recognise';
import { type Atlas, literal } from './atlas.ts';
import type { Finding } from './edits.ts';

/** What is wrong with an address of ours, and the right one when it is sure. */
interface Fault {
  message: string;
  right?: string | undefined;
}

/** An address of ours as it stands in a text: from the root of the site, with what follows. */
export interface Ours {
  start: number;
  end: number;
  address: string;
}

/** The rest of the address is made when the program runs: ${code}, {{ code }}, <Code>, %s, :code, or what is added to /e/. */
const made = (path: string, next: string): boolean => /^\/e\/?$|[/](?:\$|:)|%(?![\da-f]{2})/i.test(path) || /^(?:\{|\[|<\w)/.test(next);

/** Every address of ours in a text, wherever it stands: link, definition, HTML, comment, string. */
export const oursIn = (text: string, { site }: Atlas): Ours[] => {
  if (!site) return [];
  const pattern = new RegExp(`https?://${literal(site.replace(/^https?:\/\//, ''))}(/[^\\s"'\`<>()[\\]{}|\\\\^*,;]*)?(?![\\w.:@-])`, 'gi');
  return [...text.matchAll(pattern)].flatMap(({ 0: whole, 1: path = '', index }) => {
    const end = index + whole.length;
    const kept = path.replace(/[.!?:&]+$|&(?:quot|gt|lt|amp|apos|#\d+);.*$/, ''); // what ends the sentence or the attribute is not part of the address
    const start = end - path.length;
    return made(path, text.slice(end, end + 2)) ? [] : [{ start, end: start + kept.length, address: kept || '/' }];
  });
};

/** Folders of pages: what stands in them and ends in .md, .json or .txt is a page in another form. */
const folders = /^\/(?:errors|concepts|compare|playbooks|e|status|captures)(?=[/.])/;

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path).replaceAll('::', '.');
  } catch {
    return path; // a broken escape is no page, and is told as such
  }
};

const last = (page: string): string => page.split('/').at(-2) ?? '';
const digits = (text: string): string => text.replace(/\D/g, '');

/** The page that is meant by an address that is none, without a guess: another letter case, a suffix that SDKs add, a service left out. */
const certain = (page: string, { byCase, pages, names }: Atlas): string | undefined => {
  const cased = byCase.get(page.toLowerCase());
  if (cased) return cased;
  const code = last(page);
  const folder = page.slice(0, -code.length - 1).toLowerCase();
  const variants = [nameKey(code), code.toLowerCase().replace(/(?<=[a-z]{3})error$/, ''), `${code}exception`, `${code}error`];
  const found = variants.flatMap((one) => byCase.get(`${folder}${one.toLowerCase()}/`) ?? [])[0];
  if (found || !page.startsWith('/errors/')) return found;
  const provider = page.split('/')[2]?.toLowerCase() ?? '';
  const same = [...pages].filter((one) => one.startsWith(`/errors/${provider}/`) && last(one).toLowerCase() === code.toLowerCase());
  return same.length === 1 ? same[0] : names.has(code) ? `/e/${code}/` : undefined;
};

/** The nearest page in the same folder; sure when there is one, at most two letters are wrong, and no digit is: 55P03 is not 55P02. */
const nearest = (value: string, known: Iterable<string>): { found: string; sure: boolean } | undefined => {
  const near = [...known]
    .filter((one) => Math.abs(one.length - value.length) <= 6)
    .map((one) => ({ one, far: distance(one.toLowerCase(), value.toLowerCase()), cased: distance(one, value) }))
    .toSorted((a, b) => a.far - b.far || a.cased - b.cased);
  const [best] = near;
  const second = near.find(({ one }) => one.toLowerCase() !== best?.one.toLowerCase());
  if (!best || best.far > Math.max(2, Math.min(6, value.length / 6))) return undefined;
  return {
    found: best.one,
    sure: best.far <= 2 && best.far * 3 <= (last(value) || value).length && second?.far !== best.far && digits(best.one) === digits(value),
  };
};

/** The page of an address, its form if it is one for machines, and what follows. */
const partsOf = (address: string) => {
  const [, path = '', query = '', fragment] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(address) ?? [];
  const plain = decoded(path)
    .replace(/\/{2,}/g, '/')
    .replace(/\/index\.html?$/, '/');
  const form = folders.test(plain) || /^\/index\./.test(plain) ? (/\.(?:md|json|txt)$/.exec(plain)?.[0] ?? '') : '';
  const bare = form ? plain.slice(0, -form.length) : plain;
  return { path, query, fragment, form, page: bare === '/index' ? '/' : bare.endsWith('/') ? bare : `${bare}/` };
};

const fragmentFault = (page: string, fragment: string, { fragments }: Atlas): Fault | undefined => {
  const known = fragments.get(page);
  if (!fragment || !known || known.includes(fragment) || fragment.startsWith(':~:')) return undefined; // a text fragment is the browser’s affair
  const near = nearest(fragment, known);
  return {
    message: `No part #${fragment} on ${page}.${near ? ` ${near.sure ? 'Write' : 'Did you mean'} #${near.found}${near.sure ? '.' : '?'}` : ' Take an id from a heading of the page.'}`,
    right: near?.sure ? near.found : undefined,
  };
};

/** The fragment as the page has it: the same, the nearest when that is sure, or none. */
const fragmentAt = (page: string, fragment: string, { fragments }: Atlas): string | undefined => {
  const known = fragments.get(page);
  if (!known || known.includes(fragment)) return fragment;
  const near = nearest(fragment, known);
  return near?.sure ? near.found : undefined;
};

/** What is wrong with an address of ours, given from the root of the site; undefined when it leads where it says. */
export const faultOf = (address: string, atlas: Atlas): Fault | undefined => {
  const { path, query, fragment, form, page } = partsOf(address);
  const whole = (to: string) => {
    const [target = '', part = fragment] = to.split('#');
    const known = part === undefined ? undefined : fragmentAt(target, part, atlas);
    return `${form ? `${target.slice(0, -1) || '/index'}${form}` : target}${query}${known ? `#${known}` : ''}`;
  };
  const moved = atlas.moved.get(`${page}#${fragment}`) ?? atlas.moved.get(page);
  if (moved) return { message: `${page} has moved. Write ${whole(moved)}`, right: whole(moved) };
  const retired = atlas.retired.get(page);
  if (retired) {
    const says = `${page} is retired since ${retired.since}: ${retired.because}`;
    return retired.instead
      ? { message: `${says} Write ${whole(retired.instead)}`, right: whole(retired.instead) }
      : { message: `${says} Nothing takes its place: take the link out, or say beside it that it is about the past.` };
  }
  if (atlas.pages.has(page)) {
    const fault = fragment === undefined ? undefined : fragmentFault(page, fragment, atlas);
    if (fault?.right) return { message: fault.message, right: `${path}${query}#${fault.right}` };
    // Two spellings that only a lenient host understands; a missing slash is one that every host does.
    return (
      fault ?? (/\/{2}|\/index\.html?$/.test(path) ? { message: `${path} is a longer way to ${page}. Write ${whole(page)}`, right: whole(page) } : undefined)
    );
  }
  if (!form && !page.startsWith('/e/') && /\.\w+\/$/.test(page) && !folders.test(page)) return undefined; // a file; files are not the linter’s affair
  const sure = certain(page, atlas);
  if (sure) return { message: `No page ${page}. Write ${whole(sure)}`, right: whole(sure) };
  const top = page.split('/')[1] ?? '';
  const near = nearest(
    page,
    [...atlas.pages].filter((one) => one.startsWith(`/${top}/`)),
  );
  if (!near) return { message: `No page ${page}. Look the code up, or link /e/<Code>/ with the code as it is printed.` };
  return {
    message: `No page ${page}. ${near.sure ? `Write ${whole(near.found)}` : `Did you mean ${whole(near.found)}?`}`,
    right: near.sure ? whole(near.found) : undefined,
  };
};

/** The addresses of ours in a text that lead nowhere, or no longer where they did. */
export const addressFindings = (text: string, atlas: Atlas): Finding[] =>
  oursIn(text, atlas).flatMap(({ start, end, address }) => {
    const fault = faultOf(address, atlas);
    return fault ? [{ start, message: fault.message, edit: fault.right === undefined ? undefined : { start, end, text: fault.right } }] : [];
  });
