import { type MovedPart, moves } from '#model';
import type { Redirect } from '#schema';
import type { Form, Material } from './form.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A page that stands where another was and leads on, without script and on every host. */
export const movedPage = ({ since, because }: Pick<Redirect, 'since' | 'because'>, to: string): string => {
  const target = escaped(to);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>This page has moved</title><meta name="viewport" content="width=device-width,initial-scale=1"><meta http-equiv="content-security-policy" content="default-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'"><meta http-equiv="refresh" content="0;url=${target}"><link rel="canonical" href="${target}"></head><body><main id="main"><h1>This page has moved</h1><p>Since <time datetime="${since}">${since}</time> it is at <a href="${target}">${target}</a>: ${escaped(because)}</p></main></body></html>
`;
};

/** What stands at addresses that moved, for hosts that cannot redirect: a page that leads on, and in the machine forms the same in their language. */
export const movedForms = ({ redirects, link }: Material): Form[] =>
  redirects.flatMap((redirect) =>
    moves([redirect]).map(({ from, to }): Form => {
      const { since, because } = redirect;
      if (from.endsWith('/')) return { address: `${from}index.html`, type: 'text/html', body: () => movedPage(redirect, link(to)) };
      if (from.endsWith('.json')) return { address: from, type: 'application/json', body: () => `${JSON.stringify({ moved: link(to), since, because })}\n` };
      return { address: from, type: 'text/plain', body: () => `Moved on ${since} to ${link(to)}\n${because}\n` };
    }),
  );

/** Elements that take a mark as their first child; before others it stands in front. */
const holds = /^(?:h[1-6]|div|section|article|p|li|dd|dt|td|th)$/;

/**
 * A page on which parts were that went elsewhere: what stayed on the page gets its old id beside the new one; what went to another page leaves a line
 * that says where, at which the browser of a reader who comes by the old link stops.
 */
export const withMovedParts = (html: string, page: string, parts: readonly MovedPart[]): string =>
  parts.reduce((text, { id, to, since, because }) => {
    const [target = '', part] = to.split('#');
    const mark = `<span id="${escaped(id)}"></span>`;
    const element = part !== undefined && target === page ? new RegExp(`<([a-z][a-z0-9]*)\\b[^>]*\\sid="${part.replace(/[.$]/g, '\\$&')}"[^>]*>`) : undefined;
    if (element?.test(text)) return text.replace(element, (tag, name: string) => (holds.test(name) ? tag + mark : mark + tag));
    return text.replace(
      '</main>',
      () =>
        `<p id="${escaped(id)}"><a href="${escaped(to)}">What was here has moved</a> on <time datetime="${since}">${since}</time>: ${escaped(because)}</p></main>`,
    );
  }, html);
