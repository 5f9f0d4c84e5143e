import type { Site } from '../tools/site.ts';

/** Files of the folder that everybody may write. One for each scenario that changes one. */
export const lockFiles = (folder: string): Site => ({
  [`${folder}/budget.txt`]: { text: 'budget v1\n' },
  [`${folder}/shared/plan.txt`]: { text: 'plan v1\n' },
  [`${folder}/team/plan.txt`]: { text: 'plan v1\n' },
  [`${folder}/token.txt`]: { text: 'token v1\n' },
  [`${folder}/times.txt`]: { text: 'times v1\n' },
  [`${folder}/kept/only.txt`]: { text: 'kept v1\n' },
  [`${folder}/names/plan.txt`]: { text: 'plan v1\n' },
  [`${folder}/desk/plan.txt`]: { text: 'plan v1\n' },
  [`${folder}/look.txt`]: { text: 'look v1\n' },
  [`${folder}/free.txt`]: { text: 'free v1\n' },
  [`${folder}/both.txt`]: { text: 'both v1\n' },
  [`${folder}/stolen.txt`]: { text: 'stolen v1\n' },
  [`${folder}/mounted.txt`]: { text: 'mounted v1\n' },
  [`${folder}/loose.txt`]: { text: 'loose v1\n' },
  [`${folder}/notes.txt`]: { text: 'notes\n' },
});
