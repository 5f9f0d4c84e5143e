import os
import random
import time

import requests

GRAPH = os.environ.get("GRAPH_URL", "https://graph.microsoft.com/v1.0")


def codes(error):
    """Every code in the body, outermost first; both spellings of the nested object occur."""
    found = []
    while isinstance(error, dict):
        found += [error["code"]] if "code" in error else []
        error = error.get("innerError") or error.get("innererror")
    return found


def update_item(session: requests.Session, path, change, attempts=4):
    """Read, ask change(now) what to write on top of it, write only if that is still there."""
    for attempt in range(1, attempts + 1):
        read = session.get(GRAPH + path, timeout=30)
        read.raise_for_status()
        now = read.json()
        patch = change(now)  # may raise: the newer state makes the change wrong
        if patch is None:
            return now  # somebody has done it already
        write = session.patch(GRAPH + path, json=patch, headers={"If-Match": now["eTag"]}, timeout=30)
        if write.ok:
            return write.json()
        found = codes(write.json().get("error"))
        stale = write.status_code == 412 or (write.status_code == 409 and "resourceModified" in found)
        if not stale or attempt == attempts:
            raise RuntimeError(f"write: {write.status_code} {found} {write.headers.get('request-id')}")
        time.sleep(random.uniform(0, 0.5 * 2**attempt))
