import { captureAddress, capturedErrors, capturedFrom, find, headed, ownerName } from '#model';
import type { Material } from '../form.ts';
import { entryLink } from './markdownParts.ts';
import { transcriptsOf } from './parts.ts';
import { blocks, code, groundOf, linked, plainly, table } from './prose.ts';

/** What was captured of an error, as Markdown. */
export const capturesMarkdown = (material: Material, address: string, of: string): string => {
  const { graph, link } = material;
  const ground = groundOf(link, address, []);
  const page = find(graph, 'error', of);
  const runs = transcriptsOf(graph, of);
  return blocks(
    `# ${code(of.split('/').at(-1) ?? of)}, made to happen`,
    `> ${runs.length} ${runs.length === 1 ? 'run' : 'runs'} (${ownerName(graph, of)}): each with the request, the answer, the document that says what was to come, and a script.`,
    page && `The page of the error: ${entryLink(page, ground)}, ${page.data.title}.`,
    `Page: <${link(address)}>.`,
    table(
      ['What was done', 'Came out', 'Documented', 'Where', 'Transcript', 'Script'],
      runs.map(({ file, head, title }) => [
        plainly(headed(title)),
        head.shows,
        `${head.expected}, by [${plainly(head.authority)}](${head.address})${head.departs ? `. **Departs:** ${plainly(head.departs)}` : ''}`,
        plainly(capturedFrom(head)),
        linked('text', `/${file}`, { link }),
        linked('script', `/${file.slice(0, file.lastIndexOf('/'))}/${head.script}`, { link }),
      ]),
    ),
  );
};

/** The errors that were made to happen. */
export const captureRows = ({ graph, link }: Material): string =>
  table(
    ['Error', 'Whose', 'Runs', 'On'],
    capturedErrors(graph).map((of) => {
      const runs = transcriptsOf(graph, of);
      return [
        linked(code(of.split('/').at(-1) ?? of), captureAddress(of), { link }),
        ownerName(graph, of),
        String(runs.length),
        plainly([...new Set(runs.map(({ head }) => (head.kind === 'stub' ? `${head.client} against a stub` : `${head.product} ${head.version}`)))].join(', ')),
      ];
    }),
  );
