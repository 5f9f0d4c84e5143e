import random
import time
import urllib.error
import urllib.request

LOCK = (
    '<D:lockinfo xmlns:D="DAV:"><D:lockscope><D:exclusive/></D:lockscope>'
    "<D:locktype><D:write/></D:locktype><D:owner>{}</D:owner></D:lockinfo>"
)


def ask(method, url, headers, body=None):
    return urllib.request.urlopen(urllib.request.Request(url, data=body, method=method, headers=headers))


def edit_locked(url, owner, change, waits=(1, 2, 4, 8)):
    """Take the lock, read, change and write under its token, let go. While somebody else holds it, wait."""
    # Without a Timeout the lock may never end.
    headers = {"Depth": "0", "Timeout": "Second-60", "Content-Type": "application/xml"}
    for wait in (*waits, None):
        try:
            with ask("LOCK", url, headers, LOCK.format(owner).encode()) as lock:
                token = lock.headers["Lock-Token"]  # with its angle brackets
            break
        except urllib.error.HTTPError as refused:
            if refused.code != 423 or wait is None:
                raise
        time.sleep(wait * random.uniform(0.9, 1.1))
    try:
        with urllib.request.urlopen(url) as seen:  # after the LOCK: nobody else writes while it lasts
            before = seen.read()
        with ask("PUT", url, {"If": f"({token})"}, change(before)) as written:
            if written.status == 207:  # hides a 423
                raise OSError(f"PUT {url}: 207")
    finally:
        ask("UNLOCK", url, {"Lock-Token": token}).close()
