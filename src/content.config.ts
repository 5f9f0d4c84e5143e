import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { folders } from '#read/disk';
import { compare, concept, error, playbook, provider } from '#schema';

// The id is the path as written: Astro’s own would lower its case, and codes are case-sensitive.
const from = (kind: keyof typeof folders) => {
  const { folder, extension } = folders[kind];
  return glob({ base: `./content/${folder}`, pattern: `**/*${extension}`, generateId: ({ entry }) => entry.slice(0, -extension.length) });
};

export const collections = {
  error: defineCollection({ loader: from('error'), schema: error }),
  concept: defineCollection({ loader: from('concept'), schema: concept }),
  compare: defineCollection({ loader: from('compare'), schema: compare }),
  playbook: defineCollection({ loader: from('playbook'), schema: playbook }),
  provider: defineCollection({ loader: from('provider'), schema: provider }),
};
