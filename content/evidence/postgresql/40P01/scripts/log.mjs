// node log.mjs: four deadlocks for the server log, as a client sees them. The server: log_lock_waits=on, log_line_prefix='%m [%p] %q%a %e '.
import { accounts, heading, open, sleep, timed } from './lib.mjs';

const look = await open('look');
await heading(look, 'What the client is told of four deadlocks');
await accounts(look);
await look.query(`create or replace function pay(a int, b int, amount int) returns void language plpgsql as $$
begin
  update accounts set balance = balance - amount where id = a;
  perform pg_sleep(0.4);
  update accounts set balance = balance + amount where id = b;
end $$`);
const told = (who, { ok, error, text }) => {
  console.log(`${who}: ${text}`);
  if (ok) return;
  for (const key of ['severity', 'code', 'message', 'detail', 'hint', 'where', 'internalQuery']) if (error[key]) console.log(`    ${key}: ${error[key]}`);
};
const both = async (first, second) => {
  const [a, b] = [await open('checkout'), await open('refund')];
  await a.query('begin'); await b.query('begin');
  await first[0](a); await second[0](b);
  const one = timed(first[1](a)).then(async (r) => { await a.query('rollback'); return r; });
  await sleep(250);
  const two = timed(second[1](b)).then(async (r) => { await b.query('rollback'); return r; });
  told('checkout', await one); told('refund', await two);
  await a.end(); await b.end();
};
console.log('== text: statements without parameters ==');
await both(
  [(c) => c.query('update accounts set balance = balance - 30 where id = 1'), (c) => c.query('update accounts set balance = balance + 30 where id = 2')],
  [(c) => c.query('update accounts set balance = balance - 40 where id = 2'), (c) => c.query('update accounts set balance = balance + 40 where id = 1')],
);
console.log('== parameters: bound parameters, log_parameter_max_length_on_error at its default 0 ==');
const move = 'update accounts set balance = balance + $1 where id = $2';
const bound = [[(c) => c.query(move, [-30, 1]), (c) => c.query(move, [30, 2])], [(c) => c.query(move, [-40, 2]), (c) => c.query(move, [40, 1])]];
await both(...bound);
console.log('== parameters-on-error: log_parameter_max_length_on_error = -1 ==');
await look.query('alter system set log_parameter_max_length_on_error = -1'); await look.query('select pg_reload_conf()'); await sleep(300);
await both(...bound);
await look.query('alter system reset log_parameter_max_length_on_error'); await look.query('select pg_reload_conf()'); await sleep(300);
console.log('== function: each transaction is one call of a function that updates two rows ==');
await both([() => undefined, (c) => c.query('select pay(1, 2, 30)')], [() => undefined, (c) => c.query('select pay(2, 1, 40)')]);
console.log('== terse: log_error_verbosity = terse ==');
await look.query("alter system set log_error_verbosity = 'terse'"); await look.query('select pg_reload_conf()'); await sleep(300);
await both(...bound);
await look.query('alter system reset log_error_verbosity'); await look.query('select pg_reload_conf()');
await look.query('select pg_reload_conf()'); await sleep(300);
console.log('== ctid: looking for the row that CONTEXT names, while the other one is open and after its COMMIT ==');
{
  await accounts(look);
  const [a, b] = [await open('checkout'), await open('refund')];
  await a.query('begin'); await b.query('begin');
  await bound[0][0](a); await bound[1][0](b);
  const one = timed(bound[0][1](a)); await sleep(250);
  const two = timed(bound[1][1](b));
  const { error } = await one; console.log(`checkout: ${error.code} where: ${error.where}`);
  await a.query('rollback'); await two;
  const [, tid] = /tuple (\(\d+,\d+\))/.exec(error.where);
  const find = async (when) => console.log(`${when}: select ctid, id from accounts where ctid = '${tid}': ${JSON.stringify((await look.query(`select ctid, id from accounts where ctid = '${tid}'`)).rows)}`);
  await find('refund still open');
  await b.query('commit');
  await find('refund committed');
  console.log(`all rows: ${JSON.stringify((await look.query('select ctid, id from accounts order by id')).rows)}`);
  await a.end(); await b.end();
}
console.log('== names: what the numbers of DETAIL mean, where two tables are locked in opposite order ==');
{
  await look.query('drop table if exists orders, customers; create table customers (id int); create table orders (id int)');
  const [a, b] = [await open('migration'), await open('checkout')];
  await a.query('begin'); await a.query('alter table customers add column note text');
  await b.query('begin'); await b.query('select count(*) from orders');
  const two = timed(b.query('select count(*) from customers')); await sleep(250);
  const one = timed(a.query('alter table orders add column note text'));
  const { error } = await two; console.log(`checkout: ${error.code} where: ${error.where}\n    detail: ${error.detail}`);
  await b.query('rollback'); await one; await a.query('commit');
  for (const [, oid] of error.detail.matchAll(/relation (\d+)/g)) console.log(`select ${oid}::regclass: ${(await look.query(`select ${oid}::regclass::text n`)).rows[0].n}`);
  await a.end(); await b.end();
}
await look.end();
