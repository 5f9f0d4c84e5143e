#!/usr/bin/env bash
# aws/dynamodb/ConditionalCheckFailedException-sample-python: two writers add a line to one item with change.py: the second starts again from the item of the refusal
# moto in server mode, an emulator of AWS that is not by AWS (Python package moto) 5.2.1; boto3, as it comes with moto
# Needs: pip install 'moto[server]==5.2.1'
#
# Terminal 1: run this file with the word “server”. Terminal 2: run it without. Ctrl-C in terminal 1 ends it.
PORT=18080
if [ "$1" = server ]; then
python3 -m moto.server -H 127.0.0.1 -p 18080
exit
fi
# first make the table notes-python with the key id (S) and put the item {"id": "notes", "version": 1, "text": "notes\n"}
python3 - "http://127.0.0.1:$PORT" A <<'PYTHON'
import sys
import random
import time
import uuid


def change(db, table, key, alter, attempts=4):
    """Write with the version that was read; start again from the item that won, unless that is this very write."""
    write = {"S": str(uuid.uuid4())}
    item = db.get_item(TableName=table, Key=key, ConsistentRead=True).get("Item")
    for attempt in range(1, attempts + 1):
        if item is None:
            raise LookupError(f"{key} is gone")
        values = {":text": {"S": alter(item["text"]["S"])}, ":one": {"N": "1"}, ":write": write, ":seen": item["version"]}
        try:
            return db.update_item(
                TableName=table, Key=key, ConditionExpression="version = :seen", ReturnValuesOnConditionCheckFailure="ALL_OLD",
                UpdateExpression="SET #text = :text, version = version + :one, lastWrite = :write",
                ExpressionAttributeNames={"#text": "text"}, ExpressionAttributeValues=values)
        except db.exceptions.ConditionalCheckFailedException as error:
            item = error.response.get("Item") or db.get_item(TableName=table, Key=key, ConsistentRead=True).get("Item")
            if item and item.get("lastWrite") == write:
                return None  # only the answer to this write was lost
            if attempt == attempts:
                raise
            time.sleep(random.uniform(0, 0.05 * 2**attempt))

import boto3
db = boto3.client("dynamodb", endpoint_url=sys.argv[1], region_name="us-west-2", aws_access_key_id="AKIDEXAMPLE", aws_secret_access_key="not-a-secret")
change(db, "notes-python", {"id": {"S": "notes"}}, lambda old: old + f"from {sys.argv[2]}\n")
PYTHON
python3 - "http://127.0.0.1:$PORT" B <<'PYTHON'
import sys
import random
import time
import uuid


def change(db, table, key, alter, attempts=4):
    """Write with the version that was read; start again from the item that won, unless that is this very write."""
    write = {"S": str(uuid.uuid4())}
    item = db.get_item(TableName=table, Key=key, ConsistentRead=True).get("Item")
    for attempt in range(1, attempts + 1):
        if item is None:
            raise LookupError(f"{key} is gone")
        values = {":text": {"S": alter(item["text"]["S"])}, ":one": {"N": "1"}, ":write": write, ":seen": item["version"]}
        try:
            return db.update_item(
                TableName=table, Key=key, ConditionExpression="version = :seen", ReturnValuesOnConditionCheckFailure="ALL_OLD",
                UpdateExpression="SET #text = :text, version = version + :one, lastWrite = :write",
                ExpressionAttributeNames={"#text": "text"}, ExpressionAttributeValues=values)
        except db.exceptions.ConditionalCheckFailedException as error:
            item = error.response.get("Item") or db.get_item(TableName=table, Key=key, ConsistentRead=True).get("Item")
            if item and item.get("lastWrite") == write:
                return None  # only the answer to this write was lost
            if attempt == attempts:
                raise
            time.sleep(random.uniform(0, 0.05 * 2**attempt))

import boto3
db = boto3.client("dynamodb", endpoint_url=sys.argv[1], region_name="us-west-2", aws_access_key_id="AKIDEXAMPLE", aws_secret_access_key="not-a-secret")
change(db, "notes-python", {"id": {"S": "notes"}}, lambda old: old + f"from {sys.argv[2]}\n")
PYTHON
