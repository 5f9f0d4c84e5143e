import { type Entry, twinsOf } from '#model';
import type { Form, Material } from '../form.ts';
import { capturesMarkdown } from './capturesMarkdown.ts';
import { compareMarkdown } from './compareMarkdown.ts';
import { conceptMarkdown } from './conceptMarkdown.ts';
import { errorMarkdown } from './errorMarkdown.ts';
import { textPage } from './html.ts';
import { listMarkdown } from './listMarkdown.ts';
import { nameMarkdown } from './nameMarkdown.ts';
import { pagesOf, type SitePage } from './pages.ts';
import { playbookMarkdown } from './playbookMarkdown.ts';
import { blocks } from './prose.ts';
import { providerMarkdown, serviceMarkdown } from './providerMarkdown.ts';
import { statusMarkdown } from './statusMarkdown.ts';

/** An entry as Markdown. */
export const entryMarkdown = (material: Material, entry: Entry): string => {
  switch (entry.kind) {
    case 'error':
      return errorMarkdown(material, entry);
    case 'concept':
      return conceptMarkdown(material, entry);
    case 'compare':
      return compareMarkdown(material, entry);
    case 'playbook':
      return playbookMarkdown(material, entry);
    case 'provider':
      return providerMarkdown(material, entry);
  }
};

/** A page about the site as Markdown. */
const textMarkdown = async ({ html, link }: Material, address: string): Promise<string> => {
  const { title, summary, text } = textPage(await html(address), address, link);
  return blocks(`# ${title}`, summary && `> ${summary}`, `Page: <${link(address)}>.`, text);
};

/** A page as Markdown that needs no other file. */
export const pageMarkdown = async (material: Material, page: SitePage): Promise<string> => {
  switch (page.kind) {
    case 'entry':
      return entryMarkdown(material, page.entry);
    case 'service':
      return serviceMarkdown(material, page.address, page.provider, page.service);
    case 'name':
      return nameMarkdown(material, page.address, page.name);
    case 'status':
      return statusMarkdown(material, page.address, page.status);
    case 'captures':
      return capturesMarkdown(material, page.address, page.of);
    case 'list':
      return listMarkdown(material, page.list);
    case 'text':
      return textMarkdown(material, page.address);
  }
};

/** Every page as Markdown, at its own address. */
export const markdownTwins = (material: Material): Form[] =>
  pagesOf(material.graph, material.fixed).map((page) => ({
    address: twinsOf(page.address).markdown,
    type: 'text/markdown; charset=utf-8',
    body: async () => `${await pageMarkdown(material, page)}\n`,
  }));
