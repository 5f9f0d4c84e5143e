import { kafka } from './kafka.ts';
import { mariadb } from './mariadb.ts';
import { mysql } from './mysql.ts';
import { debian, npm } from './pins.ts';
import { postgresql } from './postgresql.ts';
import type { Source } from './source.ts';
import { sqlite } from './sqlite.ts';

/** Where the codes of databases and logs come from. */
export const stores: Source[] = [
  {
    id: 'kafka',
    title: 'Error codes of the Kafka protocol, as two client libraries list them',
    packages: [
      npm(
        'kafkajs',
        '2.2.4',
        'sha512-j/YeapB1vfPT2iOIUn/vxdyKEuhuY2PxMBvf5JWux6iSaukAccrMtXEY/Lb7OvavDhOWME589bpLrEdnVHjfjA==',
        'MIT',
        'src/protocol/error.js',
      ),
      debian(
        'librdkafka-dev',
        '2.8.0-1',
        'sha256-1dbf317b302fc0ac1ec4e577c221d779ac45660fa52e3ee20d4c9635b94074bb',
        'BSD-2-Clause',
        'usr/include/librdkafka/rdkafka.h',
      ),
    ],
    statusFrom: 'none',
    note: 'Whether a client may retry is what kafkajs says, for CONCURRENT_TRANSACTIONS against the protocol’s own table, as it notes; numbers that only librdkafka has come without it.',
    extract: (open) => kafka(open('kafkajs'), open('librdkafka-dev')),
  },
  {
    id: 'mariadb',
    title: 'Error names and numbers of MariaDB Server',
    packages: [
      debian(
        'libmariadbd-dev',
        '1:11.8.6-0+deb13u1',
        'sha256-384734221b7bfd59ae0412bfd239465f6281118b4c9e7bc9a341fc44ab4ede82',
        'GPL-2.0-only',
        'usr/include/mariadb/server/mysqld_error.h',
        'usr/include/mariadb/server/sql_state.h',
      ),
    ],
    statusFrom: 'none',
    note: 'Names, numbers and SQLSTATEs only; an error without a SQLSTATE here is reported as HY000.',
    extract: (open) => mariadb(open('libmariadbd-dev')),
  },
  {
    id: 'mysql',
    title: 'Error names and numbers of MySQL 8.0.33, as the driver mysql2 lists them',
    packages: [
      npm(
        'mysql2',
        '3.24.5',
        'sha512-X6Ujsr2QSkkLpkQGjxzpKRAPn9nu4axpR63ntBzquFVEvPOArgbUQ1sJjFKI7hnaYtiVZxa17Z7q18KSubW0IQ==',
        'MIT',
        'lib/constants/errors.js',
      ),
    ],
    statusFrom: 'none',
    note: 'Names and numbers; no SQLSTATE.',
    extract: (open) => mysql(open('mysql2')),
  },
  {
    id: 'postgresql',
    title: 'SQLSTATEs of PostgreSQL 17',
    packages: [
      debian(
        'postgresql-17',
        '17.11-0+deb13u1',
        'sha256-d2ce1ddffafa783f9acda4c92c86fc21e8288bff3782d739294f14fa797d7886',
        'PostgreSQL',
        'usr/share/postgresql/17/errcodes.txt',
      ),
    ],
    statusFrom: 'none',
    extract: (open) => postgresql(open('postgresql-17')),
  },
  {
    id: 'sqlite',
    title: 'Result codes of SQLite',
    packages: [
      debian(
        'libsqlite3-dev',
        '3.46.1-7+deb13u2',
        'sha256-56e1945d52292b506c1f0bcb77543fea289ccee857c478dcddded40226e1594d',
        'blessing',
        'usr/include/sqlite3.h',
      ),
    ],
    statusFrom: 'none',
    extract: (open) => sqlite(open('libsqlite3-dev')),
  },
];
