/** npm run check [-- --reporter terminal|github|json] [--register] [FILE …]: all problems of all content, at once. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { problemsOf, registerFile, registerWith } from '#model';
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
let problems = [...reading.broken, ...problemsOf(reading.shelf)];

if (values.register) {
  // A register that cannot be read would be lost by writing it: that is another problem, not the one that this option solves.
  const others = problems.filter((problem) => problem.file !== registerFile || reading.broken.includes(problem));
  if (others.length > 0) {
    console.error('The register is written when nothing else is wrong; nothing was written.');
  } else {
    const all = registerWith(reading.shelf);
    writeFileSync(join(root, registerFile), `${JSON.stringify(all, null, 2)}\n`);
    console.error(`${registerFile}: ${all.length - reading.shelf.register.length} addresses added, ${all.length} in all.`);
    problems = problemsOf({ ...reading.shelf, register: all });
  }
}

const { shown, unmatched } = concerned(placed(problems, reading), positionals, root, [
  ...reading.shelf.drafts.map(({ file }) => file),
  ...reading.broken.map(({ file }) => file),
  registerFile,
]);
if (unmatched.length > 0) stop(`No content file matches ${unmatched.map((one) => `“${one}”`).join(', ')}. Give a path, or a part of one.`);
const time = Math.round(performance.now() - started);
const counted = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`;
const summary = `${counted(reading.shelf.drafts.length, 'file')}, ${counted(shown.length, 'problem')}, ${time} ms`;
console.log(report(shown, reporter, summary));
process.exitCode = shown.length > 0 ? 1 : 0;
