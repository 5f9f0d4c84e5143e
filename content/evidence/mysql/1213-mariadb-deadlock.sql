-- mysql/1213-mariadb-deadlock: Two transactions update the same two rows in opposite order
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
create table orders (id int primary key, status varchar(20));
insert into orders values (42, 'new'), (43, 'new'), (44, 'new');
begin;
update orders set status = 'paid' where id = 42;
update orders set status = 'paid' where id = 44;

-- terminal B
begin;
update orders set status = 'paid' where id = 43;

-- terminal A
update orders set status = 'paid' where id = 43;   -- waits

-- terminal B
update orders set status = 'paid' where id = 42;
-- answers 1213
-- The other one goes on at once.

-- terminal A
commit;
-- The whole transaction of B is gone: COMMIT has nothing to keep.

-- terminal B
commit;
