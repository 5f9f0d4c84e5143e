import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { formsFile, fragmentsFile, type Problem, redirectsFile, registerFile, type Shelf } from '#model';
import { type Redirect, redirect } from '#schema';

const address = z.string().startsWith('/');

/** Each file of the register, its shape, and that shape in words. */
const files = {
  register: { file: registerFile, shape: z.array(address), words: 'The register is a list of addresses: ["/", "/about/", …].', none: [] as string[] },
  fragments: {
    file: fragmentsFile,
    shape: z.record(address, z.array(z.string())),
    words: 'The register of parts has a list of ids for each address: { "/concepts/gone/": ["matrix", …] }.',
    none: {} as Record<string, string[]>,
  },
  forms: {
    file: formsFile,
    shape: z.strictObject({ rules: z.array(z.string()), single: z.array(address) }),
    words: 'The register of machine forms has rules and single addresses: { "rules": ["page.json"], "single": ["/code-index.json"] }.',
    none: { rules: [] as string[], single: [] as string[] },
  },
  redirects: {
    file: redirectsFile,
    shape: z.array(redirect),
    words: 'Redirects are a list: [{ "from": "/…/", "to": "/…/", "since": "YYYY-MM-DD", "because": "…" }].',
    none: [] as Redirect[],
  },
};

/** What was published and where it went. A file that is not there is empty; one that cannot be read becomes a problem, and is never written over. */
export const registerIn = (
  root: string,
  broken: Problem[] = [],
  keep: (file: string, document: Document, counter: LineCounter) => void = () => {},
): Pick<Shelf, keyof typeof files> => {
  const read = <T>({ file, shape, words, none }: { file: string; shape: z.ZodType<T>; words: string; none: T }): T => {
    const path = join(root, file);
    if (!existsSync(path)) return none;
    const text = readFileSync(path, 'utf8');
    // Long lists: read as JSON, and with lines and columns only where something is wrong or a problem may name a place.
    const placed = () => {
      const counter = new LineCounter();
      keep(file, parseDocument(text, { lineCounter: counter }), counter);
    };
    try {
      const data: unknown = JSON.parse(text);
      const result = shape.safeParse(data);
      if (file === redirectsFile || !result.success) placed();
      if (result.success) return result.data;
      broken.push(
        ...result.error.issues.map(({ path: at, message }) => ({
          file,
          at: { path: at.map((step) => (typeof step === 'number' ? step : String(step))) },
          message: `${words} ${message}${/[.…]$/.test(message) ? '' : '.'}`,
        })),
      );
    } catch (fault) {
      const message = fault instanceof Error ? fault.message : String(fault);
      const spot = /line (\d+) column (\d+)/.exec(message);
      broken.push({ file, at: spot ? { line: Number(spot[1]), column: Number(spot[2]) } : undefined, message: `Cannot be read: ${message} ${words}` });
    }
    return none;
  };
  return { register: read(files.register), fragments: read(files.fragments), forms: read(files.forms), redirects: read(files.redirects) };
};
