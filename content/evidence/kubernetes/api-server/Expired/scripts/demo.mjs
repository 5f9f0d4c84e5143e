// demo.mjs WHAT ADDRESS: watches the orders with @kubernetes/client-node from the folder CLIENT; what it gets is printed.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [what, address] = process.argv.slice(2);
const { KubeConfig, Watch, makeInformer, CustomObjectsApi } = await import(pathToFileURL(createRequire(`${process.env.CLIENT}/`).resolve('@kubernetes/client-node')).href);
const config = new KubeConfig();
config.loadFromOptions({
  clusters: [{ name: 'lab', server: address, skipTLSVerify: true }],
  users: [{ name: 'lab' }],
  contexts: [{ name: 'lab', cluster: 'lab', user: 'lab' }],
  currentContext: 'lab',
});
const api = config.makeApiClient(CustomObjectsApi);
const path = '/apis/shop.example/v1/namespaces/default/orders';
const list = () => api.listNamespacedCustomObject({ group: 'shop.example', version: 'v1', namespace: 'default', plural: 'orders' });
const told = (word, order) => console.log(word, order.metadata?.name, order.spec?.note ?? '');
if (what === 'informer') {
  const informer = makeInformer(config, path, list);
  for (const word of ['add', 'update', 'delete']) informer.on(word, (order) => told(word, order));
  informer.on('error', (fault) => {
    console.log('error:', fault?.name, fault?.message);
    setTimeout(() => informer.start(), 1000);
  });
  await informer.start();
} else {
  const { metadata } = await list();
  const watch = new Watch(config);
  const again = (resourceVersion) =>
    watch.watch(
      path,
      { resourceVersion },
      (type, object) => console.log('callback:', type, type === 'ERROR' ? `code ${object.code}, reason ${object.reason}, ${object.message}` : object.metadata.name),
      (fault) => {
        console.log('done:', fault ? `${fault.name}: ${fault.message}` : String(fault));
        if (fault) setTimeout(() => again(resourceVersion), 1000);
      },
    );
  await again(metadata.resourceVersion);
}
