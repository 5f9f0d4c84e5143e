import type { Authority, Scenario, Stage } from '../scenario.ts';
import { serveKube } from '../servers/serveKube.ts';
import { stubKube } from '../servers/stubKubernetes.ts';
import { sample, sampleScript } from '../tools/samples.ts';
import { sourceOf } from '../tools/source.ts';
import { twoWriters } from '../tools/twoWriters.ts';

interface Flags {
  metadata: { name: string; resourceVersion: string };
  data: Record<string, string>;
}
interface Update {
  update(url: string, change: (seen: Flags) => Flags | undefined): Promise<Flags>;
}

/** Two writers add a word each to one key of one ConfigMap, both with the sample. */
const addWords = async (stage: Stage, file: string) => {
  const { update } = await sample<Update>(file);
  const path = '/api/v1/namespaces/shop/configmaps/flags';
  const server = `http://${stage.host}:${stage.port}`;
  await fetch(`${server}/--stub--`, { method: 'PUT', body: '{}' });
  return twoWriters(stage, {
    writes: (sent) => sent.startsWith('PUT '),
    work: (who, address) =>
      update(address + path, (seen) => {
        const old = seen.data.colour ?? '';
        return old.includes(`from ${who}`) ? undefined : { ...seen, data: { ...seen.data, colour: `${old}, from ${who}` } };
      }).then(({ metadata }) => `resourceVersion ${metadata.resourceVersion}`),
    left: async () => ((await (await fetch(server + path)).json()) as Flags).data.colour ?? '', // the stub’s own object
  });
};

const conventions = (says: string): Authority => ({
  title: 'Kubernetes API conventions, Concurrency Control and Consistency',
  address:
    'https://github.com/kubernetes/community/blob/03ffbd014976893b33f750b469fd6843c4070275/contributors/devel/sig-architecture/api-conventions.md#concurrency-control-and-consistency',
  says,
  read: '2026-11-26',
});

const common = { of: 'kubernetes/api-server/Conflict', server: stubKube, client: 'fetch of Node.js 24' };
const script = (file: string) =>
  sampleScript({
    packages: [],
    files: [file],
    functions: { addWords },
    serve: `await (${sourceOf(serveKube)})(stage.port);`,
  });

/** The TypeScript sample of Kubernetes’ Conflict and its struck-out version, under two writers at a stub. */
export const samplesKubernetes: Scenario[] = [
  {
    ...common,
    id: 'kubernetes/api-server/Conflict-sample-right',
    title: 'two writers add a word to one ConfigMap, both with update.ts',
    expect: { lost: 0 },
    authority: conventions('after a conflict, GET the resource again, apply the changes afresh, and submit again'),
    run: (stage) => addWords(stage, 'kubernetes/Conflict/update.ts'),
    script: script('kubernetes/Conflict/update.ts'),
  },
  {
    ...common,
    id: 'kubernetes/api-server/Conflict-sample-wrong',
    title: 'two writers add a word to one ConfigMap, both with update-wrong.ts',
    expect: { lost: 1 },
    authority: conventions('the server compares the resourceVersion that is sent with the current one; not what the object was made from'),
    run: (stage) => addWords(stage, 'kubernetes/Conflict/update-wrong.ts'),
    script: script('kubernetes/Conflict/update-wrong.ts'),
  },
];
