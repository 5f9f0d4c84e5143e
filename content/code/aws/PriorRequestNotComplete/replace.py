import random
import time

from botocore.exceptions import ClientError

AGAIN = {"PriorRequestNotComplete", "InvalidChangeBatch"}


def add_value(dns, zone, name, kind, value, pauses=(5, 10, 20, 40)):
    """Add a value to a record set: remove exactly what was read, in the batch that creates the new set."""
    for pause in (*pauses, None):
        sets = dns.list_resource_record_sets(HostedZoneId=zone, StartRecordName=name, StartRecordType=kind, MaxItems="1")
        seen = next(one for one in sets["ResourceRecordSets"] if (one["Name"], one["Type"]) == (name, kind))
        if {"Value": value} in seen["ResourceRecords"]:
            return None  # done, perhaps by a try whose answer was lost
        new = {**seen, "ResourceRecords": [*seen["ResourceRecords"], {"Value": value}]}
        changes = [{"Action": "DELETE", "ResourceRecordSet": seen}, {"Action": "CREATE", "ResourceRecordSet": new}]
        try:
            return dns.change_resource_record_sets(HostedZoneId=zone, ChangeBatch={"Changes": changes})["ChangeInfo"]["Id"]
        except ClientError as error:
            if error.response["Error"]["Code"] not in AGAIN or pause is None:
                raise
            time.sleep(pause * random.uniform(0.75, 1.25))
