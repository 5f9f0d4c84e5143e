import random
import time
import uuid
from contextlib import suppress

from botocore.exceptions import ClientError


def replace(s3, bucket, key, make, attempts=4):
    """Replace an object by parts made from what is there; when another write came between, begin again."""
    at, writer = {"Bucket": bucket, "Key": key}, str(uuid.uuid4())
    for attempt in range(1, attempts + 1):
        seen = s3.get_object(**at)  # before the upload begins: a write after that is a conflict
        if seen["Metadata"].get("writer") == writer:
            return  # an earlier try arrived, its answer did not
        kept = {"ContentType": seen["ContentType"], "Metadata": {**seen["Metadata"], "writer": writer}}
        upload = {**at, "UploadId": s3.create_multipart_upload(**at, **kept)["UploadId"]}
        try:
            sent = [s3.upload_part(**upload, Body=body, PartNumber=n) for n, body in enumerate(make(seen["Body"].read()), 1)]
            parts = {"Parts": [{"ETag": part["ETag"], "PartNumber": n} for n, part in enumerate(sent, 1)]}
            return s3.complete_multipart_upload(**upload, MultipartUpload=parts, IfMatch=seen["ETag"])
        except ClientError as error:
            with suppress(ClientError):
                s3.abort_multipart_upload(**upload)  # or its parts stay, and cost
            if error.response["Error"]["Code"] not in {"ConditionalRequestConflict", "PreconditionFailed"} or attempt == attempts:
                raise
        time.sleep(random.uniform(0, 0.25 * 2**attempt))
