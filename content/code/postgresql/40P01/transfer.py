import random
import time

import psycopg
from psycopg.errors import DeadlockDetected


def in_transaction(dsn, work, attempts=4):
    """Run work(conn) in one transaction; run all of it again when a deadlock made it the victim."""
    for attempt in range(1, attempts + 1):
        try:
            with psycopg.connect(dsn) as conn:  # commits on success, rolls back on an exception
                return work(conn)
        except DeadlockDetected:
            if attempt == attempts:
                raise
        time.sleep(random.uniform(0, 0.25 * 2**attempt))


def transfer(dsn, source, target, amount):
    def work(conn):
        # Both rows in the order of their ids before either is changed
        conn.execute("SELECT id FROM accounts WHERE id = ANY(%s) ORDER BY id FOR NO KEY UPDATE", ([source, target],))
        conn.execute("UPDATE accounts SET balance = balance - %s WHERE id = %s", (amount, source))
        conn.execute("UPDATE accounts SET balance = balance + %s WHERE id = %s", (amount, target))

    in_transaction(dsn, work)
