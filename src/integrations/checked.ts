import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { problemsOnShelf } from '#publish/problemsOnShelf';
import { placed, report } from '#publish/report';
import { freshReading } from './reading.ts';

/** `astro build` fails on the same problems as `npm run check`: Astro alone lets dangling references and duplicate ids pass. */
export const checked = (): AstroIntegration => {
  let root = '';
  return {
    name: 'faultbook:checked',
    hooks: {
      'astro:config:setup': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:start': () => {
        const reading = freshReading(root);
        const problems = placed([...reading.broken, ...problemsOnShelf(reading.shelf)], reading);
        if (problems.length > 0)
          throw new Error(
            `Content is not sound; nothing is built.\n${report(problems, 'terminal', `${problems.length} problems. The same list: npm run check`)}`,
          );
      },
    },
  };
};
