// history.mjs: how long a watch may look back, with the interval of compaction as it comes (5 min). Takes about 80 s.
import { group, pause, start } from './lab.mjs';

const orders = `${group}/namespaces/default/orders`;
const lab = await start();
const seconds = (since) => ((Date.now() - since) / 1000).toFixed(0);
const first = async (path) => {
  const answer = await fetch(lab.address + path);
  return `${answer.status} ${(await answer.text()).split('\n')[0].replace(/.*"message":"([^"]*)","reason":"(\w+)".*/, '$2: $1').slice(0, 90)}`;
};
try {
  const { body } = await lab.ask('GET', orders);
  const version = body.metadata.resourceVersion;
  const began = Date.now();
  console.log('== history: 100 writes, 76 s of silence, five writes more; the interval of compaction is 5 min ==');
  for (let n = 1; n <= 100; n += 1) await lab.create(`order-${n}`);
  console.log(`after ≈ ${seconds(began)} s and 100 writes: watch from the first list: ${(await first(`${orders}?watch=1&timeoutSeconds=1&resourceVersion=${version}`)).slice(0, 40)}`);
  await pause(76_000);
  console.log(`after ≈ ${seconds(began)} s, nothing written since: watch from the first list: ${(await first(`${orders}?watch=1&timeoutSeconds=1&resourceVersion=${version}`)).slice(0, 40)}`);
  for (let n = 101; n <= 105; n += 1) await lab.create(`order-${n}`);
  console.log(`after ≈ ${seconds(began)} s and five writes more: watch from the first list: ${await first(`${orders}?watch=1&timeoutSeconds=1&resourceVersion=${version}`)}`);
  console.log(`the same moment: list at exactly that version: ${(await first(`${orders}?resourceVersionMatch=Exact&resourceVersion=${version}`)).slice(0, 60)}`);
  const quiet = `${orders.replace('default', 'quiet')}?watch=1&timeoutSeconds=1&resourceVersion=${version}`;
  console.log(`the same moment: watch of a namespace in which nothing was ever written, from that version: ${await first(quiet)}`);
  const metrics = await (await fetch(`${lab.address}/metrics`)).text();
  const watches = metrics.split('\n').filter((line) => /^apiserver_request_total\{.*resource="orders".*verb="WATCH"/.test(line));
  console.log(`counted for the ${watches.length === 1 ? 'four' : '?'} watches, of which the last two were refused:`);
  for (const line of watches) console.log(`    ${line}`);
} finally {
  await lab.stop();
}
