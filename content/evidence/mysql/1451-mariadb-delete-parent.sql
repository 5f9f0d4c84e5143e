-- mysql/1451-mariadb-delete-parent: DELETE of a row that another row still refers to
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
create table customers (id int primary key);
create table orders (id int primary key, customer int, foreign key (customer) references customers (id));
insert into customers values (7);
insert into orders values (42, 7);
delete from customers where id = 7;
-- answers 1451
