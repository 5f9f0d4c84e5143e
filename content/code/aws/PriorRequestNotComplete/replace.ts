import { setTimeout as sleep } from 'node:timers/promises';
import { type Change, InvalidChangeBatch, PriorRequestNotComplete, type Route53, type RRType } from '@aws-sdk/client-route-53';

/** Adds a value to a record set unless it is there: removes exactly what was read, in the batch that creates the new set. */
export async function addValue(dns: Route53, HostedZoneId: string, Name: string, Type: RRType, Value: string, pauses = [5, 10, 20, 40]) {
  for (let attempt = 0; ; attempt++) {
    const listed = await dns.listResourceRecordSets({ HostedZoneId, StartRecordName: Name, StartRecordType: Type, MaxItems: 1 });
    const seen = listed.ResourceRecordSets?.[0];
    if (seen?.Name !== Name || seen.Type !== Type) throw new Error(`No record set ${Name} ${Type}`);
    if (seen.ResourceRecords?.some((one) => one.Value === Value)) return; // done, perhaps by a try whose answer was lost
    const Changes: Change[] = [
      { Action: 'DELETE', ResourceRecordSet: seen }, // refused if it is not like this any more
      { Action: 'CREATE', ResourceRecordSet: { ...seen, ResourceRecords: [...(seen.ResourceRecords ?? []), { Value }] } },
    ];
    try {
      return (await dns.changeResourceRecordSets({ HostedZoneId, ChangeBatch: { Changes } })).ChangeInfo?.Id;
    } catch (error) {
      const [again, pause] = [error instanceof PriorRequestNotComplete || error instanceof InvalidChangeBatch, pauses[attempt]];
      if (!again || pause === undefined) throw error;
      await sleep(pause * 1000 * (0.75 + Math.random() / 2)); // seconds, after the SDK's own attempts
    }
  }
}
