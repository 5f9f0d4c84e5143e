#!/usr/bin/env bash
# aws/dynamodb/TransactionCanceledException-sample-python: two writers change one order and its journal in a transaction, both with transact.py
# moto in server mode, an emulator of AWS that is not by AWS (Python package moto) 5.2.1; boto3, unmodified
# Needs: pip install 'moto[server]==5.2.1'
#
# Terminal 1: run this file with the word “server”. Terminal 2: run it without. Ctrl-C in terminal 1 ends it.
PORT=18080
if [ "$1" = server ]; then
python3 -m moto.server -H 127.0.0.1 -p 18080
exit
fi
# a table orders-python with the key id, and in it {"id": "order", "version": 1, "notes": ""}; then, for A and for B:
python3 - "http://127.0.0.1:$PORT" A <<'PYTHON'
import sys
import random
import time
import uuid

CONTENDED = {"TransactionConflict", "ConditionalCheckFailed"}
THROTTLED = {"ThrottlingError", "ProvisionedThroughputExceeded"}


def transact(dynamodb, build, tries=4, new_token=lambda: str(uuid.uuid4())):
    """Busy items: the same again. A condition not met: build() reads again. Any other reason is raised."""
    items, token = build(), new_token()
    for attempt in range(1, tries + 1):
        try:
            return dynamodb.transact_write_items(TransactItems=items, ClientRequestToken=token)
        except dynamodb.exceptions.TransactionCanceledException as error:
            codes = {reason.get("Code", "None") for reason in error.response.get("CancellationReasons", [])} - {"None"}
            if attempt == tries or not codes or codes - CONTENDED - THROTTLED:
                raise
            time.sleep(random.random() * (1 if codes & THROTTLED else 0.1) * 2**attempt)
            if "ConditionalCheckFailed" in codes:
                items, token = build(), new_token()

import boto3
dynamodb = boto3.client("dynamodb", endpoint_url=sys.argv[1], region_name="us-west-2", aws_access_key_id="AKIDEXAMPLE", aws_secret_access_key="not-a-secret")
name, who, sent = "orders-python", sys.argv[2], iter(range(1, 9))
def add_note():
    item = dynamodb.get_item(TableName=name, Key={"id": {"S": "order"}}, ConsistentRead=True)["Item"]
    seen, following = item["version"]["N"], str(int(item["version"]["N"]) + 1)
    values = {":seen": {"N": seen}, ":next": {"N": following}, ":notes": {"S": item["notes"]["S"] + f"from {who} "}}
    change = {"UpdateExpression": "SET version = :next, notes = :notes", "ConditionExpression": "version = :seen", "ExpressionAttributeValues": values}
    return [{"Update": {"TableName": name, "Key": {"id": {"S": "order"}}, **change}},
            {"Put": {"TableName": name, "Item": {"id": {"S": f"order journal {following}"}, "note": {"S": f"from {who}"}}}}]
transact(dynamodb, add_note, new_token=lambda: f"{name}-{who}-{next(sent)}")
PYTHON
python3 - "http://127.0.0.1:$PORT" B <<'PYTHON'
import sys
import random
import time
import uuid

CONTENDED = {"TransactionConflict", "ConditionalCheckFailed"}
THROTTLED = {"ThrottlingError", "ProvisionedThroughputExceeded"}


def transact(dynamodb, build, tries=4, new_token=lambda: str(uuid.uuid4())):
    """Busy items: the same again. A condition not met: build() reads again. Any other reason is raised."""
    items, token = build(), new_token()
    for attempt in range(1, tries + 1):
        try:
            return dynamodb.transact_write_items(TransactItems=items, ClientRequestToken=token)
        except dynamodb.exceptions.TransactionCanceledException as error:
            codes = {reason.get("Code", "None") for reason in error.response.get("CancellationReasons", [])} - {"None"}
            if attempt == tries or not codes or codes - CONTENDED - THROTTLED:
                raise
            time.sleep(random.random() * (1 if codes & THROTTLED else 0.1) * 2**attempt)
            if "ConditionalCheckFailed" in codes:
                items, token = build(), new_token()

import boto3
dynamodb = boto3.client("dynamodb", endpoint_url=sys.argv[1], region_name="us-west-2", aws_access_key_id="AKIDEXAMPLE", aws_secret_access_key="not-a-secret")
name, who, sent = "orders-python", sys.argv[2], iter(range(1, 9))
def add_note():
    item = dynamodb.get_item(TableName=name, Key={"id": {"S": "order"}}, ConsistentRead=True)["Item"]
    seen, following = item["version"]["N"], str(int(item["version"]["N"]) + 1)
    values = {":seen": {"N": seen}, ":next": {"N": following}, ":notes": {"S": item["notes"]["S"] + f"from {who} "}}
    change = {"UpdateExpression": "SET version = :next, notes = :notes", "ConditionExpression": "version = :seen", "ExpressionAttributeValues": values}
    return [{"Update": {"TableName": name, "Key": {"id": {"S": "order"}}, **change}},
            {"Put": {"TableName": name, "Item": {"id": {"S": f"order journal {following}"}, "note": {"S": f"from {who}"}}}}]
transact(dynamodb, add_note, new_token=lambda: f"{name}-{who}-{next(sent)}")
PYTHON
