#!/usr/bin/env bash
# kubernetes/api-server/Conflict-kubectl-apply-version-removed: kubectl apply with a resourceVersion in the manifest that is current, then with the line removed: the second patch sets it to null
# A stub of this project, answering as the Kubernetes API server does 1, asked by kubectl 1.32.4; kubectl, unmodified, with --kubeconfig /dev/null and --validate=false, since the stub has no OpenAPI; “requests” counts writes
# Needs: kubectl (https://kubernetes.io/docs/tasks/tools/); Node for the stub
#
# Terminal 1: run this file with the word “server”. Terminal 2: run it without. Ctrl-C in terminal 1 ends it.
PORT=18080
if [ "$1" = server ]; then
node - <<'STUB'
(async (port) => {
  const { createServer, STATUS_CODES } = await import('node:http');
                                      
  const path = '/api/v1/namespaces/shop/configmaps/flags';
  const say = 'Operation cannot be fulfilled on configmaps "flags": ';
  let made = 0;
  const fresh = (data = { colour: 'blue' }) => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'flags', namespace: 'shop', uid: `0f3c5b1e-2f7a-4a55-9f51-00000000000${made++ % 10}`, resourceVersion: '7' },
    data,
  });
  let object = fresh();
  let scene = { rivals: 0 };
  let writes = [];
  let [reads, before] = [0, 0];
  const merged = (old, patch) => {
    if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return patch;
    const kept = typeof old === 'object' && old !== null ? { ...old } : {};
    for (const [name, value] of Object.entries(patch)) {
      if (value === null) delete kept[name];
      else kept[name] = merged(kept[name], value);
    }
    return kept;
  };
  const store = (next) => {
    const { resourceVersion, uid } = object?.metadata ?? { resourceVersion: '7' };
    const metadata = { ...(next.metadata), ...(uid ? { uid } : {}), resourceVersion };
    const same = JSON.stringify({ ...next, metadata }) === JSON.stringify(object);
    object = { ...fresh(), ...next, metadata: { ...metadata, resourceVersion: String(Number(resourceVersion) + (same ? 0 : 1)) } };
  };
  const refusal = (code, reason, message, details) => ({
    code,
    body: { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Failure', message, reason, ...(details ? { details } : {}), code },
  });
  const conflict = (message) => refusal(409, 'Conflict', `${say}${message}`, { name: 'flags', kind: 'configmaps' });
  const apply = 'conflict with "kubectl-edit" using v1';
  const answer = (method, url, type, content) => {
    const sent = content ? JSON.parse(content) : {};
    const asked = ((method === 'DELETE' ? sent.preconditions : sent.metadata) ?? {});
    if (url.pathname === '/api') return { code: 200, body: { kind: 'APIVersions', versions: ['v1'] } };
    if (url.pathname === '/apis') return { code: 200, body: { kind: 'APIGroupList', apiVersion: 'v1', groups: [] } };
    const verbs = ['get', 'create', 'update', 'patch', 'delete'];
    const maps = { name: 'configmaps', singularName: 'configmap', namespaced: true, kind: 'ConfigMap', verbs };
    if (url.pathname === '/api/v1') return { code: 200, body: { kind: 'APIResourceList', groupVersion: 'v1', resources: [maps] } };
    const known = [path, path.replace('/flags', '')].includes(url.pathname);
    if (!known || (!object && method !== 'POST')) return refusal(404, 'NotFound', 'configmaps "flags" not found');
    if (method === 'GET') return { code: 200, body: object };
    if (method === 'POST' && object) return refusal(409, 'AlreadyExists', 'configmaps "flags" already exists', { name: 'flags', kind: 'configmaps' });
    if (method === 'POST') {
      const created = fresh(sent.data);
      object = { ...created, metadata: { ...(sent.metadata), ...created.metadata } };
      return { code: 201, body: object };
    }
    if (type.includes('apply-patch') && url.searchParams.get('force') !== 'true')
      return refusal(409, 'Conflict', `Apply failed with 1 conflict: ${apply}: .data.colour`, {
        causes: [{ reason: 'FieldManagerConflict', message: apply, field: '.data.colour' }],
      });
    if (asked.uid && asked.uid !== object?.metadata.uid)
      return conflict(
        `the UID in the precondition (${asked.uid}) does not match the UID in record (${object?.metadata.uid}). The object might have been deleted and then recreated`,
      );
    if (asked.resourceVersion && asked.resourceVersion !== object?.metadata.resourceVersion)
      return conflict('the object has been modified; please apply your changes to the latest version and try again');
    if (method === 'DELETE') object = undefined;
    else store((method === 'PUT' ? sent : merged(object, sent)));
    return { code: 200, body: object ?? { kind: 'Status', apiVersion: 'v1', status: 'Success' } };
  };
  const server = createServer(async (request, response) => {
    let content = '';
    for await (const part of request) content += part;
    response.sendDate = false;
    const { method = '', headers } = request;
    if (request.url === '/--stub--') {
      if (method !== 'PUT') {
        response.end(JSON.stringify(writes));
        return;
      }
      [object, scene, writes, reads, before, made] = [fresh(), { rivals: 0, ...JSON.parse(content || '{}') }, [], 0, 0, 1];
      if (object && scene.managedFields) object.metadata.managedFields = scene.managedFields;
      response.end();
      return;
    }
    const { code, body } = answer(method, new URL(request.url ?? '', 'http://stub'), headers['content-type'] ?? '', content);
    const text = JSON.stringify(body);
    if (method === 'GET') reads += request.url?.startsWith(path) ? 1 : 0;
    else {
      const type = headers['content-type'] ? `\r\nContent-Type: ${headers['content-type']}` : '';
      const head = `HTTP/1.1 ${code} ${STATUS_CODES[code]}\r\nContent-Type: application/json`;
      const now = Date.now();
      writes.push({
        sent: `${method} ${request.url} HTTP/1.1${type}\r\n\r\n${content}`,
        received: `${head}\r\n\r\n${text}`,
        reads,
        after: before ? now - before : 0,
      });
      [reads, before] = [0, now];
    }
    response.writeHead(code, { 'Content-Type': 'application/json' }).end(text);
    if (method === 'GET' && request.url?.startsWith(path) && object && scene.rivals > 0) {
      scene.rivals--;
      store({ ...object, data: { ...object.data, ...(scene.rival ?? { size: `${object.metadata.resourceVersion}` }) } });
    }
  });
  await new Promise ((done) => server.listen(port, '127.0.0.1', done));
  return server;
})(18080);
STUB
exit
fi
cat > flags.yaml <<'FILE'
apiVersion: v1
kind: ConfigMap
metadata:
  name: flags
  namespace: shop
  resourceVersion: "7"
data:
  colour: green
FILE
curl -s -X PUT "http://127.0.0.1:$PORT/--stub--" --data-binary '{"rivals":0}'
kubectl apply -f flags.yaml --validate=false --server "http://127.0.0.1:$PORT" --kubeconfig /dev/null; echo "exit $?"
curl -s "http://127.0.0.1:$PORT/--stub--" # the writes that reached the stub
cat > flags.yaml <<'FILE'
apiVersion: v1
kind: ConfigMap
metadata:
  name: flags
  namespace: shop
data:
  colour: green
FILE
kubectl apply -f flags.yaml --validate=false --server "http://127.0.0.1:$PORT" --kubeconfig /dev/null; echo "exit $?"
curl -s "http://127.0.0.1:$PORT/--stub--" # the writes that reached the stub
