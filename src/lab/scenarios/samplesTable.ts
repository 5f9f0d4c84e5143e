import { AzureNamedKeyCredential, TableClient } from '@azure/data-tables';
import type { Authority, Scenario, Stage } from '../scenario.ts';
import { tablesOfAzurite } from '../servers/azuriteTables.ts';
import { readable } from '../tools/azureWire.ts';
import { relay } from '../tools/relay.ts';
import { sample, sampleScript } from '../tools/samples.ts';
import { packaged } from '../tools/source.ts';
import { twoWriters } from '../tools/twoWriters.ts';

/** A table of the account at this address. */
const tableAt = (address: string, name: string) =>
  new TableClient(`${address}/faultbook`, name, new AzureNamedKeyCredential('faultbook', 'ZmF1bHRib29r'), { allowInsecureConnection: true });

interface Sample {
  update(table: TableClient, keys: [string, string], change: (old: Record<string, unknown>) => Record<string, unknown>): Promise<unknown>;
}

type Note = (writer: string) => (old: Record<string, unknown>) => Record<string, unknown>;

/** A adds a line, the answer is lost, and B adds one before the SDK sends A’s request again. */
const answerLost = async (stage: Stage, name: string, file: string) => {
  const { update } = await sample<Sample>(file);
  const at = { host: stage.host, port: stage.port + 2 };
  const direct = tableAt(`http://${at.host}:${at.port}`, name);
  await direct.createTable();
  await direct.createEntity({ partitionKey: 'orders', rowKey: '1', notes: 'notes' });
  const from: Note =
    (writer) =>
    ({ notes }) => ({ notes: `${notes}; from ${writer}` });
  const wire = await relay(at, {
    lose: (_, index) => index === 1,
    before: async (_, index) => index === 2 && update(direct, ['orders', '1'], from('B')),
  });
  try {
    await update(tableAt(`http://127.0.0.1:${wire.port}`, name), ['orders', '1'], from('A'));
    for (const { sent, received, lost } of wire.exchanges) {
      stage.out.exchange(sent, readable(received));
      if (lost) stage.out.note('The relay threw this answer away and closed the connection; now B writes.');
    }
  } finally {
    await wire.close();
  }
  const text = await direct.getEntity('orders', '1').then(({ notes }) => String(notes));
  stage.out.note('What is there now:');
  stage.out.printed(text);
  return { lost: ['from A', 'from B'].filter((update) => !text.includes(update)).length, attempts: wire.exchanges.length };
};

/** Two writers add a line each to one property of one entity, both with the sample. */
const addNotes = async (stage: Stage, name: string, file: string) => {
  const { update } = await sample<Sample>(file);
  const tables = { host: stage.host, port: stage.port + 2, out: stage.out };
  const direct = tableAt(`http://${tables.host}:${tables.port}`, name);
  await direct.createTable();
  await direct.createEntity({ partitionKey: 'orders', rowKey: '1', notes: 'notes' });
  return twoWriters(tables, {
    writes: (sent) => /^(PUT|PATCH) /.test(sent),
    work: (who, address) => update(tableAt(address, name), ['orders', '1'], ({ notes }) => ({ notes: `${notes}; from ${who}` })).then(() => undefined),
    left: () => direct.getEntity('orders', '1').then(({ notes }) => String(notes)),
  });
};

const rest = (page: string, title: string, says: string): Authority => ({
  title: `Microsoft Learn: ${title}`,
  address: `https://learn.microsoft.com/rest/api/storageservices/${page}`,
  says,
  read: '2026-11-26',
});

const one = (kind: 'right' | 'wrong', lost: number, authority: Authority, file: string, run: Scenario['run']): Scenario => ({
  id: `azure/storage/UpdateConditionNotSatisfied-sample-${kind}`,
  of: 'azure/storage/UpdateConditionNotSatisfied',
  server: tablesOfAzurite,
  title: `two writers change one entity, both with ${file.split('/').at(-1)}`,
  operation: 'Merge Entity',
  client: packaged('@azure/data-tables'),
  expect: { lost },
  authority,
  run,
  script: sampleScript({
    packages: [packaged('@azure/data-tables').replace(' ', '@')],
    files: [file],
    imports: "import { AzureNamedKeyCredential, TableClient } from '@azure/data-tables';",
    functions: { tableAt, addNotes, answerLost },
  }),
});

/** The sample of UpdateConditionNotSatisfied and its struck-out version, under two writers. */
export const samplesTable: Scenario[] = [
  one(
    'right',
    0,
    rest('update-entity2', 'Update Entity', 'the update is made only when the ETag that was sent is the one that the server holds'),
    'azure/UpdateConditionNotSatisfied/update.ts',
    (stage) => addNotes(stage, 'sampleright', 'azure/UpdateConditionNotSatisfied/update.ts'),
  ),
  one(
    'wrong',
    1,
    rest('update-entity2', 'Update Entity', 'If-Match: * updates whatever the version'),
    'azure/UpdateConditionNotSatisfied/update-wrong.ts',
    (stage) => addNotes(stage, 'samplewrong', 'azure/UpdateConditionNotSatisfied/update-wrong.ts'),
  ),
  {
    ...one(
      'right',
      0,
      rest('update-entity2', 'Update Entity', 'the update is made only when the ETag that was sent is the one that the server holds'),
      'azure/UpdateConditionNotSatisfied/update.ts',
      (stage) => answerLost(stage, 'samplelost', 'azure/UpdateConditionNotSatisfied/update.ts'),
    ),
    id: 'azure/storage/UpdateConditionNotSatisfied-sample-answer-lost',
    title: 'update.ts, whose answer is lost, and another writer is faster than the SDK’s second request: four requests, nothing twice',
    expect: { lost: 0, attempts: 4 },
  },
];
