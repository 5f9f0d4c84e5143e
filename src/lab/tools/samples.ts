import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inProject } from '../home.ts';
import type { Scenario, Script } from '../scenario.ts';
import { readersStage } from './attempts.ts';
import { readable } from './azureWire.ts';
import { relay } from './relay.ts';
import { sourceOf } from './source.ts';
import { twoWriters } from './twoWriters.ts';

/** Where the samples of the pages lie. */
const folder = 'content/code';

/** What a sample below content/code exports: the file itself, as its page shows it. */
export const sample = <Exports>(file: string): Promise<Exports> => import(pathToFileURL(inProject(join(folder, file))).href);

/** A sample’s text as part of a script: without imports of its neighbours, which stand in the same script, and without its own start. */
const embedded = (file: string): string =>
  readFileSync(inProject(join(folder, file)), 'utf8')
    .replace(/^import .* from '\.\/.*';\n|^if \(import\.meta\.main\).*\n/gm, '')
    .trim();

/** Names that a sample exports. */
export const exportsOf = (text: string): string[] => [...text.matchAll(/^export (?:async )?(?:const|function) (\w+)/gm)].map(([, name = '']) => name);

/** What the script of a scenario with samples is made of. */
export interface Parts {
  /** Packages to install, with version; none where Node suffices. */
  packages: string[];
  /** Samples below content/code. */
  files: string[];
  /** Imports besides those of the samples. */
  imports?: string;
  /** Functions that the scenario names. */
  functions?: Record<string, (...args: never[]) => unknown>;
  /** Starts the server within the script, on stage.port; without it the reader starts one in a second terminal. */
  serve?: string;
}

/** The reader’s script of a scenario that runs samples: they stand in it as the pages show them, so it is TypeScript, which Node 24 runs as it is. */
export const sampleScript =
  ({ packages, files, imports = '', functions = {}, serve }: Parts) =>
  ({ id, title, client, server, run }: Scenario, found: { version: string }): Script => {
    const start = server.byHand(18080).replaceAll('\n', '\n//             ');
    const install = packages.length > 0 ? `npm install ${packages.join(' ')} && ` : '';
    const names = files.flatMap((file) => exportsOf(embedded(file)));
    const made = { ...functions, relay, readable, twoWriters };
    return {
      extension: 'mts',
      script: `// ${id}: ${title}
// ${server.product}${server.kind === 'stub' ? '' : ` ${found.version}`}; ${client}
//
${serve ? '// One terminal' : `// Terminal 1: ${start}\n// Terminal 2`}: ${install}node ${id.split('/').at(-1)}.mts   (Node 24)
import net from 'node:net';
${imports}
// ---- ${files.map((file) => `${folder}/${file}`).join(', ')} ----
${files.map(embedded).join('\n\n')}
// ---- the two writers ----
const sample = async () => ({ ${names.join(', ')} });
${Object.entries(made)
  .map(([name, one]) => `const ${name} = ${sourceOf(one)};`)
  .join('\n')}
${readersStage.replace('PORT', '18080')}
const run = ${sourceOf(run)};

${serve ?? ''}
console.log(await run(stage));
process.exit();
`,
    };
  };
