// PGHOST, PGPORT, PGUSER and PGDATABASE come from the environment; a superuser, on a server that is yours alone.
import pg from 'pg';
export const open = async (app) => {
  const client = new pg.Client({ application_name: app });
  client.on('error', () => undefined);
  await client.connect();
  return client;
};
export const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
/** What a statement gives: ok, or code, message and detail. */
export const tried = async (client, sql) => {
  try {
    const result = await client.query(sql);
    return { ok: true, rows: result.rows, tag: result.command };
  } catch (error) {
    return { ok: false, code: error.code, text: `${error.severity} ${error.code}: ${error.message}${error.detail ? ` / ${error.detail}` : ''}` };
  }
};
export const version = async () => {
  const client = await open('version');
  const { rows } = await client.query("select current_setting('server_version') v");
  await client.end();
  return rows[0].v;
};
