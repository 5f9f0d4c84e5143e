// Recovery conflicts on a hot standby with max_standby_streaming_delay = 2 s; started by standby.sh.
import pg from 'pg';
import { sleep } from './lib.mjs';

const open = async (port, app) => {
  const client = new pg.Client({ port, application_name: app });
  client.said = [];
  client.on('error', (error) => client.said.push(error));
  await client.connect();
  return client;
};
const shown = (error) => `${error.severity ?? ''} ${error.code ?? ''}: ${error.message}${error.detail ? ` / ${error.detail}` : ''}${error.hint ? ` / ${error.hint}` : ''}`.trim();
const asked = async (client, sql) => {
  const since = performance.now();
  const says = await client.query(sql).then(({ command, rows }) => `${command} ${JSON.stringify(rows)}`, shown);
  return `${says} (after ${((performance.now() - since) / 1000).toFixed(1)} s)`;
};
const primary = await open(19115, 'primary');
const admin = await open(19116, 'admin');
const { rows } = await primary.query("select current_setting('server_version') v");
console.log(`# PostgreSQL ${rows[0].v}, primary and hot standby, max_standby_streaming_delay 2s, autovacuum off, captured ${new Date().toISOString()}`);
const caughtUp = async () => {
  const { rows } = await primary.query('select pg_current_wal_lsn() lsn');
  while (!(await admin.query('select pg_last_wal_replay_lsn() >= $1::pg_lsn as there', [rows[0].lsn])).rows[0].there) await sleep(50);
};
const fresh = async () => {
  await primary.query('drop table if exists orders');
  await primary.query('create table orders as select g as id from generate_series(1, 1000) g');
  await caughtUp();
};
const conflict = { vacuum: async () => { await primary.query('delete from orders where id < 500'); await primary.query('vacuum (truncate off) orders'); }, drop: () => primary.query('alter table orders add column note text') };
for (const [title, begin, change, running] of [
  ['snapshot, a query is running, READ COMMITTED', 'begin', 'vacuum', 'select count(*), pg_sleep(8) from orders'],
  ['snapshot, a query is running, REPEATABLE READ', 'begin isolation level repeatable read', 'vacuum', 'select count(*), pg_sleep(8) from orders'],
  ['snapshot, idle in transaction, REPEATABLE READ', 'begin isolation level repeatable read', 'vacuum', undefined],
  ['snapshot, idle in transaction, READ COMMITTED', 'begin', 'vacuum', undefined],
  ['table lock, a query is running', 'begin', 'drop', 'select count(*), pg_sleep(8) from orders'],
  ['table lock, idle in transaction', 'begin', 'drop', undefined],
]) {
  await fresh();
  const client = await open(19116, 'report');
  await client.query(begin);
  const before = running ? undefined : await asked(client, 'select count(*) from orders');
  const query = running ? asked(client, running) : undefined;
  await sleep(300);
  await conflict[change]();
  console.log(`\n## ${title}; on the primary: ${change === 'vacuum' ? 'DELETE and VACUUM (TRUNCATE OFF)' : 'ALTER TABLE'}`);
  if (query) console.log(await query);
  else {
    await sleep(4000);
    console.log(`${before}\nunasked: ${client.said.map(shown).join(' | ') || 'nothing'}`);
    console.log(`next: ${await asked(client, 'select count(*) from orders')}`);
  }
  await client.end().catch(() => undefined);
  await caughtUp();
  const again = await open(19116, 'again');
  console.log(`again in a new connection: ${await asked(again, 'select count(*) from orders')}`);
  await again.end();
}
console.log('\n## hot_standby_feedback = on, the first case again');
await admin.query('alter system set hot_standby_feedback = on');
await admin.query('select pg_reload_conf()');
await sleep(3000);
await fresh();
const client = await open(19116, 'report');
await client.query('begin isolation level repeatable read');
const query = asked(client, 'select count(*), pg_sleep(8) from orders');
await sleep(1500);
await conflict.vacuum();
console.log(await query);
await client.query('commit');
for (const [title, setting] of [['', ''], [', and vacuum_truncate = off', 'alter table orders set (vacuum_truncate = off)']]) {
  console.log(`\n## hot_standby_feedback = on${title}; the rows at the end of the table were deleted before the query began; on the primary: VACUUM${setting ? '' : ', which gives the pages back'}`);
  await fresh();
  await primary.query(setting);
  await primary.query('delete from orders where id > 500');
  await caughtUp();
  await sleep(3000); // the standby's feedback no longer holds the deleted rows
  await client.query('begin');
  const later = asked(client, 'select count(*), pg_sleep(8) from orders');
  await sleep(1500);
  await primary.query('vacuum orders');
  console.log(await later);
  await client.query('rollback');
}
console.log(`\n## SERIALIZABLE on a standby\n${await asked(admin, 'begin isolation level serializable')}`);
await admin.query('rollback');
await sleep(1500);
console.log(`\n## pg_stat_database_conflicts on the standby\n${JSON.stringify((await admin.query("select * from pg_stat_database_conflicts where datname = 'postgres'")).rows[0])}`);
process.exit();
