import { bodyWords, codeFence, commandFence, components, fenceKinds, outputFence, sections, type WrittenKind } from '#schema';
import { layoutAnchors } from './links.ts';
import type { Component, Fence, Outline, Section, Spot } from './outline.ts';
import type { Problem } from './problem.ts';
import { didYouMean, refusals } from './refusals.ts';

/** Holds a body against the contract of its kind: sections and their order, components, fences, length. */
export const bodyProblems = (kind: WrittenKind, outline: Outline, file: string): Problem[] => [
  ...outline.faults.map(({ message, line, column }) => ({ file, at: { line, column }, message })),
  ...sectionProblems(kind, outline.sections, file),
  ...outline.components.flatMap((one) => componentProblems(kind, one, file)),
  ...outline.fences.flatMap((fence, at) => fenceProblems(fence, outline.fences[at + 1], file)),
  ...twice(outline, file),
  ...lengthProblems(kind, outline.words, file),
];

const at = ({ line, column }: Spot): Spot => ({ line, column });

const ruleOf = (kind: WrittenKind, heading: string): number =>
  sections[kind].findIndex((rule) => (rule.many ? heading.startsWith(rule.heading) : heading === rule.heading));

const sectionProblems = (kind: WrittenKind, found: Section[], file: string): Problem[] => {
  const names = sections[kind].map((rule) => (rule.many ? `${rule.heading}…` : rule.heading));
  const problems: Problem[] = [];
  let last = { rule: -1, heading: '' };
  for (const section of found) {
    const rule = ruleOf(kind, section.heading);
    const again = found.find((other) => other.heading === section.heading) !== section;
    if (rule === -1)
      problems.push({
        file,
        at: at(section),
        message: `No section “${section.heading}” in a page of kind ${kind}.${didYouMean(section.heading, names) || ` Sections: ${names.join(' · ')}.`}`,
      });
    else if (again) problems.push({ file, at: at(section), message: `The section “${section.heading}” stands twice. Join them.` });
    else if (rule < last.rule)
      problems.push({ file, at: at(section), message: `“${section.heading}” belongs before “${last.heading}”. Order: ${names.join(' · ')}.` });
    else last = { rule, heading: section.heading };
  }
  sections[kind].forEach((rule, index) => {
    if (rule.required && !found.some((section) => ruleOf(kind, section.heading) === index)) {
      const next = found.find((section) => ruleOf(kind, section.heading) > index);
      problems.push({
        file,
        at: next && at(next),
        message: `Missing section “## ${rule.heading}”${next ? `; it stands before “${next.heading}”` : ''}. ${rule.holds}`,
      });
    }
  });
  return problems;
};

const componentProblems = (kind: WrittenKind, one: Component, file: string): Problem[] => {
  const rule = components[one.name];
  const say = (message: string): Problem => ({ file, at: at(one), message });
  if (!rule)
    return [say(`No component <${one.name}>.${didYouMean(one.name, Object.keys(components)) || ` There are: ${Object.keys(components).join(', ')}.`}`)];
  const problems: Problem[] = [];
  for (const need of rule.needs) if (!one.attributes[need]) problems.push(say(`<${one.name}> needs ${need}="…".`));
  for (const key of Object.keys(one.attributes))
    if (!rule.needs.includes(key)) problems.push(say(`<${one.name}> has no attribute “${key}”.${didYouMean(key, rule.needs)}`));
  if (one.attributes.id && !/^[a-z][a-z0-9-]*$/.test(one.attributes.id))
    problems.push(say(`The id “${one.attributes.id}” must be lower case with hyphens: it becomes part of an address.`));
  if (rule.in !== 'anywhere' && !rule.in.some((place) => place.kind === kind && place.section === one.section))
    problems.push(
      say(
        `<${one.name}> does not stand in “${one.section}” of a page of kind ${kind}. It stands in: ${rule.in.map((place) => `${place.section} (${place.kind})`).join(', ')}.`,
      ),
    );
  if (rule.parent !== null && one.parent !== rule.parent) problems.push(say(`<${one.name}> stands inside <${rule.parent}>.`));
  if (one.name === 'Cause')
    for (const part of ['Confirm', 'Remove'])
      if (one.holds.filter((name) => name === part).length !== 1)
        problems.push(say(`A cause has exactly one <${part}>: ${part === 'Confirm' ? 'the evidence that confirms it' : 'the fix that removes it'}.`));
  return problems;
};

const contracts = { command: commandFence, output: outputFence, code: codeFence };

/** A quoting that PowerShell reads in another way: a trailing backslash, quotes inside quotes, a dollar in a word. */
const quotingDiffers = (text: string): boolean => /\\\n|'[^'\n]*"[^'\n]*'|\$\(|\$[A-Za-z_]|<<</.test(text);

const fenceProblems = (fence: Fence, next: Fence | undefined, file: string): Problem[] => {
  const say = (message: string): Problem => ({ file, at: at(fence), message });
  const language = fenceKinds[fence.language];
  if (!language)
    return [
      say(
        `A fence of language “${fence.language}” has no contract.${didYouMean(fence.language, Object.keys(fenceKinds)) || ` Languages: ${Object.keys(fenceKinds).join(', ')}.`}`,
      ),
    ];
  if (fence.leftover) return [say(`The fence’s meta “${fence.leftover}” is not key="value".`)];
  const contract = fence.meta.evidence || fence.meta.shape ? 'output' : fence.meta.file ? 'code' : language;
  const problems: Problem[] = refusals(contracts[contract], fence.meta, file).map(({ message }) => say(message));
  if (contract === 'command' && fence.language === 'bash' && quotingDiffers(fence.text) && next?.language !== 'powershell' && !fence.meta.posix)
    problems.push(say('Quoting differs in PowerShell here: put a ```powershell fence right after it, or say why not in posix="…".'));
  return problems;
};

const twice = (outline: Outline, file: string): Problem[] =>
  outline.anchors
    .filter(({ id }, index) => layoutAnchors.includes(id) || outline.anchors.findIndex((other) => other.id === id) < index)
    .map((anchor) => ({
      file,
      at: at(anchor),
      message: `The anchor “${anchor.id}” stands twice on this page; a link finds only the first. Use another word here.`,
    }));

const lengthProblems = (kind: WrittenKind, words: number, file: string): Problem[] => {
  const [least, most] = bodyWords[kind];
  if (words < least)
    return [
      {
        file,
        at: undefined,
        message: `The body has ${words} words of prose; a page of kind ${kind} has at least ${least}. What does the reader still have to guess?`,
      },
    ];
  if (words > most) return [{ file, at: undefined, message: `The body has ${words} words of prose; at most ${most}. Cut, do not fold.` }];
  return [];
};
