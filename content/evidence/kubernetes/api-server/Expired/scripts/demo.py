"""demo.py WHAT ADDRESS: watches the orders; what it gets is printed."""
import functools
import sys

from kubernetes import client, watch

WHAT, ADDRESS = sys.argv[1:3]
configuration = client.Configuration()
configuration.host = ADDRESS
api = client.CustomObjectsApi(client.ApiClient(configuration))
list_orders = functools.partial(api.list_namespaced_custom_object, "shop.example", "v1", "default", "orders")


def told(what, order):
    print(what, order["metadata"]["name"], order["spec"].get("note", ""), flush=True)


if WHAT == "follow":
    from follow import follow

    follow(list_orders, {}, told)
page = list_orders()
for order in page["items"]:
    told("listed", order)
more = {"timeout_seconds": 300} if WHAT == "timeout" else {}
try:
    stream = watch.Watch().stream(
        api.list_namespaced_custom_object, "shop.example", "v1", "default", "orders", resource_version=page["metadata"]["resourceVersion"], **more
    )
    for event in stream:
        told(event["type"], event["object"])
    print("the stream ended without an exception", flush=True)
except client.exceptions.ApiException as error:
    print(f"ApiException: status {error.status}, reason {error.reason!r}, body {error.body!r}", flush=True)
except Exception as error:  # what the HTTP library raises when the connection is cut
    print(f"{type(error).__module__}.{type(error).__name__}: {error}", flush=True)
