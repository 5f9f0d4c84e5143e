/** Every class and message of systems whose sources say them all: more than all the rest, and asked last. */
import { cloudListed } from './envelopes/cloudListed.ts';
import { gitRare } from './envelopes/gitRare.ts';
import { helmRare } from './envelopes/helmRare.ts';
import { kafkaRare } from './envelopes/kafkaRare.ts';
import { mongodbRare } from './envelopes/mongodbRare.ts';
import { ormRare } from './envelopes/ormRare.ts';
import { pulumiRare } from './envelopes/pulumiRare.ts';
import { sqlClasses } from './envelopes/sqlClasses.ts';
import { sqliteSaid } from './envelopes/sqliteSaid.ts';
import { sqlSaid } from './envelopes/sqlSaid.ts';
import { storesRare } from './envelopes/storesRare.ts';
import { terraformRare } from './envelopes/terraformRare.ts';
import type { Lister } from './lister.ts';
import { listed } from './unsure.ts';

const read = [gitRare, helmRare, mongodbRare, ormRare, pulumiRare, sqlClasses, sqliteSaid, sqlSaid, storesRare];

/** @see listed */
export const lists = listed([
  ...read.map(
    (one): Lister =>
      (view) =>
        one.read(view),
  ),
  cloudListed,
  kafkaRare,
  terraformRare,
]);
