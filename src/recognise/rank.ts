import type { Knowledge, Known } from './knowledge.ts';
import { carries, nameKey } from './knowledge.ts';
import type { Reading, Span } from './reading.ts';
import { awsService, isCommon } from './services.ts';

/** One error that the text may show, best first in the list. */
export interface Candidate {
  provider: string;
  service: string | null;
  operation: string | null;
  code: string;
  httpStatus: number | null;
  /** From 0 to 1; sure from 0.8 on. */
  confidence: number;
  /** The page; null where there is none. */
  address: string | null;
  spans: Span[];
  /** What the pages’ messages say of the text: the value of each {named} part. */
  values: Record<string, string>;
  /** What is known of the code besides. */
  known: readonly Known[];
}

/** The known that are meant: of the provider; of the service where the text tells it, of the operation where only that is told. */
const meant = (reading: Reading, knowledge: Knowledge): Known[] => {
  const all = knowledge.named(reading.code).filter(({ provider }) => provider === reading.provider);
  if (reading.service) {
    const own = all.filter(({ service }) => service === reading.service || service === undefined);
    return own.length > 0 ? own : [];
  }
  const raising = reading.operation ? all.filter(({ operations }) => operations?.includes(reading.operation ?? '')) : [];
  return raising.length > 0 ? raising : all;
};

const only = <T>(list: readonly T[]): T | undefined => (new Set(list).size === 1 ? list[0] : undefined);

/** A reading with what the catalogue and the pages add: service, status, page. */
const settled = (reading: Reading, knowledge: Knowledge): Reading & { known: Known[] } => {
  const service = reading.provider === 'aws' ? awsService(reading.service, knowledge.services('aws')) : reading.service;
  const known = meant({ ...reading, service }, knowledge);
  return {
    ...reading,
    known,
    service: service ?? (isCommon(reading.code) ? undefined : only(known.filter((one) => carries(one, reading.code)).flatMap((one) => one.service ?? []))),
    status: reading.status ?? only(known.flatMap((one) => one.status ?? [])),
    // A code that no package of the provider declares may still be one: not every package declares all.
    sure: known.length > 0 || !knowledge.catalogued.has(reading.provider) ? reading.sure : reading.sure - 0.04,
  };
};

type Settled = ReturnType<typeof settled>;

/** Where the first span of a reading begins. */
const placeOf = ({ spans }: Reading): number => spans[0]?.start ?? 0;

/** Readings of one error as one: the surest says the code, each says what the others do not. */
const joined = (same: readonly Settled[]): Candidate & { layer: number; at: number } => {
  const [best, ...others] = same.toSorted((a, b) => b.sure - a.sure || placeOf(a) - placeOf(b));
  if (!best) throw new Error('A group of readings is never empty.');
  const kinds = new Set(same.map(({ spans }) => spans.map(({ told }) => told).join()));
  const pick = <T>(get: (one: Settled) => T | undefined): T | null => [best, ...others].map(get).find((value) => value !== undefined) ?? null;
  const address = pick(({ known }) => only(known.flatMap((one) => one.address ?? [])));
  const page = same.flatMap(({ known }) => known).find((one) => address !== null && one.address === address);
  return {
    provider: best.provider,
    service: page?.service ?? pick(({ service }) => service),
    operation: pick(({ operation }) => operation),
    code: best.code,
    httpStatus: pick(({ status }) => status),
    confidence: Math.round(Math.min(0.99, best.sure + 0.02 * (kinds.size - 1)) * 100) / 100,
    address,
    spans: same.flatMap(({ spans }) => spans).filter(({ start, end }, at, list) => list.findIndex((one) => one.start === start && one.end === end) === at),
    values: {},
    known: [...new Set(same.flatMap(({ known }) => known))],
    layer: Math.max(...same.map(({ layer }) => layer)),
    at: Math.min(...same.map(placeOf)),
  };
};

const steps = [0.88, 0.8, 0.54, 1, 0.5, 0];
/** Is this a status alone? SQL Server has numbers of its own among these: 515, 544, 547. */
export const isStatus = ({ provider, code }: Pick<Candidate, 'provider' | 'code'>): boolean => provider !== 'sql-server' && /^[45]\d\d$/.test(code);

/** A status alone says less than the code of any system, even one that stands there without a form that is known. */
const step = (one: Candidate): number => {
  const own = steps.findIndex((least) => one.confidence >= least);
  return one.provider === 'http' ? 3 : isStatus(one) ? Math.max(2, own) : own;
};

/**
 * The candidates of a text, best first: surer before less sure in steps, then what stands deeper in its wrappings,
 * then the surer within the step, then what comes first in the text. Lines that nobody reads change nothing.
 */
export const ranked = (readings: readonly Reading[], knowledge: Knowledge): Candidate[] => {
  const named = Map.groupBy(
    readings.map((reading) => settled(reading, knowledge)),
    ({ provider, code }) => `${provider} ${nameKey(code)}`,
  );
  // Two names of one page are one error.
  const groups = Map.groupBy(named, ([name, same]) => only(same.flatMap(({ known }) => known.flatMap(({ address }) => address ?? []))) ?? name);
  return [...groups.values()]
    .map((names) => joined(names.flatMap(([, same]) => same)))
    .filter(({ confidence }) => confidence >= 0.5)
    .toSorted((a, b) => step(a) - step(b) || b.layer - a.layer || b.confidence - a.confidence || a.at - b.at)
    .map(({ layer: _, at: __, ...candidate }) => candidate);
};
