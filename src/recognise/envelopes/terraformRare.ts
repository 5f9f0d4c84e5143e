// Sources: https://github.com/hashicorp/terraform (internal/command/format, internal/terraform/graph.go: how errors and cycles are printed), and those of the lists that are asked
import { headed, headedBeside } from '../heads.ts';
import type { Lister } from '../lister.ts';
import { type Fixed, found, layers, type Reading } from '../reading.ts';
import type { View } from '../view.ts';
import { terraformAround } from './terraformAround.ts';
import { namesTerraform, placedInTerraform } from './terraformCues.ts';
import { terraformPrinted } from './terraformPrinted.ts';
import { terraformReturned } from './terraformReturned.ts';
import { terraformReturnedMore } from './terraformReturnedMore.ts';
import { terraformSummaries } from './terraformSummaries.ts';
import { terraformSummariesMore } from './terraformSummariesMore.ts';

const own: Omit<Fixed, 'code'> = { provider: 'terraform', sure: 0.87, layer: layers.system };

/** What stands before a summary: in a box, in a log, in JSON. */
const before = /(?:\bError|"summary"|\bSummary|"@message"|\bmsg)\s{0,3}[:=][\s"'*\ufffd]{0,24}(?:Error:\s{1,4})?$/;
const warned = /\bWarning: {0,20}$/;
/** A summary that goes on is only the beginning of what another system says. */
const goesOn = /^ (?!on |with |at )[a-z]/;
const lineEnd = /^[.:,]?[ \t"']{0,20}(?:\n|$)/;
const lineStart = /(?:^|\n)[ \t*>-]{0,20}$/;
/** Summaries that carry what another said. */
const carrying = /^(?:error|failed|failure|unable|could ?n[o']t|cannot (?:read|download|find)|request|resource not found|.{0,40}\berror$)/i;
/** Words of its field, beside which its summaries are likely its own. */
const near = /\b(?:backend|workspace|provider|module\.|module "|resource "|data "|variable "|output ")/;

/** `Error: Cycle: a, b`, and in a list of the versions before 0.12. */
const cycle = /(?:\bError: |\* |^)(?<code>Cycle): (?:module\.|[a-z][\w-]{1,60}[._])[\w.[\]" -]{1,120}/dgm;
/** Summaries that name a block or what stands in it. */
const naming =
  /\bError: {1,4}(?<code>(?:Can't override|Duplicate|Extraneous|Insufficient|Invalid|Missing|Reserved|Too many|Unexpected|Unsupported) [\w "'.-]{1,60} (?:argument|attribute|blocks?|configuration|expression|label|name|value|version))(?= {0,90}\n| on )/dg;
/** Whatever stands behind `Error: ` where the place of it is one of Terraform: what a provider says in words of its own. */
const others = /\bError: {1,4}(?<code>[A-Za-z][^\n:"{}=/]{7,90}?)[.]? {0,90}(?=\n)/dg;

/** How sure a summary is, by what stands around it. */
const sureOf = (view: View, { code, spans: [span] }: Reading): number => {
  if (!span) return 0;
  const words = code.split(' ').length;
  const head = view.text.slice(Math.max(0, span.start - 48), span.start);
  const tail = view.text.slice(span.end, span.end + 48);
  const named = namesTerraform(view);
  const close = near.test(`${view.lower.slice(0, span.start)} ${view.lower.slice(span.end)}`);
  if (warned.test(head)) return named ? 0.6 : 0.5;
  if (before.test(head)) {
    if (goesOn.test(tail)) return placedInTerraform(view) ? 0.7 : 0.56;
    return named ? 0.87 : words > 2 ? (close ? 0.84 : 0.66) : 0.58;
  }
  if (words < 3) return 0;
  const line = lineStart.test(head) && lineEnd.test(tail);
  if (named) return words > 3 || line ? 0.82 : 0.68;
  return words > 3 ? 0.64 : line ? 0.56 : 0;
};

const ofAnother = ({ provider, sure }: Reading): boolean => provider !== 'terraform' && provider !== 'git' && sure > 0.5;

/** Does the text show a code that another system printed? */
const byOthers = (read: readonly Reading[]): boolean =>
  read.some((one) => ofAnother(one) && one.sure > 0.6 && !/^\d+$/.test(one.code) && one.spans.some(({ told }) => told === 'code'));

const words = ['terraform', 'tofu', 'terragrunt', 'atlantis', 'tfstate', '.tf', 'backend config', 'state lock', 'tfe.', 'hcl'];

/** Terraform, OpenTofu and what runs them: every summary, and what they return. What carries the code of another system stands behind it. */
export const terraformRare: Lister = (view, _, read) => {
  const carried = byOthers(read);
  const behind = (one: Reading): Reading => (carried ? { ...one, sure: Math.min(one.sure, 0.6) } : one);
  return [
    ...found(view, cycle, { ...own, sure: 0.86 }),
    ...[...found(view, naming, own), ...[terraformSummaries, terraformSummariesMore].flatMap((list) => headed(view, own, list, () => own.sure))]
      .map((one) => ({ ...one, sure: sureOf(view, one) }))
      .filter(({ sure }) => sure > 0)
      .map((one) => (carrying.test(one.code) ? behind(one) : one)),
    ...[terraformReturned, terraformReturnedMore, terraformAround]
      .flatMap((list) => headedBeside(view, { list, words, fixed: { ...own, sure: 0.8 }, alone: 0.53 }))
      .map(behind),
    ...headedBeside(view, { list: terraformPrinted, words, fixed: { ...own, sure: 0.82 }, alone: 0.64 }).map(behind),
    ...(placedInTerraform(view) ? found(view, others, { ...own, sure: read.some(ofAnother) ? 0.51 : 0.62, layer: layers.tool }) : []),
  ];
};
