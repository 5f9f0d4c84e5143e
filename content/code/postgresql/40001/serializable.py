import random
import time

import psycopg
from psycopg.errors import DeadlockDetected, SerializationFailure


def serializable(dsn, work, attempts=6, budget_s=10.0):
    """Run work(conn) as one serializable transaction; call it anew when the server refuses it."""
    deadline = time.monotonic() + budget_s
    for attempt in range(1, attempts + 1):
        try:
            with psycopg.connect(dsn) as conn:  # COMMIT, at the end of the block, may raise it, too
                conn.isolation_level = psycopg.IsolationLevel.SERIALIZABLE
                return work(conn)
        except (SerializationFailure, DeadlockDetected):
            pause = random.uniform(0, 0.02 * 2**attempt)
            if attempt == attempts or time.monotonic() + pause > deadline:
                raise
            time.sleep(pause)
