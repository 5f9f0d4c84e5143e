import type { Scene } from './postgresqlScene.ts';

const customers =
  'a> create table customers (id int primary key); create table orders (id int primary key, customer int references customers); insert into customers values (7); insert into orders values (42, 7)';

/** What is there already, is still needed, or may not be written now. */
export const stateScenes: Scene[] = [
  {
    id: '23505-two-inserts',
    title: 'Two transactions insert the same key; the second waits for the first, then fails',
    manual: [
      'Index Uniqueness Checks',
      'index-unique-checks.html',
      'an insert of a key that an open transaction has inserted waits for its end, and fails if that commits; 23505 is unique_violation (appendix A)',
    ],
    steps: [
      'a> create table users (id int generated always as identity, email text unique)',
      'a> begin',
      "a> insert into users (email) values ('ada@example.com')",
      "b> insert into users (email) values ('ada@example.com') -- waits for a",
      'a> commit',
      'b answers',
      '# The number of the failed attempt is used up.',
      "b> insert into users (email) values ('ben@example.com') returning id",
    ],
  },
  {
    id: '23503-delete-parent',
    title: 'DELETE of a row that another row still refers to, ON DELETE NO ACTION (the default)',
    manual: [
      'Foreign Keys',
      'ddl-constraints.html#DDL-CONSTRAINTS-FK',
      'with NO ACTION the constraint must still hold afterwards, otherwise an error; 23503 is foreign_key_violation (appendix A)',
    ],
    steps: [customers, 'a> delete from customers where id = 7'],
  },
  {
    id: '42P07-create-table',
    title: 'CREATE TABLE with the name of a table that is there',
    manual: [
      'CREATE TABLE',
      'sql-createtable.html',
      'without IF NOT EXISTS an existing relation of that name is an error; 42P07 is duplicate_table (appendix A)',
    ],
    steps: [
      'a> create table orders (id int primary key)',
      'a> create table orders (id int primary key, status text)',
      '# IF NOT EXISTS gives a notice, and leaves the table without the new column.',
      'a> create table if not exists orders (id int primary key, status text)',
      "a> select column_name from information_schema.columns where table_name = 'orders'",
    ],
  },
  {
    id: '55000-not-populated',
    title: 'SELECT from a materialized view that was created WITH NO DATA',
    manual: [
      'CREATE MATERIALIZED VIEW, WITH [ NO ] DATA',
      'sql-creatematerializedview.html',
      'such a view cannot be queried until REFRESH MATERIALIZED VIEW; 55000 is object_not_in_prerequisite_state (appendix A)',
    ],
    steps: [
      'a> create materialized view totals as select 42 as total with no data',
      'a> select * from totals',
      'a> refresh materialized view totals',
      'a> select * from totals',
    ],
  },
  {
    id: '25006-read-only',
    title: 'INSERT in a read-only transaction',
    manual: [
      'SET TRANSACTION',
      'sql-set-transaction.html',
      'INSERT, UPDATE, DELETE and others are not allowed in a read-only transaction; 25006 is read_only_sql_transaction (appendix A)',
    ],
    steps: ['a> create table orders (id int primary key)', 'a> begin read only', 'a> insert into orders values (42)', 'a> rollback'],
  },
  {
    id: '2BP01-drop-table',
    title: 'DROP TABLE of a table to which a foreign key and a view refer',
    manual: [
      'Dependency Tracking',
      'ddl-depend.html',
      'without CASCADE the command is an error that names what depends on it; 2BP01 is dependent_objects_still_exist (appendix A)',
    ],
    steps: [customers, 'a> create view customer_ids as select id from customers', 'a> drop table customers'],
  },
];

/** ON DELETE RESTRICT, whose code changed with version 18. */
export const restrictScene = (code: '23001' | '23503'): Scene => ({
  id: `${code}-delete-restricted`,
  title: 'DELETE of a row that another row still refers to, ON DELETE RESTRICT',
  manual: {
    title: 'PostgreSQL, commit 086c84b23 of version 18, Fix error code for referential action RESTRICT',
    address: 'https://www.postgresql.org/message-id/attachment/167766/0001-Fix-error-code-for-referential-action-RESTRICT.patch',
    says: 'from 18 on RESTRICT has the code of its own that the SQL standard gives it, 23001; before, it was reported as a violation of the foreign key, 23503',
    read: '2026-11-21',
  },
  steps: [customers.replace('references customers)', 'references customers on delete restrict)'), 'a> delete from customers where id = 7'],
});
