/** npm run check [-- --reporter terminal|github|json] [--register] [FILE …]: all problems of all content, at once. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formsFile, fragmentsFile, graphOnShelf, type Register, redirectsFile, registerFile, registerSize, registerWith } from '#model';
import { madeForms, problemsOnShelf, registerFiles } from '#publish/problemsOnShelf';
import { concerned, placed, type Reporter, report, reporters } from '#publish/report';
import { readDisk } from '#read/disk';

const usage = `npm run check [-- --reporter ${reporters.join('|')}] [--register] [FILE …]`;
const stop = (message: string): never => {
  console.error(message);
  process.exit(2);
};
const asked = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { reporter: { type: 'string', default: 'terminal' }, register: { type: 'boolean', default: false } },
    });
  } catch (fault) {
    return stop(`${fault instanceof Error ? fault.message : String(fault)}\nUsage: ${usage}`);
  }
};

const started = performance.now();
const { values, positionals } = asked();
const reporter =
  reporters.find((one): one is Reporter => one === values.reporter) ?? stop(`No reporter “${values.reporter}”. There are: ${reporters.join(', ')}.`);

const root = process.cwd();
const reading = readDisk(root);
let problems = [...reading.broken, ...problemsOnShelf(reading.shelf)];

if (values.register) {
  // A register that cannot be read would be lost by writing it: that is another problem, not the one that this option solves.
  const others = problems.filter((problem) => !registerFiles.includes(problem.file) || reading.broken.includes(problem));
  if (others.length > 0) {
    console.error('The register is written when nothing else is wrong; nothing was written.');
  } else {
    const { shelf } = reading;
    const graph = graphOnShelf(shelf);
    const { pages, fragments, forms }: Register = registerWith(graph, shelf, madeForms(shelf));
    for (const [file, data] of [
      [registerFile, pages],
      [fragmentsFile, fragments],
      [formsFile, forms],
    ] as const)
      writeFileSync(join(root, file), `${JSON.stringify(data, null, 2)}\n`);
    const before = registerSize({ pages: shelf.register, fragments: shelf.fragments, forms: shelf.forms }, graph);
    const after = registerSize({ pages, fragments, forms }, graph);
    const told = (what: keyof typeof after, words: string) => `${after[what]} ${words} (${after[what] - before[what]} new)`;
    console.error(`The register has ${told('pages', 'pages')}, ${told('fragments', 'parts of pages')}, ${told('forms', 'machine forms')}.`);
    problems = problemsOnShelf({ ...shelf, register: pages, fragments, forms });
  }
}

const { shown, unmatched } = concerned(placed(problems, reading), positionals, root, [
  ...reading.shelf.drafts.map(({ file }) => file),
  ...reading.broken.map(({ file }) => file),
  ...registerFiles,
  redirectsFile,
]);
if (unmatched.length > 0) stop(`No content file matches ${unmatched.map((one) => `“${one}”`).join(', ')}. Give a path, or a part of one.`);
const time = Math.round(performance.now() - started);
const counted = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`;
const summary = `${counted(reading.shelf.drafts.length, 'file')}, ${counted(shown.length, 'problem')}, ${time} ms`;
console.log(report(shown, reporter, summary));
process.exitCode = shown.length > 0 ? 1 : 0;
