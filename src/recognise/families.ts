import { cloudOf } from './cues.ts';
import type { Envelope } from './reading.ts';
import type { View } from './view.ts';

/** Envelopes that are loaded together, and by what a text shows at once that it needs them. */
interface Family {
  /** Words in lower case, apart from each other by `|`. */
  words: string;
  forms: RegExp;
  /** The clouds whose envelopes these are: forms that clouds share need them only when the text names none, or one of them. */
  clouds?: readonly string[];
  load(): Promise<readonly Envelope[]>;
}

/** What errors of every cloud may show. */
const sharedForms = /'code'|"[Cc]ode"|[Cc]ode=|[Ee]rror ?[Cc]ode|[Rr]equest ?I[Dd]|<[Cc]ode|[Rr]eason|\([A-Z][a-z]{1,30}[A-Z]\w{2,40}[):,]/;

const families: readonly Family[] = [
  {
    words:
      'azure|microsoft|windows.net|aka.ms|odata|cosmos|pre-condition|documentdb|storage| lease|leaseid|leasea|scope(s)|conditional|amqp|locklost|systemtracker|complete operation|being deleted',
    forms: sharedForms,
    clouds: ['azure'],
    load: async () => (await import('./envelopes/azure.ts')).azure,
  },
  {
    words:
      'aws|amazon|boto|dynamo|x-am|extracterror|cloudformation|handlererror|rollback_|fleet error|when calling|operation error|conditional request|bucket|__type|forward to|(service: |dependencyviolation|incorrectstate|incorrectinstance|volumeinuse|aborted: |status code: ',
    forms: sharedForms,
    clouds: ['aws'],
    load: async () => (await import('./envelopes/aws.ts')).aws,
  },
  {
    words:
      'googl|gcloud|gcp|gce_|gke|x-goog|x-guploader|<details>|firebase|gs://|storage.objects|copying file://|unable to queue the operation|bucket|firestore|spanner|contention',
    forms: sharedForms,
    clouds: ['gcp'],
    load: async () => (await import('./envelopes/googleCloud.ts')).googleCloud,
  },
  {
    words:
      'rpc|code = |cannot be fulfilled|statuscode.|status(code|kube|k8s|server (|has been modified|apply failed|resource version|invalid object|forbidden|not found|already exists|is invalid|evict|webhook|etcd|mvcc|helm|release|pulumi|another update|terraform|state lock|unlock state|persist state|failed to lock|git|rejected]|.lock|refs/|merge|reason',
    forms: /\b(?!ERROR|FATAL|PANIC|DEBUG|WARN|NOTICE|DETAIL|CONTEXT|STATEMENT)[A-Z]{5,20}(?:_[A-Z]{4,20}){0,3}: |\[[A-Z_]{5,20}\]|code: [\d'"A-Z]/,
    load: async () => (await import('./envelopes/platforms.ts')).platforms,
  },
  {
    words:
      'sql|postgres|psycopg|pgx|pq:|pg:|pg.|cockroach|maria|innodb|database|deadlock|serializ|constraint|duplicate|relation "|canceling|could not obtain lock|current transaction|lock wait',
    forms: /\bORA-\d/,
    load: async () => (await import('./envelopes/databases.ts')).databases,
  },
  {
    words: 'fehler:|erreur :|errore:|detectado|rilevato|verklemmung',
    forms: /[\u00c0-\u024f\u0400-\u04ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/,
    load: async () => [(await import('./envelopes/postgresqlTranslated.ts')).postgresqlTranslated],
  },
  {
    words:
      'e1100|mongo|codename|writeconflict|redis|jedis|wrongtype|elastic|opensearch|_exception|kafka|broker|rebalanc|coordinator|hibernate|persistence|jpa|orm.|stale|optimistic|activerecord|django|transactionman|prisma|sequelize|typeorm|queryfailed|entityframework|dbupdate|sqlalchemy|dataaccess|springframework|row count|constraint|duplicate',
    forms: /\bE11000|\bP\d{4}\b/,
    load: async () => (await import('./envelopes/stores.ts')).stores,
  },
];

const loaded = async (list: readonly Family[]): Promise<Envelope[]> => [...new Set((await Promise.all(list.map(({ load }) => load()))).flat())];

const shows = (view: View, { words, forms, clouds }: Family): boolean => {
  if (words.split('|').some((word) => view.lower.includes(word))) return true;
  const cloud = clouds && cloudOf(view);
  return (!cloud || clouds.includes(cloud)) && forms.test(view.text);
};

/** The envelopes of which a text shows a word or a form. @throws when one cannot be loaded */
export const shownEnvelopes = (view: View): Promise<Envelope[]> => loaded(families.filter((family) => shows(view, family)));

/** Every envelope. @throws when one cannot be loaded */
export const allEnvelopes = (): Promise<Envelope[]> => loaded(families);
