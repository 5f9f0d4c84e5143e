// 6 workers enter 10 movements each into one account, with serializable.ts; then one that meets a conflict at every attempt; then another error.
import pg from 'pg';
import { serializable } from '../../../../code/postgresql/40001/serializable.ts';

const pool = new pg.Pool({ max: 12 }); // PGHOST, PGUSER … from the environment
await pool.query('drop table if exists ledger');
await pool.query('create table ledger (id int generated always as identity primary key, account text, amount int, balance int)');
let calls = 0;
const enter = () =>
  serializable(pool, async (tx) => {
    calls++;
    const { rows: [row] } = await tx.query("select coalesce(sum(amount), 0)::int sum from ledger where account = 'ada'");
    await tx.query("insert into ledger (account, amount, balance) values ('ada', 1, $1)", [row.sum + 1]);
  }, { attempts: 20, budgetMs: 30_000 });
await Promise.all(Array.from({ length: 6 }, async () => { for (let i = 0; i < 10; i++) await enter(); }));
const { rows: [end] } = await pool.query('select count(*)::int n, max(balance) balance, sum(amount)::int sum from ledger');
console.log(`6 workers × 10: ${calls} attempts, ${end.n} rows, sum ${end.sum}, last balance ${end.balance}`);

const first = performance.now();
let attempts = 0;
const refused = await serializable(pool, async (tx) => {
  attempts++;
  await tx.query('select count(*) from ledger');
  const other = await pool.connect();
  await other.query('begin isolation level serializable');
  await other.query('select count(*) from ledger');
  await other.query("insert into ledger (account, amount, balance) values ('ben', 0, 0)");
  await other.query('commit');
  other.release();
  await tx.query("insert into ledger (account, amount, balance) values ('eve', 0, 0)");
}).then(() => 'committed', (error) => `gave up ${error.code}`);
console.log(`conflict at every attempt: ${refused} after ${attempts} attempts, ${((performance.now() - first) / 1000).toFixed(2)} s`);

attempts = 0;
const other = await serializable(pool, async (tx) => { attempts++; await tx.query('select totals from ledger'); }).then(() => '', (error) => `gave up ${error.code}`);
console.log(`another error: ${other} after ${attempts} attempt`);
const swallowed = await serializable(pool, async (tx) => { await tx.query('select totals from ledger').catch(() => undefined); }).then(() => 'committed', (error) => `${error.name}: ${error.message}`);
console.log(`swallowed: ${swallowed}`);
process.exit();
