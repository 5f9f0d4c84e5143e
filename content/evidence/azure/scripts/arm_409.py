"""What the Python management SDK does with a 409: a stub answers every request in ARM's shape and counts them.

Needs: azure-mgmt-resource 22.0.0 and azure-core 1.26.3 (Debian bookworm: apt-get install python3-azure).
    python3 arm_409.py > ../arm-409-python.txt
"""
import datetime
import http.server
import json
import pathlib
import sys
import threading
import time
import warnings

from azure.core import __version__ as core
from azure.core.credentials import AccessToken
from azure.core.exceptions import HttpResponseError
from azure.core.pipeline.policies import SansIOHTTPPolicy
from azure.mgmt.resource import ResourceManagementClient
from azure.mgmt.resource._version import VERSION

warnings.simplefilter("ignore")
bodies = json.loads(pathlib.Path(__file__).with_name("arm-409-bodies.json").read_text())
seen, now = [], {}


class Stub(http.server.BaseHTTPRequestHandler):
    def answer(self):
        seen.append(f"{self.command} {self.path.split('?')[0]}")
        self.rfile.read(int(self.headers.get("content-length", 0)))
        body = json.dumps(bodies[now["body"]]).encode()
        self.send_response(now["status"])
        for name, value in {"content-type": "application/json", "content-length": len(body), **now["headers"]}.items():
            self.send_header(name, str(value))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_PUT = do_POST = answer

    def log_message(self, *_):
        pass


class Credential:
    def get_token(self, *_, **__):
        return AccessToken("stub", int(time.time()) + 3600)


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Stub)
threading.Thread(target=server.serve_forever, daemon=True).start()
client = ResourceManagementClient(
    Credential(),
    "00000000-0000-0000-0000-000000000000",
    base_url=f"http://127.0.0.1:{server.server_port}",
    authentication_policy=SansIOHTTPPolicy(),  # no token: the stub has no TLS
)
print(f"product: azure-mgmt-resource {VERSION} with azure-core {core}")
print(f"version: Python {sys.version.split()[0]}")
print("settings: default client; the server is a stub that answers in ARM's shape, so this shows the SDK and nothing of Azure")
print(f"captured: {datetime.date.today()}")
print("script: scripts/arm_409.py\n")
for name, title, status, headers, body in [
    ("scope-locked", "409 ScopeLocked", 409, {}, "scope-locked"),
    ("another-operation", "409 AnotherOperationInProgress with Retry-After: 1", 409, {"Retry-After": "1"}, "another-operation"),
    ("deleting", "409 ResourceGroupBeingDeleted with Retry-After: 1", 409, {"Retry-After": "1"}, "deleting"),
    ("unregistered", "409 MissingSubscriptionRegistration", 409, {}, "unregistered"),
    ("inner-error", "409 Conflict with an innererror, the shape of Key Vault", 409, {}, "soft-deleted-secret"),
    ("throttled", "429 with Retry-After: 1, for comparison", 429, {"Retry-After": "1"}, "another-operation"),
]:
    seen.clear()
    now.update(status=status, headers=headers, body=body)
    start = time.time()
    try:
        client.resource_groups.create_or_update("rg-demo", {"location": "westeurope"})
    except HttpResponseError as error:
        print(f"== {name}: {title}")
        print(f"requests {len(seen)}, {time.time() - start:.1f} s: {type(error).__name__} status_code={error.status_code} error.code={error.error.code}")
        print(f"str(error) begins {str(error)[:72]!r}")
        if error.error.innererror:
            print(f"error.error.innererror = {error.error.innererror}")
        for request in dict.fromkeys(seen):
            print(f"{seen.count(request)} × {request}")
        print(flush=True)
