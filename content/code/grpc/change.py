import random
import time

import grpc


def change(read, write, edit, attempts=4):
    """Read, change, write; ABORTED starts again from the read. edit returns a changed copy that keeps the etag."""
    for attempt in range(1, attempts + 1):
        current = read()  # inside the loop: content and etag belong together
        wanted = edit(current)
        if wanted == current:
            return current  # there already: an earlier attempt got through
        try:
            return write(wanted)
        except grpc.RpcError as error:  # google-cloud-*: google.api_core.exceptions.Aborted
            if error.code() is not grpc.StatusCode.ABORTED or attempt == attempts:
                raise
            time.sleep(random.uniform(0, 0.05 * 2**attempt))
