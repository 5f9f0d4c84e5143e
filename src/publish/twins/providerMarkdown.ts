import { addressOf, codeLines, errorsAt, type ProviderEntry, rowsOf, type ServicePage, serviceAddress, servicePages } from '#model';
import type { Source } from '#schema';
import type { Material } from '../form.ts';
import { from } from './declaredMarkdown.ts';
import { changeBlock } from './history.ts';
import { ended, entryLink, errorsUnder, sourceList } from './markdownParts.ts';
import { conceptRows, ownedBy, sourcesOf } from './parts.ts';
import { blocks, code, type Ground, groundOf, linked, list, plainly, says, table, under } from './prose.ts';

const codeTable = (material: Material, owner: string): string => {
  const rows = rowsOf(material.graph.catalogue, owner);
  return under(
    'Codes that packages declare',
    table(
      ['Code', 'Class or name', 'Number', 'Status', 'Operations', 'The package says'],
      codeLines(material.graph, rows).map(({ code: one, href, classes, numbers, statuses, operations, marks, parts }) => [
        href ? linked(code(one), href, material) : code(one),
        classes.map(code).join(', '),
        numbers.join(', '),
        statuses.join(', '),
        operations > 0 ? String(operations) : '',
        [...parts, ...marks].join('; '),
      ]),
    ),
    from(rows),
  );
};

const conceptTable = (material: Material, owner: string, title: string): string =>
  under(
    title,
    table(
      ['Code', 'Status', 'Product', 'Failure'],
      conceptRows(material, ownedBy(owner)).map(({ code: one, status, platform, concept }) => [
        code(one),
        status ?? '',
        platform,
        `[${concept.title}](${concept.address})`,
      ]),
    ),
  );

const recognise = ({ envelope, requestId, hosts, index, source }: Pick<ServicePage, 'envelope' | 'requestId' | 'hosts' | 'index' | 'source'>, ground: Ground) =>
  table(
    ['How to tell it', ''],
    [
      ['Where the code stands', `${says(envelope, ground)} ${ground.cite(source)}`],
      ['Request id', requestId ? says(requestId, ground) : ''],
      ['Hosts', hosts.map(code).join(', ')],
      ['Official list', index ? `<${index}>` : ''],
    ].filter(([, value]) => value),
  );

/** A provider as Markdown. */
export const providerMarkdown = (material: Material, provider: ProviderEntry): string => {
  const { graph, link } = material;
  const { data, id } = provider;
  const ground = groundOf(link, addressOf(provider), data.sources);
  return blocks(
    `# Errors of ${data.name}`,
    `> ${says(data.summary, ground)}`,
    recognise(data.recognise, ground),
    `Page: <${link(ground.page)}>. Reviewed ${data.reviewed}.`,
    errorsUnder(material, 'Errors with a page', errorsAt(graph, id), ground),
    under(
      'Services',
      list(
        servicePages(graph, provider).map((one) => {
          const codes = rowsOf(graph.catalogue, `${id}/${one.id}`).length;
          return `${linked(plainly(one.name), serviceAddress(id, one.id), { link })}: ${[one.summary && ended(says(one.summary, ground)), codes > 0 && `${codes} codes.`].filter(Boolean).join(' ') || 'no codes catalogued.'}`;
        }),
      ),
    ),
    codeTable(material, id),
    conceptTable(material, id, 'What it calls each failure'),
    sourceList(data.sources, ground),
    changeBlock(data, ground),
  );
};

/** A service as Markdown. */
export const serviceMarkdown = (material: Material, address: string, provider: ProviderEntry, service: ServicePage): string => {
  const { graph, link } = material;
  const sources: Source[] = sourcesOf(provider, service);
  const ground = groundOf(link, address, sources);
  const owner = `${provider.id}/${service.id}`;
  return blocks(
    `# Errors of ${service.name}`,
    `> ${service.summary ? says(service.summary, ground) : `A service of ${provider.data.name}: ${rowsOf(graph.catalogue, owner).length} codes that the vendor’s package declares.`}`,
    recognise(service, ground),
    `Page: <${link(address)}>. Provider: ${entryLink(provider, ground)}.`,
    errorsUnder(material, 'Errors with a page', errorsAt(graph, provider.id, service.id), ground),
    codeTable(material, owner),
    conceptTable(material, owner, 'What it calls each failure'),
    sourceList(sources, ground),
  );
};
