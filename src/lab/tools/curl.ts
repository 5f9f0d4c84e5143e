import type { Transcript } from '../transcript.ts';

/** A request of the lab. */
export interface Request {
  method: string;
  path: string;
  headers?: Record<string, string>;
  body?: string;
}

/** The name by which every request of the lab calls the server. */
export const hostName = 'files.example';

/** A word for a shell in single quotes. */
export const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** The same request for a reader’s terminal. An ETag or lock token of an earlier answer is taken from that answer. */
export const curl = ({ method, path, headers = {}, body }: Request, out: Transcript): string => {
  const compressed = 'Accept-Encoding' in headers; // bytes of gzip are nothing for a terminal
  const options = [
    compressed ? '-s -o /dev/null -D -' : '-si',
    `-H 'Host: ${hostName}'`,
    method === 'HEAD' ? '-I' : method === 'GET' ? '' : `-X ${method}`,
    ...Object.entries(headers).map(([name, value]) => `-H ${out.recalled(quoted(`${name}: ${value}`))}`),
    body === undefined ? '' : `--data-binary ${out.recalled(quoted(body))}`,
  ].filter(Boolean);
  return `ANSWER=$(curl ${[...options, `"http://127.0.0.1:$PORT${path}"`].join(' ')}); printf '%s\\n\\n' "$ANSWER"`;
};
