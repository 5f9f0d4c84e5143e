// Sources: https://docs.sqlalchemy.org/en/20/core/exceptions.html, https://www.prisma.io/docs/orm/reference/error-reference, https://docs.djangoproject.com/en/stable/ref/exceptions/,
// https://learn.microsoft.com/dotnet/api/microsoft.azure.storage.storageexception (and the references of the other libraries, as commonly printed)
import { type Envelope, found, layers } from '../reading.ts';

/** Classes that a library raises for any answer of its system: they tell whose it is, and nothing more. */
const classes: readonly (readonly [provider: string, service: string | undefined, pattern: RegExp])[] = [
  ['orm', 'prisma', /\b(?<code>PrismaClient\w{3,40}Error)\b/dg],
  ['orm', 'sqlalchemy', /\bsqlalchemy\.(?:orm\.)?exc\.(?<code>[A-Z]\w{3,40})\b/dg],
  ['orm', 'django', /\bdjango\.(?:db|core)\.[\w.]{1,40}\.(?<code>[A-Z]\w{3,40})\b/dg],
  ['orm', 'activerecord', /\bActiveRecord::(?<code>[A-Z]\w{3,40})\b/dg],
  ['orm', 'sequelize', /\b(?<code>Sequelize\w{3,40}Error)\b/dg],
  ['orm', 'typeorm', /\b(?<code>QueryFailedError|EntityNotFoundError|OptimisticLockVersionMismatchError|CannotCreateEntityIdMapError)\b/dg],
  ['orm', 'hibernate', /\b(?:org\.hibernate|javax\.persistence|jakarta\.persistence)\.[\w.]{0,60}?(?<code>[A-Z]\w{3,60}Exception)\b/dg],
  ['orm', 'entity-framework-core', /\bMicrosoft\.EntityFrameworkCore\.[\w.]{0,40}?(?<code>[A-Z]\w{3,60}Exception)\b/dg],
  ['postgresql', undefined, /\b(?:psycopg2?\.(?:errors\.)?|asyncpg\.exceptions\.|Npgsql\.|PG::|org\.postgresql\.util\.)(?<code>[A-Z]\w{3,40})\b/dg],
  [
    'mysql',
    undefined,
    /\b(?:pymysql\.err\.|MySQLdb\.\w{0,20}\.?|mysql\.connector\.errors\.|Mysql2::|com\.mysql\.[\w.]{3,60}\.|MySqlConnector\.)(?<code>[A-Z]\w{3,60})\b/dg,
  ],
  [
    'sqlite',
    undefined,
    /\b(?:sqlite3\.|SQLite3::|Microsoft\.Data\.Sqlite\.|System\.Data\.SQLite\.|org\.sqlite\.|better-sqlite3\/)(?<code>[A-Z]\w{3,40}(?:Error|Exception))\b/dg,
  ],
  [
    'sql-server',
    undefined,
    /\b(?:Microsoft\.Data\.SqlClient\.|System\.Data\.SqlClient\.|com\.microsoft\.sqlserver\.jdbc\.)(?<code>[A-Z]\w{3,40}Exception)\b/dg,
  ],
  ['oracle', undefined, /\b(?:oracle\.jdbc\.|cx_Oracle\.|oracledb\.exceptions\.|Oracle\.ManagedDataAccess\.Client\.)(?<code>[A-Z]\w{3,40})\b/dg],
  [
    'redis',
    undefined,
    /\b(?:redis\.exceptions\.|redis\.clients\.jedis\.exceptions\.|StackExchange\.Redis\.|io\.lettuce\.core\.|Redis::)(?<code>[A-Z]\w{3,40})\b/dg,
  ],
  [
    'elasticsearch',
    undefined,
    /\b(?:elasticsearch\.exceptions\.|opensearchpy\.exceptions\.|org\.(?:elasticsearch|opensearch)\.[\w.]{0,60}?\.)(?<code>[A-Z]\w{3,40})\b/dg,
  ],
  ['azure', 'service-bus', /\b(?<code>ServiceBus(?:Timeout|Communication|Connection)?(?:Exception|Error))\b/dg],
  ['azure', 'event-hubs', /\b(?<code>EventHubs?(?:Exception|Error))\b/dg],
  ['azure', 'cosmos-db', /\b(?<code>Cosmos(?:Http\w{3,20})?(?:Exception|Error))\b/dg],
  [
    'azure',
    'storage',
    /\b(?:Microsoft\.(?:WindowsAzure|Azure)\.Storage\.[\w.]{0,40}?|com\.(?:microsoft\.azure|azure)\.storage\.[\w.]{0,60}?)(?<code>[A-Z]\w{3,40}Exception)\b/dg,
  ],
  [
    'azure',
    undefined,
    /\b(?:com\.azure\.[\w.]{3,80}?\.|com\.microsoft\.azure\.[\w.]{2,80}?\.|Azure\.(?=Req)|azure\.core\.exceptions\.|msrestazure\.\w{3,40}\.|Microsoft\.(?:Rest\.)?Azure\.[\w.]{0,60}?)(?<code>[A-Z]\w{3,60}(?:Exception|Error))\b/dg,
  ],
  [
    'aws',
    undefined,
    /\b(?:com\.amazonaws\.[\w.]{0,60}?|software\.amazon\.awssdk\.[\w.]{0,80}?|Amazon\.Runtime\.|botocore\.exceptions\.|Aws\\{1,2}[\w\\]{3,60}\\)(?<code>[A-Z]\w{3,60}(?:Exception|Error))\b/dg,
  ],
  [
    'gcp',
    undefined,
    /\b(?:com\.google\.(?:cloud|api)\.[\w.$]{2,80}?\.|google\.(?:api_core|cloud|auth)\.[\w.]{0,40}?exceptions\.|googleapiclient\.errors\.|Google\.(?:GoogleApi|Apis)\.?)(?<code>[A-Z]\w{3,60}(?:Exception|Error)?)\b/dg,
  ],
  [
    'kubernetes',
    undefined,
    /\b(?:io\.(?:fabric8\.kubernetes|kubernetes)\.client\.[\w.]{0,60}?|kubernetes\.client\.(?:rest|exceptions)\.)(?<code>[A-Z]\w{3,60}Exception)\b/dg,
  ],
  ['etcd', undefined, /\b(?:io\.etcd\.jetcd\.[\w.]{0,60}?|etcd3?\.exceptions\.|etcd\.)(?<code>[A-Z]\w{3,40}(?:Exception|Error|Failed))\b/dg],
];

/** Whose library raised it, where neither code nor words are known: never surely. */
export const raised: Envelope = {
  name: 'Classes of libraries',
  read: (view) => classes.flatMap(([provider, service, pattern]) => found(view, pattern, { provider, service, sure: 0.54, layer: layers.library }).slice(0, 2)),
};
