// node looks.mjs: one deadlock of two transactions whose earlier statements the log has too; prints their process numbers.
import { accounts, open, sleep } from './lib.mjs';
const look = await open('look');
await accounts(look);
await look.query("alter system set log_statement = 'mod'"); await look.query('select pg_reload_conf()'); await sleep(300);
const move = 'update accounts set balance = balance + $1 where id = $2';
const [a, b] = [await open('checkout'), await open('refund')];
await a.query('begin'); await b.query('begin');
await a.query(move, [-30, 1]); await b.query(move, [-40, 2]);
const one = a.query(move, [30, 2]).catch(() => a.query('rollback')); await sleep(250);
await b.query(move, [40, 1]); await b.query('commit'); await one;
await look.query('alter system reset log_statement'); await look.query('select pg_reload_conf()');
console.log(`${a.pid} ${b.pid}`);
await Promise.all([a.end(), b.end(), look.end()]);
