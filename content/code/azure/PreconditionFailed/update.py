import random
import time
import uuid

from azure.core import MatchConditions
from azure.core.exceptions import ServiceResponseError
from azure.cosmos.exceptions import CosmosAccessConditionFailedError


def update(container, item_id, key, change, attempts=4):
    """Change an item against the _etag it was read with, and keep the ids of the last eight writes in it."""
    write, refusal = str(uuid.uuid4()), None
    for attempt in range(1, attempts + 2):
        old = container.read_item(item=item_id, partition_key=key)
        writes = old.get("writes", [])
        if write in writes:
            return old["_etag"]  # an earlier try arrived, its answer did not
        if attempt > attempts:
            raise refusal
        body = {**change(dict(old)), "id": item_id, "writes": [write, *writes][:8]}
        try:
            return container.replace_item(item_id, body, etag=old["_etag"], match_condition=MatchConditions.IfNotModified)["_etag"]
        except (CosmosAccessConditionFailedError, ServiceResponseError) as error:
            refusal = error
            time.sleep(random.uniform(0, 0.25 * 2**attempt))
