// Sources: https://www.postgresql.org/docs/current/errcodes-appendix.html, https://dev.mysql.com/doc/mysql-errors/8.4/en/server-error-reference.html,
// https://redis.io/docs/latest/develop/tools/cli/ ((error) before an answer), https://grpc.io/docs/guides/status-codes/, https://docs.pingcap.com/tidb/stable/error-codes,
// https://www.freetds.org/userguide/, https://github.com/hibernate/hibernate-orm (SqlExceptionHelper), https://github.com/patroni/patroni (patroni/dcs/etcd3.py), https://www.prisma.io/docs/orm/reference/error-reference
// (the forms as commonly printed, not checked line by line)
import { has } from '../cues.ts';
import { forms, layers, type Reading } from '../reading.ts';
import type { View } from '../view.ts';
import { grpcName } from './grpcCodes.ts';

const state =
  '(?:08[0P]\\d\\d|0A000|2[0-8]\\d\\d\\d|21000|22P0\\d|23[05]\\d\\d|25[0P]\\d\\d|28[0P]0[01]|3[489]\\d{3}|3[BDF]\\d{3}|40001|40P01|42[0-9P]\\d\\d|428C9|53\\d{3}|54\\d{3}|55[0P]\\d\\d|57[0P]\\d\\d|58[0P]\\d\\d|XX00\\d)';

/** A state of SQL is one of the database that the text names: most of them all have, and PostgreSQL prints them most. */
const ofNamed = (one: Reading, _: unknown, view: View): Reading => {
  if (has(view, 'postgres', 'psycopg', 'npgsql', 'pgx', 'pgcode', 'pg_')) return one;
  const provider = has(view, 'mysql', 'mariadb') ? 'mysql' : has(view, 'sqlserver', 'mssql', '[microsoft]') ? 'sql-server' : one.provider;
  return { ...one, provider };
};

/** Whose the number of an error is, and how it is called there; numbers of SQL Server that come with a state of SQL are few. */
const numbered = (number: string, state: string): { provider: string; code: string } =>
  state.startsWith('S0') || /^(?:547|515|2601|2627|3960)$/.test(number)
    ? { provider: 'sql-server', code: number }
    : /^1[0-9]\d\d$|^3[0-9]\d\d$/.test(number) && number !== '1400'
      ? { provider: 'mysql', code: number }
      : { provider: 'oracle', code: `ORA-${number.padStart(5, '0')}` };

