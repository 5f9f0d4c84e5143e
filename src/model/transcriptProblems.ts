import { type TranscriptHead, transcriptHead } from '#schema';
import { namesOfRow, rowsOf, statedStatus } from './catalogue.ts';
import { ownerOf } from './entries.ts';
import { find, type Graph } from './graph.ts';
import type { Problem } from './problem.ts';
import { refusals } from './refusals.ts';
import { headOf, type Transcript, transcriptsIn } from './transcripts.ts';

/** What is wrong with a transcript as committed, without running anything. */
export const transcriptProblems = (files: Map<string, string>, graph: Graph): Problem[] =>
  [...files].flatMap(([file, text]): Problem[] => {
    const fields = headOf(text);
    if (!file.startsWith('evidence/') || !fields) return [];
    const refused = refusals(transcriptHead, fields, `content/${file}`).map(({ message }) => ({
      file: `content/${file}`,
      at: { line: 1, column: 1 },
      message,
    }));
    const [transcript] = transcriptsIn(new Map([[file, text]]));
    return transcript
      ? disagreements(transcript, files, graph)
      : refused.length > 0
        ? refused
        : [{ file: `content/${file}`, at: undefined, message: 'No part “== run: … ==”. Write it again with: npm run reproduce -- --write' }];
  });

/** The number and the code of an outcome as it is written: 412 ConditionNotMet, 55P03, 3 requests. */
const read = (outcome: string): { status: number | undefined; code: string | undefined } => {
  const [, status, code] = /^(?:(\d{3})(?= |$))? ?((?!exit |\d+ requests?)[^\s]+)?/.exec(outcome) ?? [];
  return { status: status ? Number(status) : undefined, code };
};

const disagreements = ({ file, head, text }: Transcript, files: Map<string, string>, graph: Graph): Problem[] => {
  const problems: Problem[] = [];
  const say = (field: keyof TranscriptHead, message: string) =>
    problems.push({ file: `content/${file}`, at: { line: Object.keys(head).indexOf(field) + 1, column: 1 }, message });
  const again = 'Run it again: npm run reproduce';
  if (file !== `evidence/${head.scenario}.txt`) say('scenario', `The scenario is “${head.scenario}”; its file is evidence/${head.scenario}.txt.`);
  if (!files.has(`${file.slice(0, file.lastIndexOf('/'))}/${head.script}`)) say('script', `No script “${head.script}” beside it. ${again} -- --write`);
  if (head.shows !== head.expected && !head.departs)
    say('shows', `It shows ${head.shows}; ${head.authority} says ${head.expected}. A transcript that disagrees says why it matters, in “departs”.`);
  const shown = read(head.shows);
  if (shown.status && !new RegExp(`(^|\\D)${shown.status}(\\D|$)`).test(text)) say('shows', `${shown.status} does not stand in the transcript. ${again}`);
  const rows = rowsOf(graph.catalogue, ownerOf(head.of)).filter(({ row }) => shown.code && namesOfRow(row).includes(shown.code));
  // gRPC has the number on the wire, not the name.
  const numbered = rows.some(({ row }) => row.number !== undefined && new RegExp(`grpc-status: ${row.number}\\b`).test(text));
  if (shown.code && !numbered && !text.includes(shown.code)) say('shows', `“${shown.code}” does not stand in the transcript. ${again}`);
  if (head.departs) return problems;
  const page = find(graph, 'error', head.of);
  const stated = page?.data.status.filter(({ kind }) => kind === 'http').map(({ value }) => value) ?? [];
  // A run that succeeds shows the contrast, and one that counts requests shows the client.
  const other = (shown.status ?? 0) < 300 || /\d+ requests?$/.test(head.shows);
  if (shown.status && !other && stated.length > 0 && !stated.includes(shown.status))
    say('shows', `It shows ${shown.status}; the page ${head.of} states ${stated.join(', ')}. One of the two is wrong.`);
  const declared = rows.flatMap(({ row }) => row.operations ?? []);
  if (head.operation && declared.length > 0 && !declared.includes(head.operation))
    say('operation', `The vendor’s package does not declare ${shown.code} for ${head.operation}. An emulator that answers so is wrong: say so in “departs”.`);
  const trusted = rows.flatMap(statedStatus);
  if (shown.status && trusted.length > 0 && !trusted.includes(shown.status))
    say('shows', `It shows ${shown.status}; the vendor’s package has ${trusted.join(', ')}. An emulator that answers so is wrong: say so in “departs”.`);
  return problems;
};
