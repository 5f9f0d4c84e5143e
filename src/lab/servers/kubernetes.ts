import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { freePort, launch, printed, program } from '../process.ts';
import type { Found, Running, Server } from '../server.ts';

const built = join(homedir(), '.cache', 'faultbook');

/** Makes a certificate authority, the server’s certificate and one of an administrator (group system:masters). */
const certificates = `openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 30 -subj /CN=lab -keyout ca.key -out ca.crt
for NAME in server admin; do
  openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj /O=system:masters/CN=$NAME -keyout $NAME.key -out $NAME.csr
  printf 'subjectAltName=IP:127.0.0.1' | openssl x509 -req -in $NAME.csr -CA ca.crt -CAkey ca.key -CAcreateserial -days 30 -extfile /dev/stdin -out $NAME.crt
done`;

const kubeconfig = (port: number) =>
  JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'lab', cluster: { server: `https://127.0.0.1:${port}`, 'certificate-authority': 'ca.crt' } }],
    users: [{ name: 'admin', user: { 'client-certificate': 'admin.crt', 'client-key': 'admin.key' } }],
    contexts: [{ name: 'lab', context: { cluster: 'lab', user: 'admin' } }],
    'current-context': 'lab',
  });

const etcdOptions = (client: number, peer: number) => [
  ...['--data-dir', 'data', '--listen-client-urls', `http://127.0.0.1:${client}`, '--advertise-client-urls', `http://127.0.0.1:${client}`],
  ...['--listen-peer-urls', `http://127.0.0.1:${peer}`],
];

const options = (port: number, etcd: number) => [
  ...['--bind-address', '127.0.0.1', '--secure-port', String(port), '--etcd-servers', `http://127.0.0.1:${etcd}`],
  ...['--tls-cert-file', 'server.crt', '--tls-private-key-file', 'server.key', '--client-ca-file', 'ca.crt'],
  ...['--kubeconfig', 'kubeconfig', '--authentication-kubeconfig', 'kubeconfig', '--authorization-kubeconfig', 'kubeconfig'],
  ...['--authentication-skip-lookup', '--enable-priority-and-fairness=false', '--disable-admission-plugins'],
  'NamespaceLifecycle,MutatingAdmissionWebhook,ValidatingAdmissionWebhook,ValidatingAdmissionPolicy,MutatingAdmissionPolicy',
];

/** The folder with the certificates, per port of a server that runs. */
export const folders = new Map<number, string>();

const start = async ({ path }: Found, dir: string): Promise<Running> => {
  const [port, client, peer] = [await freePort(), await freePort(), await freePort()];
  printed('sh', ['-c', certificates], { cwd: dir, lowered: true });
  printed('chmod', ['a+r', 'ca.crt', 'admin.crt', 'admin.key'], { cwd: dir });
  writeFileSync(join(dir, 'kubeconfig'), kubeconfig(port));
  const etcd = launch(program('etcd') ?? 'etcd', etcdOptions(client, peer), { cwd: dir, lowered: true });
  try {
    await etcd.listening(client);
    const server = launch(path, options(port, client), { cwd: dir });
    await server.listening(port, 60_000);
    folders.set(port, dir);
    return {
      host: '127.0.0.1',
      port,
      stop: async () => {
        await server.stop();
        await etcd.stop();
      },
    };
  } catch (fault) {
    await etcd.stop();
    throw fault;
  }
};

/** The API server’s own code, for resources that a CustomResourceDefinition defines. */
export const kubernetes: Server = {
  name: 'kubernetes',
  product: 'Kubernetes API server code (k8s.io/apiextensions-apiserver, built from Debian’s sources)',
  kind: 'real',
  from: 'debian',
  install: 'bash src/lab/servers/kubernetes-build.sh; apt-get install etcd-server openssl',
  settings:
    'custom resources only, no core API; storage in etcd; admission plugins and priority and fairness off; HTTP/1.1 over TLS on the loopback interface, client certificate of the group system:masters; the script beside this file holds all options',
  hide: [
    {
      word: 'resource-version',
      pattern: /(?<=resourceVersion": ?"|ResourceVersion in the precondition \(|ResourceVersion in record \(|resourceVersion=)(\d+)/g,
      numbered: true,
    },
    { word: 'oldest', pattern: /(?<=too old resource version: \d+ \()(\d+)/g },
    { word: 'length', pattern: /(?<=^[<>] content-length: )(\d+)/gim },
  ],
  byHand: (port) => `cd "$(mktemp -d)"; pwd > /tmp/kubernetes-lab
${certificates}
cat > kubeconfig <<'JSON'
${kubeconfig(port)}
JSON
etcd ${etcdOptions(port + 1, port + 2).join(' ')} > etcd.log 2>&1 & ETCD=$!
~/.cache/faultbook/apiextensions-apiserver ${options(port, port + 1).join(' ')} > server.log 2>&1
kill $ETCD`,
  find: async () => {
    const path = program('apiextensions-apiserver', built);
    const version = path && existsSync(`${path}.version`) ? readFileSync(`${path}.version`, 'utf8').trim() : undefined;
    return path && version && program('etcd') && program('openssl') ? { path, version } : undefined;
  },
  start,
};
