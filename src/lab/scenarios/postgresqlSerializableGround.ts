import { manual } from './postgresqlRepeatableRead.ts';

/** What PostgreSQL’s manual says of this level. */
export const serializable = (says: string) => manual('Serializable Isolation Level', 'transaction-iso.html#XACT-SERIALIZABLE', says);

/** Doctors, at least one of whom must be on call: each transaction counts them, and takes one off. */
export const duty = "a> create table duty (doctor text primary key, on_call bool); insert into duty values ('ada', true), ('ben', true)";
export const backOnCall = 'a> update duty set on_call = true';
export const off = (who: string, doctor: string) => `${who}> update duty set on_call = false where doctor = '${doctor}'`;
export const bothCount = (first: string, second: string) => [
  first,
  second,
  'a> select count(*) from duty where on_call',
  'b> select count(*) from duty where on_call',
];
