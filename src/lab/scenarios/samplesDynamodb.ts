import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Scenario, Stage } from '../scenario.ts';
import { table } from '../tools/awsClients.ts';
import { readable } from '../tools/azureWire.ts';
import { relay } from '../tools/relay.ts';
import { sample, sampleScript } from '../tools/samples.ts';
import { packaged } from '../tools/source.ts';
import { twoWriters } from '../tools/twoWriters.ts';
import { clientAt, guide, motoServer, notesIn, server } from './samplesDynamodbScene.ts';

type Change = (db: DynamoDBClient, table: string, id: string, next: (old: string) => string) => Promise<unknown>;

/** Two writers add a line each to one item, both with the sample. */
const addLines = async (stage: Stage, name: string, change: Change) => {
  const left = await notesIn(name, `http://${stage.host}:${stage.port}`);
  return twoWriters(stage, {
    writes: (sent) => /x-amz-target: \S+UpdateItem/i.test(sent),
    work: (who, address) => change(clientAt(address), name, 'notes', (old) => `${old}from ${who}\n`).then(() => undefined),
    left: async () => (await left())?.text?.S ?? '',
  });
};

/** One writer adds a line with the sample, and the answer to its write gets lost. */
const addLineLosing = async (stage: Stage, name: string, change: Change) => {
  const left = await notesIn(name, `http://${stage.host}:${stage.port}`);
  const isWrite = (sent: string) => /x-amz-target: \S+UpdateItem/i.test(sent);
  let dropped: number | undefined;
  const lose = (sent: string, index: number) => {
    if (isWrite(sent)) dropped ??= index;
    return index === dropped;
  };
  const wire = await relay(stage, { lose });
  try {
    const told = await change(clientAt(`http://127.0.0.1:${wire.port}`), name, 'notes', (old) => `${old}from A\n`).then(
      () => 'done',
      (fault) => `${fault}`,
    );
    for (const { sent, received, lost } of wire.exchanges) {
      if (lost) stage.out.note('The answer to this one is thrown away by the relay.');
      stage.out.exchange(sent, readable(received));
    }
    stage.out.line('writer', told);
  } finally {
    await wire.close();
  }
  stage.out.note('What is there now:');
  stage.out.printed((await left())?.text?.S ?? '');
  return { attempts: wire.exchanges.filter(({ sent }) => isWrite(sent)).length };
};

const ofDynamodb = packaged('@aws-sdk/client-dynamodb');
const common = { of: 'aws/dynamodb/ConditionalCheckFailedException', server, operation: 'UpdateItem', client: ofDynamodb };
const script = (file: string) =>
  sampleScript({
    packages: [ofDynamodb.replace(' ', '@')],
    files: [`aws/ConditionalCheckFailedException/${file}`],
    imports: "import { CreateTableCommand, DescribeTableCommand, DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';",
    functions: { clientAt, table, notesIn, addLines, addLineLosing },
  });

/** The sample of ConditionalCheckFailedException and its struck-out version, under two writers and under a lost answer. */
export const samplesDynamodb: Scenario[] = [
  {
    ...common,
    id: 'aws/dynamodb/ConditionalCheckFailedException-sample-right',
    title: 'two writers add a line to one item with change.ts: the second starts again from the item that won',
    expect: { lost: 0 },
    authority: guide('a conditional write keeps a second writer from overwriting what the first one wrote'),
    run: async (stage) => {
      const { change } = await sample<{ change: Change }>('aws/ConditionalCheckFailedException/change.ts');
      return addLines(stage, 'notes-right', change);
    },
    script: script('change.ts'),
  },
  {
    ...common,
    id: 'aws/dynamodb/ConditionalCheckFailedException-sample-wrong',
    title: 'two writers add a line to one item with change-wrong.ts: a fresh version around a stale text',
    expect: { lost: 1 },
    authority: guide('the condition compares attributes of the item with values of the request; it does not know what these were made from'),
    run: async (stage) => {
      const { changeStale } = await sample<{ changeStale: Change }>('aws/ConditionalCheckFailedException/change-wrong.ts');
      return addLines(stage, 'notes-wrong', changeStale);
    },
    script: script('change-wrong.ts'),
  },
  {
    ...common,
    id: 'aws/dynamodb/ConditionalCheckFailedException-sample-lost-answer',
    title: 'the answer to a write of change.ts gets lost: the SDK sends it again, is refused, and the sample finds its own write',
    expect: { attempts: 2 },
    authority: guide('after a network error the same conditional write may be sent again; it is done only while the condition still holds'),
    run: async (stage) => {
      const { change } = await sample<{ change: Change }>('aws/ConditionalCheckFailedException/change.ts');
      return addLineLosing(stage, 'notes-lost', change);
    },
    script: script('change.ts'),
  },
  {
    ...common,
    server: motoServer,
    id: 'aws/dynamodb/ConditionalCheckFailedException-sample-item',
    title: 'the same two writers at an emulator that sends the item with the refusal: no second read',
    expect: { lost: 0 },
    authority: guide('a conditional write keeps a second writer from overwriting what the first one wrote'),
    run: async (stage) => {
      const { change } = await sample<{ change: Change }>('aws/ConditionalCheckFailedException/change.ts');
      return addLines(stage, 'notes-item', change);
    },
    script: script('change.ts'),
  },
];
