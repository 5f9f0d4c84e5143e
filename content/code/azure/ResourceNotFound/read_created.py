import time

from azure.core.exceptions import ResourceNotFoundError

YOUNG = {"ResourceNotFound", "ResourceGroupNotFound"}


def read_created(client, resource_id, api_version, first=1.0):
    """Reads what this program has just created. It never creates again."""
    for tries in range(1, 6):
        try:
            # The class stands for each 404, so the code decides; retry_total=0 leaves the counting to us.
            return client.resources.get_by_id(resource_id, api_version, retry_total=0)
        except ResourceNotFoundError as error:
            if tries == 5 or getattr(error.error, "code", None) not in YOUNG:
                raise
            time.sleep(first * 2 ** (tries - 1))
