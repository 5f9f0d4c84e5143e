import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The built site, as the browser tests read it. */
export const dist = join(process.cwd(), 'dist');

/** Where a page was that has moved stands a line that leads on, and no page of the site. */
const moved: { from: string }[] = JSON.parse(readFileSync(join(process.cwd(), 'content/redirects.json'), 'utf8'));

/** Every built page by its address, in order; 404.html under its own name. */
export const pages = globSync('**/*.html', { cwd: dist })
  .map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
  .filter((address) => !moved.some(({ from }) => from === address))
  .toSorted();
if (pages.length === 0) throw new Error(`No page in ${dist}. Build the site first: npm run build`);

const file = (address: string) => join(dist, address.endsWith('/') ? `${address}index.html` : address);

/** The HTML of a built page. */
export const html = (address: string): string => readFileSync(file(address), 'utf8');

const writtenIn = (folder: string) =>
  globSync('**/*.mdx', { cwd: join(process.cwd(), 'content', folder) })
    .map((name) => `/${folder}/${name.replaceAll('\\', '/').replace(/\.mdx$/, '/')}`)
    .filter((address) => pages.includes(address))
    .toSorted();

/** The pages of errors. */
export const errors = writtenIn('errors');

/** Every page that has a file of text: errors, concepts, compare guides, playbooks. */
export const written = [...errors, ...writtenIn('concepts'), ...writtenIn('compare'), ...writtenIn('playbooks')];

/** Pages that are made of rows of the catalogue or of captures: one template, thousands of pages. */
const templates = [/^\/e\/[^/]+\/$/, /^\/errors\/[^/]+\/[^/]+\/$/, /^\/captures\/.+\/$/];

/** Of a template: the largest pages, the smallest, and about `between` others. */
const some = (list: string[], ends: number, between: number): string[] => {
  const bySize = list.map((address) => ({ address, size: statSync(file(address)).size })).toSorted((a, b) => b.size - a.size);
  const every = Math.ceil(bySize.length / between);
  return bySize.filter((_, at) => at < ends || at >= bySize.length - ends || at % every === 0).map(({ address }) => address);
};

/** The pages of a template that nobody wrote. */
const madeOf = (template: RegExp): string[] => pages.filter((address) => template.test(address) && !written.includes(address));

/** Of each template made of data the largest page, the smallest, and a few others: for what takes seconds a page. */
export const fewOfEach = templates.flatMap((one) => some(madeOf(one), 1, 4));

/** Every page of its own, and a sample of each template that is made of data: the largest, the smallest, and some between. */
export const sampled = [
  ...pages.filter((address) => written.includes(address) || !templates.some((one) => one.test(address))),
  ...templates.flatMap((one) => some(madeOf(one), 3, 30)),
].filter((address, at, list) => list.indexOf(address) === at);

/** One page of each kind that is not written: lists, search, names, policies, 404. */
export const others = [
  '/',
  '/errors/',
  '/errors/azure/',
  '/errors/azure/storage/',
  '/errors/kafka/',
  '/concepts/',
  '/compare/',
  '/playbooks/',
  '/status/',
  '/status/412/',
  '/search/',
  '/lookup/',
  '/e/ConditionNotMet/',
  '/e/409/',
  '/e/RestError/',
  '/about/',
  '/how-we-verify/',
  '/captures/',
  '/captures/azure/storage/ConditionNotMet/',
  '/e/ConflictException/',
  '/errors/aws/',
  '/errors/aws/organizations/',
  '/report-a-correction/',
  '/link-to-us/',
  '/for-machines/',
  '/404.html',
];
