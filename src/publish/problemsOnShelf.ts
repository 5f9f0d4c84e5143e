import { formProblems, formsFile, fragmentsFile, graphOnShelf, type Problem, problemsOf, registerFile, type Shelf } from '#model';
import { forms } from './forms.ts';
import { materialOf } from './material.ts';
import { routeAddresses } from './routes.ts';

/** Written by `npm run register`; what is wrong with them is no fault of a page. */
export const registerFiles = [registerFile, fragmentsFile, formsFile];

/** Files by which hosts are told something; what they do is tested on hosts, and nobody links to them. */
const forHosts = /^\/_|\/index\.html$/;

/** The addresses of all machine forms that a shelf makes today. */
export const madeForms = (shelf: Shelf): string[] => {
  const material = materialOf(shelf, { site: { name: '', tagline: '' }, html: async () => '', draw: async () => new Uint8Array(), link: (address) => address });
  return [...forms(material).keys(), ...routeAddresses(material.graph, shelf.files)].filter((address) => !forHosts.test(address)).toSorted();
};

/** Everything that keeps the content from being published; machine forms are looked at when the pages that they are made of are sound. */
export const problemsOnShelf = (shelf: Shelf): Problem[] => {
  const problems = problemsOf(shelf);
  return problems.some(({ file }) => !registerFiles.includes(file)) || shelf.unread.length > 0
    ? problems
    : [...problems, ...formProblems(graphOnShelf(shelf), shelf, madeForms(shelf))];
};
