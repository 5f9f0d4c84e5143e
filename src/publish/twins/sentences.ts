import { type Graph, type Name, ownerName, soleBearer } from '#model';
import type { Material } from '../form.ts';
import type { ListAddress } from './pages.ts';
import { plain } from './plain.ts';

/** What the page of a name says, in a sentence. */
export const nameSummary = (graph: Graph, name: Name): string => {
  const sole = soleBearer(name);
  if (sole) return plain(sole.data.summary);
  const owners = new Set([...name.rows.map(({ shelf }) => shelf.of)]).size;
  const own = name.bearers.filter(({ as }) => as !== 'shared');
  if (own.length + owners > 1)
    return 'Several errors have this name. Which is yours: look at the host that was called, or at the request-id header of the answer.';
  if (name.bearers.length > 0)
    return `A class or name that carries other errors too: ${name.bearers.map(({ error }) => `${error.data.code} (${ownerName(graph, error.id)})`).join(', ')}. The code inside says which.`;
  return 'No page of its own yet. This is what the vendor’s package declares.';
};

/** Title and sentence of each list. */
export const listWords = ({ name, tagline }: Material['site']): Record<ListAddress, { title: string; summary: string }> => ({
  '/': { title: name, summary: `${tagline} What broke, may I retry, what do I look at first: conflict, concurrency, precondition and resource-state errors.` },
  '/errors/': { title: 'Providers and errors', summary: 'Every error that has a page, and every provider of errors.' },
  '/concepts/': { title: 'Concepts', summary: 'The failures behind error codes: one page each, with what every platform calls it.' },
  '/compare/': { title: 'Compare guides', summary: 'Which of the errors is it, and which should your own API return?' },
  '/playbooks/': { title: 'Playbooks', summary: 'What to do, in order, when all you know is the symptom.' },
  '/status/': { title: 'HTTP statuses', summary: 'HTTP statuses, each with the errors that come with it.' },
  '/captures/': {
    title: 'Errors made to happen',
    summary: 'Errors provoked on real servers, emulators and stubs, each with the bytes of the answer and a script to do it yourself.',
  },
});
