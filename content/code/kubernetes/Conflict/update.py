import json
import random
import time

from kubernetes.client.exceptions import ApiException


def lost_the_race(error):
    """The status is not enough, and error.reason is HTTP's phrase: both say Conflict for AlreadyExists too."""
    return error.status == 409 and json.loads(error.body).get("reason") == "Conflict"


def update(api, namespace, name, change, attempts=5):
    """Change a ConfigMap under the resourceVersion it was read with; read again while another writer is first."""
    for attempt in range(1, attempts + 1):
        seen = api.read_namespaced_config_map(name, namespace)  # each try needs the current object
        if not change(seen):
            return seen  # it is there already: an earlier try arrived
        try:
            return api.replace_namespaced_config_map(name, namespace, seen)  # metadata.resource_version goes along
        except ApiException as error:
            if not lost_the_race(error) or attempt == attempts:
                raise
            time.sleep(random.uniform(0, 0.05 * 2**attempt))
