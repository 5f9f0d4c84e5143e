import type { Status, Verdict } from '#schema';
import { type Entry, nameOf, placeOf } from './entries.ts';
import { find, type Graph, verdictsOf } from './graph.ts';
import { ownerName } from './owners.ts';
import { plain } from './texts.ts';

/** What the picture of a link preview says of a written page. */
export interface Preview {
  /** Whose it is: Azure · Azure Storage; or the kind of page. */
  label: string;
  /** The large line: a code as printed, or a title in words. */
  large: string;
  /** The large line is a code, and is set as one. */
  mono: boolean;
  title: string | undefined;
  /** The plate beside a code: 412, ABORTED, exit 1. */
  statuses: string[];
  /** The verdict where there is one; else what it depends on, or what the page is for. */
  verdict: Verdict | undefined;
  says: string | undefined;
}

/** A status beside the code; one that is the code itself shows its name. A bare exit code would be taken for anything. */
const cell = ({ kind, value, name }: Status, code: string): string | undefined =>
  String(value) === code ? name : kind === 'grpc' ? `gRPC ${value}` : kind === 'exit-code' ? `exit ${value}` : String(value);

/** The picture of a page. */
export const previewOf = (graph: Graph, entry: Entry): Preview => {
  const bare = { large: nameOf(entry), mono: false, title: undefined, statuses: [], verdict: undefined, says: undefined };
  if (entry.kind === 'provider') return { ...bare, label: 'Provider', title: plain(entry.data.summary) };
  if (entry.kind === 'concept') return { ...bare, label: 'Concept', title: plain(entry.data.summary), verdict: entry.data.verdict };
  if (entry.kind === 'playbook')
    return { ...bare, label: 'Playbook', title: plain(entry.data.summary), says: `${entry.data.tree.length} questions lead to the error` };
  if (entry.kind === 'compare')
    return {
      ...bare,
      label: 'Compare guide',
      large: entry.data.sides.map(({ label }) => label).join(' vs '),
      mono: true,
      title: plain(entry.data.summary),
      says: `${entry.data.decide.length} questions decide`,
    };
  const { code, title, status, retry } = entry.data;
  const [only, ...more] = verdictsOf(retry);
  return {
    ...bare,
    label: [...new Set([find(graph, 'provider', placeOf(entry.id).provider)?.data.name, ownerName(graph, entry.id)])].filter(Boolean).join(' · '),
    large: code,
    mono: true,
    title,
    statuses: [...new Set(status.flatMap((one) => cell(one, code) ?? []))].filter((one) => one.toLowerCase() !== title.toLowerCase()).slice(0, 3),
    verdict: more.length === 0 ? only : undefined,
    says: 'dependsOn' in retry ? `Depends on ${retry.dependsOn}` : undefined,
  };
};
