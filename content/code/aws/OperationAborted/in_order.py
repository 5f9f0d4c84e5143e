import random
import time

from botocore.exceptions import ClientError


def in_order(settings, first=1.0, patience=120.0):
    """Make the settings of one bucket one after the other; while S3 is busy with another write to it, wait. Not for create_bucket."""
    until = time.monotonic() + patience
    for make in settings:
        pause = first
        while True:
            try:
                make()
                break
            except ClientError as error:
                busy = error.response["Error"]["Code"] == "OperationAborted"
                if not busy or time.monotonic() + pause > until:
                    raise
                time.sleep(pause * random.uniform(0.5, 1))
                pause = min(2 * pause, 20)
