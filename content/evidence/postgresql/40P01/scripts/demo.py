# transfer.py on PYTHONPATH, node on PATH; PGHOST, PGPORT, PGUSER, PGDATABASE from the environment
import os, subprocess, sys, threading, time
import psycopg
from transfer import in_transaction, transfer

opponent_js = os.path.join(os.path.dirname(os.path.abspath(__file__)), "opponent.mjs")
print(f"# psycopg {psycopg.__version__}, Python {sys.version.split()[0]}")
for name, times in (("once", 1), ("always", 1000), ("swallowed", 1)):
    opponent = subprocess.Popen(["node", opponent_js, str(times)], stdout=subprocess.PIPE)
    opponent.stdout.readline()
    t, n = time.monotonic(), [0]
    def work(conn):
        n[0] += 1
        conn.execute("UPDATE accounts SET balance = balance - 30 WHERE id = 1")
        try:
            conn.execute("UPDATE accounts SET balance = balance + 30 WHERE id = 2")
        except psycopg.Error as e:
            if name != "swallowed": raise
    try:
        in_transaction("", work)
        print(f"{name}: no error after {n[0]} attempts, {time.monotonic() - t:.2f} s")
    except psycopg.Error as e:
        print(f"{name}: {type(e).__name__} {e.sqlstate} after {n[0]} attempts, {time.monotonic() - t:.2f} s")
    opponent.kill()
    if name != "always":
        time.sleep(0.5)
        with psycopg.connect("") as c: print("   ", c.execute("select id, balance from accounts order by id").fetchall())
with psycopg.connect("") as c: c.execute("update accounts set balance = 100")
threads = [threading.Thread(target=transfer, args=("", 1, 2, 3) if n % 2 else ("", 2, 1, 4)) for n in range(20)]
for one in threads: one.start()
for one in threads: one.join()
with psycopg.connect("") as c: print("order: 20 opposite transfers at once:", c.execute("select id, balance from accounts order by id").fetchall())
