import { find, httpStatuses, reasonOf, statusAddress } from '#model';
import type { Material } from '../form.ts';
import { entryLink, errorsUnder } from './markdownParts.ts';
import { conceptRows } from './parts.ts';
import { blocks, code, groundOf, linked, list, table, under } from './prose.ts';
import { withStatus } from './rowsJson.ts';

/** A status as Markdown. */
export const statusMarkdown = (material: Material, address: string, status: number): string => {
  const { graph, link } = material;
  const ground = groundOf(link, address, []);
  const own = find(graph, 'error', `http/${status}`);
  const reason = reasonOf(status);
  return blocks(
    `# ${status} ${reason ?? '(not registered)'}`,
    `> ${reason ? 'The status alone does not say what happened. The code inside does.' : 'This status is not in the IANA registry; a vendor uses it.'}`,
    own && `The status itself: ${entryLink(own, ground)}, ${own.data.title}.`,
    `Page: <${link(address)}>.`,
    errorsUnder(
      material,
      'Errors with this status',
      (httpStatuses(graph).get(status) ?? []).filter((one) => one !== own),
      ground,
    ),
    under(
      'Codes without a page that come with it',
      table(
        ['Code', 'Platform', 'Status', 'Failure'],
        conceptRows(material, withStatus(status)).map((one) => [code(one.code), one.platform, one.status, `[${one.concept.title}](${one.concept.address})`]),
      ),
    ),
  );
};

/** The statuses that errors use. */
export const statusRows = ({ graph, link }: Material): string =>
  list(
    [...httpStatuses(graph)].map(
      ([status, errors]) =>
        `${linked(`${status} ${reasonOf(status) ?? '(not registered)'}`, statusAddress(status), { link })}: ${errors.map((error) => code(error.data.code)).join(', ')}`,
    ),
  );
