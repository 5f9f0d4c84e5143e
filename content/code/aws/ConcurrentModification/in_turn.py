import random
import threading
import time
from collections import defaultdict

from botocore.exceptions import ClientError

_turn = defaultdict(threading.Lock)
BUSY = {"ConcurrentModification", "EntityTemporarilyUnmodifiable"}


def in_turn(entity, write, pauses=(20, 60, 120, 240)):
    """One IAM write per entity at a time in this process; waits out writers elsewhere."""
    with _turn[entity]:
        for pause in (*pauses, None):
            try:
                return write()
            except ClientError as error:
                if error.response["Error"]["Code"] not in BUSY or pause is None:
                    raise
                time.sleep(pause * random.uniform(0.75, 1.25))
