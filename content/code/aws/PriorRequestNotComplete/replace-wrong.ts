import type { Route53, RRType } from '@aws-sdk/client-route-53';

/** Reads, adds a value, and upserts the set: the SDK repeats the old set after PriorRequestNotComplete. */
export async function addValue(dns: Route53, HostedZoneId: string, Name: string, Type: RRType, Value: string) {
  const listed = await dns.listResourceRecordSets({ HostedZoneId, StartRecordName: Name, StartRecordType: Type, MaxItems: 1 });
  const seen = listed.ResourceRecordSets?.find((one) => one.Name === Name && one.Type === Type);
  const ResourceRecords = [...(seen?.ResourceRecords ?? []), { Value }];
  const ResourceRecordSet = { Name, Type, TTL: 60, ...seen, ResourceRecords };
  await dns.changeResourceRecordSets({ HostedZoneId, ChangeBatch: { Changes: [{ Action: 'UPSERT', ResourceRecordSet }] } });
}
