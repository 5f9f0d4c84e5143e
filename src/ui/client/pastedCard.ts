import { type Candidate, confident, echo, knowledgeOf, knownPages, likelyConcept, masked, recogniseNeeded, type Span } from '#recognise';
import { catalogue, index, link, once, printedIndex } from './data.ts';
import { keepValues } from './keptValues.ts';
import { make, verdictMark } from './make.ts';

/** A pasted text as it is shown. */
export interface PastedCard {
  element: HTMLElement;
  /** Where Enter goes; undefined when nothing was recognised. */
  first: HTMLAnchorElement | undefined;
  recognised: boolean;
  /** For a screen reader. */
  said: string;
  /** One line of the text for the field, without its secrets. */
  line: string;
}

const pages = () => once('knowledge', async () => knowledgeOf(knownPages(await printedIndex())));
/** With what the catalogue has of a provider. Asked for only when our own pages do not settle a text. */
const withShard = (provider: string) =>
  once(`knowledge ${provider}`, async () => knowledgeOf([...knownPages(await printedIndex()), ...(await catalogue(provider))]));

const read = async (text: string) => {
  const quick = await recogniseNeeded(text, await pages());
  const [best] = quick.candidates;
  if (!best || best.address || !(await index()).catalogue.includes(best.provider)) return quick;
  return withShard(best.provider).then(
    (knowledge) => recogniseNeeded(text, knowledge),
    () => quick, // without the catalogue what was read still stands
  );
};

const told: Record<Span['told'], string> = { code: 'Code', message: 'Message', service: 'Service', operation: 'Operation', status: 'Status' };
const row = (name: string, ...what: (Node | string)[]) => [make('dt', {}, name), make('dd', {}, ...what)];
const ref = (number: number) => make('span', { className: 'ref' }, String(number));

/** `/lookup/#azure/storage/ConditionNotMet`: the code alone, which a browser sends to nobody. */
const lookupAddress = ({ provider, service, code }: Candidate): string =>
  `${link('/lookup/')}#${[provider, service, code]
    .filter(Boolean)
    .map((part) => encodeURIComponent(part ?? ''))
    .join('/')}`;

const ownerOf = async ({ provider, service }: Candidate): Promise<string> => {
  const { pages: all } = await index();
  const titled = (kind: string, own: boolean) =>
    all.find((page) => page.kind === kind && page.provider === provider && (!own || page.service === service))?.title;
  return (service && titled('Service', true)) || [titled('Provider', false) ?? provider, service].filter(Boolean).join(' ');
};

/** Where the best candidate leads: its page, or without one what is known of the code. */
const answer = async (best: Candidate): Promise<{ element: HTMLElement; first: HTMLAnchorElement }> => {
  const { pages: all } = await index();
  const page = all.find(({ address }) => address === best.address);
  const owner = page?.owner ?? (await ownerOf(best));
  const status = best.httpStatus === null ? '' : `, ${best.httpStatus}`;
  const heading = make('p', { className: 'big' }, best.code);
  if (page) {
    const first = make('a', { className: 'btn pri', href: link(page.address) }, 'Open the page');
    const only = page.verdicts?.length === 1 ? page.verdicts[0] : undefined;
    return {
      first,
      element: make(
        'div',
        { className: `to ${only ?? 'depends'}` },
        heading,
        make('p', { className: 'sm' }, `${owner}${status}. ${page.title}.`),
        make('p', {}, verdictMark(page.verdicts)),
        make('p', {}, first, ' or ', make('kbd', {}, 'Enter')),
      ),
    };
  }
  const known = best.known.find(({ address }) => !address);
  const has = (address: string) => all.find((one) => one.address === address);
  const concept = has(`/concepts/${likelyConcept(best.provider, best.code, best.httpStatus)}/`);
  const statusPage = has(`/status/${best.httpStatus}/`);
  const first = known
    ? make('a', { className: 'btn pri', href: link(`/e/${known.code}/`) }, 'What packages declare of it')
    : make(
        'a',
        { className: 'btn pri', href: link(concept?.address ?? statusPage?.address ?? `/errors/${best.provider}/`) },
        concept ? concept.title : statusPage ? statusPage.title : `All errors of ${best.provider}`,
      );
  return {
    first,
    element: make(
      'div',
      { className: 'to depends' },
      heading,
      make(
        'p',
        { className: 'sm' },
        `${owner}${status}. No page yet. ${known ? 'The catalogue has it; whether it may be sent again, nobody has proved here.' : 'No package of the catalogue declares it.'}`,
      ),
      make('p', {}, first),
      make(
        'p',
        { className: 'sm' },
        ...[
          concept && known ? [`Most likely this failure: `, make('a', { href: link(concept.address) }, concept.title), '. '] : [],
          statusPage ? ['Same status: ', make('a', { href: link(statusPage.address) }, statusPage.title), '.'] : [],
        ].flat(),
      ),
    ),
  };
};

