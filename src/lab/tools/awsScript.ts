import { moduleScript } from '../document.ts';
import type { Scenario, Script } from '../scenario.ts';
import type { Found } from '../server.ts';
import { npmVersion } from './awsSession.ts';

/** A reader’s script around the function that ran: the same client and calls, without the relay. `helpers` are functions that the run uses. */
export const awsScript =
  (name: string, packageName: string, client: string, helpers: Record<string, string> = {}) =>
  (scenario: Scenario, found: Found): Script => {
    const text = scenario.run.toString();
    const own = Object.entries(helpers).filter(([helper]) => new RegExp(`\\b${helper}\\b`).test(text));
    const all = `${text}\n${own.map(([, source]) => source).join('\n')}`;
    const names = [client, ...new Set(all.match(/(?<=new )\w+Command\b/g) ?? [])].toSorted();
    return moduleScript(
      [`${packageName}@${npmVersion(packageName)}`],
      `import { ${names.join(', ')} } from '${packageName}';

const settings = { endpoint: 'http://127.0.0.1:PORT', region: 'us-west-2', credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'not-a-secret' } };
const note = (text) => console.log(\`# \${text}\`);
const ask = async (call) => {
  try {
    const { $metadata } = await call;
    return { status: $metadata.httpStatusCode };
  } catch (error) {
    console.log(error);
    return { status: error.$metadata?.httpStatusCode, code: error.Code ?? error.name };
  }
};
const ${name} = (_, work) => work({ client: new ${client}(settings), ask, note });
const stage = {};
${own.map(([helper, source]) => `const ${helper} = ${source};\n`).join('')}`,
    )(scenario, found);
  };
