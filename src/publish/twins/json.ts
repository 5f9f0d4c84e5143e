import { twinsOf } from '#model';
import type { PageTwin } from '#schema';
import type { Form, Material } from '../form.ts';
import { entryTwin, headOf } from './entryJson.ts';
import { textPage } from './html.ts';
import { pagesOf, type SitePage } from './pages.ts';
import { capturesTwin, listTwin, nameTwin, serviceTwin, statusTwin } from './rowsJson.ts';

/** A page as JSON. */
export const twin = async (material: Material, page: SitePage): Promise<PageTwin> => {
  switch (page.kind) {
    case 'entry':
      return entryTwin(material, page.entry);
    case 'service':
      return serviceTwin(material, page.address, page.provider, page.service);
    case 'name':
      return nameTwin(material, page.address, page.name);
    case 'status':
      return statusTwin(material, page.address, page.status);
    case 'captures':
      return capturesTwin(material, page.address, page.of);
    case 'list':
      return listTwin(material, page.list);
    case 'text':
      return { ...headOf(material, 'text', page.address, page.address), ...textPage(await material.html(page.address), page.address, material.link) };
  }
};

/** Every page as JSON, at its own address. */
export const jsonTwins = (material: Material): Form[] =>
  pagesOf(material.graph, material.fixed).map((page) => ({
    address: twinsOf(page.address).json,
    type: 'application/json',
    body: async () => JSON.stringify(await twin(material, page)),
  }));
