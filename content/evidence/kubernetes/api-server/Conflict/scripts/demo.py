"""demo.py: what the Kubernetes client for Python does with a conflict, at the stub in ADDRESS. Started by python.sh."""
import datetime
import json
import os
import platform
import urllib.request

import kubernetes
from kubernetes.client.exceptions import ApiException
from update import lost_the_race, update

address = os.environ["ADDRESS"]
api = kubernetes.client.CoreV1Api(kubernetes.client.ApiClient(kubernetes.client.Configuration(host=address)))


def scene(title, rivals, work):
    """Runs work at a fresh ConfigMap; after each of the next rivals reads somebody else writes another key."""
    request = urllib.request.Request(address + "/--stub--", method="PUT", data=json.dumps({"rivals": rivals}).encode())
    urllib.request.urlopen(request).close()
    said = "no error"
    try:
        work()
    except ApiException as error:
        said = f"{type(error).__name__}, status {error.status}, reason {error.reason!r}; in body: reason {json.loads(error.body)['reason']!r}; lost_the_race {lost_the_race(error)}"
    writes = json.load(urllib.request.urlopen(address + "/--stub--"))
    print(f"{title}\n    writes {len(writes)}; {said}")


def green(seen):
    if seen.data.get("colour") == "green":
        return False
    seen.data["colour"] = "green"
    return True


def replace():
    seen = api.read_namespaced_config_map("flags", "shop")
    green(seen)
    api.replace_namespaced_config_map("flags", "shop", seen)


def create():
    api.create_namespaced_config_map("shop", kubernetes.client.V1ConfigMap(metadata={"name": "flags"}))


print("product: Kubernetes client for Python, against a stub of ours")
print(f"version: kubernetes {kubernetes.__version__}, Python {platform.python_version()}")
print("settings: HTTP/1.1 without TLS on the loopback interface; the stub answers as src/lab/servers/serveKube.ts; “writes” are requests that are no GET")
print(f"captured: {datetime.date.today()}\nscript: scripts/python.sh")
print("\n== raised: a replace, and somebody else was first; a create of a name that is taken ==")
scene("replace_namespaced_config_map, another writer once", 1, replace)
scene("create_namespaced_config_map of a name that is taken", 0, create)
print("\n== sample: update.py ==")
scene("another writer once", 1, lambda: update(api, "shop", "flags", green))
print(f"    data: {api.read_namespaced_config_map('flags', 'shop').data}")
scene("another writer is first each time", 1000, lambda: update(api, "shop", "flags", green))
