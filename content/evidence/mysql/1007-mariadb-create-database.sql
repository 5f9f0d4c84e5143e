-- mysql/1007-mariadb-create-database: CREATE DATABASE with the name of a database that is there
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
create database shop;
-- answers 1007
