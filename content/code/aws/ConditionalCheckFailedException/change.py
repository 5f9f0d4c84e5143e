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
