import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printed, program } from '../process.ts';
import type { Outcome, Stage } from '../scenario.ts';
import type { Server } from '../server.ts';
import { type StubAnswer, stubOf } from '../servers/stub.ts';
import { attempts } from './attempts.ts';
import { clientRun } from './clientRun.ts';

/** A stub for the Azure CLI as Debian packages it; the CLI’s version stands with that of the stub. */
export const stubAzureCli: Server = {
  ...stubOf({ name: 'stub-azure-cli', wire: 'Azure Resource Manager' }),
  from: 'debian',
  install: 'apt-get install azure-cli; Node for the stub',
  find: async () => {
    const path = program('python3', '/usr/bin');
    if (!path) return undefined;
    try {
      const said = printed(path, ['-c', 'import azure.cli.core, azure.core\nprint(azure.cli.core.__version__, "with azure-core", azure.core.__version__)']);
      return { path, version: `1, asked by azure-cli ${said.trim()}` };
    } catch {
      return undefined; // the packages are not there
    }
  },
};

/** The CLI in one process. Three things are not its own: a token without login, the address, and that the token may go without TLS. */
const cli = `import sys, time
import azure.cli.core._profile as profile
from azure.cli.core import __version__, get_default_cli
from azure.core.credentials import AccessToken
from azure.core.pipeline.policies import _authentication
class Token:
    def get_token(self, *scopes, **more):
        return AccessToken("stub", int(time.time()) + 3600)
of = "00000000-0000-0000-0000-000000000000"
profile.Profile.get_login_credentials = lambda self, *args, **more: (Token(), of, "tenant")
profile.Profile.get_subscription_id = lambda self, *args, **more: of
_authentication._BearerTokenCredentialPolicyBase._enforce_https = staticmethod(lambda request: None)
az = get_default_cli()
az.cloud.endpoints.resource_manager = sys.argv[1]
sys.exit(az.invoke(sys.argv[2:]))
`;
const empty = JSON.stringify({
  $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
  contentVersion: '1.0.0.0',
  resources: [],
});
const environment = { AZURE_CORE_COLLECT_TELEMETRY: '0', AZURE_CORE_NO_COLOR: '1' };

/** Lets the Azure CLI call against the stub; shows what it prints and its exit status. */
export const az = async (stage: Stage, answers: StubAnswer[], args: string[]): Promise<Outcome> => {
  const json = JSON.stringify(answers).replaceAll("'", "'\\''");
  const shown = args.map((one) => (/[{ ]/.test(one) ? `'${one}'` : one)).join(' ');
  stage.out.note(`$ az ${shown}`);
  stage.out.script(`curl -s -X PUT --data-binary '${json}' "http://127.0.0.1:$PORT/--stub--"
echo '${empty}' > template.json
cat > az.py <<'PYTHON'
${cli}PYTHON
AZURE_CONFIG_DIR=$(mktemp -d) AZURE_CORE_COLLECT_TELEMETRY=0 /usr/bin/python3 az.py "http://127.0.0.1:$PORT" ${shown}; echo "exit $?"`);
  writeFileSync(join(stage.dir, 'template.json'), empty);
  let status = -1;
  const outcome = await attempts(stage, answers, async (address) => {
    const { text, exit } = await clientRun(
      stage.found.path,
      ['-c', cli, address, ...args.map((one) => (one === 'template.json' ? join(stage.dir, one) : one))],
      {
        ...environment,
        AZURE_CONFIG_DIR: stage.dir,
      },
    );
    status = exit;
    if (text.trim()) stage.out.printed(text.trim());
    stage.out.note(`exit status ${exit}`);
    const code = /"code": ?"(\w+)"|^ERROR: \((\w+)\)/m.exec(text)?.slice(1).find(Boolean);
    if (exit !== 0) throw Object.assign(new Error(text.trim().split('\n').at(-1)), { name: 'az', code });
  });
  return { ...outcome, exit: status };
};
