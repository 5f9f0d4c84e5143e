import { z } from 'zod';
import { compare, components, concept, error, type Kind, playbook, provider, sections, type WrittenKind } from '#schema';

const schemas = { error, concept, compare, playbook, provider };

/** The parts of a JSON schema that a template needs. */
interface Shape {
  type?: string;
  description?: string;
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, Shape>;
  required?: string[];
  items?: Shape;
  minItems?: number;
  anyOf?: Shape[];
  oneOf?: Shape[];
}

/** A page of this kind with every required part left to fill in: fields with what the schema says of them, sections with what belongs there. */
export const template = (kind: Kind, id: string): string => {
  const shape = z.toJSONSchema(schemas[kind], { unrepresentable: 'any', io: 'input' }) as Shape; // the JSON schema's own type is wider than what we read of it
  const known: Record<string, string> = kind === 'error' ? { code: JSON.stringify(id.split('/').at(-1)) } : {};
  const fields = [...fieldsOf(shape, known), ...furtherFields(shape)];
  return kind === 'provider' ? `${fields.join('\n')}\n` : `---\n${fields.join('\n')}\n---\n\n${bodyOf(kind)}`;
};

const first = (shape: Shape): Shape => (shape.anyOf ?? shape.oneOf)?.[0] ?? shape;

/** What stands above a field: its description, and the values that it may have. */
const comment = (shape: Shape): string[] => {
  const values = shape.enum ?? first(shape).enum;
  return wrapped([shape.description, values && `One of: ${values.join(', ')}.`].filter(Boolean).join(' '));
};

const wrapped = (text: string): string[] => (text ? [...text.matchAll(/\S.{0,110}(?=\s|$)/g)].map(([line]) => `# ${line}`) : []);

/** The required fields as lines of YAML, without a value where the writer has to give one. */
const fieldsOf = (shape: Shape, known: Record<string, string> = {}): string[] =>
  Object.entries(shape.properties ?? {})
    .filter(([key]) => shape.required?.includes(key))
    .flatMap(([key, field]) => {
      const form = first(field);
      if (form.properties) return [...comment(field), `${key}:`, ...fieldsOf(form).map((line) => `  ${line}`)];
      if (form.items) return [...comment(field), `${key}:`, ...entriesOf(form.items, form.minItems ?? 1).map((line) => `  ${line}`)];
      return [...comment(field), known[key] ? `${key}: ${known[key]}` : `${key}:`];
    });

/** The least number of entries of a list; what the fields mean stands at the first. */
const entriesOf = (items: Shape, least: number): string[] => {
  const entry = entryOf(items);
  const bare = entry.filter((line) => !line.trim().startsWith('#'));
  return [...entry, ...Array.from({ length: least - 1 }, () => bare).flat()];
};

/** One entry of a list; the comments of its first field stand above the dash. */
const entryOf = (items: Shape): string[] => {
  const lines = fieldsOf(first(items));
  const at = lines.findIndex((line) => !line.startsWith('#'));
  return at === -1 ? [...comment(items), '-'] : lines.map((line, index) => (index < at ? line : index === at ? `- ${line}` : `  ${line}`));
};

/** The fields that a page may do without, as comments. */
const furtherFields = (shape: Shape): string[] => {
  const further = Object.entries(shape.properties ?? {}).filter(([key]) => !shape.required?.includes(key));
  return further.length === 0
    ? []
    : ['', '# Where there is something to say:', ...further.flatMap(([key, { description }]) => wrapped(`${key}: ${description ?? ''}`.trim()))];
};

/** The required sections. What is left to write stands in comments, which `check` reports until they are gone. */
const bodyOf = (kind: WrittenKind): string =>
  sections[kind]
    .filter(({ required }) => required)
    .map(({ heading, holds }) => `## ${heading}\n\n{/* ${holds} */}\n${componentsOf(kind, heading)}`)
    .join('\n');

const componentsOf = (kind: WrittenKind, heading: string): string =>
  Object.entries(components)
    .filter(([, { in: places }]) => places !== 'anywhere' && places.some((place) => place.kind === kind && place.section === heading))
    .map(([name, { needs }]) => {
      const parts = Object.entries(components).filter(([, { parent }]) => parent === name);
      const inside = parts.length === 0 ? ['{/* Write it here. */}'] : parts.map(([part]) => `<${part}>\n\n{/* Write it here. */}\n\n</${part}>`);
      return `\n<${name}${needs.map((need) => ` ${need}=""`).join('')}>\n\n${inside.join('\n\n')}\n\n</${name}>\n`;
    })
    .join('');
