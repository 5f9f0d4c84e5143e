import type { Reading } from '../reading.ts';
import type { View } from '../view.ts';

/** Words before a colon that begin a log line or a sentence, and are no code. */
const none =
  /^(?:Error|Errors|Exception|Caused|Message|Details|Status|Services?|Trace|Warning|Reason|Response|Request\w*|Uncaught|Failed|Info|Note|\w*Lambda|Unhandled\w*|HandlerErrorCode|Token|FAIL|PASS|ERROR|WARN|INFO|DEBUG|FATAL)$/;

/** How far before the match a name is looked for, in characters. */
const reach = 700;

/**
 * The name before the message: several SDKs print `Code: message` and then what gives them away. Of the words before a
 * colon in the text before the match it takes the last one with inner capitals, else the last one that is a name at all.
 */
export const lastName = (reading: Reading, { index }: RegExpExecArray, { text }: View): Reading | undefined => {
  const from = Math.max(0, index - reach);
  const names = [...text.slice(from, index).matchAll(/(?<=^|[\s":*])([A-Z][A-Za-z0-9.]{3,80}):\s/g)].filter(([, name = '']) => !none.test(name));
  const best = names.findLast(([, name = '']) => /[a-z0-9.][A-Z]|[A-Z]{2}[a-z]/.test(name)) ?? names.at(-1);
  if (!best?.[1]) return undefined;
  const start = from + best.index;
  return {
    ...reading,
    code: best[1],
    spans: [{ start, end: start + best[1].length, told: 'code' }, ...reading.spans.filter(({ told }) => told !== 'message')],
  };
};
