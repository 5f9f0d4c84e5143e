"""python client.py error | precondition | policy | delete | race | http   (address in ORDERS; the samples in PYTHONPATH)"""
import json
import os
import sys
import threading
import warnings

import grpc
from change import change
from delete_order import delete_order
from status_details import error_info, violations

warnings.simplefilter("ignore", FutureWarning)  # google-api-core on the end of Python 3.11
mode = sys.argv[1]
policy = {"maxAttempts": 4, "initialBackoff": "0.1s", "maxBackoff": "1s", "backoffMultiplier": 2, "retryableStatusCodes": ["ABORTED"]}
config = json.dumps({"methodConfig": [{"name": [{"service": "shop.Orders"}], "retryPolicy": policy}]})


def client(*options):
    channel = grpc.insecure_channel(os.environ["ORDERS"], options=[("grpc.enable_http_proxy", 0), *options])

    def method(name):
        call = channel.unary_unary(f"/shop.Orders/{name}", request_serializer=lambda m: json.dumps(m).encode(), response_deserializer=json.loads)
        return lambda message: call(message, timeout=10)

    return {name: method(name) for name in ("GetOrder", "UpdateOrder", "ShipLine", "DeleteOrder")}


def show(error):
    print("classes:", [c.__module__ + "." + c.__name__ for c in type(error).__mro__[:3]])
    print("code():", error.code(), error.code().value)
    print("details():", error.details())
    print("trailing_metadata():", [key for key, _ in error.trailing_metadata()])
    info = error_info(error)
    print("error_info:", info.reason, info.domain, dict(info.metadata))
    for one in violations(error):
        print("violation:", one.type, one.subject, one.description)
    print("str(error):", str(error).split("\n")[:3])
    from google.api_core import exceptions

    wrapped = exceptions.from_grpc_error(error)
    print("google.api_core:", [c.__name__ for c in type(wrapped).__mro__[:4]], "code", int(wrapped.code), "reason", wrapped.reason, "details", wrapped.details)


if mode == "error":
    orders = client()
    orders["UpdateOrder"]({"order": {"name": "orders/7", "lines": {"from A": "open"}, "etag": '"1"'}})
    try:
        orders["UpdateOrder"]({"order": {"name": "orders/7", "lines": {"from B": "open"}, "etag": '"1"'}})
    except grpc.RpcError as error:
        show(error)
elif mode == "precondition":
    try:
        client()["DeleteOrder"]({"name": "orders/7"})
    except grpc.RpcError as error:
        show(error)
elif mode == "policy":
    try:
        client(("grpc.service_config", config))["UpdateOrder"]({"order": {"name": "orders/7", "lines": {}, "etag": '"0"'}})
    except grpc.RpcError as error:
        print("raised:", error.code())
elif mode == "http":
    from google.api_core import exceptions

    for status in (400, 409, 412):
        print("from_http_status", status, "->", type(exceptions.from_http_status(status, "text")).__name__)
elif mode == "delete":
    orders = client()

    class Orders:
        def delete_order(self, name):
            return orders["DeleteOrder"]({"name": name})

        def ship_line(self, name, line):
            return orders["ShipLine"]({"name": name, "line": line})

    for mine in ({"a"}, {"a", "c"}):
        try:
            print("mine", sorted(mine), "->", delete_order(Orders(), "orders/7", lambda line: line in mine))
        except grpc.RpcError as error:
            print("mine", sorted(mine), "->", error.code())
else:  # race: both read before either writes; A writes first
    both = threading.Barrier(2)
    a_done = threading.Event()

    def writer(who):
        orders = client()
        reads = 0

        def read():
            nonlocal reads
            reads += 1
            order = orders["GetOrder"]({"name": "orders/7"})
            if reads == 1:
                both.wait()
                if who == "B":
                    a_done.wait()
            return order

        change(read, lambda order: orders["UpdateOrder"]({"order": order}), lambda order: {**order, "lines": {**order["lines"], f"from {who}": "open"}})
        if who == "A":
            a_done.set()
        print(who, "done,", reads, "reads")

    threads = [threading.Thread(target=writer, args=(who,)) for who in "AB"]
    [one.start() for one in threads]
    [one.join() for one in threads]
