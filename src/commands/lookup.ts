/** npm run --silent lookup -- [--json | --jsonl] [TEXT]: which error is it? Reads standard input where no text is given. */
import { parseArgs } from 'node:util';
import { graphOnShelf } from '#model';
import { codeIndex, knownRows } from '#publish/codeIndex';
import { lookupJson, lookupText } from '#publish/lookup';
import { readDisk } from '#read/disk';
import { knowledgeOf, knownPages, recognise } from '#recognise';
import { misusedOf } from './misuse.ts';

const usage = `npm run --silent lookup -- [--json] [TEXT]     one text, from the arguments or standard input
npm run --silent lookup -- --jsonl             one JSON string a line in, one JSON result a line out
Exit: 0 something was recognised, 1 nothing was, 2 misuse.`;

const misused: (message: string) => never = misusedOf(usage);

const asked = () => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, jsonl: { type: 'boolean', default: false } },
    });
    if (values.jsonl && positionals.length > 0) misused('--jsonl reads standard input; give no TEXT with it.');
    if (values.json && values.jsonl) misused('Give --json or --jsonl, not both.');
    return { ...values, text: positionals.join(' ') };
  } catch (fault) {
    return misused(fault instanceof Error ? fault.message : String(fault));
  }
};

const input = async (): Promise<string> => {
  if (process.stdin.isTTY) misused('No text: give it as an argument or on standard input.');
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
};

const { json, jsonl, text } = asked();
const given = text || (await input());
if (!jsonl && given.trim() === '') misused('The text is empty.');

const graph = graphOnShelf(readDisk(process.cwd()).shelf);
const index = codeIndex(graph);
const knowledge = knowledgeOf([...knownPages(index), ...knownRows(graph)]);

/** The string of one line of JSON; undefined when it is none. */
const lineText = (line: string): string | undefined => {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
};

if (jsonl) {
  let recognised = false;
  const lines = given.split('\n');
  if (lines.at(-1)?.trim() === '') lines.pop(); // the end of the last line
  for (const [at, line] of lines.entries()) {
    const one = lineText(line);
    if (one === undefined) {
      console.error(`Line ${at + 1} is no JSON string, so it was not read. Write each text as one string: "…".`);
      process.exitCode = 2;
    }
    const result = lookupJson(recognise(one ?? '', knowledge));
    recognised ||= result.candidates.length > 0;
    console.log(JSON.stringify(result)); // a line for every line, so that both stay in step
  }
  process.exitCode ??= recognised ? 0 : 1;
} else {
  const result = recognise(given, knowledge);
  console.log(json ? JSON.stringify(lookupJson(result), null, 2) : lookupText(result, index));
  process.exitCode = result.candidates.length > 0 ? 0 : 1;
}
