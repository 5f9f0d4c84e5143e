import type { Scenario } from '../scenario.ts';
import { mariadb } from '../servers/mariadb.ts';
import { freshShop, mariadbSessions } from '../tools/mariadb.ts';
import { handPort, lastCode, play, twoTerminals } from '../tools/sessions.ts';

const hand = { remark: '--', end: ';' };
const docs = 'https://mariadb.com/docs/server/';
const code = (number: string) => `reference/error-codes/mariadb-error-codes-${number.slice(0, 2)}00-to-${number.slice(0, 2)}99/e${number}`;

/** A scene of SQL statements; its id begins with the number of the error it ends in. */
export type MariadbScene = { id: string; title: string; page?: [title: string, path: string]; says: string; steps: string[] };

/** A scene as a scenario; MariaDB’s numbers stand beside MySQL’s. */
export const mariadbScene = ({ id, title, page, says, steps }: MariadbScene): Scenario => {
  const number = id.slice(0, 4);
  const [name, path] = page ?? [`Error ${number}`, code(number)];
  return {
    id: `mysql/${number}-mariadb${id.slice(4)}`,
    of: `mysql/${number}`,
    server: mariadb,
    title,
    client: 'MariaDB Connector/Node.js (npm mariadb) 3.5.4; the error packet as it came over the wire',
    expect: { code: number },
    authority: { title: `MariaDB documentation, ${name}`, address: docs + path, says, read: '2026-11-21' },
    run: async (stage) => {
      await freshShop(stage);
      return lastCode(await play(stage.out, mariadbSessions(stage), steps, hand));
    },
    script: (scenario, found, out) => {
      const client = `mariadb --no-defaults --protocol=tcp -h 127.0.0.1 -P ${handPort} -u root`;
      return {
        extension: 'sql',
        script: twoTerminals(scenario, found, out, hand, [
          `A database for it:  ${client} -e 'create or replace database shop'`,
          `Terminals A and B:  ${client} shop`,
        ]),
      };
    },
  };
};
