import assert from 'node:assert/strict';
import { test } from 'node:test';
import { awsClient } from './awsClient.ts';
import { invented } from './fixtures.ts';

const client = (protocol: string, traits: string) =>
  awsClient(
    invented({
      'dist-es/runtimeConfig.shared.js': `protocol: config?.protocol ?? ${protocol},\nserviceId: config?.serviceId ?? "Big Lake",`,
      'dist-es/schemas/schemas_0.js': [
        'const _BL = "BigLakeServiceException";',
        'const _CE = "ConflictException";',
        'const _aQE = "awsQueryError";',
        'const _c = "client";',
        'const _e = "error";',
        'const _hE = "httpError";',
        'export var BigLakeServiceException$ = [-3, _s, "BigLakeServiceException", 0, [], []];',
        `export var ConflictException$ = [-3, n0, _CE,\n    ${traits},\n    [_m],\n    [0]\n];`,
      ].join('\n'),
      'dist-es/endpoint/bdd.js': '"https://lake-fips.{Region}.example"',
      'dist-es/models/errors.js':
        'class ConflictException extends __B {\n  static shapeId = "x#ConflictException";\n  name = "ConflictException";\n  $fault = "client";\n  $retryable = {};\n',
      'dist-types/commands/PutLakeCommand.d.ts': '@throws {@link ConflictException} (client fault)\n@throws {@link BigLakeServiceException}',
      'dist-types/commands/GetLakeCommand.d.ts': '',
    }),
    'p',
  );

test('an error of a REST client has status, side, retryable trait and the commands that throw it', () => {
  assert.deepEqual(client('AwsRestJsonProtocol', '{ [_e]: _c, [_hE]: 409 }'), {
    of: 'aws/big-lake',
    package: 'p',
    name: 'Big Lake',
    protocol: 'rest-json',
    host: 'lake',
    operations: 2,
    codes: [{ code: 'ConflictException', status: [409], fault: 'caller', retryable: 'yes', operations: ['PutLake'] }],
  });
});

test('a query client has the code of the wire beside the class', () => {
  const [row] = client('AwsQueryProtocol', '{ [_aQE]: [`Conflict`, 409], [_e]: _c, [_hE]: 400 }').codes;
  assert.deepEqual([row?.code, row?.class, row?.status], ['Conflict', 'ConflictException', [409]]);
});

test('the status of a client with a JSON protocol is not taken', () => {
  assert.equal(client('AwsJson1_1Protocol', '{ [_e]: _c, [_hE]: 409 }').codes[0]?.status, undefined);
});

test('a protocol that nobody has judged is refused', () => {
  assert.throws(() => client('NewProtocol', '0'), /“NewProtocol” is not known/);
});
