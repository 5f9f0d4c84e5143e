import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Stage } from '../scenario.ts';
import { type Open, type Reply, tabled } from './sessions.ts';

/** Names of result codes, as rescode.html has them; node:sqlite reports the number and SQLite’s text. */
const names: Record<number, string> = {
  5: 'SQLITE_BUSY',
  6: 'SQLITE_LOCKED',
  8: 'SQLITE_READONLY',
  517: 'SQLITE_BUSY_SNAPSHOT',
  787: 'SQLITE_CONSTRAINT_FOREIGNKEY',
  1555: 'SQLITE_CONSTRAINT_PRIMARYKEY',
  2067: 'SQLITE_CONSTRAINT_UNIQUE',
};

/** What node:sqlite throws. */
const failure = (fault: unknown): { errcode: number; errstr: string; code: string; message: string } | undefined =>
  fault instanceof Error && 'errcode' in fault && typeof fault.errcode === 'number' && 'errstr' in fault && 'code' in fault
    ? { errcode: fault.errcode, errstr: String(fault.errstr), code: String(fault.code), message: fault.message }
    : undefined;

/** An error of node:sqlite with every field it has. @throws what is none */
export const failed = (fault: unknown): Reply => {
  const fields = failure(fault);
  if (!fields) throw fault;
  const { errcode, errstr, code, message } = fields;
  const name = names[errcode] ?? String(errcode);
  return { text: `${message}\nerrcode: ${errcode} (${name})\nerrstr: ${errstr}\ncode: ${code}`, code: name };
};

/** Sessions that open the same file, each with a connection of its own. */
export const sqliteSessions =
  ({ dir }: Pick<Stage, 'dir'>): Open =>
  async () => {
    const database = new DatabaseSync(join(dir, 'shop.db'));
    return {
      ask: async (statement) => {
        try {
          const prepared = database.prepare(statement);
          const columns = prepared.columns().map(({ name }) => name);
          if (columns.length === 0) {
            const { changes } = prepared.run();
            return { text: /^(insert|update|delete)/i.test(statement) ? `changes: ${changes}` : 'ok' };
          }
          return {
            text: tabled(
              columns,
              prepared.all().map((row) => Object.values(row)),
            ),
          };
        } catch (fault) {
          return failed(fault);
        }
      },
      close: async () => database.close(),
    };
  };
