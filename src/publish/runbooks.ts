/** Somebody’s runbooks, alerting rules and sources: what they say of our codes and addresses. Texts in, findings and changes out. */
import { addressFindings } from './runbooks/addresses.ts';
import { lookAtYaml } from './runbooks/alerts.ts';
import type { Atlas } from './runbooks/atlas.ts';
import { edited, editsOf, type Looked, spotAt } from './runbooks/edits.ts';
import { lookAtMarkdown } from './runbooks/markdown.ts';

export { type Atlas, atlasOf } from './runbooks/atlas.ts';
export type { Finding, Looked } from './runbooks/edits.ts';

const readsAsJson = (text: string): boolean => {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''));
    return true;
  } catch {
    return false;
  }
};

/** A file whose form nobody has to know: only what begins with our own address is read in it. */
const lookAtSource = (file: string, text: string, atlas: Atlas): Looked => {
  const findings = addressFindings(text, atlas);
  if (findings.length > 0 && /\.json$/i.test(file) && !readsAsJson(text)) return { findings: [], unread: 'no JSON that can be read' };
  return { findings };
};

/** What is wrong in a file, by the form that its name tells. Never throws, whatever the text is. */
export const lookAt = (file: string, text: string, atlas: Atlas): Looked => {
  if (/\.(?:md|markdown)$/i.test(file)) return lookAtMarkdown(text, false, atlas);
  if (/\.mdx$/i.test(file)) return lookAtMarkdown(text, true, atlas);
  if (/\.ya?ml$/i.test(file)) return lookAtYaml(text, atlas);
  return lookAtSource(file, text, atlas);
};

/** The text with every sure change made, until none is left: a corrected address may have shown that a code is linked. */
export const mended = (file: string, text: string, atlas: Atlas): string => {
  let now = text;
  for (let turn = 0; turn < 4; turn++) {
    const next = edited(now, editsOf(lookAt(file, now, atlas).findings));
    if (next === now) break;
    now = next;
  }
  return now;
};

/** The findings with line and column. */
export const placedIn = (file: string, text: string, { findings }: Looked): { file: string; line: number; column: number; message: string }[] =>
  findings.toSorted((a, b) => a.start - b.start).map(({ start, message }) => ({ file, ...spotAt(text, start), message }));
