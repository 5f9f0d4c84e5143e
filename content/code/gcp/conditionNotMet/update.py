import random
import time
import uuid

from google.api_core.exceptions import NotFound, PreconditionFailed


def update(bucket, name, change, attempts=4):
    """Change an object under the generation it was read at, and keep the ids of the last eight writes in its metadata."""
    write, refusal = str(uuid.uuid4()), NotFound(name)
    for attempt in range(1, attempts + 2):
        seen = bucket.get_blob(name)
        writes = ((seen and seen.metadata) or {}).get("writes", "").split()
        if write in writes:
            return seen.generation  # an earlier try arrived, its answer did not
        if seen is None or attempt > attempts:
            raise refusal
        try:
            old = bucket.blob(name, generation=seen.generation).download_as_bytes()
            blob = bucket.blob(name)
            blob.metadata = {**(seen.metadata or {}), "writes": " ".join([write, *writes][:8])}
            blob.upload_from_string(change(old), content_type=seen.content_type, if_generation_match=seen.generation)
            return blob.generation
        except (PreconditionFailed, NotFound) as error:  # NotFound: replaced while we read
            refusal = error
            time.sleep(random.uniform(0, 0.25 * 2**attempt))
