// The connection is cut at COMMIT, once after the server has done it and once before it hears of it: what the client is told, and who knows.
// Needs: PostgreSQL 15 (Debian postgresql, run as root), pg 8.23.1 (NODE_PATH or a node_modules folder above this file).
import { execFileSync as run } from 'node:child_process';
import { createConnection, createServer } from 'node:net';
import pg from 'pg';

const bin = '/usr/lib/postgresql/15/bin';
const lab = '/srv/pglost';
const sh = (line) => run('sh', ['-c', line], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
sh(`rm -rf ${lab}; mkdir -p ${lab}; chown postgres ${lab}`);
sh(`su postgres -c "${bin}/initdb -D ${lab}/d -A trust -E UTF8" >/dev/null`);
sh(`su postgres -c "${bin}/pg_ctl -D ${lab}/d -o '-p 5497 -k ${lab} -c listen_addresses=127.0.0.1' -l ${lab}/log -w start" >/dev/null`);
const say = (text) => console.log(text);
const show = async (client, sql, values = []) => {
  const { command, rowCount, rows } = await client.query(sql, values);
  say(`=> ${sql}${values.length ? ` -- ${values.join(', ')}` : ''}`);
  say(command === 'SELECT' ? rows.map((row) => `   ${Object.values(row).join(' | ')}`).join('\n') : `   ${command} ${rowCount ?? ''}`.trimEnd());
  return rows;
};
try {
  const direct = new pg.Client({ host: '127.0.0.1', port: 5497, user: 'postgres', database: 'postgres' });
  await direct.connect();
  await direct.query('create table payments (id int generated always as identity, request text unique, amount int)');
  say('product: PostgreSQL, Debian package, with node-postgres');
  say(`version: ${(await direct.query('show server_version')).rows[0].server_version}, pg ${(await import('pg/package.json', { with: { type: 'json' } })).default.version}`);
  say('settings: a relay on the loopback interface cuts the connection');
  say(`captured: ${new Date().toISOString().slice(0, 10)}`);
  say('script: scripts/postgresql-lost-commit.mjs');
  for (const [id, title, reaches, request] of [
    ['after', 'cut after the server has committed', true, 'order-17'],
    ['before', 'cut before COMMIT reaches the server', false, 'order-18'],
  ]) {
    say(`\n== ${id}: ${title} ==`);
    const relay = createServer((near) => {
      const far = createConnection({ host: '127.0.0.1', port: 5497 });
      let cut = false;
      const end = () => (near.destroy(), far.destroy());
      near.on('data', (data) => {
        if (data.includes('COMMIT')) {
          if (!reaches) return end();
          cut = true;
        }
        far.write(data);
      });
      far.on('data', (data) => (cut ? end() : near.write(data)));
      near.on('error', () => {});
      far.on('error', () => {});
    });
    await new Promise((done) => relay.listen(5496, '127.0.0.1', done));
    const client = new pg.Client({ host: '127.0.0.1', port: 5496, user: 'postgres', database: 'postgres' });
    client.on('error', () => {});
    await client.connect();
    await show(client, 'BEGIN');
    await show(client, 'INSERT INTO payments (request, amount) VALUES ($1, $2)', [request, 30]);
    const [{ pg_current_xact_id: xid }] = await show(client, 'SELECT pg_current_xact_id()');
    try {
      await client.query('COMMIT');
    } catch (error) {
      say(`=> COMMIT\n   ${error.name}: ${error.message}; code ${error.code}`);
    }
    await new Promise((done) => setTimeout(done, 500));
    say('# On a new connection:');
    await show(direct, 'SELECT pg_xact_status($1)', [xid]);
    await show(direct, 'SELECT request, amount FROM payments WHERE request = $1', [request]);
    say('# The whole transaction again, with the same request id:');
    await show(direct, 'INSERT INTO payments (request, amount) VALUES ($1, $2) ON CONFLICT (request) DO NOTHING', [request, 30]);
    await new Promise((done) => relay.close(done));
  }
  await direct.end();
} finally {
  sh(`su postgres -c "${bin}/pg_ctl -D ${lab}/d -m immediate stop" >/dev/null; rm -rf ${lab}`);
}
