import type { Scenario } from '../scenario.ts';
import { type MariadbScene, mariadbScene } from './mariadbScene.ts';

const family = [
  'a> create table customers (id int primary key)',
  'a> create table orders (id int primary key, customer int, foreign key (customer) references customers (id))',
  'a> insert into customers values (7)',
  'a> insert into orders values (42, 7)',
];

/** MariaDB’s errors of keys and names: what is taken, what is referred to, what is not there. */
export const mariadbTaken: Scenario[] = [
  {
    id: '1062-two-inserts',
    title: 'Two transactions insert the same key; the second waits for the first, then fails',
    says: 'a key that must be unique gets a duplicate: 1062, ER_DUP_ENTRY, SQLSTATE 23000',
    steps: [
      'a> create table users (id int primary key auto_increment, email varchar(80) unique)',
      'a> begin',
      "a> insert into users (email) values ('ada@example.com')",
      "b> insert into users (email) values ('ada@example.com') -- waits for a",
      'a> commit',
      'b answers',
    ],
  },
  {
    id: '1451-delete-parent',
    title: 'DELETE of a row that another row still refers to',
    says: 'a parent row cannot be deleted while a foreign key refers to it: 1451, ER_ROW_IS_REFERENCED_2, SQLSTATE 23000',
    steps: [...family, 'a> delete from customers where id = 7'],
  },
  {
    id: '1452-insert-child',
    title: 'INSERT of a row whose parent is not there',
    says: 'a child row cannot be added without its parent: 1452, ER_NO_REFERENCED_ROW_2, SQLSTATE 23000',
    steps: [...family, 'a> insert into orders values (43, 8)'],
  },
  {
    id: '1050-create-table',
    title: 'CREATE TABLE with the name of a table that is there',
    says: 'table already exists: 1050, ER_TABLE_EXISTS_ERROR, SQLSTATE 42S01',
    steps: [
      'a> create table orders (id int primary key)',
      'a> create table orders (id int primary key, status varchar(20))',
      '# IF NOT EXISTS makes a note of it, and leaves the table without the new column.',
      'a> create table if not exists orders (id int primary key, status varchar(20))',
      'a> show warnings',
      'a> show columns from orders',
    ],
  },
  {
    id: '1007-create-database',
    title: 'CREATE DATABASE with the name of a database that is there',
    says: 'database exists: 1007, ER_DB_CREATE_EXISTS, SQLSTATE HY000',
    steps: ['a> create database shop'],
  },
].map((one) => mariadbScene(one as MariadbScene)); // the union of the literals is narrower than a scene
