import re

from azure.core.exceptions import HttpResponseError


def locked_scopes(error):
    """The scopes that hold the locks, out of the message."""
    found = re.search(r"scope\(s\) are locked: '(.+?)'\.", str(error))
    return re.split(r"'?,\s*'?", found[1]) if found else []


def delete_or_name(client, resource_id, api_version):
    """Deletes once. A lock is named for a person to judge; no lock is touched."""
    try:
        # Without retry_total=0 a Retry-After would have the SDK repeat the refusal.
        client.resources.begin_delete_by_id(resource_id, api_version, retry_total=0).result()
    except HttpResponseError as error:
        scopes = locked_scopes(error)
        if not scopes:
            raise
        raise HttpResponseError(f"Kept by a lock on {' and '.join(scopes)}: ask its owner.") from error
