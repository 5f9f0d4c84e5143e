// Two SERIALIZABLE transactions that touch different rows: each reads, then updates the first row it has read (or inserts its key).
import { open, sleep, tried, version } from './lib.mjs';

const plain = (rows, fillfactor) =>
  `drop table if exists accounts; create table accounts (id int primary key, n int) with (fillfactor = ${fillfactor}); insert into accounts select g, 0 from generate_series(1, ${rows}) g; vacuum analyze accounts`;
const cases = [
  ['2 rows, as planned (sequential scan)', plain(2, 100), 'read', [1], [2]],
  ['2 rows, enable_seqscan = off', plain(2, 100), 'read', [1], [2], 'set enable_seqscan = off'],
  ['10000 rows, pages full, neighbours', plain(10000, 100), 'read', [1], [2]],
  ['10000 rows, pages full, far apart', plain(10000, 100), 'read', [1], [9000]],
  ['10000 rows, fillfactor 80, neighbours', plain(10000, 80), 'read', [1], [2]],
  ['10000 rows, fillfactor 80, two read', plain(10000, 80), 'read', [1, 2], [11, 12]],
  ['10000 rows, fillfactor 80, three read', plain(10000, 80), 'read', [1, 2, 3], [11, 12, 13]],
  ['the same, max_pred_locks_per_page = 10', plain(10000, 80), 'read', [1, 2, 3], [11, 12, 13], '', 10],
  ['10000 rows, looks for its new key, then inserts it', plain(10000, 100), 'insert', [10001], [10002]],
  ['10000 rows, inserts without looking', plain(10000, 100), 'blind', [10001], [10002]],
];
const locks = `select string_agg(format('%s %s×%s', relation::regclass, locktype, n), ', ' order by relation::regclass::text)
  from (select relation, locktype, count(*) n from pg_locks where mode = 'SIReadLock' and pid = $1 group by 1, 2) l`;

console.log(`# PostgreSQL ${await version()}, captured ${new Date().toISOString()}`);
console.log('# max_pred_locks_per_page 2, _per_relation -2, _per_transaction 64 (defaults) where nothing is said');
const admin = await open('admin');
for (const [title, setup, how, mine, other, setting, perPage] of cases) {
  for (const statement of setup.split('; ')) await admin.query(statement);
  if (perPage) {
    await admin.query(`alter system set max_pred_locks_per_page = ${perPage}`);
    await admin.query('select pg_reload_conf()');
    await sleep(500);
  }
  const [a, b] = [await open('a'), await open('b')];
  for (const one of [a, b]) {
    if (setting) await one.query(setting);
    await one.query('begin isolation level serializable');
  }
  if (how !== 'blind') {
    await a.query(`select n from accounts where id in (${mine})`);
    await b.query(`select n from accounts where id in (${other})`);
  }
  const held = (await admin.query(locks, [a.processID])).rows[0].string_agg;
  const write = (ids) => (how === 'read' ? `update accounts set n = n + 1 where id = ${ids[0]}` : `insert into accounts values (${ids[0]}, 0)`);
  const steps = [];
  for (const [who, client, sql] of [['a', a, write(mine)], ['b', b, write(other)], ['a', a, 'commit'], ['b', b, 'commit']]) {
    const { ok, code } = await tried(client, sql);
    if (!ok) {
      steps.push(`${code} at ${who}'s ${sql.split(' ')[0]}`);
      break;
    }
  }
  await a.end();
  await b.end();
  await sleep(1200);
  const { n_tup_upd, n_tup_hot_upd } = (await admin.query("select n_tup_upd, n_tup_hot_upd from pg_stat_user_tables where relname = 'accounts'")).rows[0];
  console.log(`${title.padEnd(52)} | a holds ${held ?? 'nothing'} | ${steps[0] ?? 'both commit'} | updates ${n_tup_upd}, of them HOT ${n_tup_hot_upd}`);
  if (perPage) {
    await admin.query('alter system reset max_pred_locks_per_page');
    await admin.query('select pg_reload_conf()');
  }
}
console.log('\n# How many rows of a table one transaction may read before its lock covers the table (by index, each row on a page of its own):');
for (const statement of plain(10000, 100).split('; ')) await admin.query(statement);
for (const count of [31, 32, 33]) {
  const a = await open('a');
  await a.query('begin isolation level serializable');
  await a.query(`select count(*) from accounts where id = any (array(select g * 250 from generate_series(1, ${count}) g))`);
  console.log(`${count} rows read | ${(await admin.query(locks, [a.processID])).rows[0].string_agg}`);
  await a.query('commit');
  await a.end();
}
console.log('\n# Locks stay after COMMIT while an older serializable transaction is open:');
const [idle, a] = [await open('idle'), await open('a')];
await idle.query('begin isolation level serializable');
await idle.query('select n from accounts where id = 9000');
await a.query('begin isolation level serializable');
await a.query('update accounts set n = n + 1 where id = 1');
await a.query('select n from accounts where id = 5000');
await a.query('commit');
console.log(`a has committed | a holds ${(await admin.query(locks, [a.processID])).rows[0].string_agg}`);
await idle.query('commit');
console.log(`idle has committed | a holds ${(await admin.query(locks, [a.processID])).rows[0].string_agg ?? 'nothing'}`);
process.exit();
