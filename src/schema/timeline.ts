import { z } from 'zod';
import { atMost, id, sentence } from './fields.ts';

/** Parties side by side and what passes between them, top to bottom. The layout draws it and writes the same as a list. */
export const timeline = z
  .strictObject({
    title: sentence.describe('What the picture shows: "Two writers, one blob".'),
    lanes: z
      .array(
        z.strictObject({
          id: id.describe('A short name, for from and to.'),
          label: z.string().max(16, 'A lane label has at most 16 characters, or it does not fit its box.').describe('Who or what it is: "Writer A".'),
          resource: z.boolean().default(false).describe('true for the thing fought over, false for someone who acts.'),
        }),
      )
      .min(2)
      .max(3)
      .describe('The parties, from left to right.'),
    events: z
      .array(
        z.strictObject({
          from: id.describe('The lane where it starts.'),
          to: id.describe('The lane where it arrives; the same lane for something that happens inside it.'),
          label: z.string().max(20, 'An arrow label has at most 20 characters.').describe('On the arrow: "PUT If-Match".'),
          detail: z.string().max(20, 'An arrow detail has at most 20 characters.').optional().describe('Under the arrow, in mono: ETag "v2".'),
          effect: z
            .enum(['changes', 'refused', 'waits'])
            .optional()
            .describe('changes: the resource is another one from here; refused: the error of this page.'),
          say: atMost(35).describe('The same in a sentence, for the list beside the picture.'),
        }),
      )
      .min(3)
      .max(8)
      .describe('What passes between them, from top to bottom.'),
  })
  .superRefine(({ lanes, events }, context) => {
    const known = lanes.map((lane) => lane.id);
    events.forEach((event, at) => {
      for (const end of ['from', 'to'] as const)
        if (!known.includes(event[end]))
          context.addIssue({ code: 'custom', path: ['events', at, end], message: `No lane “${event[end]}”. Lanes here: ${known.join(', ')}.` });
    });
  });
export type Timeline = z.infer<typeof timeline>;
