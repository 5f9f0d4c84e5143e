/** npm run catalogue [-- --check] [--all] [NAME …]: every code that vendors’ own packages declare, into content/catalogue/. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extracted, keep, rendered, SourceFault, sources } from '#lab/catalogue';
import { catalogueChanges, merged } from '#model';
import { type CatalogueData, catalogue } from '#schema';

const usage = `npm run catalogue [-- --check] [--all] [NAME …]\n--check compares and writes nothing; --all tells every difference.\nSources: ${sources.map(({ id }) => id).join(', ')}`;
const { values, positionals } = (() => {
  try {
    return parseArgs({ allowPositionals: true, options: { check: { type: 'boolean', default: false }, all: { type: 'boolean', default: false } } });
  } catch (fault) {
    console.error(`${fault instanceof Error ? fault.message : fault}\nUsage: ${usage}`);
    process.exit(2);
  }
})();
const unknown = positionals.filter((name) => !sources.some(({ id }) => id === name));
if (unknown.length > 0) {
  console.error(`No source ${unknown.join(', ')}.\nUsage: ${usage}`);
  process.exit(2);
}

const folder = join(process.cwd(), 'content/catalogue');
const fileOf = (id: string) => `content/catalogue/${id}.json`;

/** The committed text of a source, and what it holds. */
const committed = (id: string): { text?: string; data?: CatalogueData } => {
  const file = join(folder, `${id}.json`);
  if (!existsSync(file)) return {};
  const text = readFileSync(file, 'utf8');
  try {
    return { text, data: catalogue.parse(JSON.parse(text)) };
  } catch (fault) {
    throw new SourceFault(
      `${fileOf(id)} cannot be read (${fault instanceof Error ? fault.message.split('\n')[0] : fault}). Take it back from git; codes that are gone stand only there.`,
    );
  }
};

const write = (id: string, text: string) => {
  try {
    keep(process.cwd(), fileOf(id), text);
  } catch (fault) {
    throw new SourceFault(fault instanceof Error ? fault.message : String(fault));
  }
};

const most = 60;
const tell = (lines: string[]) => {
  for (const line of values.all ? lines : lines.slice(0, most)) console.log(`  ${line}`);
  if (!values.all && lines.length > most) console.log(`  … and ${lines.length - most} more; all of them: npm run catalogue -- --all`);
};
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const started = performance.now();
const asked = sources.filter(({ id }) => positionals.length === 0 || positionals.includes(id));
const counts = { pairs: 0, changed: 0, failed: [] as string[] };
for (const [at, source] of asked.entries()) {
  const since = performance.now();
  try {
    const before = committed(source.id);
    const data = merged(
      before.data,
      extracted(source, (text) => console.log(`${source.id} (${at + 1} of ${asked.length}): ${text}`)),
    );
    const text = rendered(catalogue.parse(data));
    const pairs = data.shelves.reduce((sum, { codes }) => sum + codes.length, 0);
    counts.pairs += pairs;
    const same = text === before.text;
    if (!same && !values.check) write(source.id, text);
    if (!same) counts.changed += 1;
    console.log(
      `${source.id}: ${pairs} codes on ${data.shelves.length} shelves, ${same ? 'unchanged' : values.check ? 'DIFFERENT' : 'written'}, ${seconds(since)}`,
    );
    const lines = catalogueChanges(before.data, data).map(({ say }) => say);
    if (before.data) tell(!same && lines.length === 0 ? ['no code differs; packages, words or order do'] : lines);
  } catch (fault) {
    counts.failed.push(source.id);
    console.error(
      `${source.id}: ${fault instanceof SourceFault ? fault.message : fault instanceof Error ? fault.stack : fault}\n  ${fileOf(source.id)} is as it was.`,
    );
  }
}
console.log(
  `${counts.pairs} codes from ${asked.length - counts.failed.length} of ${asked.length} sources, ${counts.changed} ${values.check ? 'different' : 'written'}${counts.failed.length > 0 ? `; left out: ${counts.failed.join(', ')}` : ''}; ${seconds(started)}`,
);
process.exitCode = counts.failed.length > 0 || (values.check && counts.changed > 0) ? 1 : 0;
