import { addressOf, asPasted, type ErrorEntry, find, type Graph, ownerName, statusKind, statusWord, verdictMeans, verdictWord } from '#model';
import type { Material } from '../form.ts';
import { columns, commandLines, labelled } from './columns.ts';
import { retiredWords } from './history.ts';
import { plain } from './plain.ts';

/** Lines of a card: what a terminal shows without scrolling. */
export const most = 24;

/** The first of several ways to say it that fits in so many lines; else the last, cut. */
const fitting = (room: number, ...ways: (() => string[])[]): string[] => (ways.find((way) => way().length <= room) ?? ways.at(-1))?.().slice(0, room) ?? [];

/** A code and whose it is, on one line where both fit. */
const titled = (code: string, owner: string): string[] =>
  code.length + owner.length + 2 <= columns ? [code + owner.padStart(columns - code.length)] : [code, owner.padStart(columns)];

const statuses = ({ data }: ErrorEntry): string =>
  [...new Set(data.status.map(({ kind, value, name }) => `${statusKind[kind]} ${value}${name ? ` ${name}` : ''}`))].join(', ');

const retryLines = ({ data: { retry } }: ErrorEntry, because: number, cases: number): string[] => {
  if ('verdict' in retry)
    return [
      ...labelled('RETRY?', `${verdictWord[retry.verdict].toUpperCase()}. ${verdictMeans[retry.verdict]}`),
      ...(because > 0 ? labelled('', plain(retry.because), because) : []),
    ];
  return [
    ...labelled('RETRY?', `DEPENDS ON ${plain(retry.dependsOn).toUpperCase()}`),
    ...retry.cases.flatMap(({ when, verdict }) => labelled('', `${verdictWord[verdict]}: ${plain(when)}`, cases)),
  ];
};

const lookalikes = (graph: Graph, { data }: ErrorEntry, lines: number): string[] =>
  data.lookalikes.slice(0, 3).flatMap(({ ref, code = '', status, tellApart }, at) => {
    const page = ref ? find(graph, 'error', ref) : undefined;
    const beside = page
      ? page.data.status
          .map(statusWord)
          .filter((one) => one !== page.data.code)
          .join(', ') || ownerName(graph, page.id)
      : status;
    return labelled(at === 0 ? 'NOT IT?' : '', `${page?.data.code ?? code}${beside ? ` (${beside})` : ''}: ${plain(tellApart)}`, lines);
  });

/** An error on a card, under one of its names. */
export const errorCard = ({ graph, link }: Pick<Material, 'graph' | 'link'>, error: ErrorEntry, name = error.data.code): string[] => {
  const { data } = error;
  const { command, language, tool, needs, read } = data.firstLook;
  const retired = retiredWords(data, { link });
  const way = (because: number, reading: number, others: number, what: number) => (): string[] => [
    ...titled(data.code, ownerName(graph, error.id)),
    ...(name === data.code ? [] : labelled('', `also called ${name}`)),
    ...labelled('', [data.title, statuses(error)].filter(Boolean).join('. '), 2),
    ...(retired ? labelled('RETIRED', retired, 2) : []),
    ...labelled('WHAT', plain(data.summary), what),
    ...retryLines(error, because, others),
    ...labelled('LOOK', `${tool}, needs ${needs.replace(/^none\b/, 'nothing')}`, 2),
    ...commandLines(asPasted(command), language),
    ...labelled('READ', plain(read), reading),
    ...lookalikes(graph, error, others),
  ];
  const more = labelled('MORE', link(addressOf(error)));
  const ways = [way(9, 9, 9, 9), way(9, 9, 2, 9), way(4, 5, 2, 3), way(3, 4, 2, 3), way(4, 5, 1, 3), way(3, 4, 1, 3), way(2, 3, 1, 2), way(0, 2, 1, 2)];
  return [...fitting(most - more.length, ...ways), ...more];
};
