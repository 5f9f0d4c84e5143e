// 8 workers, 25 increments each, of one row (“hot”) or of 200 rows at random (“spread”). Each increment is a transaction: read, 2 ms of thought, write. Repeated until it commits.
import { open, sleep, version } from './lib.mjs';

const workers = 8, each = 25;
const ways = [
  ['repeatable read, read then write', 'repeatable read', ''],
  ['repeatable read, read FOR UPDATE', 'repeatable read', 'for update'],
  ['serializable, read then write', 'serializable', ''],
  ['serializable, by index', 'serializable', '', 'set enable_seqscan = off'],
  ['read committed, read FOR UPDATE', 'read committed', 'for update'],
];
const pauses = { none: () => 0, jitter: (attempt) => Math.random() * 20 * 2 ** attempt };
console.log(`# PostgreSQL ${await version()}, captured ${new Date().toISOString()}, ${workers} workers × ${each} increments; jitter: random up to 20 ms × 2^attempt, capped at attempt 6`);
const admin = await open('admin');
for (const rows of [1, 200])
  for (const [title, level, lock, setting] of ways)
    for (const [paused, pause] of Object.entries(pauses)) {
      if (level === 'read committed' && paused === 'none') continue;
      await admin.query('drop table if exists counters');
      await admin.query('create table counters (id int primary key, n int) with (fillfactor = 50)');
      await admin.query(`insert into counters select g, 0 from generate_series(1, ${rows}) g`);
      await admin.query('vacuum analyze counters');
      let failures = 0;
      const tries = [], started = performance.now();
      await Promise.all(
        Array.from({ length: workers }, async (_, worker) => {
          const client = await open(`worker-${worker}`);
          if (setting) await client.query(setting);
          for (let done = 0; done < each; ) {
            const id = 1 + Math.floor(Math.random() * rows);
            for (let attempt = 1; ; attempt++) {
              try {
                await client.query(`begin isolation level ${level}`);
                const { n } = (await client.query(`select n from counters where id = $1 ${lock}`, [id])).rows[0];
                await sleep(2);
                await client.query('update counters set n = $1 where id = $2', [n + 1, id]);
                await client.query('commit');
                tries.push(attempt);
                done++;
                break;
              } catch (error) {
                await client.query('rollback');
                if (error.code !== '40001') throw error;
                failures++;
                await sleep(pause(Math.min(attempt, 6)));
              }
            }
          }
          await client.end();
        }),
      );
      const sum = (await admin.query('select sum(n)::int n from counters')).rows[0].n;
      const more = (limit) => tries.filter((count) => count > limit).length;
      console.log(
        `${rows === 1 ? 'hot   ' : 'spread'} | ${title.padEnd(33)} | pause ${paused.padEnd(6)} | failures ${String(failures).padStart(4)} | most attempts ${String(Math.max(...tries)).padStart(3)} | needed more than 4: ${String(more(4)).padStart(3)}, more than 6: ${String(more(6)).padStart(3)} | ${(Math.round(performance.now() - started) / 1000).toFixed(1)} s | lost ${workers * each - sum}`,
      );
    }
process.exit();
