import { dayForm } from './day.ts';
import { feeds } from './feeds.ts';
import type { Form, Material } from './form.ts';
import { hostFiles } from './hostFiles.ts';
import { movedForms } from './movedPages.ts';
import { pictures } from './pictures.ts';
import { schemas } from './schemas.ts';
import { sitemap } from './sitemap.ts';
import { api } from './twins/api.ts';
import { cards } from './twins/cards.ts';
import { jsonTwins } from './twins/json.ts';
import { llms } from './twins/llms.ts';
import { markdownTwins } from './twins/markdown.ts';

/** Each makes one sort of form. */
const makers: ((material: Material) => Form[])[] = [
  jsonTwins,
  markdownTwins,
  cards,
  api,
  schemas,
  llms,
  feeds,
  pictures,
  sitemap,
  dayForm,
  hostFiles,
  movedForms,
];

/** Every form of the site. Two at one address are a fault of ours, and refused by name. */
export const forms = (material: Material): Map<string, Form> => {
  const found = new Map<string, Form>();
  for (const form of makers.flatMap((make) => make(material))) {
    if (found.has(form.address)) throw new Error(`Two forms want the address ${form.address}. Give one of them another.`);
    found.set(form.address, form);
  }
  return found;
};
