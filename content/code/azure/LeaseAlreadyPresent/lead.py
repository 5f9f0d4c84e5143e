import random
import threading
import time

from azure.core.exceptions import AzureError, HttpResponseError
from azure.storage.blob import BlobLeaseClient

HELD = {"LeaseAlreadyPresent", "LeaseIsBreakingAndCannotBeAcquired"}


def lead(lock, job, seconds=30, renew_s=10.0, standby_s=5.0):
    """Stand by while another worker leads, then run job(lease_id, leads) once under the lease."""
    lease = BlobLeaseClient(lock)  # one id per worker; keep it for all attempts
    while True:
        asked = time.monotonic()
        try:
            lease.acquire(lease_duration=seconds)  # without a duration it is infinite
            break
        except HttpResponseError as error:  # a ResourceExistsError: look at the code, not at the class
            if error.status_code != 409 or error.error_code not in HELD:
                raise
            time.sleep(standby_s * random.uniform(0.5, 1.5))

    lost, done, until = threading.Event(), threading.Event(), asked + seconds

    def leads():  # ask before each write; the clock counts from before the request
        return not lost.is_set() and time.monotonic() < until

    def renew():
        nonlocal until
        while not done.wait(renew_s):
            asked = time.monotonic()
            try:
                lease.renew()
                until = asked + seconds
            except AzureError as error:
                if getattr(error, "status_code", None) == 409:
                    return lost.set()

    renewal = threading.Thread(target=renew, daemon=True)
    renewal.start()
    try:
        result = job(lease.id, leads)
        if not leads():
            raise RuntimeError("The lease was lost while the job ran.")
        return result
    finally:
        done.set()
        renewal.join()
        try:
            lease.release()
        except AzureError:
            pass  # the job is done, and it may be somebody else's by now
