import random
import time
import uuid

from azure.core.exceptions import HttpResponseError

HELD = {"LeaseAlreadyPresent", "LeaseIsBreakingAndCannotBeAcquired"}


def with_lease(blob, work, seconds=30, pause=1.0, budget=120.0):
    """Run work(lease) under a lease of the blob; wait while another client holds it."""
    deadline, lease_id = time.monotonic() + budget, str(uuid.uuid4())
    while True:
        try:
            # seconds: 15 to 60, and longer than work takes; an id of our own lets a repeated acquire find its own lease
            lease = blob.acquire_lease(lease_duration=seconds, lease_id=lease_id)
            break
        except HttpResponseError as error:
            if error.error_code not in HELD or time.monotonic() + pause > deadline:
                raise
            time.sleep(pause * random.uniform(0.5, 1.5))
    try:
        return work(lease)
    finally:
        try:
            lease.release()
        except HttpResponseError:
            pass  # it may have run out; the write below was refused then


def update(blob, change):
    """Read after the lease is there, so that what changes is what was read."""
    return with_lease(blob, lambda lease: blob.upload_blob(change(blob.download_blob().readall()), overwrite=True, lease=lease))
