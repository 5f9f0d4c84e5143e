// node opponent.mjs [times]: whoever locks account 1 and then waits for account 2 runs into a deadlock that this session closes, as often as said.
import { accounts, open, sleep } from './lib.mjs';

const times = Number(process.argv[2] ?? 1e6);
const look = await open('opponent-look');
if (process.argv[3] !== 'keep') await accounts(look);
const holding = async () => {
  const c = await open('opponent');
  await c.query('begin');
  return { c, row2: c.query('select from accounts where id = 2 for no key update') };
};
let now = await holding();
await now.row2;
console.log('ready');
for (let n = 1; n <= times; n++) {
  for (;;) {
    const { rows } = await look.query('select 1 from pg_stat_activity where $1 = any(pg_blocking_pids(pid)) and application_name not like $2', [now.c.pid, 'opponent%']);
    if (rows.length > 0) break;
    await sleep(10);
  }
  const next = n < times ? await holding() : undefined; // queues for row 2 behind this one
  await now.c.query('select from accounts where id = 1 for no key update'); // closes the circle; the other one has waited for longer
  await now.c.query('commit');
  await now.c.end();
  if (!next) break;
  await next.row2;
  now = next;
}
console.log('done');
await look.end();
