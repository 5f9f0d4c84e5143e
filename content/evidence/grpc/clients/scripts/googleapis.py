"""python googleapis.py <git directory of googleapis/googleapis>: which service configs retry the two codes, and which code comments name for an etag."""
import json
import re
import subprocess
import sys


def git(*words):
    return subprocess.run(["git", "-C", sys.argv[1], *words], capture_output=True, text=True, errors="replace").stdout


codes = ("ABORTED", "FAILED_PRECONDITION")
print("#", git("log", "-1", "--format=googleapis %H, %cd", "--date=short").strip() + ", files below google/")
configs = [f for f in git("ls-tree", "-r", "HEAD", "--name-only", "google").split() if f.endswith("grpc_service_config.json")]
print("== configs: service configs whose retryPolicy names the code, and their methods ==")
named = {code: {} for code in codes}
for file in configs:
    for one in json.loads(git("show", f"HEAD:{file}")).get("methodConfig", []):
        for code in codes:
            if code in one.get("retryPolicy", {}).get("retryableStatusCodes", []):
                named[code].setdefault(file, []).extend(f"{n['service'].split('.')[-1]}.{n.get('method', '*')}" for n in one["name"])
for code in codes:
    print(f"{code}: {len(named[code])} of {len(configs)} files")
    for file, methods in named[code].items():
        print(f"    {file}: {', '.join(methods)}")
print("== etags: .proto files with a comment that has both the code and the word etag ==")
found = {code: [] for code in codes}
for file in git("grep", "-l", "-E", "ABORTED|FAILED_PRECONDITION", "HEAD", "--", "google/*.proto").replace("HEAD:", "").split():
    comments = re.findall(r"(?:^[ \t]*//.*\n)+", git("show", f"HEAD:{file}"), re.M)
    for code in codes:
        if any(re.search(rf"\b{code}\b", one) and re.search(r"\betag", one, re.I) for one in comments):
            found[code].append(file)
for code in codes:
    print(f"{code}: {len(found[code])} files")
    for file in found[code]:
        print("   ", file)
