import { IAMClient, TagRoleCommand } from '@aws-sdk/client-iam';
import type { Authority, Scenario, Stage } from '../scenario.ts';
import { iamRole, keptIam } from '../servers/keepers.ts';
import { atStub, keptScript } from '../tools/atStub.ts';
import { sample } from '../tools/samples.ts';
import { packaged } from '../tools/source.ts';

interface AddOwner {
  addOwner(iam: IAMClient, role: string, owner: string, pauses: number[]): Promise<unknown>;
}
/** Two writers add an owner to one role, B with the sample; A too, or in another process, which does not know of B’s turns. */
const addOwners = async (stage: Stage, file: string, elsewhere = false) => {
  const { addOwner } = await sample<AddOwner>(file);
  return atStub(stage, {
    write: /Action=TagRole/,
    overlap: true,
    work: (who, endpoint) => {
      const client = new IAMClient({ endpoint, region: 'us-east-1', credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'not-a-secret' } });
      if (who === 'B' || !elsewhere) return addOwner(client, 'deploy', `from ${who}`, [0.02, 0.06, 0.12, 0.24]);
      return client.send(new TagRoleCommand({ RoleName: 'deploy', Tags: [{ Key: 'owners', Value: `from ${who}` }] }));
    },
  });
};

const ofIam = packaged('@aws-sdk/client-iam');
const common = { of: 'aws/iam/ConcurrentModification', server: keptIam, operation: 'TagRole', client: ofIam };
const forIam = (file: string) =>
  keptScript(iamRole, {
    packages: [ofIam.replace(' ', '@')],
    files: ['aws/ConcurrentModification/in-turn.ts', file],
    imports: "import { IAMClient } from '@aws-sdk/client-iam';",
    functions: { addOwners },
  });
const iamSays = (says: string): Authority => ({
  title: `${ofIam}, the operations and errors of IAM as AWS describes them: dist-types`,
  address: `https://www.npmjs.com/package/@aws-sdk/client-iam/v/${ofIam.split(' ')[1]}`,
  says,
  read: '2026-11-21',
});

/** The sample of IAM’s ConcurrentModification and its struck-out version, under two writers at a stub. */
export const samplesIam: Scenario[] = [
  {
    ...common,
    id: 'aws/iam/ConcurrentModification-sample-right',
    title: 'two writers in one process add an owner to one role with add-owner.ts: the second waits for its turn',
    expect: { lost: 0 },
    authority: iamSays('ConcurrentModification comes when several requests change one object at the same time'),
    run: (stage) => addOwners(stage, 'aws/ConcurrentModification/add-owner.ts'),
    script: forIam('aws/ConcurrentModification/add-owner.ts'),
  },
  {
    ...common,
    id: 'aws/iam/ConcurrentModification-sample-elsewhere',
    title: 'a write from another process is going on when add-owner.ts writes: refused, waited, read again, written',
    expect: { lost: 0 },
    authority: iamSays('after ConcurrentModification, wait and send the request again'),
    run: (stage) => addOwners(stage, 'aws/ConcurrentModification/add-owner.ts', true),
    script: forIam('aws/ConcurrentModification/add-owner.ts'),
  },
  {
    ...common,
    id: 'aws/iam/ConcurrentModification-sample-wrong',
    title: 'two writers in one process add an owner to one role with in-turn-wrong.ts',
    expect: { lost: 1 },
    authority: iamSays('TagRole overwrites the value of a tag that is there; the request names no version'),
    run: (stage) => addOwners(stage, 'aws/ConcurrentModification/in-turn-wrong.ts'),
    script: forIam('aws/ConcurrentModification/in-turn-wrong.ts'),
  },
];
