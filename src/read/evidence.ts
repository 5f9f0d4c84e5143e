import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evidenceAt, type Transcript, transcriptsIn } from '#model';

/**
 * A captured answer for showing: which server gave it, and the text of the part.
 * @param reference evidence/<file>#<part>, below content/
 * @throws when file or part is missing, which the check before every build rules out
 */
export const evidence = (reference: string): { server: string; text: string } => {
  const [file = ''] = reference.split('#');
  const whole = readFileSync(join(process.cwd(), 'content', file), 'utf8');
  const text = evidenceAt(new Map([[file, whole]]), reference);
  if (text === undefined) throw new Error(`No capture content/${reference}.`);
  const field = (name: string) => new RegExp(`^#? ?${name}: (.+)$`, 'm').exec(whole)?.[1];
  const product = field('product')?.split(/ with | \(|,/)[0];
  const version = /\d+(?:\.\d+)+/.exec(field('version') ?? '')?.[0];
  return { server: [product, version].filter(Boolean).join(' ') || file, text };
};

/** The transcripts of the lab below a project's root. */
export const transcripts = (root: string): Transcript[] =>
  transcriptsIn(
    new Map(
      globSync('evidence/**/*.txt', { cwd: join(root, 'content') })
        .map((file) => file.replaceAll('\\', '/'))
        .toSorted()
        .map((file) => [file, readFileSync(join(root, 'content', file), 'utf8')]),
    ),
  );
