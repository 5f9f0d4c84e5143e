import { type IAMClient, ListRoleTagsCommand, TagRoleCommand } from '@aws-sdk/client-iam';
import { inTurn } from './in-turn.ts';

/** Reads within its turn, and again at each attempt. */
export const addOwner = (iam: IAMClient, RoleName: string, owner: string, pauses?: number[]) =>
  inTurn(`role/${RoleName}`, async () => {
    const { Tags } = await iam.send(new ListRoleTagsCommand({ RoleName }));
    const owners = Tags?.find(({ Key }) => Key === 'owners')?.Value ?? '';
    return iam.send(new TagRoleCommand({ RoleName, Tags: [{ Key: 'owners', Value: `${owners} ${owner}` }] }));
  }, pauses);
