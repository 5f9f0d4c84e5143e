// node victim.mjs: who is refused, when the second session closes the circle so many ms after the first one began to wait.
import { accounts, heading, open, sleep, timed } from './lib.mjs';

const look = await open('look');
await heading(look, 'Who is refused: A locks row 1 and waits for row 2; B has locked row 2 and closes the circle by asking for row 1');
await accounts(look);
const deadlocks = async () => (await look.query('select deadlocks n from pg_stat_database where datname = current_database()')).rows[0].n;

const circle = async (gap, setA = '', setB = '') => {
  const [a, b] = [await open('a'), await open('b')];
  if (setA) await a.query(setA);
  if (setB) await b.query(setB);
  await a.query('begin'); await b.query('begin');
  await a.query('update accounts set balance = balance where id = 1');
  await b.query('update accounts set balance = balance where id = 2');
  const first = timed(a.query('update accounts set balance = balance where id = 2')).then(async (r) => { await a.query('rollback'); return r; });
  await sleep(gap);
  const second = timed(b.query('update accounts set balance = balance where id = 1')).then(async (r) => { await b.query('rollback'); return r; });
  const [one, two] = await Promise.all([first, second]);
  console.log(`${`B closes it after ${gap} ms`.padEnd(28)} ${`${setA || '-'} | ${setB || '-'}`.padEnd(62)} A: ${one.text.padEnd(24)} B: ${two.text}`);
  await a.end(); await b.end();
};
const before = Number(await deadlocks());
console.log('== gap: both with deadlock_timeout 1 s ==');
for (const gap of [100, 500, 900, 1100, 2000]) await circle(gap);
console.log('== deadlock-timeout: settings of A | B ==');
await circle(250, "set deadlock_timeout = '3s'");
await circle(250, "set deadlock_timeout = '300ms'");
await circle(250, "set deadlock_timeout = '100ms'");
await circle(250, "set deadlock_timeout = '3s'", "set deadlock_timeout = '3s'");
console.log('== other-limits: the same circle, and a limit that ends the wait before anybody looks ==');
await circle(250, "set lock_timeout = '500ms'");
await circle(250, "set statement_timeout = '500ms'");
await circle(250, "set lock_timeout = '2s'");
await circle(250, "set statement_timeout = '2s'");
console.log('== who-may: a role that is no superuser ==');
await look.query('drop role if exists clerk'); await look.query('create role clerk login');
const clerk = await open('clerk', { user: 'clerk' });
try { await clerk.query("set deadlock_timeout = '5s'"); console.log('set'); } catch (e) { console.log(`set deadlock_timeout = '5s': ${e.code} ${e.message}`); }
await clerk.end();
await look.query("alter role clerk set deadlock_timeout = '100ms'");
const later = await open('clerk', { user: 'clerk' });
console.log(`after a superuser's ALTER ROLE clerk SET deadlock_timeout = '100ms', a new session of clerk shows ${(await later.query('show deadlock_timeout')).rows[0].deadlock_timeout}`);
await later.end();
console.log('== counter: pg_stat_database.deadlocks ==');
await sleep(1500);
console.log(`grew by ${Number(await deadlocks()) - before} in this run`);
console.log('== reorder: C has row lock and asks for a table behind a queued ALTER, whose holder asks for that row ==');
{
  await look.query('drop table if exists orders; create table orders (id int primary key)');
  const [a, b, c] = [await open('reader'), await open('migration'), await open('writer')];
  for (const one of [a, b, c]) await one.query("set log_lock_waits = on; set client_min_messages = 'log'");
  await a.query('begin'); await a.query('select count(*) from orders');
  await c.query('begin'); await c.query('update accounts set balance = balance where id = 1');
  const mig = timed(b.query('alter table orders add column note text')); await sleep(250);
  const wri = timed(c.query('select count(*) from orders')).then(async (r) => { await c.query('commit'); return r; }); await sleep(250);
  const rea = timed(a.query('update accounts set balance = balance where id = 1')).then(async (r) => { await a.query('commit'); return r; });
  const [r, w, m] = await Promise.all([rea, wri, mig]);
  console.log(`reader holds orders, waits for row 1: ${r.text}`);
  console.log(`writer holds row 1, waits for orders behind the migration: ${w.text}`);
  console.log(`migration waits for orders: ${m.text}`);
  for (const one of [a, b, c]) for (const n of one.notices) console.log(`  ${n.severity}: ${n.message.replace(/process \d+/, 'process …').replace(/relation \d+ of database \d+/, 'relation … of database …').replace(/transaction \d+/, 'transaction …')}`);
  await Promise.all([a.end(), b.end(), c.end()]);
}
await look.end();
