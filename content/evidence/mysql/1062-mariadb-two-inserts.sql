-- mysql/1062-mariadb-two-inserts: Two transactions insert the same key; the second waits for the first, then fails
-- MariaDB Server (Debian mariadb-server) 10.11.19
-- Needs: apt-get install mariadb-server
--
-- A server of your own, in a shell:
--   # not as root
--   DIR=$(mktemp -d); mariadb-install-db --no-defaults --datadir="$DIR"/data --auth-root-authentication-method=normal --skip-test-db
--   /usr/sbin/mariadbd --no-defaults --datadir="$DIR"/data --port=18080 --socket="$DIR"/socket --pid-file="$DIR"/pid --bind-address=127.0.0.1 --skip-name-resolve --innodb-buffer-pool-size=16M --innodb-flush-log-at-trx-commit=0
-- A database for it:  mariadb --no-defaults --protocol=tcp -h 127.0.0.1 -P 18080 -u root -e 'create or replace database shop'
-- Terminals A and B:  mariadb --no-defaults --protocol=tcp -h 127.0.0.1 -P 18080 -u root shop

-- terminal A
create table users (id int primary key auto_increment, email varchar(80) unique);
begin;
insert into users (email) values ('ada@example.com');

-- terminal B
insert into users (email) values ('ada@example.com');   -- waits

-- terminal A
commit;

-- terminal B
-- answers 1062, after ≈ 0.3 s
