/** npm run lint-runbooks -- FOLDER [--fix] [--reporter terminal|github|json] [--site https://…]: codes without a link and links that lead nowhere, in somebody’s own files. */
import { existsSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { graphOnShelf } from '#model';
import { type Reporter, report, reporters } from '#publish/report';
import { atlasOf, lookAt, mended, placedIn } from '#publish/runbooks';
import { readDisk } from '#read/disk';
import { most, readFolder, replaceFile } from '#read/folder';
import { site as ours } from '#site';
import { misusedOf } from './misuse.ts';

const usage = `npm run lint-runbooks -- FOLDER [--fix] [--reporter ${reporters.join('|')}] [--site https://…]
Exit: 0 nothing to mend, 1 problems are left, 2 misuse.`;

const misused: (message: string) => never = misusedOf(usage);

const asked = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { fix: { type: 'boolean', default: false }, reporter: { type: 'string', default: 'terminal' }, site: { type: 'string' } },
    });
  } catch (fault) {
    return misused(fault instanceof Error ? fault.message : String(fault));
  }
};

const started = performance.now();
const { values, positionals } = asked();
const reporter = reporters.find((one): one is Reporter => one === values.reporter) ?? misused(`No reporter “${values.reporter}”.`);
const [given = misused('No FOLDER: name the folder, or the file, that is to be read.'), ...more] = positionals;
if (more.length > 0) misused(`One FOLDER at a time; ${more.join(' ')} is too much.`);
// npm runs a script in the folder of its package; what a person names is meant from where that person stands.
const from = process.env.INIT_CWD ?? process.cwd();
const folder = resolve(from, given);
if (!existsSync(folder)) misused(`No folder or file ${given}.`);
const site = values.site ?? process.env.SITE ?? ours.address;
if (site && !/^https?:\/\/[^\s/?#]+(?:\/[^\s?#]*)?$/.test(site)) misused(`“${site}” is no address of a site: https://host, or https://host/path.`);
if (values.fix && !site) misused('--fix writes whole addresses: say where the site stands with --site https://….');

const { shelf } = readDisk(process.cwd());
const atlas = atlasOf(graphOnShelf(shelf), shelf, shelf.redirects, site || undefined);
const { texts, large, binary, links, unread } = readFolder(folder);
const shown = (path: string): string => {
  const short = relative(from, path);
  return (short.startsWith('..') || isAbsolute(short) ? path : short).replaceAll('\\', '/');
};

const aside = unread.map(({ path, because }) => `${shown(path)}: cannot be read (${because}).`);
const problems: ReturnType<typeof placedIn> = [];
let written = 0;
for (const [path, text] of texts) {
  const file = shown(path);
  const looked = lookAt(path, text, atlas);
  if (looked.unread) aside.push(`${file}: ${looked.unread}. It was left alone.`);
  const after = values.fix ? mended(path, text, atlas) : text;
  if (after === text) problems.push(...placedIn(file, text, looked));
  else
    try {
      replaceFile(path, text, after);
      written += 1;
      problems.push(...placedIn(file, after, lookAt(path, after, atlas)));
    } catch (fault) {
      aside.push(`${file}: cannot be written (${fault instanceof Error ? fault.message : String(fault)}). It is as it was.`);
      problems.push(...placedIn(file, text, looked));
    }
}

const counted = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`;
const over = [
  large > 0 ? `${counted(large, 'file')} over ${most / 1_000_000} MB` : '',
  binary > 0 ? `${counted(binary, 'file')} that ${binary === 1 ? 'is' : 'are'} no UTF-8 text` : '',
  links > 0 ? counted(links, 'symbolic link') : '',
].filter(Boolean);
if (over.length > 0) aside.push(`Passed over: ${over.join(', ')}.`);
if (!site) aside.push('Links were not looked at: say where the site stands with --site https://….');
for (const line of aside) console.error(line);
const summary = [
  counted(texts.size, 'file'),
  counted(problems.length, 'problem'),
  ...(values.fix ? [`${counted(written, 'file')} mended`] : []),
  `${Math.round(performance.now() - started)} ms`,
].join(', ');
console.log(report(problems, reporter, summary));
process.exitCode = problems.length > 0 ? 1 : 0;
