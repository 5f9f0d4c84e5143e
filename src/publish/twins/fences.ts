import { type Effect, effects } from '#schema';
import { type Node, paragraph, strong, text, verbatim } from './node.ts';
import type { Ground } from './prose.ts';

const says: Record<Effect, string> = { 'read-only': 'Read-only', 'changes-state': 'Changes state', 'destroys-evidence': 'Destroys evidence' };

/** What runs a command, or reads a sample, by the language of its fence. */
export const toolOf: Record<string, string> = { bash: 'Shell', powershell: 'PowerShell', sql: 'SQL', kusto: 'KQL (Log Analytics)' };
const languages: Record<string, string> = {
  ts: 'TypeScript',
  js: 'JavaScript',
  python: 'Python',
  java: 'Java',
  go: 'Go',
  csharp: 'C#',
  ruby: 'Ruby',
  rust: 'Rust',
  yaml: 'YAML',
  json: 'JSON',
  hcl: 'Terraform',
  nginx: 'nginx',
  apache: 'Apache',
  ini: 'INI',
  diff: 'Difference',
};

/** Reads `key="value"` pairs of a fence. */
export const metaOf = (meta: string): Record<string, string> =>
  Object.fromEntries([...meta.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]));

const sentence = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`);
const line = (first: string, ...rest: string[]): Node => paragraph(strong(first), text(rest.map((one) => ` ${one}`).join('')));

/** The line above a command: what it does, what runs it, who may, what is lost. */
export const commandLine = (effect: string, tool: string | undefined, needs: string | undefined, lose: string | undefined): string[] => {
  const known = effects.find((one) => one === effect) ?? 'destroys-evidence';
  return [
    `${says[known]}${tool ? `, ${tool}` : ''}.`,
    ...(known === 'destroys-evidence' ? ['Two people: read the whole step together, keep what you can of the evidence, then run it.'] : []),
    ...(needs && needs !== 'none' ? [sentence(`Needs ${needs}`)] : []),
    ...(lose ? [sentence(`You lose: ${lose}`)] : []),
  ];
};

/** What stands above a fence: what its command does, where its output was captured, how its sample was tried. */
export const fenceLine = (language: string, meta: Record<string, string>, ground: Ground): Node => {
  if (meta.effect) {
    const [first = '', ...rest] = commandLine(meta.effect, meta.tool ?? toolOf[language] ?? language, meta.needs, meta.lose);
    return line(first, ...rest);
  }
  if (meta.evidence) {
    const [file = '', part] = meta.evidence.split('#');
    return paragraph(
      strong(`Captured from ${meta.server}.`),
      text(meta.trim ? ` ${sentence(`Left out or cut: ${meta.trim}`)} ` : ' '),
      { type: 'link', url: ground.link(`/${file}`), children: [text('The whole capture')] },
      text(part && part !== 'run' ? ` (part ${part}).` : '.'),
    );
  }
  if (meta.shape) return paragraph(strong('Documented shape.'), text(' The values are ours. '), verbatim(ground.cite(meta.shape)));
  const tried = meta.ran
    ? `Run with ${meta.ran}`
    : meta.checked
      ? `Checked with ${meta.checked}, not run`
      : meta.notrun
        ? `Not run: ${meta.notrun}`
        : undefined;
  const name = languages[language] ?? toolOf[language] ?? language;
  const judged = meta.wrong ?? meta.right;
  return line(
    judged ? `${meta.wrong ? 'Wrong' : 'Right'}:` : `${name}.`,
    ...(judged ? [sentence(judged), `${name}.`] : []),
    ...(tried ? [sentence(tried)] : []),
  );
};
