import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareEntry, conceptEntry, errorEntry, graphWith, playbookEntry, providerEntry } from '../tests/fixtures.ts';
import { addressOf, allAddresses, cardOf, serviceAddress, shortAddress, statusAddress, twinsOf } from './addresses.ts';

test('the address of a page says kind and id, and ends in a slash', () => {
  assert.equal(addressOf({ kind: 'error', id: 'azure/storage/Busy' }), '/errors/azure/storage/Busy/');
  assert.equal(addressOf({ kind: 'concept', id: 'gone' }), '/concepts/gone/');
  assert.equal(addressOf({ kind: 'compare', id: '409-vs-412' }), '/compare/409-vs-412/');
  assert.equal(addressOf({ kind: 'playbook', id: 'conflict' }), '/playbooks/conflict/');
});

test('who cuts an address short finds the list: provider and service are the folders of their errors', () => {
  assert.equal(addressOf({ kind: 'provider', id: 'azure' }), '/errors/azure/');
  assert.equal(serviceAddress('azure', 'storage'), '/errors/azure/storage/');
});

test('a page has Markdown and JSON at its own address, also one whose name has a dot, and the home page', () => {
  assert.deepEqual(twinsOf('/errors/http/409/'), { markdown: '/errors/http/409.md', json: '/errors/http/409.json' });
  assert.deepEqual(twinsOf('/e/a.b.StaleException/'), { markdown: '/e/a.b.StaleException.md', json: '/e/a.b.StaleException.json' });
  assert.deepEqual(twinsOf('/'), { markdown: '/index.md', json: '/index.json' });
  assert.equal(cardOf('55P03'), '/e/55P03.txt');
});

test('the short address is made from the code alone, with dots for colons', () => {
  assert.equal(shortAddress(errorEntry('azure/storage/Busy')), '/e/Busy/');
  assert.equal(shortAddress(errorEntry('orm/PG::Locked')), '/e/PG.Locked/');
});

test('every page of the site has its address: entries, services, statuses, names and the fixed ones, in order', () => {
  const graph = graphWith(errorEntry('azure/storage/Busy'), conceptEntry('gone'), compareEntry('a-vs-b'), playbookEntry('p'), providerEntry('azure'));
  assert.deepEqual(allAddresses(graph, ['/', '/about/']), [
    '/',
    '/about/',
    '/compare/a-vs-b/',
    '/concepts/gone/',
    '/e/Busy/',
    '/errors/azure/',
    '/errors/azure/storage/',
    '/errors/azure/storage/Busy/',
    '/playbooks/p/',
    '/status/412/',
  ]);
  assert.equal(statusAddress(412), '/status/412/');
});
