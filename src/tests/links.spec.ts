import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dist, html, pages } from './site.ts';

interface Anchors {
  ids: string[];
  twice: string[];
  links: { from: string; to: string }[];
}

test('every internal link, source and fragment of the built site leads somewhere', async ({ page }) => {
  test.setTimeout(300_000);
  const found = new Map<string, Anchors>();
  for (const address of pages) {
    // The browser’s own parser reads the file; nothing of it is loaded or run.
    const anchors = await page.evaluate((text) => {
      const document = new DOMParser().parseFromString(text, 'text/html');
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      const of = (name: string) =>
        [...document.querySelectorAll(`[${name}]`)].map((one) => ({ from: one.outerHTML.slice(0, 90), to: one.getAttribute(name) ?? '' }));
      const srcset = of('srcset').flatMap(({ from, to }) => to.split(',').map((one) => ({ from, to: one.trim().split(/\s/)[0] ?? '' })));
      return { ids, twice: ids.filter((id, at) => ids.indexOf(id) !== at), links: [...['href', 'src', 'action', 'poster', 'data'].flatMap(of), ...srcset] };
    }, html(address));
    found.set(address, anchors);
    expect.soft(anchors.twice, `ids used twice on ${address}`).toEqual([]);
  }
  const host = 'http://this.site';
  const fault = (address: string, to: string): string | undefined => {
    if (to.trim() === '') return 'is empty';
    const url = new URL(to, host + address);
    if (url.origin !== host) return /^(https?|mailto|data):$/.test(url.protocol) ? undefined : `has the scheme ${url.protocol}`;
    const path = decodeURIComponent(url.pathname);
    const target = found.get(path);
    if (!target && !(existsSync(join(dist, path)) && statSync(join(dist, path)).isFile())) return 'has no page';
    const fragment = decodeURIComponent(url.hash.slice(1));
    // What stands after the # of this page is a code; each code that a page or a package declares has a name page.
    if (path === '/lookup/' && fragment.includes('/'))
      return found.has(`/e/${fragment.split('/').at(-1)}/`) ? undefined : `names the unknown code “${fragment}”`;
    // A text file has no ids: whoever links into one means a line of it, and that cannot work.
    return fragment && !target?.ids.includes(fragment) ? `has no “${fragment}”` : undefined;
  };
  // One line a target, however many pages name it.
  const broken = new Map<string, string[]>();
  for (const [address, { links }] of found)
    for (const { from, to } of links) {
      const why = fault(address, to);
      if (why) broken.set(`${to} ${why}`, [...(broken.get(`${to} ${why}`) ?? []), `${address}: ${from}`]);
    }
  const list = [...broken].map(([what, where]) => `${what}; ${where.length} times, first on ${where[0]}`);
  expect(list, `${list.length} broken`).toEqual([]);
  expect([...found.values()].flatMap(({ links }) => links).length).toBeGreaterThan(1000);
});