/** A number or state in a field, without the system beside it; the line of redis-cli; a status of gRPC that was cut. */
export const databaseRare = forms('Databases, rarer forms', { provider: 'postgresql', layer: layers.system }, [
  [
    new RegExp(
      `\\b(?:code|Code|CODE|errorCode|error_code|originalCode|sqlState|sqlstate|SQLState|SQLSTATE|SqlState|pgcode|pg_code|err_code|sql_state)["']?\\s{0,3}[:=(]>?\\s{0,3}["'\\[]?(?<code>${state})\\b`,
      'dg',
    ),
    { sure: 0.7 },
    ofNamed,
  ],
  [new RegExp(`\\b(?:SQLSTATE|SQL state|sqlstate):? ?\\[?(?<code>${state})\\b`, 'dg'), { sure: 0.74 }, ofNamed],
  [/\b(?:errno|errorno|errNo|mysqlErrno|err_no)["']?\s{0,3}[:=]>?\s{0,3}["']?(?<code>1[0-9]\d\d|3[01]\d\d)\b/dg, { provider: 'mysql', sure: 0.7 }],
  [/\b(?:mysql|mariadb|tidb)\w{0,20}[^\n]{0,60}?\berror(?: code)?:? \(?(?<code>1[0-9]\d\d|3[01]\d\d|[489]\d{3})\b/dgi, { provider: 'mysql', sure: 0.82 }],
  [/\bSQLSTATE\[[0-9A-Z]{5}\]: General error: (?<code>[89]\d{3}) /dg, { provider: 'mysql', sure: 0.85 }], // TiDB
  [
    /\[(?:kv|tikv|schema|executor|planner|types|ddl|table|privilege|variable|session|server|meta|autoid|admin|domain):(?<code>\d{3,5})\]/dg,
    { provider: 'mysql', sure: 0.88 },
  ], // TiDB
  // Hibernate: the number of the database, and its state
  [
    /\bSQL Error:? (?<code>[1-9]\d{0,4}), SQLState: (?<state>\w{5})/dg,
    { sure: 0.84 },
    (one, { groups }) => ({ ...one, ...numbered(one.code, groups?.state ?? '') }),
  ],
  [/\bTds\.Error\)? [^\n]{0,60}?\(Error (?<code>\d{2,5})\)/dg, { provider: 'sql-server', sure: 0.9 }], // Elixir
  [/\[(?<code>\d{2,5})\] \(severity \d{1,2}\)/dg, { provider: 'sql-server', sure: 0.93 }], // DB-Library of FreeTDS
  [/\bDB-Lib error message (?<code>\d{2,5}), severity/dg, { provider: 'sql-server', sure: 0.9 }],
  [/\bMsg (?<code>\d{2,5}) \(severity \d{1,2}, state \d{1,3}\)/dg, { provider: 'sql-server', sure: 0.93 }],
  [/\berror:? (?:code:? |number:? )?(?<code>184(?:5[0-9]|70|8[6-8])|4061[35]|40197|40501|4991[89]|49920)\b/dgi, { provider: 'sql-server', sure: 0.74 }],
  [/\bSql Number: (?<code>\d{2,6})\b/dg, { provider: 'sql-server', sure: 0.88 }], // services of Dynamics
  [/^\(error\) (?<code>[A-Z]{3,20}) /dgm, { provider: 'redis', sure: 0.84 }],
  [
    /\b(?:ReplyError|ResponseError|RedisError|RedisServerException|JedisDataException|RedisCommandExecutionException): (?<code>[A-Z]{3,20}) /dg,
    { provider: 'redis', sure: 0.84 },
  ],
  [
    /(?:^|[\s"':-])(?<code>WRONGTYPE|BUSYGROUP|BUSYKEY|EXECABORT|NOSCRIPT|MASTERDOWN|NOREPLICAS|NOAUTH|WRONGPASS|NOPERM|CROSSSLOT|CLUSTERDOWN|UNKILLABLE|NOGROUP|MISCONF|NOPROTO) [A-Za-z]/dgm,
    { provider: 'redis', sure: 0.82 },
  ],
  [/\bredis: (?<code>[A-Z]{3,20}) [A-Za-z]/dg, { provider: 'redis', sure: 0.8 }],
  [
    /<(?<code>Unavailable|DeadlineExceeded|FailedPrecondition|InvalidArgument|NotFound|PermissionDenied|Unauthenticated|Unknown)\w{0,20} error: '[^'\n]{2,120}', code: \d{1,2}>/dg,
    { provider: 'etcd', sure: 0.84 },
    (one) => ({ ...one, code: grpcName(one.code) ?? one.code }),
  ], // Patroni
  [
    /\b(?:Error|error|code)["']?\s?[:=]\s{0,2}["']?(?<code>P(?:10|20|30|40|50|60)\d\d)\b/dg,
    { provider: 'orm', service: 'prisma', sure: 0.8, layer: layers.library },
  ],
  [
    /\b(?:rpc error|grpc error|gRPC error|RpcError|RpcException|StatusRuntimeException|StatusException|grpc_status|grpc-status|grpc\.code|grpc_code)["']?\s{0,3}[:=(]?\s{0,3}(?:code ?[=:]|status ?[=:]|["'])?\s{0,3}["']?(?<code>[A-Z][A-Za-z_]{3,20})\b/dg,
    { provider: 'grpc', sure: 0.72, layer: layers.library },
    (one): Reading | undefined => {
      const code = grpcName(one.code);
      return code && code !== 'OK' ? { ...one, code, sure: code === 'UNKNOWN' ? 0.7 : one.sure } : undefined;
    },
  ],
]);
