import type { Rule } from './normalise.ts';
import { asAsked, type Outcome, type Scenario, type Script, said } from './scenario.ts';
import type { Found, Server } from './server.ts';
import type { Transcript } from './transcript.ts';

const rulesOf = ({ hide = [] }: Server, more: Rule[]): Rule[] => [...more, ...hide];

/** The file of a transcript: what it is in its head, what happened below. */
export const transcriptOf = (scenario: Scenario, found: Found, out: Transcript, got: Outcome, script: string, day: string, more: Rule[] = []): string => {
  const { id, of, server, title, operation, client, expect, authority, departs } = scenario;
  const head: [string, string | undefined][] = [
    ['scenario', id],
    ['of', of],
    ['product', server.product],
    ['version', found.version],
    ['kind', server.kind],
    ['client', client],
    ['settings', server.settings],
    ['operation', operation],
    ['shows', said(asAsked(scenario, got))],
    ['expected', said(expect)],
    ['authority', authority.title],
    ['address', authority.address],
    ['says', authority.says],
    ['read', authority.read],
    ['departs', departs?.say],
    ['captured', day],
    ['script', script],
  ];
  const lines = head.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value.replaceAll('\n', ' ')}`]));
  return `${lines.join('\n')}\n\n== run: ${title} ==\n${out.text(rulesOf(server, more))}`;
};

const port = 18080;

/** The script with which a reader does the same in two terminals. */
export const shellScript = ({ server, title, client, id }: Scenario, found: Found, out: Transcript): Script => ({
  extension: 'sh',
  script: `#!/usr/bin/env bash
# ${id}: ${title}
# ${server.product} ${found.version}; ${client}
# Needs: ${server.install}
#
# Terminal 1: run this file with the word “server”. Terminal 2: run it without. Ctrl-C in terminal 1 ends it.
PORT=${port}
if [ "$1" = server ]; then
${server.byHand(port)}
exit
fi
${out.scriptText()}
`,
});

/** Makes a script around the very function that made the transcript; for clients that come through npm. `preamble` defines `stage`. */
export const moduleScript =
  (packages: string[], preamble: string) =>
  ({ server, title, client, id, run }: Scenario, found: Found): Script => ({
    extension: 'mjs',
    script: `// ${id}: ${title}
// ${server.product} ${found.version}; ${client}
//
// Terminal 1: ${server.byHand(port).replaceAll('\n', '\n//             ')}
// Terminal 2: npm install ${packages.join(' ')} && node ${id.split('/').at(-1)}.mjs
${preamble.replaceAll('PORT', String(port))}
const run = ${run.toString()};
console.log(await run(stage));
`,
  });
