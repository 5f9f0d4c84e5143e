import { DataSource, EntitySchema } from 'typeorm';
import type { Stage } from '../scenario.ts';

/** An order, its version kept by TypeORM; what @VersionColumn makes of a class. */
const Order = new EntitySchema<{ id: number; status: string; total: number; version: number }>({
  name: 'Order',
  tableName: 'orders',
  columns: { id: { type: Number, primary: true }, status: { type: String }, total: { type: Number }, version: { type: Number, version: true } },
});

/** A repository of orders in an empty schema, and each statement that TypeORM sends written down. */
export const opened = async ({ host, port, out }: Pick<Stage, 'host' | 'port' | 'out'>) => {
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

/** Beginning of a reader’s script. It has the very entity and function from above; toString() gives them without types. */
export const preamble = `import { DataSource, EntitySchema } from 'typeorm';

const Order = new EntitySchema({
  name: 'Order',
  tableName: 'orders',
  columns: { id: { type: Number, primary: true }, status: { type: String }, total: { type: Number }, version: { type: Number, version: true } },
});
export const opened = ${opened.toString()};
const out = { note: (text) => console.log(\`# \${text}\`), line: (who, text) => console.log(\`\${who}> \${text}\`), printed: (text) => console.log(\`    \${text}\`) };
const stage = { host: '127.0.0.1', port: PORT, out }; // a server that you may break: the schema public of its database postgres is emptied`;
