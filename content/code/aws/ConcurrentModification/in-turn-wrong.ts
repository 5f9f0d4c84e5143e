import { type IAMClient, ListRoleTagsCommand, TagRoleCommand } from '@aws-sdk/client-iam';
import { inTurn } from './in-turn.ts';

/** Reads before its turn: what the writer before it adds is overwritten. */
export async function addOwner(iam: IAMClient, RoleName: string, owner: string, pauses?: number[]) {
  const { Tags } = await iam.send(new ListRoleTagsCommand({ RoleName }));
  const owners = Tags?.find(({ Key }) => Key === 'owners')?.Value ?? '';
  const write = new TagRoleCommand({ RoleName, Tags: [{ Key: 'owners', Value: `${owners} ${owner}` }] });
  return inTurn(`role/${RoleName}`, () => iam.send(write), pauses);
}
