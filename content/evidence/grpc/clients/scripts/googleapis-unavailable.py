"""python googleapis-unavailable.py <git directory of googleapis/googleapis>: how many service configs retry which code, and for which of the methods that they name."""
import collections
import json
import subprocess
import sys


def git(*words):
    return subprocess.run(["git", "-C", sys.argv[1], *words], capture_output=True, text=True, errors="replace").stdout


print("#", git("log", "-1", "--format=googleapis %H, %cd", "--date=short").strip() + ", files below google/")
configs = [f for f in git("ls-tree", "-r", "HEAD", "--name-only", "google").split() if f.endswith("grpc_service_config.json")]
files = collections.Counter()
kinds = {kind: collections.Counter() for kind in ("Get", "List", "Create", "Update", "Delete")}
some = 0
for file in configs:
    codes = set()
    for one in json.loads(git("show", f"HEAD:{file}")).get("methodConfig", []):
        own = set(one.get("retryPolicy", {}).get("retryableStatusCodes", []))
        codes |= own
        for name in one["name"]:
            for kind, count in kinds.items():
                if name.get("method", "").startswith(kind):
                    count["named"] += 1
                    count["UNAVAILABLE"] += "UNAVAILABLE" in own
    some += bool(codes)
    files.update(codes)
print(f"== files: of {len(configs)} service configs {some} have a retryPolicy; the codes in them ==")
for code, count in files.most_common():
    print(f"{code}: {count}")
print("== methods: methods named one by one whose name begins so, and those with UNAVAILABLE in their retryPolicy ==")
for kind, count in kinds.items():
    print(f"{kind}: {count['UNAVAILABLE']} of {count['named']}")
