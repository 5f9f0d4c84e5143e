/** npm run new -- error|concept|compare|playbook|provider ID: writes a page with every required part left to fill in. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { didYouMean, misplaced } from '#model';
import { template } from '#publish/template';
import { folders, readDisk } from '#read/disk';
import type { Kind } from '#schema';

const stop = (...lines: string[]): never => {
  console.error(lines.join('\n'));
  process.exit(2);
};

const kinds = Object.keys(folders) as Kind[]; // the record names every kind
const [asked, id, ...more] = process.argv.slice(2);
if (!asked || !id || more.length > 0) stop(`Usage: npm run new -- ${kinds.join('|')} ID`, 'Example: npm run new -- error azure/storage/SomeCode');
const kind = kinds.find((one) => one === asked) ?? stop(`No kind “${asked}”.${didYouMean(asked ?? '', kinds)} Kinds: ${kinds.join(', ')}.`);

const { folder, extension } = folders[kind];
const file = `content/${folder}/${id}${extension}`;
const root = process.cwd();
const { shelf } = readDisk(root);
const problems = misplaced({ kind, id: id ?? '', file, data: {} }, shelf);
if (problems.length > 0) stop(...problems.map(({ message }) => message), 'Nothing was written.');

mkdirSync(dirname(join(root, file)), { recursive: true });
try {
  writeFileSync(join(root, file), template(kind, id ?? ''), { flag: 'wx' });
} catch (fault) {
  if (fault instanceof Error && 'code' in fault && fault.code === 'EEXIST') stop(`${file} is there already. Nothing was written.`);
  throw fault;
}
console.log(`${file}\nFill in what it asks for. What is missing, and where: npm run check -- ${file}`);
