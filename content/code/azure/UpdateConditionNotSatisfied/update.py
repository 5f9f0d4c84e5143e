import random
import time
import uuid

from azure.core import MatchConditions
from azure.core.exceptions import ResourceModifiedError, ServiceResponseError


def update(table, pk, rk, change, attempts=4):
    """Change an entity against the ETag it was read with, and keep the ids of the last eight writes in it."""
    write, refusal = str(uuid.uuid4()), None
    for attempt in range(1, attempts + 2):
        seen = table.get_entity(pk, rk)
        writes = seen.get("writes", "").split()
        if write in writes:
            return seen.metadata["etag"]  # an earlier try arrived, its answer did not
        if attempt > attempts:
            raise refusal
        guard = {"etag": seen.metadata["etag"], "match_condition": MatchConditions.IfNotModified}
        try:
            ours = {"PartitionKey": pk, "RowKey": rk, "writes": " ".join([write, *writes][:8])}
            return table.update_entity({**change(seen), **ours}, mode="merge", **guard)["etag"]
        except (ResourceModifiedError, ServiceResponseError) as error:
            refusal = error  # ServiceResponseError: the answer was lost; a merge is not sent again
            time.sleep(random.uniform(0, 0.25 * 2**attempt))
