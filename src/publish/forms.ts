import { dayForm } from './day.ts';
import type { Form, Material } from './form.ts';

/** Each makes one sort of form. */
const makers: ((material: Material) => Form[])[] = [dayForm];

/** Every form of the site. Two at one address are a fault of ours, and refused by name. */
export const forms = (material: Material): Map<string, Form> => {
  const found = new Map<string, Form>();
  for (const form of makers.flatMap((make) => make(material))) {
    if (found.has(form.address)) throw new Error(`Two forms want the address ${form.address}. Give one of them another.`);
    found.set(form.address, form);
  }
  return found;
};
