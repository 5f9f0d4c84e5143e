import { verdictPaths, verdictWord } from './verdicts.ts';

/** An element with properties and children; texts become text, never markup. */
export const make = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

const isVerdict = (name: string): name is keyof typeof verdictWord => name in verdictWord;

/** The mark of a page’s verdicts: icon and word of the only one, “Depends” for several, nothing for none. */
export const verdictMark = (verdicts: readonly string[] = []): HTMLElement | string => {
  const [only = ''] = verdicts;
  if (verdicts.length > 1) return make('span', { className: 'v depends' }, 'Depends');
  if (!isVerdict(only)) return '';
  const mark = make('span', { className: `v ${only}` });
  mark.innerHTML = `<svg viewBox="0 0 24 24" aria-hidden="true" fill="currentColor">${verdictPaths[only]}</svg>${verdictWord[only]}`; // constants of verdicts.ts
  return mark;
};
