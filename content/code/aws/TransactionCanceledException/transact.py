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
