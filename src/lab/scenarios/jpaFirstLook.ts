import type { Authority, Outcome, Scenario } from '../scenario.ts';
import { postgresql18 } from '../servers/postgresql.ts';
import { freshDatabase, pgSessions } from '../tools/postgresql.ts';
import { type Hand, play, twoTerminals } from '../tools/sessions.ts';

const hand: Hand = { remark: '--', end: ';' };

const update: Authority = {
  title: 'PostgreSQL 15, UPDATE',
  address: 'https://www.postgresql.org/docs/15/sql-update.html',
  says: 'a count of 0 means that no row was updated, which is no error; a BEFORE UPDATE trigger can suppress rows',
  read: '2026-11-26',
};

const scene = (id: string, title: string, authority: Authority, expect: Outcome, steps: string[]): Scenario => ({
  id: `orm/hibernate/OptimisticLockException-${id}`,
  of: 'orm/hibernate/OptimisticLockException',
  server: postgresql18,
  title,
  client: 'node-postgres (npm pg) 8.23.1, with the statement that Hibernate and EclipseLink send',
  expect,
  authority,
  run: async (stage) => {
    await freshDatabase(stage);
    await play(stage.out, pgSessions(stage), steps, hand);
    const tags = [...stage.out.text().matchAll(/^ {4}(UPDATE \d+)$/gm)];
    return { code: tags.at(-1)?.[1] ?? 'no UPDATE' };
  },
  script: (scenario, found, out) => ({
    extension: 'sql',
    script: twoTerminals(scenario, found, out, hand, [
      "A database for it:  psql -X -h 127.0.0.1 -p 18080 -U postgres -c 'drop database if exists shop' -c 'create database shop'",
      'Terminals A and B:  psql -X -h 127.0.0.1 -p 18080 -U postgres shop',
    ]),
  }),
});

/** A stale entity as the database sees it, and the first look of the page. */
export const jpaFirstLook: Scenario[] = [
  scene(
    'first-look',
    'the stale UPDATE is no error to PostgreSQL; the first look twice, at a row that somebody writes, a row with NULL, and a row that is gone',
    update,
    { code: 'UPDATE 0' },
    [
      'a> create table account (id int primary key, balance int not null, version int)',
      'a> insert into account values (7, 100, 1), (8, 100, null)',
      'a> begin',
      'a> select id, balance, version from account where id = 7',
      '# The other writer.',
      'b> update account set balance = 110, version = 2 where id = 7 and version = 1',
      '# What a provider sends for the stale entity; a row with NULL cannot match, whoever writes.',
      'a> update account set balance = 101, version = 2 where id = 7 and version = 1',
      'a> update account set balance = 101, version = 1 where id = 8 and version = null',
      'a> rollback',
      '# The first look at row 7, twice, with one write in between.',
      'a> select version, age(xmin) from account where id = 7',
      'b> update account set balance = 120, version = 3 where id = 7 and version = 2',
      'a> select version, age(xmin) from account where id = 7',
      '# At row 8, and at a row that is gone.',
      'a> select version, age(xmin) from account where id = 8',
      'a> select version, age(xmin) from account where id = 9',
      '# Nobody may write to a row that this session has changed, and the UPDATE with the version waits like any other.',
      'a> begin',
      'a> update account set balance = 130, version = 4 where id = 7 and version = 3',
      'b> update account set balance = 121, version = 4 where id = 7 and version = 3 -- waits for a',
      'a> commit',
      'b answers',
    ],
  ),
  scene('diagnosis', 'columns, triggers and NULL versions of a table that fails with one writer', update, { code: 'UPDATE 0' }, [
    'a> create table account (id int primary key, balance int not null, version timestamp(0))',
    "a> insert into account values (7, 100, '2026-11-26 10:00'), (8, 100, null)",
    "a> create function counted() returns trigger language plpgsql as 'begin new.version := now(); return new; end'",
    'a> create trigger counted before update on account for each row execute function counted()',
    "a> select data_type, datetime_precision, is_nullable from information_schema.columns where table_name = 'account' and column_name = 'version'",
    "a> select tgname from pg_trigger where tgrelid = 'account'::regclass and not tgisinternal",
    'a> select count(*) from account where version is null',
    '# A time with a fraction never matches a column of whole seconds.',
    "a> update account set balance = 101 where id = 7 and version = timestamp '2026-11-26 10:00' + interval '250 ms'",
  ]),
];
