import random
import time
import uuid

from azure.core import MatchConditions
from azure.core.exceptions import HttpResponseError
from azure.storage.blob import ContentSettings


def lost_the_race(error):
    return error.status_code == 412 and error.error_code == "ConditionNotMet"


def update(blob, change, attempts=4):
    """Change a blob against the ETag it was read with; read again while another writer is first."""
    writer, refusal = str(uuid.uuid4()), None
    for attempt in range(1, attempts + 2):
        seen = blob.download_blob()  # content and ETag come from one answer
        old, held = seen.readall(), seen.properties
        if held.metadata.get("writer") == writer:
            return held.etag  # an earlier try arrived, its answer did not
        if attempt > attempts:
            raise refusal
        try:
            done = blob.upload_blob(
                change(old),
                overwrite=True,  # without it a 412 is raised as ResourceExistsError
                etag=held.etag,
                match_condition=MatchConditions.IfNotModified,
                metadata={**held.metadata, "writer": writer},
                content_settings=ContentSettings(content_type=held.content_settings.content_type),
            )
            return done["etag"]
        except HttpResponseError as error:
            if not lost_the_race(error):
                raise
            refusal = error
            time.sleep(random.uniform(0, 0.25 * 2**attempt))