/** Reads a text and shows what was read, marked in it, the page with its verdict, the runners-up, and a warning where it holds secrets. */
export const pastedCard = async (text: string): Promise<PastedCard> => {
  const { candidates, parameters, secrets } = await read(text);
  const [best, ...others] = candidates;
  const { pieces, marks } = echo(text, best?.spans ?? [], secrets);
  const shown = make(
    'pre',
    { tabIndex: 0 },
    ...pieces.map((piece) => (piece.mark ? make('mark', {}, piece.text, ref(piece.mark)) : piece.secret ? make('b', {}, piece.text) : piece.text)),
  );
  shown.setAttribute('aria-label', 'The text, with what was read marked in it');
  const kinds = [...new Set(secrets.map(({ what }) => what))];
  const warning =
    kinds.length > 0
      ? [
          make(
            'p',
            { className: 'warn' },
            make('b', {}, 'Careful: '),
            `the text holds ${kinds.join(', ')}. ${kinds.length > 1 ? 'They are' : 'It is'} masked here; change what was pasted elsewhere.`,
          ),
        ]
      : [];
  const line = masked(text, secrets).trim().replace(/\s+/g, ' ').slice(0, 160);
  if (!best) {
    const element = make(
      'div',
      { className: 'card' },
      ...warning,
      shown,
      make(
        'p',
        { className: 'none' },
        'Nothing recognised. Paste the line with the code, or the whole answer of the server; or ',
        make('a', { href: link('/search/') }, 'search'),
        '.',
      ),
    );
    return { element, first: undefined, recognised: false, said: 'Nothing recognised.', line };
  }
  keepValues(best.provider, [...parameters, ...Object.entries(best.values).map(([name, value]) => ({ name, value }))]);
  const { element: to, first } = await answer(best);
  const sure = best.confidence >= confident;
  if (!sure) to.prepend(make('p', { className: 'sm' }, 'Perhaps:'));
  const runners = others
    .slice(0, 4)
    .flatMap((one, at) => [at > 0 ? ', ' : '', make('a', { href: one.address ? link(one.address) : lookupAddress(one) }, `${one.code} (${one.provider})`)]);
  to.append(
    make('p', { className: 'sm' }, ...(runners.length > 0 ? ['Not it? ', ...runners, '. '] : []), make('a', { href: lookupAddress(best) }, 'Link to this')),
  );
  const readHere = marks.map((span, at) =>
    make('div', {}, ref(at + 1), ` ${told[span.told]} `, make('code', {}, text.slice(span.start, Math.min(span.end, span.start + 80)))),
  );
  const list = make(
    'dl',
    { className: 'facts' },
    ...row('Read', ...readHere),
    ...row(
      'Concluded',
      `${await ownerOf(best)}${best.operation ? `, ${best.operation}` : ''}${best.httpStatus === null ? '' : `, HTTP ${best.httpStatus}`}; ${sure ? 'sure' : 'not sure'}`,
    ),
    ...row('Masked', kinds.length > 0 ? kinds.join(', ') : 'no secret found'),
  );
  const element = make('div', { className: 'card' }, ...warning, shown, make('div', { className: 'read' }, to, list));
  return {
    element,
    first,
    recognised: true,
    said: `${sure ? 'Recognised' : 'Perhaps'}: ${best.code}, ${await ownerOf(best)}. Enter opens ${best.address ? 'its page' : 'what is known of it'}.${kinds.length > 0 ? ' The text holds secrets.' : ''}`,
    line,
  };
};
