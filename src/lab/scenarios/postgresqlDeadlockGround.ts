import type { Authority } from '../scenario.ts';

/** Three rows of which two transactions want the same two. */
export const orders = "a> create table orders (id int primary key, status text); insert into orders values (41, 'new'), (42, 'new'), (43, 'new')";

/** A chapter of the manual of 15 that says what should come out. */
export const manual = (says: string, chapter = 'Deadlocks', page = 'explicit-locking.html#LOCKING-DEADLOCKS'): Authority => ({
  title: `PostgreSQL 15, ${chapter}`,
  address: `https://www.postgresql.org/docs/15/${page}`,
  says,
  read: '2026-11-26',
});
