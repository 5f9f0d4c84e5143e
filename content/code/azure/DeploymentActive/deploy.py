import time

from azure.core.exceptions import ResourceExistsError

FINAL = {"Succeeded", "Failed", "Canceled"}


def deploy(deployments, group, name, run, properties, wait=15.0):
    """Deploys under one name; the tag tells another run from a first try of this one."""
    for refusals in range(1, 6):
        try:
            return deployments.begin_create_or_update(group, name, {"properties": properties, "tags": {"run": run}}).result()
        except ResourceExistsError as error:  # the class of each 409
            if getattr(error.error, "code", None) != "DeploymentActive" or refusals == 5:
                raise
        now = deployments.get(group, name)
        for _ in range(120):
            if now.properties.provisioning_state in FINAL:
                break
            time.sleep(wait)
            now = deployments.get(group, name)
        if (now.tags or {}).get("run") == run:
            if now.properties.provisioning_state == "Succeeded":
                return now
            raise RuntimeError(f"This run is {now.properties.provisioning_state}: read its operations.")
