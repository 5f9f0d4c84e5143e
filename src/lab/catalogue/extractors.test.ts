import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CatalogueShelf } from '#schema';
import { invented } from './fixtures.ts';
import { grpc } from './grpc.ts';
import { http } from './http.ts';
import { kafka } from './kafka.ts';
import { kubernetes } from './kubernetes.ts';
import { mariadb } from './mariadb.ts';
import { mysql } from './mysql.ts';
import { postgresql } from './postgresql.ts';
import { sqlite } from './sqlite.ts';

const rows = ([shelf]: CatalogueShelf[]) => shelf?.codes;
const file = (text: string) => invented({ x: text });

test('gRPC: the HTTP status is the last one of the comment above the code; OK is no error', () => {
  const proto = file('  // HTTP Mapping: 200 OK\n  OK = 0;\n\n  // Words.\n  //\n  // HTTP Mapping: 409 Conflict\n  ABORTED = 10;');
  assert.deepEqual(rows(grpc(proto, file('Status[Status["OK"] = 0] = "OK";\nStatus[Status["ABORTED"] = 10] = "ABORTED";'))), [
    { code: 'ABORTED', number: 10, status: [409] },
  ]);
});

test('gRPC: two packages that number a code differently are refused', () => {
  assert.throws(
    () => grpc(file('// HTTP Mapping: 409 Conflict\n ABORTED = 10;'), file('Status["ABORTED"] = 11')),
    /ABORTED is 10 in code\.proto and 11 in the client/,
  );
});

test('Kubernetes: a reason has the status of its own comment, and none when the comment says none', () => {
  const types =
    '\t// Declined.\n\t// Status code 500.\n\tStatusReasonUnknown StatusReason = ""\n\n\t// Clash.\n\t// Status code 409\n\tStatusReasonAlreadyExists StatusReason = "AlreadyExists"\n\n\t// Odd.\n\tStatusReasonOdd StatusReason = "Odd"\n';
  assert.deepEqual(rows(kubernetes(file(types))), [
    { code: 'AlreadyExists', class: 'StatusReasonAlreadyExists', status: [409] },
    { code: 'Odd', class: 'StatusReasonOdd' },
  ]);
});

test('PostgreSQL: a state has its condition name; a second spelling without one adds nothing', () => {
  const list =
    '# 55P99 in a comment\n55P03    E    ERRCODE_LOCK_NOT_AVAILABLE      lock_not_available\n2202E    E    ERRCODE_ARRAY_ELEMENT_ERROR\n2202E    E    ERRCODE_ARRAY_SUBSCRIPT_ERROR   array_subscript_error\n';
  assert.deepEqual(rows(postgresql(file(list))), [
    { code: '2202E', class: 'array_subscript_error', sqlstate: '2202E' },
    { code: '55P03', class: 'lock_not_available', sqlstate: '55P03' },
  ]);
});

test('MySQL: each name once with its last number, though the list has both directions', () => {
  assert.deepEqual(rows(mysql(file("exports.ER_LOCK_DEADLOCK = 3;\nexports.ER_LOCK_DEADLOCK = 1213;\nexports[1213] = 'ER_LOCK_DEADLOCK';\n"))), [
    { code: 'ER_LOCK_DEADLOCK', part: 'MySQL', number: 1213 },
  ]);
});

test('MariaDB: the SQLSTATE comes from the second header; the limits of a range are no errors', () => {
  const headers = invented({
    'e.h': '#define ER_ERROR_FIRST 1000\n#define ER_CHECKREAD 1020\n#define ER_LOCK_DEADLOCK 1213\n#define ER_ERROR_LAST 1213\n',
    's.h': '{ ER_LOCK_DEADLOCK       ,"40001", "" },\n',
  });
  assert.deepEqual(rows(mariadb(headers)), [
    { code: 'ER_CHECKREAD', part: 'MariaDB', number: 1020 },
    { code: 'ER_LOCK_DEADLOCK', part: 'MariaDB', number: 1213, sqlstate: '40001' },
  ]);
});

test('SQLite: an extended code is its primary code and a number shifted by eight bits', () => {
  const header =
    '** CAPI3REF: Result Codes\n#define SQLITE_BUSY         5   /* locked */\n#define SQLITE_BUSY_SNAPSHOT           (SQLITE_BUSY   |  (2<<8))\n** CAPI3REF: Flags For File Open Operations\n#define SQLITE_OPEN_READONLY 1\n';
  assert.deepEqual(rows(sqlite(file(header))), [
    { code: 'SQLITE_BUSY', number: 5 },
    { code: 'SQLITE_BUSY_SNAPSHOT', number: 517 },
  ]);
});

test('Kafka: the name and the retry of one library, and numbers that only the other has', () => {
  const first = file("{\n    type: 'REQUEST_TIMED_OUT',\n    code: 7,\n    /**\n * Words. */\n    retriable: true,\n    message: 'x' }");
  const second = file(
    '  RD_KAFKA_RESP_ERR__BEGIN = -200,\n  RD_KAFKA_RESP_ERR_NO_ERROR = 0,\n  RD_KAFKA_RESP_ERR_TIMED_OUT_ELSEWHERE = 7,\n  RD_KAFKA_RESP_ERR_NEWER = 99,\n',
  );
  assert.deepEqual(rows(kafka(first, second)), [
    { code: 'NEWER', number: 99 },
    { code: 'REQUEST_TIMED_OUT', number: 7, retryable: 'yes' },
  ]);
});

test('HTTP: statuses from 300 on, without those that nobody assigned', () => {
  assert.deepEqual(rows(http(file('{"200":"OK","409":"Conflict","418":"I\'m a Teapot","509":"Bandwidth Limit Exceeded"}'))), [
    { code: '409', class: 'Conflict', number: 409, status: [409] },
  ]);
});
