"""Which exceptions the unmodified Azure SDK for Python raises for the condition errors of Blob storage, answered by Azurite.

What Azurite answers is not by itself what Azure answers. A relay counts the requests.
    npm i azurite@3.37.0 && apt-get install python3-azure-storage
    AZURITE_DIR=<folder> python3 azurite-blob-python.py ../azurite-3.37.0-blob-python.txt
"""
import base64
import json
import os
import platform
import secrets
import socket
import subprocess
import sys
import threading
import time
from datetime import datetime, timezone

import azure.core
import azure.storage.blob
from azure.core import MatchConditions
from azure.core.exceptions import HttpResponseError
from azure.storage.blob import BlobServiceClient

folder = os.environ.get("AZURITE_DIR", ".")
with open(f"{folder}/node_modules/azurite/package.json") as f:
    azurite = json.load(f)["version"]
account, key = "faultbook", base64.b64encode(secrets.token_bytes(64)).decode()


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


port = free_port()
child = subprocess.Popen(
    ["node", f"{folder}/node_modules/azurite/dist/src/blob/main.js", "--blobPort", str(port), "--inMemoryPersistence", "--disableTelemetry", "--silent"],
    env={**os.environ, "AZURITE_ACCOUNTS": f"{account}:{key}"},
    stdout=subprocess.DEVNULL,
)
count = 0
relay = socket.create_server(("127.0.0.1", 0))


def pump(a, b, counting):
    global count
    try:
        while data := a.recv(65536):
            if counting and data.split(b" ", 1)[0] in (b"GET", b"PUT", b"HEAD", b"DELETE", b"POST"):
                count += 1
            b.sendall(data)
    except OSError:
        pass
    for s in (a, b):
        try:
            s.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass


def accept():
    while True:
        client, _ = relay.accept()
        up = socket.create_connection(("127.0.0.1", port))
        threading.Thread(target=pump, args=(client, up, True), daemon=True).start()
        threading.Thread(target=pump, args=(up, client, False), daemon=True).start()


out = [
    "product: Azure Storage SDK for Python (Debian package python3-azure-storage), unmodified, asked Azurite, the Azure Storage emulator (npm azurite)",
    f"version: azurite {azurite}, azure-storage-blob {azure.storage.blob.__version__}, azure-core {azure.core.__version__}, Python {platform.python_version()}",
    "settings: blob service only, plain HTTP on the loopback interface, one account with a key made for this run, SDK with its default retry options; what Azurite answers is not by itself what Azure answers",
    "captured: 2026-11-21",
    "script: scripts/azurite-blob-python.py",
]


def part(name, what):
    out.extend(["", f"== {name}: {what} =="])


def go(source, call):
    global count
    count = 0
    try:
        call()
        lines = ["no exception"]
    except HttpResponseError as e:
        lines = [
            f"type(error)          {type(e).__module__}.{type(e).__name__}",
            f"its base classes     {', '.join(c.__name__ for c in type(e).__mro__[1:-2])}",
            f"error.status_code    {e.status_code}",
            f"error.error_code     {getattr(e, 'error_code', None)!r}",
            f"error.reason         {e.reason!r}",
            f"error.message        {e.message.splitlines()[0]!r}",
        ]
    if out[-1].startswith("requests"):
        out.append("")
    out.extend([f">>> {source}", *lines, f"requests seen by the relay: {count}"])


try:
    for _ in range(100):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
            break
        except OSError:
            time.sleep(0.1)
    threading.Thread(target=accept, daemon=True).start()
    service = BlobServiceClient(f"http://127.0.0.1:{relay.getsockname()[1]}/{account}", credential={"account_name": account, "account_key": key})
    box = service.create_container("docs")
    blob = box.get_blob_client("notes.txt")
    blob.upload_blob(b"v1")
    stale = blob.get_blob_properties().etag
    blob.upload_blob(b"v2", overwrite=True)
    now = blob.get_blob_properties().etag
    past = datetime(2026, 1, 1, tzinfo=timezone.utc)

    part("put-stale-if-match", "a write with the ETag of the version before")
    go("blob.upload_blob(b'v3', overwrite=True, etag=stale, match_condition=MatchConditions.IfNotModified)", lambda: blob.upload_blob(b"v3", overwrite=True, etag=stale, match_condition=MatchConditions.IfNotModified))
    part("put-if-unmodified-since-past", "a write with If-Unmodified-Since before the last change: the same 412")
    go("blob.upload_blob(b'v3', overwrite=True, if_unmodified_since=past)", lambda: blob.upload_blob(b"v3", overwrite=True, if_unmodified_since=past))
    part("put-if-none-match-star", "a write that must create, onto a blob that exists")
    go("blob.upload_blob(b'v3')   # overwrite is False by default", lambda: blob.upload_blob(b"v3"))
    part("put-if-match-star-missing", "a write that must replace, where no blob exists")
    go("box.get_blob_client('none.txt').upload_blob(b'x', overwrite=True, match_condition=MatchConditions.IfPresent)", lambda: box.get_blob_client("none.txt").upload_blob(b"x", overwrite=True, match_condition=MatchConditions.IfPresent))
    part("get-not-modified", "a read with a matching If-None-Match")
    go("blob.download_blob(etag=now, match_condition=MatchConditions.IfModified)", lambda: blob.download_blob(etag=now, match_condition=MatchConditions.IfModified))
    part("get-stale-if-match", "a read with a stale If-Match, then a HEAD")
    go("blob.download_blob(etag=stale, match_condition=MatchConditions.IfNotModified)", lambda: blob.download_blob(etag=stale, match_condition=MatchConditions.IfNotModified))
    go("blob.get_blob_properties(etag=stale, match_condition=MatchConditions.IfNotModified)", lambda: blob.get_blob_properties(etag=stale, match_condition=MatchConditions.IfNotModified))
    part("delete-stale-if-match", "a delete with a stale If-Match")
    go("blob.delete_blob(etag=stale, match_condition=MatchConditions.IfNotModified)", lambda: blob.delete_blob(etag=stale, match_condition=MatchConditions.IfNotModified))
    part("lookalike-lease", "a write to a leased blob without the lease, and a second lease")
    lease = blob.acquire_lease(15)
    go("blob.upload_blob(b'v3', overwrite=True)", lambda: blob.upload_blob(b"v3", overwrite=True))
    go("blob.acquire_lease(15)", lambda: blob.acquire_lease(15))
    lease.release()
    part("fix", "the ETag read again, the write done")
    go("blob.upload_blob(b'v3', overwrite=True, etag=blob.get_blob_properties().etag, match_condition=MatchConditions.IfNotModified)", lambda: blob.upload_blob(b"v3", overwrite=True, etag=blob.get_blob_properties().etag, match_condition=MatchConditions.IfNotModified))
finally:
    child.terminate()
    child.wait(10)
with open(sys.argv[1] if len(sys.argv) > 1 else "../azurite-3.37.0-blob-python.txt", "w") as f:
    f.write("\n".join(out) + "\n")
