import pg from 'pg'; import { withLock } from '../../../../code/postgresql/55P03/with-lock.ts';
const pool = new pg.Pool(); // PGHOST, PGUSER … from the environment
const t0 = performance.now(); const say = (s: string) => console.log(`${((performance.now() - t0) / 1000).toFixed(2).padStart(6)}s  ${s}`);
const run = async (title: string, holdMs: number, sql: string) => { console.log(`\n-- ${title}`); const h = new pg.Client(); await h.connect(); await h.query('begin'); await h.query("update orders set status='paid' where id=42"); setTimeout(() => { say('holder: ROLLBACK'); h.query('rollback').then(() => h.end()); }, holdMs); let n = 0;
  try { await withLock(pool, async tx => { n++; say(`attempt ${n}`); try { const r = await tx.query(sql); say(`attempt ${n}: ${r.command} ${r.rowCount}`); } catch (e: any) { say(`attempt ${n}: ${e.code} ${e.message}`); throw e; } }); say('committed'); } catch (e: any) { say(`gave up: ${e.code} ${e.message}`); } };
await run('holder lets go after 3 s', 3000, 'UPDATE orders SET total = total + 1 WHERE id = 42');
await new Promise(r => setTimeout(r, 500));
await run('holder stays for 20 s', 20000, 'UPDATE orders SET total = total + 1 WHERE id = 42');
await run('another error is not retried', 500, 'UPDATE orders SET totals = 1 WHERE id = 42');
process.exit(0);
