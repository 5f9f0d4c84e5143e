import type { Envelope } from './reading.ts';
import type { View } from './view.ts';

/** Envelopes that are loaded together, and by what a text shows at once that it needs them. */
interface Family {
  /** Words in lower case, apart from each other by `|`. */
  words: string;
  forms: RegExp;
  load(): Promise<readonly Envelope[]>;
}

const families: readonly Family[] = [
  {
    words:
      'azure|microsoft|windows.net|aka.ms|odata|cosmos|documentdb|storage|lease|scope(s)|conditional|aws|amazon|boto|dynamo|x-am|extracterror|cloudformation|handlererror|rollback_|fleet error|googl|gcloud|gcp|firebase|gs://|"code"|code=|errorcode|error code|when calling|operation error|request id|requestid|__type|<code|reason|amqp|locklost|systemtracker|forward to',
    forms: /'code'|\([A-Z][a-z]{1,30}[A-Z]\w{2,40}[):,]/,
    load: async () => (await import('./envelopes/clouds.ts')).clouds,
  },
  {
    words:
      'rpc|code = |cannot be fulfilled|statuscode.|status(code|kube|k8s|server (|has been modified|apply failed|resource version|forbidden|not found|already exists|is invalid|evict|webhook|etcd|mvcc|helm|release|pulumi|another update|terraform|state lock|persist state|git|rejected|.lock|refs/|merge|reason',
    forms: /[A-Z]{5}(?:_[A-Z]{4,20})?: |\[[A-Z_]{5,20}\]|code: [\d'"A-Z]/,
    load: async () => (await import('./envelopes/platforms.ts')).platforms,
  },
  {
    words:
      'sql|postgres|psycopg|pgx|pq:|pg:|pg.|cockroach|maria|innodb|database|deadlock|serializ|constraint|duplicate|relation "|canceling|could not obtain lock|current transaction|lock wait|e1100|mongo|codename|writeconflict|redis|jedis|wrongtype|elastic|opensearch|_exception|kafka|broker|rebalanc|coordinator|hibernate|persistence|jpa|orm.|stale|optimistic|activerecord|django|prisma|sequelize|typeorm|entityframework|dbupdate',
    forms: /\bORA-\d/,
    load: async () => (await import('./envelopes/stores.ts')).stores,
  },
];

const loaded = async (list: readonly Family[]): Promise<Envelope[]> => (await Promise.all(list.map(({ load }) => load()))).flat();

/** The envelopes of which a text shows a word. @throws when one cannot be loaded */
export const shownEnvelopes = ({ text, lower }: View): Promise<Envelope[]> =>
  loaded(families.filter(({ words, forms }) => words.split('|').some((word) => lower.includes(word)) || forms.test(text)));

/** Every envelope. @throws when one cannot be loaded */
export const allEnvelopes = (): Promise<Envelope[]> => loaded(families);
