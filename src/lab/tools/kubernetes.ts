import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import tls from 'node:tls';
import type { Outcome, Stage } from '../scenario.ts';
import { folders } from '../servers/kubernetes.ts';
import { type Answer, parsed } from './http.ts';

/** A request to the API server. */
export interface KubeRequest {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  body?: object;
  /** Content-Type of the body; JSON where nothing else is said. */
  type?: string;
}

/** Where the orders of the lab are. */
export const orders = '/apis/shop.example/v1/namespaces/default/orders';

const definition = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'orders.shop.example' },
  spec: {
    group: 'shop.example',
    scope: 'Namespaced',
    names: { plural: 'orders', singular: 'order', kind: 'Order', listKind: 'OrderList' },
    versions: [
      {
        name: 'v1',
        served: true,
        storage: true,
        schema: {
          openAPIV3Schema: {
            type: 'object',
            properties: { spec: { type: 'object', properties: { quantity: { type: 'integer', minimum: 1 }, note: { type: 'string' } } } },
          },
        },
      },
    ],
  },
};

/** An order as it is written. */
export const order = (name: string, quantity: number, metadata: Record<string, unknown> = {}) => ({
  apiVersion: 'shop.example/v1',
  kind: 'Order',
  metadata: { name, ...metadata },
  spec: { quantity },
});

const over = ({ host, port }: Stage, bytes: string, watching: boolean): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const dir = folders.get(port) ?? '';
    const read = (name: string) => readFileSync(join(dir, name));
    const parts: Buffer[] = [];
    const socket = tls.connect({ host, port, ca: read('ca.crt'), cert: read('admin.crt'), key: read('admin.key') }, () => socket.write(bytes));
    socket.setTimeout(15_000, () => socket.destroy(new Error('No answer within 15 s.')));
    socket.on('data', (part: Buffer) => {
      parts.push(part);
      if (watching && part.toString().endsWith('0\r\n\r\n')) socket.end();
    });
    socket.once('end', () => resolve(Buffer.concat(parts)));
    socket.once('error', reject);
  });

const curl = ({ method, path, body, type = 'application/json' }: KubeRequest, out: Stage['out']): string => {
  const quoted = (text: string) => out.recalled(`'${text.replaceAll("'", `'\\''`)}'`);
  const content = body ? ` -H 'Content-Type: ${type}' --data-binary ${quoted(JSON.stringify(body))}` : '';
  return `ANSWER=$(ask -X ${method}${content} "https://127.0.0.1:$PORT"${quoted(path)}); printf '%s\\n' "$ANSWER"`;
};

/** Sends one request, writes both sides into the transcript unless told to be quiet, and a curl line into the reader’s script. */
export const kube = async (stage: Stage, request: KubeRequest, { quiet = false, remember = true } = {}): Promise<Answer> => {
  const { out } = stage;
  const { method, path, body, type = 'application/json' } = request;
  const content = body ? JSON.stringify(body) : '';
  const head = [`${method} ${path} HTTP/1.1`, 'Host: api.shop.example', 'User-Agent: lab', 'Accept: application/json'];
  if (body) head.push(`Content-Type: ${type}`, `Content-Length: ${Buffer.byteLength(content)}`);
  const sent = `${[...head, 'Connection: close'].join('\r\n')}\r\n\r\n${content}`;
  const received = await over(stage, sent, path.includes('watch='));
  const answer = parsed(received);
  if (!quiet) out.exchange(sent, `${received.toString().split('\r\n\r\n')[0]}\r\n\r\n${answer.body}`);
  out.script(curl(request, out));
  const version = /"resourceVersion": ?"(\d+)"/.exec(answer.body)?.[1];
  const word = remember && version && answer.status < 300 && out.remember(`"resourceVersion":"${version}"`, 'version');
  if (word) out.script(`${word}=$(printf '%s' "$ANSWER" | grep -o '"resourceVersion": *"[0-9]*"' | head -1 | tr -d ' ')`);
  return answer;
};

/** Defines the orders, and waits until they are served. Every scenario begins with it. */
export const ground = async (stage: Stage): Promise<void> => {
  stage.out.script('cd "$(cat /tmp/kubernetes-lab)"; ask() { curl --http1.1 -si --cacert ca.crt --cert admin.crt --key admin.key "$@"; }');
  await kube(stage, { method: 'POST', path: '/apis/apiextensions.k8s.io/v1/customresourcedefinitions', body: definition }, { quiet: true, remember: false }); // made by the first scenario of a run, there already for the others
  stage.out.script('sleep 5; # until the definition is in force');
  for (let left = 100; ; left -= 1) {
    const request = `GET ${orders} HTTP/1.1\r\nHost: api.shop.example\r\nConnection: close\r\n\r\n`;
    if (parsed(await over(stage, request, false)).status === 200) return;
    if (left === 0) throw new Error('The orders are not served after 10 s.');
    await new Promise((done) => setTimeout(done, 100));
  }
};

/** The status of the answer and the reason of its Status object. */
export const outcome = ({ status, body }: Answer): Outcome => {
  // The causes in `details` have reasons of their own, behind the one of the Status object.
  const code = /"status": ?"Failure"/.test(body) ? /"reason": ?"(\w+)"/.exec(body)?.[1] : undefined;
  return { status, ...(code ? { code } : {}) };
};
