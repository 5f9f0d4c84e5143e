// A prepared SERIALIZABLE transaction is left open; another one is started again and again. Needs max_prepared_transactions > 0.
import { open, sleep, tried, version } from './lib.mjs';

console.log(`# PostgreSQL ${await version()}, max_prepared_transactions 10, captured ${new Date().toISOString()}`);
const [a, b] = [await open('coordinator'), await open('worker')];
await a.query('drop table if exists duty');
await a.query('create table duty (doctor text primary key, on_call bool)');
await a.query("insert into duty values ('ada', true), ('ben', true)");
await a.query('begin isolation level serializable');
await a.query('select count(*) from duty where on_call');
await a.query("update duty set on_call = false where doctor = 'ada'");
await a.query("prepare transaction 'left-open'");
await a.end();
const attempt = async () => {
  for (const sql of ['begin isolation level serializable', 'select count(*)::int from duty where on_call', "update duty set on_call = false where doctor = 'ben'", 'commit']) {
    const { ok, text } = await tried(b, sql);
    if (ok) continue;
    await b.query('rollback');
    return `${sql.split(' ')[0]}: ${text.replace(/pivot \d+/, 'pivot …')}`;
  }
  return 'committed';
};
console.log("\n# A has read, written and said PREPARE TRANSACTION 'left-open'; its connection is closed");
for (let n = 1; n <= 5; n++) {
  console.log(`attempt ${n}: ${await attempt()}`);
  await sleep(500);
}
const c = await open('look');
console.log('\n# who holds it');
console.log((await c.query('select gid, owner, database from pg_prepared_xacts')).rows);
console.log((await c.query("select pid, relation::regclass::text, locktype from pg_locks where mode = 'SIReadLock'")).rows);
await c.query("rollback prepared 'left-open'");
console.log("\n# after ROLLBACK PREPARED 'left-open'");
console.log(`attempt 6: ${await attempt()}`);
process.exit();
