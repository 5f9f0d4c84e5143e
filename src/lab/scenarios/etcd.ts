import type { Scenario } from '../scenario.ts';
import { etcd34, etcd35 } from '../servers/etcd.ts';
import { base64, kept, key, post, put, send } from '../tools/etcd.ts';
import { ask, prepare } from '../tools/http.ts';
import { api, code, errors, type Scene, scene } from './etcdScene.ts';

const because412 =
  'etcd as Debian 12 builds it carries grpc-gateway 1.6.4, and that library mapped FAILED_PRECONDITION to 412 from 1.4.1 to 1.9.4; etcd’s own 3.4 names 1.9.5, which answers 400. The status depends on the build, and this 412 has nothing to do with If-Match: read the field code.';

const twice = (of: string, name: string, title: string, operation: string, path: string, body: unknown): Omit<Scene, 'departs'> => ({
  name,
  of,
  title,
  operation,
  expect: { status: 400, code: 'FAILED_PRECONDITION' },
  authority: code('FAILED_PRECONDITION is mapped to 400; in etcd an existing lease, user or role is FAILED_PRECONDITION'),
  run: async (stage) => {
    await prepare(stage, post(path, body));
    stage.out.note('It has been made once. The second time:');
    return send(stage, path, body);
  },
});

const leaseExists = twice('FAILED_PRECONDITION', 'lease-exists', 'LeaseGrant with the ID of a lease that is there', 'LeaseGrant', 'lease/grant', {
  ID: '4242',
  TTL: '600',
});
const userExists = twice('FAILED_PRECONDITION', 'user-exists', 'UserAdd with the name of a user that is there', 'UserAdd', 'auth/user/add', {
  name: 'ada',
  password: 'example',
});

const both: Scene[] = [
  {
    name: 'compare-failed',
    of: '200',
    title: 'Txn whose comparison does not hold, because another client was faster: 200, and the field succeeded is missing',
    operation: 'Txn',
    expect: { status: 200 },
    authority: api,
    run: async (stage) => {
      await put(stage, 'stock', '5');
      const read = kept(stage, await ask(stage, post('kv/range', key('stock'))), 'mod_revision');
      stage.out.note('Another client changes the key.');
      await put(stage, 'stock', '2');
      stage.out.note('Ours writes only if the key is as it was read.');
      return send(stage, 'kv/txn', {
        compare: [{ ...key('stock'), target: 'MOD', mod_revision: read }],
        success: [{ request_put: { ...key('stock'), value: base64('4') } }],
        failure: [{ request_range: key('stock') }],
      });
    },
  },
  {
    name: 'lease-unknown',
    of: 'NOT_FOUND',
    title: 'LeaseRevoke of a lease that is not there',
    operation: 'LeaseRevoke',
    expect: { status: 404, code: 'NOT_FOUND' },
    authority: errors('an unknown lease is NotFound; NOT_FOUND is mapped to 404'),
    run: (stage) => send(stage, 'lease/revoke', { ID: '99' }),
  },
];

const on34: Scene[] = [
  {
    name: 'key-exists',
    of: '200',
    title: 'Txn that creates a key only if it is not there; it is',
    operation: 'Txn',
    expect: { status: 200 },
    authority: api,
    run: async (stage) => {
      const create = {
        compare: [{ ...key('leader'), target: 'CREATE', create_revision: '0' }],
        success: [{ request_put: { ...key('leader'), value: base64('node-1') } }],
        failure: [{ request_range: key('leader') }],
      };
      stage.out.note('The first one creates it: succeeded is true.');
      await ask(stage, post('kv/txn', create));
      stage.out.note('The second one does not, and is told who did.');
      return send(stage, 'kv/txn', { ...create, success: [{ request_put: { ...key('leader'), value: base64('node-2') } }] });
    },
  },
  {
    name: 'revision-compacted',
    of: 'OUT_OF_RANGE',
    title: 'Range at a revision that has been compacted',
    operation: 'Range',
    expect: { status: 400, code: 'OUT_OF_RANGE' },
    authority: errors('a compacted revision is OutOfRange; OUT_OF_RANGE is mapped to 400'),
    run: async (stage) => {
      const first = kept(stage, await ask(stage, post('kv/put', { ...key('history'), value: base64('one') })), 'revision');
      const second = kept(stage, await put(stage, 'history', 'two'), 'revision');
      stage.out.note('The key is changed once more, and the history before that is thrown away.');
      await ask(stage, post('kv/compaction', { revision: second }));
      stage.out.note('A client asks for the state that the first answer named.');
      return send(stage, 'kv/range', { ...key('history'), revision: first });
    },
  },
  {
    name: 'revision-future',
    of: 'OUT_OF_RANGE',
    title: 'Range at a revision that has not been reached',
    operation: 'Range',
    expect: { status: 400, code: 'OUT_OF_RANGE' },
    authority: errors('a future revision is OutOfRange; OUT_OF_RANGE is mapped to 400'),
    run: (stage) => send(stage, 'kv/range', { ...key('history'), revision: '999999' }),
  },
  {
    name: 'duplicate-key',
    of: 'INVALID_ARGUMENT',
    title: 'Txn that puts the same key twice',
    operation: 'Txn',
    expect: { status: 400, code: 'INVALID_ARGUMENT' },
    authority: errors('a key given twice in a transaction is InvalidArgument; INVALID_ARGUMENT is mapped to 400'),
    run: (stage) => send(stage, 'kv/txn', { success: ['one', 'two'].map((value) => ({ request_put: { ...key('stock'), value: base64(value) } })) }),
  },
];

/** etcd over its JSON gateway, in two builds that differ. */
export const etcdScenarios: Scenario[] = [
  ...[
    ...both,
    ...on34,
    ...[leaseExists, userExists].map((one) => ({ ...one, departs: { gives: { status: 412, code: 'FAILED_PRECONDITION' }, say: because412 } })),
  ].map(scene(etcd34)),
  ...[...both, leaseExists, userExists].map(scene(etcd35, '-35')),
];
