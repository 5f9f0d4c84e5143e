// node load.mjs: 8 sessions transfer between 10 accounts for 15 s, with 5 ms of work between two statements; up to 4 attempts each.
import { accounts, heading, open, sleep } from './lib.mjs';

const [workers, seconds] = [8, 15];
const look = await open('look');
await heading(look, `${workers} sessions, 10 accounts, ${seconds} s each, 5 ms between two statements, up to 4 attempts with a random pause of up to 500, 1000 and 2000 ms`);
const pick = () => 1 + Math.floor(Math.random() * 10);
const move = 'update accounts set balance = balance + $1 where id = $2';
const works = {
  'from, then to': async (c, from, to) => { await c.query(move, [-1, from]); await sleep(5); await c.query(move, [1, to]); },
  'smaller id first': async (c, from, to) => { const two = [[from, -1], [to, 1]].sort((x, y) => x[0] - y[0]); await c.query(move, [two[0][1], two[0][0]]); await sleep(5); await c.query(move, [two[1][1], two[1][0]]); },
  'SELECT … ORDER BY id FOR NO KEY UPDATE': async (c, from, to) => { await c.query('select id from accounts where id = any($1) order by id for no key update', [[from, to]]); await sleep(5); await c.query(move, [-1, from]); await c.query(move, [1, to]); },
};
for (const [name, setting] of [['from, then to', ''], ['from, then to', "set deadlock_timeout = '100ms'"], ['smaller id first', ''], ['SELECT … ORDER BY id FOR NO KEY UPDATE', '']]) {
  await accounts(look, 10);
  const [times, count] = [[], { commits: 0, refused: 0, gaveUp: 0 }];
  const until = performance.now() + seconds * 1000;
  await Promise.all(Array.from({ length: workers }, async () => {
    const c = await open('worker');
    if (setting) await c.query(setting);
    while (performance.now() < until) {
      const from = pick(); let to = pick(); while (to === from) to = pick();
      const since = performance.now();
      for (let attempt = 1; ; attempt++) {
        try {
          await c.query('begin'); await works[name](c, from, to); await c.query('commit');
          count.commits++; times.push(performance.now() - since); break;
        } catch (error) {
          await c.query('rollback');
          if (error.code !== '40P01') throw error;
          count.refused++;
          if (attempt === 4) { count.gaveUp++; break; }
          await sleep(Math.random() * 250 * 2 ** attempt);
        }
      }
    }
    await c.end();
  }));
  times.sort((x, y) => x - y);
  const at = (q) => Math.round(times[Math.floor(times.length * q)] ?? times.at(-1));
  const sum = (await look.query('select sum(balance)::int s from accounts')).rows[0].s;
  console.log(`${name.padEnd(40)} ${(setting || 'deadlock_timeout 1 s').padEnd(32)} ${String(count.commits).padStart(5)} done  ${String(count.refused).padStart(4)} × 40P01  ${count.gaveUp} gave up  median ${at(0.5)} ms  99 % ${at(0.99)} ms  longest ${Math.round(times.at(-1))} ms  sum ${sum}`);
}
await look.end();
