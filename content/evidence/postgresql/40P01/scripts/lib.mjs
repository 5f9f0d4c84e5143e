// Needs npm pg. PGHOST, PGPORT, PGUSER (a superuser) and PGDATABASE (an empty database) come from the environment.
import pg from 'pg';

export const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
export const open = async (app, more = {}) => {
  const client = new pg.Client({ application_name: app, ...more });
  client.on('error', () => undefined);
  client.notices = [];
  client.on('notice', (n) => client.notices.push(n));
  await client.connect();
  client.pid = (await client.query('select pg_backend_pid() p')).rows[0].p;
  return client;
};
/** What became of one promise: granted or the code, and after how many ms. */
export const timed = async (promise, since = performance.now()) => {
  const ms = () => Math.round(performance.now() - since);
  try {
    const result = await promise;
    return { ok: true, text: `granted after ${ms()} ms`, result };
  } catch (error) {
    return { ok: false, text: `${error.code} after ${ms()} ms`, error };
  }
};
export const heading = async (client, what) => {
  const { rows } = await client.query("select current_setting('server_version') v, current_setting('deadlock_timeout') d");
  console.log(`# ${what}: PostgreSQL ${rows[0].v}, deadlock_timeout ${rows[0].d}, ${new Date().toISOString()}`);
};
export const accounts = async (client, count = 2) =>
  client.query(`drop table if exists accounts cascade; create table accounts (id int primary key, balance int not null); insert into accounts select g, 100 from generate_series(1, ${count}) g`);
