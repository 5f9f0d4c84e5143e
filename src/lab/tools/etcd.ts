import { status } from '@grpc/grpc-js';
import type { Outcome, Stage } from '../scenario.ts';
import { type Answer, ask, prepare } from './http.ts';

/** Keys and values of the JSON gateway. */
export const base64 = (text: string) => Buffer.from(text).toString('base64');

/** A call of the gateway. */
export const post = (path: string, body: unknown) => ({
  method: 'POST',
  path: `/v3/${path}`,
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});

/** The status line, and the number in `code` under its gRPC name. */
const outcome = ({ status: http, body }: Answer): Outcome => {
  const parsed: unknown = JSON.parse(body);
  const code = typeof parsed === 'object' && parsed !== null && 'code' in parsed && typeof parsed.code === 'number' ? status[parsed.code] : undefined;
  return { status: http, ...(code === undefined ? {} : { code }) };
};

/** A field `key` with this name. */
export const key = (name: string) => ({ key: base64(name) });

/** Puts a value, without showing it. */
export const put = (stage: Stage, name: string, value: string) => prepare(stage, post('kv/put', { ...key(name), value: base64(value) }));

/** Calls, shows both sides, and gives the status and the gRPC name of the code. */
export const send = async (stage: Stage, path: string, body: unknown): Promise<Outcome> => {
  const got = outcome(await ask(stage, post(path, body)));
  if (got.code) stage.out.note(`The number in “code” is ${got.code} of gRPC.`);
  return got;
};

/** A field such as "revision":"7" as it stands in an answer, kept for a later request; in the reader’s script it is taken from the reader’s own answer. */
export const kept = ({ out }: Stage, { body }: Answer, field: 'revision' | 'mod_revision'): string => {
  const fragment = new RegExp(`"${field}":"(\\d+)"`).exec(body);
  const word = fragment && out.remember(fragment[0], field);
  if (word) out.script(`${word}=$(printf '%s' "$ANSWER" | grep -o '"${field}":"[0-9]*"' | head -n 1)`);
  return fragment?.[1] ?? '0';
};
