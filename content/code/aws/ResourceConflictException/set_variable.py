import random
import time

from botocore.exceptions import ClientError

AGAIN = {"ResourceConflictException", "PreconditionFailedException"}


def set_variable(client, function, name, value, pauses=(2, 5, 10, 20)):
    """Set one variable of a function: wait until no update runs, read, write with the revision that was read."""
    updated = client.get_waiter("function_updated")  # raises at once without lambda:GetFunctionConfiguration
    for pause in (*pauses, None):
        updated.wait(FunctionName=function)
        seen = client.get_function_configuration(FunctionName=function)
        variables = {**seen.get("Environment", {}).get("Variables", {}), name: value}
        try:
            client.update_function_configuration(
                FunctionName=function, RevisionId=seen["RevisionId"], Environment={"Variables": variables}
            )
            return updated.wait(FunctionName=function)
        except ClientError as error:
            if error.response["Error"]["Code"] not in AGAIN or pause is None:
                raise
            time.sleep(pause * random.uniform(0.75, 1.25))
