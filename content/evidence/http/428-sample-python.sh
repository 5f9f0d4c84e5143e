#!/usr/bin/env bash
# http/428-sample-python: two writers make the same text at once, both with save.py
# demand-condition.ts, the server of our page 1, asked by Python 3.11.7; urllib of Python; its version stands above
# Needs: apt-get install python3; Node for the server
#
# Terminal 1: run this file with the word “server”. Terminal 2: run it without. Ctrl-C in terminal 1 ends it.
PORT=18080
if [ "$1" = server ]; then
node demand-condition.ts 18080
exit
fi
python3 - "http://127.0.0.1:$PORT/made-in-python" A <<'PYTHON'
import sys
import random
import time
import urllib.error
import urllib.request


def save(url, change, attempts=4):
    """Write under the condition of what was read: its ETag, or If-None-Match: * where nothing was."""
    for attempt in range(1, attempts + 1):
        seen = urllib.request.Request(url, headers={"Accept-Encoding": "identity"})
        try:
            with urllib.request.urlopen(seen) as answer:
                before, headers = answer.read(), {"If-Match": answer.headers["ETag"]}
            if not headers["If-Match"]:
                raise ValueError(f"{url} has no ETag: nothing to send in If-Match")
        except urllib.error.HTTPError as missing:
            if missing.code != 404:
                raise
            before, headers = None, {"If-None-Match": "*"}
        put = urllib.request.Request(url, data=change(before), method="PUT", headers=headers)
        try:
            with urllib.request.urlopen(put) as answer:
                return answer.status
        except urllib.error.HTTPError as refused:  # 428 here: the header was lost on the way
            if refused.code != 412 or attempt == attempts:
                raise
        time.sleep(random.uniform(0, 0.25 * 2**attempt))

print(save(sys.argv[1], lambda old: (old or b"notes\n") + f"from {sys.argv[2]}\n".encode()))
PYTHON
python3 - "http://127.0.0.1:$PORT/made-in-python" B <<'PYTHON'
import sys
import random
import time
import urllib.error
import urllib.request


def save(url, change, attempts=4):
    """Write under the condition of what was read: its ETag, or If-None-Match: * where nothing was."""
    for attempt in range(1, attempts + 1):
        seen = urllib.request.Request(url, headers={"Accept-Encoding": "identity"})
        try:
            with urllib.request.urlopen(seen) as answer:
                before, headers = answer.read(), {"If-Match": answer.headers["ETag"]}
            if not headers["If-Match"]:
                raise ValueError(f"{url} has no ETag: nothing to send in If-Match")
        except urllib.error.HTTPError as missing:
            if missing.code != 404:
                raise
            before, headers = None, {"If-None-Match": "*"}
        put = urllib.request.Request(url, data=change(before), method="PUT", headers=headers)
        try:
            with urllib.request.urlopen(put) as answer:
                return answer.status
        except urllib.error.HTTPError as refused:  # 428 here: the header was lost on the way
            if refused.code != 412 or attempt == attempts:
                raise
        time.sleep(random.uniform(0, 0.25 * 2**attempt))

print(save(sys.argv[1], lambda old: (old or b"notes\n") + f"from {sys.argv[2]}\n".encode()))
PYTHON
