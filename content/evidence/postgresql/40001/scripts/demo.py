# 6 workers enter 10 movements each into one account, with serializable.py on PYTHONPATH; then one that meets a conflict at every attempt.
import threading, time, psycopg
from serializable import serializable

dsn = ""  # PGHOST, PGPORT, PGUSER, PGDATABASE from the environment
with psycopg.connect(dsn) as c:
    c.execute("drop table if exists ledger")
    c.execute("create table ledger (id int generated always as identity primary key, account text, amount int, balance int)")
calls = []


def enter(conn):
    calls.append(1)
    (total,) = conn.execute("select coalesce(sum(amount), 0) from ledger where account = 'ada'").fetchone()
    conn.execute("insert into ledger (account, amount, balance) values ('ada', 1, %s)", (total + 1,))


def worker():
    for _ in range(10):
        serializable(dsn, enter, attempts=20, budget_s=30)


threads = [threading.Thread(target=worker) for _ in range(6)]
[t.start() for t in threads]
[t.join() for t in threads]
with psycopg.connect(dsn) as c:
    n, balance, total = c.execute("select count(*), max(balance), sum(amount) from ledger").fetchone()
print(f"6 workers × 10: {len(calls)} attempts, {n} rows, sum {total}, last balance {balance}")
calls.clear()


def conflict(conn):
    calls.append(1)
    conn.execute("select count(*) from ledger")
    with psycopg.connect(dsn) as other:
        other.isolation_level = psycopg.IsolationLevel.SERIALIZABLE
        other.execute("select count(*) from ledger")
        other.execute("insert into ledger (account, amount, balance) values ('ben', 0, 0)")
    conn.execute("insert into ledger (account, amount, balance) values ('eve', 0, 0)")


started = time.monotonic()
try:
    serializable(dsn, conflict)
except psycopg.Error as e:
    print(f"conflict at every attempt: gave up {e.sqlstate} after {len(calls)} attempts, {time.monotonic() - started:.2f} s")
