#!/usr/bin/env bash
# aws/s3/PreconditionFailed-sample-python: two writers add a line to one object, both with update.py
# moto in server mode, an emulator of AWS that is not by AWS (Python package moto) 5.2.1; boto3 1.43.11, Python
# Needs: pip install 'moto[server]==5.2.1'
#
# Terminal 1: run this file with the word “server”. Terminal 2: run it without. Ctrl-C in terminal 1 ends it.
PORT=18080
if [ "$1" = server ]; then
python3 -m moto.server -H 127.0.0.1 -p 18080
exit
fi
python3 - "http://127.0.0.1:$PORT" A <<'PYTHON'
import sys
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

import boto3
from botocore.handlers import add_expect_header
s3 = boto3.client("s3", endpoint_url=sys.argv[1], region_name="us-east-1", aws_access_key_id="AKIDEXAMPLE", aws_secret_access_key="not-a-secret")
s3.meta.events.unregister("before-call.s3", add_expect_header) # so that no 100 Continue comes between
print(update(s3, "sample-python", "notes.txt", lambda old: old + f"from {sys.argv[2]}\n".encode()))
PYTHON
python3 - "http://127.0.0.1:$PORT" B <<'PYTHON'
import sys
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

import boto3
from botocore.handlers import add_expect_header
s3 = boto3.client("s3", endpoint_url=sys.argv[1], region_name="us-east-1", aws_access_key_id="AKIDEXAMPLE", aws_secret_access_key="not-a-secret")
s3.meta.events.unregister("before-call.s3", add_expect_header) # so that no 100 Continue comes between
print(update(s3, "sample-python", "notes.txt", lambda old: old + f"from {sys.argv[2]}\n".encode()))
PYTHON
