from kubernetes import client, watch


def follow(list_orders, known, told):
    version = None
    while True:
        if version is None:
            page = list_orders()
            now = {one["metadata"]["uid"]: one for one in page["items"]}
            for uid in known.keys() - now.keys():
                told("gone", known.pop(uid))  # no event will say so
            for uid in [uid for uid in now if known.get(uid) != now[uid]]:
                told("is", now[uid])
            known.update(now)
            version = page["metadata"]["resourceVersion"]  # the list's, not an item's
        try:  # timeout_seconds turns off the client's own retry, which repeats the old version
            for event in watch.Watch().stream(list_orders, resource_version=version, timeout_seconds=300):
                one = event["object"]
                version, uid, gone = one["metadata"]["resourceVersion"], one["metadata"]["uid"], event["type"] == "DELETED"
                known.pop(uid, None) if gone else known.update({uid: one})
                told("gone" if gone else "is", one)
        except client.ApiException as error:  # the 410 as a status, and the one inside the stream
            if error.status != 410:
                raise
            version = None
