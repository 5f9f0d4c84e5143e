import json
import urllib.error
import urllib.request


def sync(url, full_url, store, read=urllib.request.urlopen):
    """Apply one round of changes; when the token is dead, read everything once and replace the store."""
    seen, full = {}, url is None
    page = url or full_url
    restarts = 0
    while page:
        try:
            with read(page) as answer:
                body = json.load(answer)
        except urllib.error.HTTPError as error:
            expired = error.code == 410 or (error.code == 400 and b"syncStateNotFound" in error.read())
            if not expired or restarts == 1:
                raise
            restarts += 1
            seen, full, page = {}, True, full_url
            continue
        for item in body["value"]:
            seen[item["id"]] = None if "@removed" in item else item
        page, cursor = body.get("@odata.nextLink"), body.get("@odata.deltaLink")
    if full:
        store.clear()  # only now: the whole list has arrived
    for key, item in seen.items():
        if item is None:
            store.pop(key, None)
        else:
            store[key] = item
    return cursor  # keep it together with the store, in one transaction
