import random
import time
import urllib.error
import urllib.request


def put_back(url, change, attempts=4):
    """Read, change, write back under If-Match; after a 412 start again from what is there now."""
    for attempt in range(1, attempts + 1):
        seen = urllib.request.Request(url, headers={"Accept-Encoding": "identity"})
        with urllib.request.urlopen(seen) as answer:
            etag, before = answer.headers.get("ETag", ""), answer.read()
        after = change(before)  # must leave bytes alone that have the change already
        if after == before:
            return "already there"
        if etag.startswith('"'):
            put = urllib.request.Request(url, data=after, method="PUT", headers={"If-Match": etag})
            try:
                with urllib.request.urlopen(put) as answer:
                    return answer.status
            except urllib.error.HTTPError as refused:
                if refused.code != 412 or attempt == attempts:
                    raise
        elif attempt == attempts:
            raise ValueError(f"no strong ETag on {url}: {etag or 'none'}")
        time.sleep(random.uniform(0, 0.25 * 2**attempt))
