import net from 'node:net';
import mariadb from 'mariadb';
import type { Stage } from '../scenario.ts';
import { type Open, type Reply, tabled } from './sessions.ts';

/** An ERR packet as it came over the wire, for reading: ff, number, #SQLSTATE, text. Undefined when the bytes hold none. */
export const errPacket = (bytes: Buffer): string | undefined => {
  for (let at = 0; bytes.length - at > 4; at += 4 + bytes.readUIntLE(at, 3)) {
    if (bytes[at + 4] !== 0xff) continue;
    const body = bytes.subarray(at + 4, at + 4 + bytes.readUIntLE(at, 3));
    return ['ff', String(body.readUInt16LE(1)), body.toString('utf8', 3, 9), body.toString('utf8', 9)].join(' | ');
  }
  return undefined;
};

const connect = async ({ host, port }: Stage, database?: string) => {
  let last: Buffer = Buffer.alloc(0);
  const connection = await mariadb.createConnection({
    host,
    port,
    user: 'root',
    ...(database ? { database } : {}),
    rowsAsArray: true,
    stream: (done) => {
      const socket = net.connect(port, host);
      socket.on('data', (part) => (last = Buffer.concat([last, part])));
      done(undefined, socket);
    },
  });
  return { connection, heard: () => last.subarray(), forget: () => (last = Buffer.alloc(0)) };
};

/** A fresh database for one scene. */
export const freshShop = async (stage: Stage): Promise<void> => {
  const { connection } = await connect(stage);
  await connection.query('drop database if exists shop');
  await connection.query('create database shop');
  await connection.end();
};

const isRows = (result: unknown): result is unknown[][] & { meta: { name(): string }[] } => Array.isArray(result);

const ok = ({ affectedRows, warningStatus }: { affectedRows: number; warningStatus: number }): string =>
  `Query OK, ${affectedRows} ${affectedRows === 1 ? 'row' : 'rows'} affected${warningStatus > 0 ? `, ${warningStatus} warning` : ''}`;

/** Sessions of the MariaDB connector in the database shop. */
export const mariadbSessions =
  (stage: Stage): Open =>
  async () => {
    const { connection, heard, forget } = await connect(stage, 'shop');
    return {
      ask: async (statement): Promise<Reply> => {
        forget();
        try {
          const result: unknown = await connection.query(statement);
          if (isRows(result)) {
            return {
              text: tabled(
                result.meta.map((column) => column.name()),
                result,
              ),
            };
          }
          return { text: ok(result as { affectedRows: number; warningStatus: number }) }; // what the connector gives where there are no rows
        } catch (fault) {
          if (!(fault instanceof mariadb.SqlError)) throw fault;
          const { errno, sqlState, code, sqlMessage, fatal } = fault;
          return {
            text: `ERROR ${errno} (${sqlState}): ${sqlMessage}\nsymbol: ${code}\nfatal: ${fatal}\nwire: ${errPacket(heard()) ?? 'nothing'}`,
            code: String(errno),
          };
        }
      },
      close: async () => connection.destroy(),
    };
  };
