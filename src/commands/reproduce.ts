/** npm run reproduce [-- --npm] [--write] [--list] [NAME …]: makes the errors happen, and compares with what is committed. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Found, keep, type Result, runAt, type Server, scenarios } from '#lab';

const { values, positionals } = (() => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { npm: { type: 'boolean', default: false }, write: { type: 'boolean', default: false }, list: { type: 'boolean', default: false } },
    });
  } catch (fault) {
    console.error(`${fault instanceof Error ? fault.message : fault}\nUsage: npm run reproduce [-- --npm] [--write] [--list] [NAME …]`);
    process.exit(2);
  }
})();

const root = join(process.cwd(), 'content/evidence');
const committed = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined);

const asked = scenarios.filter(
  ({ id, server }) =>
    (!values.npm || server.from === 'npm') && (positionals.length === 0 || positionals.some((name) => id.includes(name) || server.name === name)),
);
if (asked.length === 0) {
  console.error(`No scenario matches ${positionals.join(', ')}. All of them: npm run reproduce -- --list`);
  process.exit(2);
}
if (values.list) {
  for (const { id, server, title } of asked) console.log(`${server.name.padEnd(14)} ${id}: ${title}`);
  process.exit(0);
}

const signs: Record<Result['state'], string> = { same: '✓', new: '+', changed: '≠', wrong: '✗', broken: '✗' };
const started = performance.now();
const results: Result[] = [];
const missing: Server[] = [];
for (const server of [...new Set(asked.map((one) => one.server))]) {
  const own = asked.filter((one) => one.server === server);
  let found: Found | undefined;
  try {
    found = await server.find();
  } catch (fault) {
    console.error(`${server.name}: ${fault instanceof Error ? fault.message : fault}`);
  }
  if (!found) {
    missing.push(server);
    console.log(`${server.name} is missing: ${own.length} scenarios are left out. Get it with: ${server.install}`);
    continue;
  }
  console.log(`${server.name} ${found.version}`);
  for await (const result of runAt(server, found, own, committed, new Date().toISOString().slice(0, 10))) {
    results.push(result);
    const { scenario, state, says, files } = result;
    const written = values.write && Object.keys(files).length > 0;
    if (written) for (const [path, text] of Object.entries(files)) keep(process.cwd(), `content/evidence/${path}`, text);
    console.log(
      `  ${signs[state]} ${scenario.id}: ${state === 'same' ? says : `${state}: ${says}`}${result.again === undefined ? '' : ` (second try; at first: ${result.again})`}${written ? ' (written)' : ''}`,
    );
  }
}

const bad = results.filter(({ state }) => (values.write ? state === 'wrong' || state === 'broken' : state !== 'same'));
const ran = [...new Set(results.map(({ scenario }) => scenario.server))];
const products = new Set(ran.filter(({ kind }) => kind !== 'stub').map(({ product }) => product)).size;
const stubs = ran.filter(({ kind }) => kind === 'stub').length;
const left = asked.length - results.length;
console.log(
  `${results.length} of ${asked.length} scenarios ran on ${products} products${stubs > 0 ? ` and ${stubs} stubs` : ''}, ${results.length - bad.length} as expected, ${bad.length} not${left > 0 ? `; ${left} left out, ${missing.length} servers are missing` : ''}; ${((performance.now() - started) / 1000).toFixed(1)} s`,
);
if (bad.some(({ state }) => state === 'new' || state === 'changed')) console.log('Read the difference; when it is right: npm run reproduce -- --write NAME');
process.exitCode = bad.length > 0 || (values.npm && missing.length > 0) ? 1 : 0;
