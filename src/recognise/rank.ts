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

const raises = ({ operations }: Known, { operation }: Reading): boolean => operation !== undefined && operations?.includes(operation) === true;

/** The known that are meant: of the provider; of the service where the text tells it, of the operation where only that is told. */
const meant = (reading: Reading, knowledge: Knowledge): Known[] => {
  const all = knowledge.named(reading.code).filter(({ provider }) => provider === reading.provider);
  if (reading.service) {
    const own = all.filter(({ service }) => service === reading.service || service === undefined);
    return own.length > 0 ? own : [];
  }
  const raising = all.filter((one) => raises(one, reading));
  return raising.length > 0 ? raising : all;
};

const only = <T>(list: readonly T[]): T | undefined => (new Set(list).size === 1 ? list[0] : undefined);

/** A reading whose service has its id, with what the catalogue and the pages know of its code. */
const settled = (reading: Reading, knowledge: Knowledge): Reading & { known: Known[] } => {
  const told = reading.provider === 'aws' ? awsService(reading.service, knowledge.services('aws')) : reading.service;
  const all = meant({ ...reading, service: told }, knowledge);
  // Words beside a code may be of anything: they count where their service has the code, or nobody is known to have it.
  const beside = all.length === 0 || all.some((one) => one.service === reading.beside) ? reading.beside : undefined;
  const service = told ?? beside ?? (all.every((one) => raises(one, reading)) ? only(all.flatMap((one) => one.service ?? [])) : undefined);
  const known = service === told ? all : meant({ ...reading, service }, knowledge);
  // A code that no package of the provider declares may still be one: not every package declares all.
  const sure = known.length > 0 || !knowledge.catalogued.has(reading.provider) ? reading.sure : reading.sure - 0.04;
  return { ...reading, known, service, sure };
};

type Settled = ReturnType<typeof settled>;

/** Where the first span of a reading begins. */
const placeOf = ({ spans }: Reading): number => spans[0]?.start ?? 0;

const services = (known: readonly Known[]): Set<string> => new Set(known.flatMap(({ service }) => service ?? []));

/**
 * Readings of one error, the surest first. Where one of them tells the service, all are of it: the page of another service is none.
 * Where one tells an operation and several services have the code, nobody knows whose operation it is: then there is no page either,
 * nor where only the pages of AWS are known, and not who else has the code.
 */
const agreed = (same: readonly Settled[], { catalogued }: Knowledge): Settled[] => {
  const list = same.toSorted((a, b) => b.sure - a.sure || placeOf(a) - placeOf(b));
  const told = list.find(({ service }) => service)?.service;
  const open =
    told === undefined &&
    list.some(({ provider, operation, known }) => operation && (services(known).size > 1 || (provider === 'aws' && !catalogued.has('aws'))));
  if (told === undefined && !open) return [...list];
  const fits = ({ service, address }: Known): boolean => (open ? address === undefined : service === undefined || service === told);
  return list.map((one) => ({ ...one, service: told, known: one.known.filter(fits) }));
};

/** The page of some readings: that which the surest of them that know one agree on. */
const pageOf = (list: readonly Settled[]): string | undefined => {
  const addresses = list.map(({ known }) => only(known.flatMap(({ address }) => address ?? [])));
  return addresses.find((address) => address !== undefined);
};

/** The only service whose packages declare the code in this very spelling. */
const declaredBy = (code: string, known: readonly Known[]): string | undefined =>
  isCommon(code) ? undefined : only(known.filter((one) => carries(one, code)).flatMap(({ service }) => service ?? []));

/** Readings of one error as one: the surest says the code, each says what the others do not. */
const joined = (list: readonly Settled[]): Candidate & { layer: number; at: number } => {
  const [best, ...others] = list.toSorted((a, b) => b.sure - a.sure || placeOf(a) - placeOf(b));
  if (!best) throw new Error('A group of readings is never empty.');
  const all = [best, ...others];
  const kinds = new Set(all.map(({ spans }) => spans.map(({ told }) => told).join()));
  const pick = <T>(get: (one: Settled) => T | undefined): T | null => all.map(get).find((value) => value !== undefined) ?? null;
  const address = pageOf(all) ?? null;
  const known = [...new Set(all.flatMap((one) => one.known))];
  const page = known.find((one) => address !== null && one.address === address);
  return {
    provider: best.provider,
    service: pick(({ service }) => service) ?? page?.service ?? pick((one) => declaredBy(one.code, one.known)),
    operation: pick(({ operation }) => operation),
    code: best.code,
    httpStatus: pick((one) => one.status ?? only(one.known.flatMap(({ status }) => status ?? []))),
    confidence: Math.round(Math.min(0.99, best.sure + 0.02 * (kinds.size - 1)) * 100) / 100,
    address,
    spans: all.flatMap(({ spans }) => spans).filter(({ start, end }, at, spans) => spans.findIndex((one) => one.start === start && one.end === end) === at),
    values: {},
    known,
    layer: Math.max(...all.map(({ layer }) => layer)),
    at: Math.min(...all.map(placeOf)),
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
  const byName = Map.groupBy(
    readings.map((reading) => settled(reading, knowledge)),
    ({ provider, code }) => `${provider} ${nameKey(code)}`,
  );
  const named = [...byName].map(([name, same]) => [name, agreed(same, knowledge)] as const);
  // Two names of one page are one error.
  const groups = Map.groupBy(named, ([name, same]) => pageOf(same) ?? name);
  return [...groups.values()]
    .map((names) => joined(names.flatMap(([, same]) => same)))
    .filter(({ confidence }) => confidence >= 0.5)
    .toSorted((a, b) => step(a) - step(b) || b.layer - a.layer || b.confidence - a.confidence || a.at - b.at)
    .map(({ layer: _, at: __, ...candidate }) => candidate);
};
