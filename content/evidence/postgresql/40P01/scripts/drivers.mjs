// node drivers.mjs: what JavaScript drivers and ORMs raise. opponent.mjs runs beside it; npm pg postgres sequelize typeorm knex drizzle-orm.
import { readFileSync } from 'node:fs';
import pg from 'pg'; import postgres from 'postgres'; import { Sequelize } from 'sequelize'; import { DataSource } from 'typeorm'; import knex from 'knex'; import { drizzle } from 'drizzle-orm/node-postgres'; import { sql } from 'drizzle-orm';
const { PGHOST: host, PGPORT: port, PGUSER: user, PGDATABASE: database } = process.env;
const one = 'update accounts set balance = balance where id = 1', two = 'update accounts set balance = balance where id = 2';
const version = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
const say = (name, e) => console.log(`${name} ${version(name)}: ${e.constructor.name} name=${e.name} code=${e.code ?? '-'} parent.code=${e.parent?.code ?? '-'} driverError.code=${e.driverError?.code ?? '-'} cause.code=${e.cause?.code ?? '-'} detail=${(e.detail ?? e.parent?.detail ?? e.cause?.detail) ? 'there' : '-'} | ${e.message.split('\n')[0]}`);
const tries = async (name, run) => { let calls = 0; try { await run(() => calls++); console.log(`${name}: no error`); } catch (e) { say(name, e); console.log(`    the function of the transaction was called ${calls} time${calls === 1 ? '' : 's'}`); } };
await tries('pg', async (called) => { const c = new pg.Client({ application_name: 'd-pg' }); await c.connect(); called(); await c.query('begin'); await c.query(one); await c.query(two); });
await tries('postgres', (called) => postgres({ host, port, user, database, connection: { application_name: 'd-postgres.js' } }).begin(async (t) => { called(); await t.unsafe(one); await t.unsafe(two); }));
await tries('sequelize', (called) => new Sequelize(database, user, '', { host, port, dialect: 'postgres', logging: false, dialectOptions: { application_name: 'd-sequelize' } }).transaction(async (transaction) => { called(); const q = (s) => new Promise((r, j) => seq.query(s, { transaction }).then(r, j)); const seq = transaction.sequelize; await q(one); await q(two); }));
await tries('typeorm', async (called) => { const d = await new DataSource({ type: 'postgres', host, port: Number(port), username: user, database, applicationName: 'd-typeorm' }).initialize(); await d.transaction(async (t) => { called(); await t.query(one); await t.query(two); }); });
await tries('knex', (called) => knex({ client: 'pg', connection: { host, port, user, database, application_name: 'd-knex' } }).transaction(async (t) => { called(); await t.raw(one); await t.raw(two); }));
await tries('drizzle-orm', (called) => drizzle(new pg.Pool({ application_name: 'd-drizzle' })).transaction(async (t) => { called(); await t.execute(sql.raw(one)); await t.execute(sql.raw(two)); }));
process.exit(0);
