import { allAddresses } from './addresses.ts';
import { formRules, formsBeside } from './formRules.ts';
import { allFragments, type Fragments } from './fragments.ts';
import type { Graph } from './graph.ts';
import type { Problem, Shelf } from './problem.ts';
import { didYouMean, meant } from './refusals.ts';

/** Where each part of the register is kept. */
export const registerFile = 'content/register.json';
export const fragmentsFile = 'content/register-fragments.json';
export const formsFile = 'content/register-forms.json';
export const redirectsFile = 'content/redirects.json';

/** Machine forms that were published: by rule for every page, and single ones. */
export interface RegisteredForms {
  rules: string[];
  single: string[];
}

/** Everything that was ever published. */
export interface Register {
  pages: string[];
  fragments: Fragments;
  forms: RegisteredForms;
}

const byRule = ({ rules }: RegisteredForms, graph: Graph, pages: readonly string[]): string[] => rules.flatMap((rule) => formRules[rule]?.(graph, pages) ?? []);

/** The line that keeps a lost address alive. */
const line = (from: string, to: string | undefined): string =>
  `say in ${redirectsFile} where it is now: { "from": "${from}", "to": "${to ?? '/…/'}", "since": "YYYY-MM-DD", "because": "…" }`;

const fresh = (file: string, list: string[], one: string, many: string): Problem[] =>
  list.length === 0
    ? []
    : [
        {
          file,
          at: undefined,
          message: `${list.length} new ${list.length > 1 ? many : one} not in the register (${list.slice(0, 3).join(', ')}${list.length > 3 ? ', …' : ''}). Enter with: npm run register`,
        },
      ];

/** Pages and parts of pages: what was published stays or is said to have moved, and what is new is entered. */
export const registerProblems = (graph: Graph, { register, fragments, redirects, fixed, drafts }: Shelf): Problem[] => {
  const now = allAddresses(graph, fixed);
  const [today, before, moved] = [new Set(now), new Set(register), new Set(redirects.map(({ from }) => from))];
  const parts = allFragments(graph, drafts);
  const lostParts = Object.entries(fragments).flatMap(([address, ids]) =>
    today.has(address) ? ids.flatMap((id) => (parts[address]?.includes(id) || moved.has(`${address}#${id}`) ? [] : [{ address, id }])) : [],
  );
  return [
    ...register
      .filter((address) => !today.has(address) && !moved.has(address))
      .map((address) => ({
        file: registerFile,
        at: undefined,
        message: `The published address ${address} has no page any more.${didYouMean(address, now)} Somebody links to it: bring the page back under this address, or ${line(address, meant(address, now))}`,
      })),
    ...fresh(
      registerFile,
      now.filter((address) => !before.has(address)),
      'address is',
      'addresses are',
    ),
    ...lostParts.map(({ address, id }) => ({
      file: fragmentsFile,
      at: undefined,
      message: `The published part ${address}#${id} is not on its page any more.${didYouMean(id, parts[address] ?? [])} Somebody links to it: give the part its id back, or ${line(`${address}#${id}`, `${address}#${meant(id, parts[address] ?? []) ?? '…'}`)}`,
    })),
    ...fresh(
      fragmentsFile,
      Object.entries(parts).flatMap(([address, ids]) => ids.filter((id) => !fragments[address]?.includes(id)).map((id) => `${address}#${id}`)),
      'part of a page is',
      'parts of pages are',
    ),
  ];
};

/** Machine forms: `made` are the addresses of all that the site has today. */
export const formProblems = (graph: Graph, { register, forms, redirects, fixed }: Shelf, made: readonly string[]): Problem[] => {
  const [today, moved] = [new Set(made), new Set(redirects.flatMap(({ from }) => [from, ...formsBeside(from)]))];
  const unknown = forms.rules.filter((rule) => !formRules[rule]);
  const promised = new Set([...forms.single, ...byRule(forms, graph, register)]);
  const lost = [...promised].filter((address) => !today.has(address) && !moved.has(address));
  const next = formsWith(graph, { register, forms, fixed }, made);
  return [
    ...unknown.map((rule) => ({
      file: formsFile,
      at: undefined,
      message: `The rule “${rule}” is promised, and nothing knows it.${didYouMean(rule, Object.keys(formRules))} Bring it back in src/model/formRules.ts.`,
    })),
    ...lost.map((address) => ({
      file: formsFile,
      at: undefined,
      message: `The published machine form ${address} is not made any more.${didYouMean(address, made)} Scripts read it: bring it back under this address, or ${line(address, meant(address, made))}`,
    })),
    ...fresh(
      formsFile,
      next.rules.filter((rule) => !forms.rules.includes(rule)),
      'rule of machine forms is',
      'rules of machine forms are',
    ),
    ...fresh(
      formsFile,
      next.single.filter((address) => !forms.single.includes(address)),
      'machine form is',
      'machine forms are',
    ),
  ];
};

/** The register of machine forms with those of today: a rule is promised once every page has its form. Nothing is ever taken out. */
const formsWith = (graph: Graph, { register, forms, fixed }: Pick<Shelf, 'register' | 'forms' | 'fixed'>, made: readonly string[]): RegisteredForms => {
  const today = new Set(made);
  const pages = [...new Set([...register, ...allAddresses(graph, fixed)])];
  const kept = (rule: string) => {
    const wanted = formRules[rule]?.(graph, pages) ?? [];
    return wanted.length > 0 && wanted.every((address) => today.has(address));
  };
  const rules = [...new Set([...forms.rules, ...Object.keys(formRules).filter(kept)])].toSorted();
  const ruled = new Set(byRule({ rules, single: [] }, graph, pages));
  return { rules, single: [...new Set([...forms.single, ...made.filter((address) => !ruled.has(address))])].toSorted() };
};

/** The register with everything of today added. */
export const registerWith = (graph: Graph, shelf: Shelf, made: readonly string[]): Register => {
  const today = allFragments(graph, shelf.drafts);
  const addresses = [...new Set([...Object.keys(shelf.fragments), ...Object.keys(today)])].toSorted();
  return {
    pages: [...new Set([...shelf.register, ...allAddresses(graph, shelf.fixed)])].toSorted(),
    fragments: Object.fromEntries(addresses.map((one) => [one, [...new Set([...(shelf.fragments[one] ?? []), ...(today[one] ?? [])])].toSorted()])),
    forms: formsWith(graph, shelf, made),
  };
};

/** How many addresses a register holds: pages, their parts, machine forms. */
export const registerSize = ({ pages, fragments, forms }: Register, graph: Graph): { pages: number; fragments: number; forms: number } => ({
  pages: pages.length,
  fragments: Object.values(fragments).reduce((sum, ids) => sum + ids.length, 0),
  forms: new Set([...forms.single, ...byRule(forms, graph, pages)]).size,
});

/** Every machine form that is promised and has not moved. */
export const promisedForms = (graph: Graph, { register, forms, redirects }: Shelf): string[] => {
  const moved = new Set(redirects.flatMap(({ from }) => [from, ...formsBeside(from)]));
  return [...new Set([...forms.single, ...byRule(forms, graph, register)])].filter((address) => !moved.has(address)).toSorted();
};
