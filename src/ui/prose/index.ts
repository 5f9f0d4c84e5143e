import Cause from './Cause.astro';
import Confirm from './Confirm.astro';
import Fence from './Fence.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import Note from './Note.astro';
import Procedure from './Procedure.astro';
import Remove from './Remove.astro';
import Table from './Table.astro';

/** What MDX may use: the five components of schema/body.ts, and the elements that the layout draws in its own way. */
export const prose = { Cause, Confirm, Remove, Procedure, Note, pre: Fence, h2: Heading2, h3: Heading3, table: Table };
