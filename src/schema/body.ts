/** The contract of an MDX body: which sections, in which order, which components, and what every fence must say. */
import { z } from 'zod';
import { sentence, sourceId } from './fields.ts';

export type Kind = 'error' | 'concept' | 'compare' | 'playbook' | 'provider';
/** The kinds that have an MDX body. */
export type WrittenKind = Exclude<Kind, 'provider'>;

export interface SectionRule {
  /** The heading, or its beginning when `many`. */
  heading: string;
  required: boolean;
  /** What belongs there, for the one who begins the page. */
  holds: string;
  /** The heading is a prefix, and may stand several times: "Deep dive: …". */
  many?: boolean;
}

const must = (heading: string, holds: string): SectionRule => ({ heading, required: true, holds });
const may = (heading: string, holds: string): SectionRule => ({ heading, required: false, holds });
const deepDives: SectionRule = { heading: 'Deep dive: ', required: false, many: true, holds: 'One mechanism, measured or cited, that decides something.' };

/** The sections of each kind in the only order they may have. */
export const sections: Record<WrittenKind, SectionRule[]> = {
  error: [
    must('What it means', 'What was refused, by which part of the system, and what has not happened.'),
    must('First look', 'The first command in full, its output from a capture, and how to read it.'),
    must('Causes', 'Each cause, the most frequent first: the evidence that confirms it, the fix that removes it.'),
    must('Fix', 'The steps that end it, in order, each with its effect and what is lost.'),
    must('Diagnosis', 'What to run when no cause is confirmed yet, read-only first.'),
    deepDives,
    may('Seen in production', 'Public reports: what happened, with the source.'),
    must('What not to do', 'The tempting mistakes, and what each one costs.'),
    may('Code', 'Samples from content/code, with how each was tried.'),
    must('Verify the fix', 'What to run afterwards, and what it prints when the error is gone.'),
    must('Prevent', 'The change of design after which it does not come back.'),
    may('Alert and log query', 'The rule or query that finds it before a user does.'),
    may('Escalate with', 'What the next person needs: ids, times, output.'),
  ],
  concept: [
    must('What happens', 'The failure step by step, seen from the resource.'),
    must('The general cure', 'What a caller does about it on any platform.'),
    deepDives,
    must('What it is not', 'The neighbours, each with the observable that tells it apart.'),
  ],
  compare: [
    may('What each one means', 'Each side in its own words, from its standard.'),
    must('I got one', 'For the reader who holds the error: what to look at, and what follows.'),
    must('I am designing an API', 'For the reader who chooses what to answer: which one, and why.'),
    deepDives,
  ],
  playbook: [
    must('Steps', 'The procedures in order; each begins with what to look at.'),
    must('Stop and escalate', 'The signs at which to stop, and who is called.'),
    must('Collect', 'What to write down before anything is changed.'),
    may('Afterwards', 'What to repair so that it does not come back.'),
  ],
};

/** Words of prose in the whole body, code excluded: least and most. */
export const bodyWords: Record<WrittenKind, [number, number]> = {
  error: [500, 3000],
  concept: [120, 800],
  compare: [350, 1800],
  playbook: [250, 2200],
};

/** Components a body may use, with the section and the parent each may stand in (`null`: directly in the section). */
export const components: Record<string, { in: { kind: WrittenKind; section: string }[] | 'anywhere'; parent: string | null; needs: string[] }> = {
  Cause: { in: [{ kind: 'error', section: 'Causes' }], parent: null, needs: ['id', 'title'] },
  Confirm: { in: 'anywhere', parent: 'Cause', needs: [] },
  Remove: { in: 'anywhere', parent: 'Cause', needs: [] },
  Procedure: {
    in: [
      { kind: 'error', section: 'Fix' },
      { kind: 'error', section: 'Diagnosis' },
      { kind: 'playbook', section: 'Steps' },
    ],
    parent: null,
    needs: ['id', 'title'],
  },
  Note: { in: 'anywhere', parent: null, needs: [] },
};

/** What a command does to the world. The highest wins when one fence does several things. */
export const effects = ['read-only', 'changes-state', 'destroys-evidence'] as const;
export type Effect = (typeof effects)[number];

const anchor = z.string().regex(/^[a-z][a-z0-9-]*$/, 'An anchor is lower case with hyphens.');

/** A command: bash, powershell, sql, kusto, http. */
export const commandFence = z
  .strictObject({
    effect: z.enum(effects),
    needs: sentence.describe('The least permission; "none" when anybody may.'),
    lose: sentence.optional().describe('What is lost, from the side of the one who loses it.'),
    tool: z.string().optional().describe('What runs it, when the language does not say.'),
    id: anchor.optional(),
    posix: sentence.optional().describe('Why no PowerShell form is given, where quoting differs.'),
  })
  .refine((fence) => fence.effect === 'read-only' || fence.lose, {
    path: ['lose'],
    message: 'A command that is not read-only says what is lost: lose="…".',
  });

/** What a server or client printed. */
export const outputFence = z
  .strictObject({
    evidence: z
      .string()
      .regex(/^evidence\/[^#\s]+(#\S+)?$/, 'Evidence is named evidence/<file>#<part>.')
      .optional(),
    server: sentence.optional().describe('Product and version that printed it.'),
    trim: sentence.optional().describe('What was cut.'),
    shape: sourceId.optional().describe('The source that documents this shape; the values are ours.'),
  })
  .refine((fence) => Boolean(fence.evidence && fence.server) !== Boolean(fence.shape), {
    message: 'Output comes from a capture (evidence="…" server="…") or shows a documented shape (shape="source-id").',
  });

/** A sample in a programming or configuration language. */
export const codeFence = z
  .strictObject({
    file: z
      .string()
      .regex(/^code\/\S+$/, 'Samples live under content/code.')
      .optional(),
    ran: sentence.optional().describe('Versions it was run with.'),
    checked: sentence.optional().describe('What checked it without running it: "tsc --strict".'),
    notrun: sentence.optional().describe('Why it was not run.'),
    wrong: sentence.optional().describe('What is wrong with it: shown struck out, without Copy.'),
    right: sentence.optional().describe('What makes it right.'),
  })
  .refine((fence) => fence.ran || fence.notrun || fence.wrong || fence.checked, {
    message: 'Say how the sample was tried: ran="versions", checked="tsc --strict", or notrun="why".',
  });

/** Which contract a fence of a language has. */
export const fenceKinds: Record<string, 'command' | 'output' | 'code'> = {
  ...Object.fromEntries(['bash', 'powershell', 'sql', 'kusto'].map((language) => [language, 'command'])),
  ...Object.fromEntries(['text', 'http', 'xml'].map((language) => [language, 'output'])),
  ...Object.fromEntries(
    ['ts', 'js', 'python', 'java', 'go', 'csharp', 'ruby', 'rust', 'yaml', 'json', 'hcl', 'nginx', 'apache', 'ini', 'diff'].map((language) => [
      language,
      'code',
    ]),
  ),
};
