#!/usr/bin/env bash
# aws/dynamodb/ConditionalCheckFailedException-with-item-boto3: Table.put_item of boto3 with a stale version: the item of the refusal is not converted
# moto in server mode, an emulator of AWS that is not by AWS (Python package moto) 5.2.1; boto3, as it comes with moto
# Needs: pip install 'moto[server]==5.2.1'
#
# Terminal 1: run this file with the word “server”. Terminal 2: run it without. Ctrl-C in terminal 1 ends it.
PORT=18080
if [ "$1" = server ]; then
python3 -m moto.server -H 127.0.0.1 -p 18080
exit
fi
AWS_ACCESS_KEY_ID=AKIDEXAMPLE AWS_SECRET_ACCESS_KEY=not-a-secret AWS_DEFAULT_REGION=us-west-2 AWS_CONFIG_FILE=/dev/null AWS_SHARED_CREDENTIALS_FILE=/dev/null python3 - "http://127.0.0.1:$PORT" <<'PY'
import sys, boto3
db = boto3.resource("dynamodb", endpoint_url=sys.argv[1])
table = db.create_table(
    TableName="orders-python", BillingMode="PAY_PER_REQUEST",
    KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
    AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}])
table.put_item(Item={"id": "A-17", "version": 3})
print("get_item  ", table.get_item(Key={"id": "A-17"})["Item"])
try:
    table.put_item(
        Item={"id": "A-17", "version": 3}, ConditionExpression="version = :seen",
        ExpressionAttributeValues={":seen": 2}, ReturnValuesOnConditionCheckFailure="ALL_OLD")
except table.meta.client.exceptions.ConditionalCheckFailedException as error:
    print("error     ", error.response["Error"]["Code"], error.response["ResponseMetadata"]["HTTPStatusCode"])
    print("Item      ", error.response["Item"])
PY
