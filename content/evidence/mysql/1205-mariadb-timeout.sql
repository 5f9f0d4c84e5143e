-- mysql/1205-mariadb-timeout: UPDATE of a row that another session holds for longer than innodb_lock_wait_timeout
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

-- terminal B
set innodb_lock_wait_timeout = 1;
begin;
update orders set status = 'paid' where id = 43;
update orders set status = 'cancelled' where id = 42;
-- answers 1205, after ≈ 1 s
-- The change of row 43 is still there, and COMMIT keeps it: half of the transaction.
commit;

-- terminal A
rollback;

-- terminal B
select * from orders;
