import { type Candidate, type CodeIndex, confident, likelyConcept, type Recognised } from '#recognise';

/** One candidate as machines get it. */
interface LookupCandidate {
  provider: string;
  service: string | null;
  operation: string | null;
  code: string;
  httpStatus: number | null;
  /** From 0 to 1; sure from 0.8 on. */
  confidence: number;
  /** The page on this site; null where there is none. */
  address: string | null;
}

/** What `npm run lookup -- --json` prints: best first, empty when nothing is recognised. */
export const lookupJson = ({ candidates }: Recognised): { candidates: LookupCandidate[] } => ({
  candidates: candidates.map(({ provider, service, operation, code, httpStatus, confidence, address }) => ({
    provider,
    service,
    operation,
    code,
    httpStatus,
    confidence,
    address,
  })),
});

const verdictWords: Record<string, string> = {
  never: 'never',
  'after-refresh': 'after refresh',
  'after-wait': 'after wait',
  'whole-transaction': 'the whole transaction',
  'same-request': 'the same request',
};

/** Where a reader goes on when a code has no page: what the catalogue knows, its name page, its status, the likeliest failure. */
const withoutPage = ({ provider, code, httpStatus, known }: Candidate, { pages }: CodeIndex): string[] => {
  const has = (address: string) => pages.some((page) => page.address === address);
  const owners = [...new Set(known.map((one) => [one.provider, one.service].filter(Boolean).join('/')))];
  const concept = likelyConcept(provider, code, httpStatus);
  return [
    'No page yet.',
    ...(owners.length > 0
      ? [
          `The catalogue has ${code} of ${owners.slice(0, 5).join(', ')}${owners.length > 5 ? ` and ${owners.length - 5} more` : ''}: /e/${known[0]?.code ?? code}/`,
        ]
      : ['No package in the catalogue declares it.']),
    ...(httpStatus !== null && has(`/status/${httpStatus}/`) ? [`Every error with this status: /status/${httpStatus}/`] : []),
    ...(concept && has(`/concepts/${concept}/`) ? [`Most likely this failure: /concepts/${concept}/`] : []),
  ];
};

/** What `npm run lookup` prints in a terminal. */
export const lookupText = ({ candidates, secrets }: Recognised, index: CodeIndex): string => {
  const [best, ...others] = candidates;
  const warning = secrets.length > 0 ? [`Careful: the text holds ${[...new Set(secrets.map(({ what }) => what))].join(', ')}. Do not paste it on.`] : [];
  if (!best) return ['Nothing recognised. Give the line with the code, or the whole answer of the server.', ...warning].join('\n');
  const page = index.pages.find(({ address }) => address === best.address);
  const facts = [
    page?.owner ?? [best.provider, best.service].filter(Boolean).join('/'),
    best.operation,
    best.httpStatus === null ? undefined : `HTTP ${best.httpStatus}`,
  ].filter(Boolean);
  return [
    `${best.code}: ${facts.join(', ')} (${best.confidence >= confident ? 'sure' : 'perhaps'}, ${best.confidence})`,
    ...(page
      ? [
          page.summary ?? page.title,
          `Retry: ${page.verdicts?.map((verdict) => verdictWords[verdict] ?? verdict).join(', or ') ?? 'see the page'}`,
          page.address,
        ]
      : withoutPage(best, index)),
    ...(others.length > 0
      ? [
          `Not it? ${others
            .slice(0, 4)
            .map(({ code, provider, address }) => `${code} (${provider}${address ? ` ${address}` : ''})`)
            .join(', ')}`,
        ]
      : []),
    ...warning,
  ].join('\n');
};
