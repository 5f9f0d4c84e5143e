// What six JavaScript packages raise at a statement, at COMMIT, and when the error was swallowed inside the transaction.
import { sql as drizzleSql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import knexOf from 'knex';
import { createRequire } from 'node:module';
import pg from 'pg';
import postgres from 'postgres';
import 'reflect-metadata';
import { Sequelize } from 'sequelize';
import { DataSource } from 'typeorm';
import { open, version } from './lib.mjs';

const require = createRequire(import.meta.url);
const packaged = (name) => {
  for (let dir = require.resolve(name); ; dir = dir.slice(0, dir.lastIndexOf('/')))
    try {
      const { name: found, version } = require(`${dir}/package.json`);
      if (found === name) return `${name} ${version}`;
    } catch {}
};
const { PGHOST: host, PGPORT, PGUSER: username, PGDATABASE: database } = process.env;
const port = Number(PGPORT);
const pool = new pg.Pool();
const client = postgres({ host, port, username, database });
const sequelize = new Sequelize(database, username, '', { host, port, dialect: 'postgres', logging: false });
const source = await new DataSource({ type: 'postgres', host, port, username, database }).initialize();
const knex = knexOf({ client: 'pg', connection: { host, port, user: username, database } });
const drizzled = drizzle(pool);
/** Each: the package, and a transaction at this level whose work gets a function that sends a statement. */
const drivers = [
  ['pg', async (level, work) => {
    const tx = await pool.connect();
    try {
      await tx.query(`begin isolation level ${level}`);
      await work((text) => tx.query(text));
      const { command } = await tx.query('commit');
      return `COMMIT was answered ${command}`;
    } catch (error) {
      await tx.query('rollback');
      throw error;
    } finally {
      tx.release();
    }
  }],
  ['postgres', (level, work) => client.begin(`isolation level ${level}`, (tx) => work((text) => tx.unsafe(text)))],
  ['sequelize', (level, work) => sequelize.transaction({ isolationLevel: level.toUpperCase() }, (transaction) => work((text) => sequelize.query(text, { transaction })))],
  ['typeorm', (level, work) => source.transaction(level.toUpperCase(), (manager) => work((text) => manager.query(text)))],
  ['knex', (level, work) => knex.transaction((tx) => work((text) => tx.raw(text)), { isolationLevel: level })],
  ['drizzle-orm', (level, work) => drizzled.transaction((tx) => work((text) => tx.execute(drizzleSql.raw(text))), { isolationLevel: level })],
];
const other = await open('other');
const reset = async () => {
  await other.query('drop table if exists duty');
  await other.query("create table duty (doctor text primary key, on_call bool)");
  await other.query("insert into duty values ('ada', true), ('ben', true)");
};
const cases = {
  'at a statement': ['repeatable read', async (ask) => {
    await ask('select * from duty');
    await other.query("update duty set on_call = false where doctor = 'ben'");
    await ask("update duty set on_call = false where doctor = 'ben'");
  }],
  'at COMMIT': ['serializable', async (ask) => {
    await other.query('begin isolation level serializable');
    await other.query('select count(*) from duty where on_call');
    await ask('select count(*) from duty where on_call');
    await ask("update duty set on_call = false where doctor = 'ben'");
    await other.query("update duty set on_call = false where doctor = 'ada'");
    await other.query('commit');
  }],
  swallowed: ['repeatable read', async (ask) => {
    await ask('select * from duty');
    await other.query("update duty set on_call = false where doctor = 'ben'");
    await ask("update duty set on_call = null where doctor = 'ben'").catch(() => undefined);
  }],
};
console.log(`# PostgreSQL ${await version()}, captured ${new Date().toISOString()}`);
for (const [name, transaction] of drivers)
  for (const [title, [level, work]] of Object.entries(cases)) {
    await reset();
    let calls = 0;
    const says = await transaction(level, (ask) => (calls++, work(ask))).then(
      (value) => `no error${typeof value === 'string' ? `; ${value}` : ''}`,
      (error) =>
        `${error.constructor.name} name=${error.name} code=${error.code ?? '-'} parent.code=${error.parent?.code ?? '-'} driverError.code=${error.driverError?.code ?? '-'} cause.code=${error.cause?.code ?? '-'} detail=${(error.detail ?? error.parent?.detail ?? error.driverError?.detail ?? error.cause?.detail) ? 'yes' : '-'} | ${error.message}`,
    );
    console.log(`${packaged(name)} ${title}, called ${calls}×: ${says}`);
  }
process.exit();
