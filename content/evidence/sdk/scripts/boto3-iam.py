"""What unmodified boto3 / botocore do with ConcurrentModification (409) of IAM.

A stub on the loopback interface answers; AWS was not asked.
    apt-get install python3-boto3
    python3 boto3-iam.py ../boto3-iam-ConcurrentModification.txt
"""
import http.server
import os
import platform
import sys
import threading
import time

import boto3
import botocore
import botocore.exceptions
from botocore.config import Config

ANSWERS = {
    "ConcurrentModification": (409, "Conflict", "Sender"),
    "EntityTemporarilyUnmodifiable": (409, "Conflict", "Sender"),
    "EntityAlreadyExists": (409, "Conflict", "Sender"),
    "DeleteConflict": (409, "Conflict", "Sender"),
    "Throttling": (400, "Bad Request", "Sender"),
    "ServiceUnavailable": (503, "Service Unavailable", "Receiver"),
}
BODY = """<ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/">
  <Error>
    <Type>{type}</Type>
    <Code>{code}</Code>
    <Message>text of the stub, not of AWS</Message>
  </Error>
  <RequestId>00000000-0000-4000-8000-000000000000</RequestId>
</ErrorResponse>
"""
mode = "ConcurrentModification"
hits = []


class Stub(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        sent = self.rfile.read(int(self.headers.get("content-length", 0))).decode()
        status, reason, kind = ANSWERS[mode]
        body = BODY.format(type=kind, code=mode)
        answer = (
            f"HTTP/1.1 {status} {reason}\r\nx-amzn-RequestId: 00000000-0000-4000-8000-000000000000\r\n"
            f"Content-Type: text/xml\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n{body}"
        )
        hits.append((time.monotonic(), self.requestline + "\n" + str(self.headers).rstrip("\n") + "\n\n" + sent, answer))
        self.wfile.write(answer.encode())
        self.close_connection = True

    def log_message(self, *a):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Stub)
threading.Thread(target=server.serve_forever, daemon=True).start()
for name in [n for n in os.environ if n.startswith("AWS_")]:
    del os.environ[name]
os.environ["AWS_CONFIG_FILE"] = os.environ["AWS_SHARED_CREDENTIALS_FILE"] = os.devnull

out = [
    "product: AWS SDK for Python (Debian packages python3-boto3 and python3-botocore), unmodified, against a stub",
    f"version: boto3 {boto3.__version__}, botocore {botocore.__version__}, Python {platform.python_version()}",
    "settings: a stub on the loopback interface answered, not AWS; status and code are those of the IAM service model, the message text is of the stub; access key and secret are invented; no configuration file; the kernel release in the user agent is written <kernel>, nothing else is changed",
    "captured: 2026-11-21",
    "script: scripts/boto3-iam.py",
]


def mark(sign, text):
    return "\n".join(f"{sign} {l}" if l else sign for l in text.replace("\r\n", "\n").rstrip("\n").split("\n"))


def seen():
    pauses = [f"{(b[0] - a[0]) * 1000:.0f} ms" for a, b in zip(hits, hits[1:])]
    text = f"{len(hits)} request{'s' if len(hits) != 1 else ''}" + (f", pauses {', '.join(pauses)}" if pauses else "")
    hits.clear()
    return text


def client(**retries):
    return boto3.client(
        "iam",
        region_name="us-east-1",
        endpoint_url=f"http://127.0.0.1:{server.server_port}",
        aws_access_key_id="AKIDEXAMPLE",
        aws_secret_access_key="not-a-secret",
        config=Config(retries=retries) if retries else None,
    )


def go(label, call, wire=False, detail=False):
    try:
        call()
    except botocore.exceptions.ClientError as e:
        error = e
    if wire:
        out.append(mark(">", hits[0][1]))
        out.append(mark("<", hits[0][2]))
        out.append("")
    out.append(f"# {label}")
    meta = error.response["ResponseMetadata"]
    if detail:
        out.append(f"type(error)                     {type(error).__module__}.{type(error).__name__}")
        out.append(f"type(error).__mro__             {', '.join(c.__name__ for c in type(error).__mro__)}")
        out.append(f"error.response['Error']         {error.response['Error']}")
        out.append(f"HTTPStatusCode, RetryAttempts   {meta['HTTPStatusCode']}, {meta['RetryAttempts']}")
        out.append(f"error.operation_name            {error.operation_name}")
        out.append(f"str(error)                      {error}")
    else:
        out.append(f"{type(error).__name__}  {error.response['Error']['Code']}  status {meta['HTTPStatusCode']}  RetryAttempts {meta['RetryAttempts']}")
    out.append(f"seen by the stub: {seen()}")
    out.append("")


def tag(c):
    return lambda: c.tag_role(RoleName="deploy", Tags=[{"Key": "team", "Value": "web"}])


def part(name, what):
    if out[-1] != "":
        out.append("")
    out.append(f"== {name}: {what} ==")


part("default", "tag_role with the default client (retry mode legacy): one request, then the error")
go("boto3.client('iam')", tag(client()), True, True)

part("settings", "the same with other retry settings: the number of requests does not change")
for o in ({"mode": "legacy", "max_attempts": 10}, {"mode": "standard"}, {"mode": "standard", "max_attempts": 10}, {"mode": "adaptive"}, {"mode": "adaptive", "max_attempts": 10}):
    go(f"Config(retries={o})", tag(client(**o)))

part("operations", "other operations that the service model lists for it")
go("create_role", lambda: client().create_role(RoleName="deploy", AssumeRolePolicyDocument="{}"))
go("delete_user", lambda: client().delete_user(UserName="ci"))

part("not-modelled", "an operation whose model does not list the code: the class is the same, botocore makes one per service and code")
go("attach_role_policy", lambda: client().attach_role_policy(RoleName="deploy", PolicyArn="arn:aws:iam::aws:policy/ReadOnlyAccess"), False, True)

part("neighbours", "other IAM codes of status 409 and, to compare, two that botocore does retry")
for mode in ("EntityTemporarilyUnmodifiable", "EntityAlreadyExists", "DeleteConflict"):
    go(mode, tag(client()))
for mode in ("Throttling", "ServiceUnavailable"):
    go(f"{mode}, legacy", tag(client()))
    go(f"{mode}, standard", tag(client(mode="standard")))

server.shutdown()
text = "\n".join(out).rstrip("\n") + "\n"
with open(sys.argv[1] if len(sys.argv) > 1 else "../boto3-iam-ConcurrentModification.txt", "w") as f:
    f.write(text.replace(platform.release(), "<kernel>"))
