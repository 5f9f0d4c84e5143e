import { closest, distance } from 'fastest-levenshtein';
import { z } from 'zod';
import type { Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;
type Shape = {
  properties?: Record<string, Shape>;
  items?: Shape;
  anyOf?: Shape[];
  oneOf?: Shape[];
  additionalProperties?: Shape | boolean;
  description?: string;
};

/** The nearest of `known`, if it is near enough to have been meant. */
export const meant = (value: string, known: readonly string[]): string | undefined => {
  if (known.length === 0) return undefined;
  const best = closest(
    value.toLowerCase(),
    known.map((one) => one.toLowerCase()),
  );
  const found = known.find((one) => one.toLowerCase() === best);
  return found && distance(value.toLowerCase(), best) <= Math.max(2, value.length / 4) ? found : undefined;
};

/** “ Did you mean “x”?”, or nothing. */
export const didYouMean = (value: string, known: readonly string[]): string => {
  const found = meant(value, known);
  return found ? ` Did you mean “${found}”?` : '';
};

const shapes = new WeakMap<z.ZodType, Shape>();

/** The JSON schema of `schema`: made only when something was refused, and once. */
const shapeOf = (schema: z.ZodType): Shape => {
  const shape = shapes.get(schema) ?? (z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) as Shape); // the JSON schema's own type is wider than what we read of it
  shapes.set(schema, shape);
  return shape;
};

/** The parts of a JSON schema that describe the value at `path`: several where it may take several forms. */
const shapesAt = (shape: Shape | undefined, path: readonly PropertyKey[]): Shape[] => {
  const [step, ...rest] = path;
  if (!shape) return [];
  const forms = shape.anyOf ?? shape.oneOf;
  if (forms) return step === undefined ? [shape, ...forms] : forms.flatMap((form) => shapesAt(form, path));
  if (step === undefined) return [shape];
  if (typeof step === 'number') return shapesAt(shape.items, rest);
  return shapesAt(shape.properties?.[String(step)] ?? (typeof shape.additionalProperties === 'object' ? shape.additionalProperties : undefined), rest);
};

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, step) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined), value);

const quoted = (value: unknown): string => `“${typeof value === 'string' ? value : JSON.stringify(value)}”`;

/** A field by its name; an entry of a list by its number and the name of the list. */
const nameOf = (path: (string | number)[]): string => {
  const last = path.at(-1);
  if (last === undefined) return 'The front matter';
  return typeof last === 'number' ? `Entry ${last + 1} of “${String(path.at(-2) ?? '')}”` : `“${last}”`;
};

const typeWords: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'fields with values',
  record: 'fields with values',
  boolean: 'true or false',
};

/** Of a union, the branch that the writer most likely meant: the one with the fewest things wrong. */
const likeliest = (branches: Issue[][]): Issue[] => branches.toSorted((a, b) => weight(a) - weight(b))[0] ?? [];
const weight = (issues: Issue[]): number => issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);

/** Too long, too many, too few: with the number found. A schema's own words say the limit already. */
const size = (issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall, value: unknown, name: string): string => {
  const limit = issue.code === 'too_big' ? `at most ${issue.maximum}` : `at least ${issue.minimum}`;
  const own = issue.message.startsWith('Too ') ? '' : ` ${issue.message}`;
  if (typeof value === 'string') return `${name} has ${value.trim().length} characters; ${limit}.${own || (issue.code === 'too_big' ? ' Cut.' : '')}`;
  if (Array.isArray(value)) return `${name} has ${value.length} ${value.length === 1 ? 'entry' : 'entries'}; ${limit}.${own}`;
  return `${name} is ${String(value)}; ${limit}.${own}`;
};

/** What Zod refused, in words for the person who wrote the file: place, value found, values allowed, the field that was meant. */
export const refusals = (schema: z.ZodType, data: unknown, file: string): Problem[] => {
  const result = schema.safeParse(data);
  if (result.success) return [];
  const tell = (issue: Issue, before: PropertyKey[]): Problem[] => {
    const path = [...before, ...issue.path].map((step) => (typeof step === 'symbol' ? String(step) : step));
    const say = (message: string): Problem => ({ file, at: { path }, message });
    const sayAtKey = (key: string, message: string): Problem => ({ file, at: { path: [...path, key], key: true }, message });
    const name = nameOf(path);
    const value = valueAt(data, path);
    if (issue.code === 'unrecognized_keys') {
      if (!issue.message.startsWith('Unrecognized')) return [say(issue.message)];
      const fields = [...new Set(shapesAt(shapeOf(schema), path).flatMap((shape) => Object.keys(shape.properties ?? {})))];
      return issue.keys.map((key) => sayAtKey(key, `Unknown field “${key}”.${didYouMean(key, fields) || ` Fields here: ${fields.join(', ')}.`}`));
    }
    if ((value === undefined || value === null) && issue.code !== 'custom') {
      const about = shapesAt(shapeOf(schema), path).find(({ description }) => description)?.description;
      const fault = path.length === 0 || typeof path.at(-1) === 'number' || value === null ? `${name} is empty.` : `Missing field ${name}.`;
      return [say(`${fault}${about ? ` ${about}` : ''}`)];
    }
    switch (issue.code) {
      case 'invalid_union': {
        if ('options' in issue && Array.isArray(issue.options)) {
          const allowed = issue.options.map(String);
          return [say(`${quoted(value)} is not allowed for ${name}. Allowed: ${allowed.join(', ')}.${didYouMean(String(value), allowed)}`)];
        }
        return issue.message === 'Invalid input' ? likeliest(issue.errors).flatMap((one) => tell(one, path)) : [say(`${issue.message}${found(value)}`)];
      }
      case 'invalid_key':
        return [{ ...say(`${name} cannot stand here. ${issue.issues[0]?.message ?? ''}`), at: { path, key: true } }];
      case 'invalid_value': {
        const allowed = issue.values.map(String);
        return [say(`${quoted(value)} is not allowed for ${name}. Allowed: ${allowed.join(', ')}.${didYouMean(String(value), allowed)}`)];
      }
      case 'invalid_type': {
        const own = issue.message.startsWith('Invalid')
          ? issue.expected === 'string' && typeof value !== 'object'
            ? ' Put it in quotes.'
            : ''
          : ` ${issue.message}`;
        return [say(`${name} must be ${typeWords[issue.expected] ?? issue.expected}; found ${quoted(value)}.${own}`)];
      }
      case 'too_big':
      case 'too_small':
        return [say(size(issue, value, name))];
      default:
        return [say(`${issue.message}${found(value)}`)];
    }
  };
  return result.error.issues.flatMap((issue) => tell(issue, []));
};

/** A short value, so that the writer sees which one is meant. */
const found = (value: unknown): string => (typeof value === 'string' && value.length < 60 ? ` Found ${quoted(value)}.` : '');
