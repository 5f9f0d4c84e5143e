/** One code of an Azure error body, with the words beside it. */
export interface Found {
  code: string;
  message: string;
}

const nests = ['error', 'errorentity', 'statusmessage', 'details', 'innererror', 'message'];

/** A field by name, whatever its capitals: App Service writes Code, Graph innerError, Key Vault innererror. */
const field = (node: object, name: string): unknown =>
  Object.entries(node).find(([key]) => key.toLowerCase() === name)?.[1];

/** ARM hides JSON inside a string; anything else stays as it is. */
const opened = (value: unknown): unknown => {
  if (typeof value !== 'string' || !value.trimStart().startsWith('{')) return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
};

/** The codes with nothing under them: act on these. A deployment can hold several. */
export function innermost(body: unknown, around = '', depth = 0): Found[] {
  const node = opened(body);
  if (depth > 12 || typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap((one) => innermost(one, around, depth));
  const text = field(node, 'message');
  const message = typeof text === 'string' ? text : around;
  const inside = nests.flatMap((name) => innermost(field(node, name), message, depth + 1));
  const code = field(node, 'code');
  const own = typeof code === 'string' ? [{ code, message }] : [];
  const found = inside.length > 0 ? inside : own;
  return found.filter((one, at) => found.findIndex((other) => other.code === one.code) === at);
}
