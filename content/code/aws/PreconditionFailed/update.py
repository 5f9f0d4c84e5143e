import random
import time
import uuid

from botocore.exceptions import ClientError

LOST = {"PreconditionFailed", "ConditionalRequestConflict"}


def update(s3, bucket, key, change, attempts=4):
    """Change an object against the ETag it was read with; read again while another writer is first."""
    writer, refusal = str(uuid.uuid4()), None
    for attempt in range(1, attempts + 2):
        seen = s3.get_object(Bucket=bucket, Key=key)  # content and ETag come from one answer
        if seen["Metadata"].get("writer") == writer:
            return seen["ETag"]  # an earlier try arrived, its answer did not
        if attempt > attempts:
            raise refusal
        try:
            kept = {"ContentType": seen["ContentType"], "Metadata": {**seen["Metadata"], "writer": writer}}
            return s3.put_object(Bucket=bucket, Key=key, Body=change(seen["Body"].read()), IfMatch=seen["ETag"], **kept)["ETag"]
        except ClientError as error:
            if error.response["Error"]["Code"] not in LOST:
                raise
            refusal = error
            time.sleep(random.uniform(0, 0.25 * 2**attempt))
