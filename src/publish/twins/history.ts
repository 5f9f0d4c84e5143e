import type { Material } from '../form.ts';
import { plain } from './plain.ts';
import { type Ground, list, says, under } from './prose.ts';

/** What a page tells of its own past. */
interface Signed {
  reviewed: string;
  /** Oldest first; the first is its publication. */
  changes?: readonly { on: string; what: string; at?: string | undefined }[];
  /** The code is no longer used; the page stays. */
  retired?: { since: string; because: string; instead?: string | undefined } | undefined;
}

/** The day on which a page last changed in substance: of its change log, else of its review. */
export const changedOn = ({ reviewed, changes }: Signed): string => changes?.at(-1)?.on ?? reviewed;

/** The change log as Markdown, newest first; empty where there is none. */
export const changeBlock = ({ changes = [] }: Signed, ground: Ground): string =>
  under(
    'Changes',
    list(changes.toReversed().map(({ on, what, at }) => `${on}: ${says(what, ground)}${at ? ` [Where](${ground.link(ground.page)}#${at})` : ''}`)),
  );

/** That a code is retired, as the first thing of its page; empty where it is not. */
export const retiredBlock = ({ retired }: Signed, ground: Ground): string =>
  retired ? `**Retired since ${retired.since}.** ${says(retired.because, ground)}${retired.instead ? ` Instead: <${ground.link(retired.instead)}>` : ''}` : '';

/** The same for a card. */
export const retiredWords = ({ retired }: Signed, { link }: Pick<Material, 'link'>): string =>
  retired ? `since ${retired.since}: ${plain(retired.because)}${retired.instead ? ` Instead: ${link(retired.instead)}` : ''}` : '';
