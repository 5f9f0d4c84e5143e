import threading, time, psycopg
from with_lock import with_lock
dsn='' # PGHOST, PGPORT, PGUSER, PGDATABASE from the environment; with_lock.py on PYTHONPATH
def hold(s):
    c=psycopg.connect(dsn); c.execute("update orders set status='paid' where id=42"); threading.Timer(s, lambda:(c.rollback(), c.close())).start()
for s in (3, 20):
    hold(s); t=time.monotonic(); n=[0]
    def work(c): n[0]+=1; return c.execute('update orders set total=total+1 where id=42').rowcount
    try: r=with_lock(dsn, work); print(f'holder {s}s: rowcount {r} after {n[0]} attempts, {time.monotonic()-t:.2f} s')
    except psycopg.Error as e: print(f'holder {s}s: gave up {e.sqlstate} after {n[0]} attempts, {time.monotonic()-t:.2f} s')
import os; os._exit(0)
