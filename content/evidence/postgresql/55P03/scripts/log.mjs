import { open, sleep, t, show, reset, PORT } from './lib.mjs'; await reset(); const a = await open('nightly-report'), b = await open('migration'), m = await open('m');
const v18 = +(await m.query('show server_version_num')).rows[0].server_version_num >= 180000; await m.query("alter system set log_line_prefix='%m [%p] %q%a %e '"); if (v18) { await m.query("alter system set log_lock_failures=on"); } await m.query('select pg_reload_conf()'); await sleep(300);
await a.query('begin'); await a.query('select count(*) from orders');
for (const lt of ['500ms', '2s']) { await b.query(`set lock_timeout='${lt}'`); console.log(lt, show(await t(() => b.query('alter table orders add column note text')))); }
await a.query("update orders set status='paid' where id=42"); console.log('nowait', show(await t(() => b.query('select * from orders where id=42 for update nowait'))));
await b.query('begin'); console.log('lock table nowait', show(await t(() => b.query('lock table orders in access exclusive mode nowait')))); await b.query('rollback'); await a.query('rollback'); process.exit(0);
