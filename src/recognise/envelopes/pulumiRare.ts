// Sources: https://github.com/pulumi/pulumi (pkg/backend/httpstate, pkg/resource/deploy, sdk/nodejs/automation/errors.ts), https://github.com/pulumi/pulumi-pulumiservice (how an answer of the service is printed), and those of the lists that are asked
import { has } from '../cues.ts';
import { headed, heads } from '../heads.ts';
import { type Envelope, found, layers, type Reading } from '../reading.ts';
import { shortened } from '../shortened.ts';
import { pulumiCommandErred } from './pulumiCommandErred.ts';
import { pulumiErred } from './pulumiErred.ts';
import { pulumiProgramErred } from './pulumiProgramErred.ts';

/** By which fewer words the best known are called. */
const known = heads(`
incorrect passphrase: incorrect passphrase | incorrect passphrase, please set PULUMI_CONFIG_PASSPHRASE
passphrase must be set: passphrase must be set with | passphrase must be set with PULUMI_CONFIG_PASSPHRASE
unable to find either PULUMI_CONFIG_PASSPHRASE: unable to find either PULUMI_CONFIG_PASSPHRASE
PULUMI_ACCESS_TOKEN must be set: PULUMI_ACCESS_TOKEN must be set
no Pulumi project found: no Pulumi project found | could not find a Pulumi project
no Pulumi.yaml project file found: no Pulumi.yaml project file found
no resource plugin: no resource plugin * found in the workspace | no resource plugin * found
no language plugin: no language plugin * found in the workspace | no language plugin * found
no analyzer plugin: no analyzer plugin * found in the workspace
Missing required configuration variable: Missing required configuration variable
refers to unknown provider: refers to unknown provider
unknown provider: unknown provider * for resource
no stack named: no stack named
no stack selected: no stack selected
stack not found: stack * not found
a stack name may only contain: a stack name may only contain alphanumeric
a project name may only contain: a project name may only contain alphanumeric
could not create stack 0.78: could not create stack
message authentication failed: cipher: message authentication failed
could not decrypt configuration value 0.8: could not decrypt configuration value
failed to decrypt 0.8: failed to decrypt encrypted configuration value | failed to decrypt configuration key
error reading stack 0.74: error reading stack
constructing secrets manager 0.74: constructing secrets manager of type
failed to load resource plugin 0.78: failed to load resource plugin
failed to load language plugin 0.78: failed to load language plugin
failed to load plugin 0.78: failed to load plugin
attempt to decrypt value: attempt to decrypt value
An assertion has failed 0.8: An assertion has failed
The Pulumi CLI encountered a fatal error 0.74: The Pulumi CLI encountered a fatal error
an unhandled error occurred 0.76: an unhandled error occurred
could not load plugin 0.78: could not load plugin for * provider
could not get cloud url: could not get cloud url
Program run without the Pulumi engine available: Program run without the Pulumi engine available
Running program failed with an unhandled exception: failed with an unhandled exception
exited with non-zero exit code 0.78: exited with non-zero exit code
failed with unhandled exception 0.78: Program failed with an unhandled exception
Calling toString on an Output<T> is not supported: Calling toString on an Output | Calling [toString] on an [Output<T>] is not supported
unrecognized resource type: unrecognized resource type | Unrecognized resource type
is not a valid import ID: is not a valid import ID
inputs to import do not match the existing resource: inputs to import do not match the existing resource
resource does not exist: importing * resource * does not exist
invalid access token: invalid access token
problem logging in 0.8: problem logging in
You are not currently logged into Pulumi: not currently logged into
transitive dependency 0.78: transitive dependency
resource monitor shut down while waiting on step's done channel: resource monitor shut down while waiting on step
Resource monitor has terminated, shutting down: Resource monitor has terminated
resource violates plan: violates plan
properties changed 0.8: properties changed:
mandatory policy violations: mandatory policy violations
no changes were expected but changes occurred: no changes were expected but changes occurred | no changes were expected but changes were proposed
configured Kubernetes cluster is unreachable: configured Kubernetes cluster is unreachable
resource * was not successfully created by the Kubernetes API server 0.76: was not successfully created by the Kubernetes API server
resource was successfully created, but the Kubernetes API server reported that it failed 0.76: Kubernetes API server reported that it failed to fully initialize | failed to fully initialize or become live
`);

/** `could not create stack: [404] Not Found: …`, and what a provider prints of the same answer. */
const answered = /\berror: {0,3}(?:[a-z][^\n[]{0,120}?: ?)?\[(?<status>[45]\d\d)\] (?<code>[A-Z][^\n:.[\]]{3,80})/dg;
const service = /\b(?<status>[45]\d\d) API error: (?<code>[A-Z][^\n:.]{3,60})/dg;
/** What the automation and the programs throw. */
const thrown =
  /\b(?<code>ConcurrentUpdateError|StackNotFoundError|StackAlreadyExistsError|CommandError|InlineSourceRuntimeError|RuntimeError(?=: Program run)|CompilationError|RunError|ResourceError|SnapshotIntegrityError(?=f?\b)|InputPropertiesError|InputPropertyError|LanguageServerError|ConfigMissingException|ConfigTypeError|ConfigEnumError|ConfigRangeError|ConfigPatternError|RunException|ResourceException|LogException|ConcurrentUpdateException|StackNotFoundException|StackAlreadyExistsException|MissingConfigurationException)\b/dg;
/** The line of an error: its first words, and what stands behind its last colon. */
const first = /^[^\n]{0,60}?\berror: (?<code>[A-Za-z][a-zA-Z ,_-]{9,80}?)(?= ?(?:: |['"`([])|[.!]?$|, )/dgm;
const lastly = /\berror: [^\n]{5,300}?: (?<code>(?:[a-z]{3,10}: )?[A-Za-z][a-zA-Z ,_-]{6,80})[.']?$/dgm;
const nothing = /^(?:update|preview|destroy|refresh) failed$/i;

/** What stands in its texts where it is not named; and from so many letters on a message may be its own without its name. */
const near =
  /\b(?:no stack|stack ['"]|stack name|(?:create|select|the|get|load|find|remove|for|current) stack\b|passphrase|urn:|checkpoint|(?:resource|language|analyzer) (?:plugin|provider|monitor)|secrets manager|preview failed|deserialize deployment|(?:secret|configuration) value|running program ['"]|plan apply failed|kubernetes api server reported|resource failed to initialize|could not query backend|program exited with|invocation of \w{1,30}:)/i;
/** What a resource is called in front of its errors: `aws:s3:Bucket (my-bucket):` */
const resource = /^\s{0,12}[a-z][a-z-]{1,24}:[\w./-]{1,60}(?::\w{1,60})? \([^()\n]{1,120}\):?$|\bresource '[^'\n]{1,200}' has a problem: /m;
/** What a resource is told that has one. */
const problem = /\bhas a problem: (?<code>[A-Za-z][a-zA-Z ,_'-]{5,80}[a-z])(?![\w-])/dg;
const telling = 18;
/** What shows the answer of a cloud or a cluster, which Pulumi only passes on; and how sure its own words are beside one. */
const theirs =
  /\bgoogleapi: |\b[Aa][Pp][Ii] error [A-Z]|\b[Rr]equest ?[Ii][Dd]\b|\bStatus(?:Code)?[=:] ?\d|\bautorest\/|\boperation error |\bError from server\b/;
const around = 0.53;

/** Pulumi: what its engine, backends, command line and programs say, where no envelope knows it. */
export const pulumiRare: Envelope = {
  name: 'Pulumi, its own lists',
  read: (view) => {
    const own = { provider: 'pulumi', sure: 0.84, layer: layers.lock };
    const beside = has(view, 'pulumi') || resource.test(view.text);
    const answers = found(view, answered, { ...own, sure: beside || has(view, 'could not create stack', 'failed to save', 'post-step') ? 0.84 : 0.66 });
    if (!beside && !near.test(view.text)) return answers;
    const sureOf = (most: number, letters: number): number | undefined => (beside ? most : letters < telling ? undefined : Math.min(0.64, most - 0.1));
    const told = (one: Reading): Reading | undefined => (nothing.test(one.code) ? undefined : one);
    const said = [pulumiErred, pulumiCommandErred, pulumiProgramErred].flatMap((list) =>
      headed(view, own, list, ({ letters }, sure = 0.82) => sureOf(sure + Math.min(0.02, letters / 5000), letters)),
    );
    const whole: Reading[] = [
      ...headed(view, own, known, ({ letters }, sure = 0.87) => sureOf(sure, letters)),
      ...said.flatMap(shortened),
      ...answers,
      ...(beside
        ? [
            ...found(view, service, { ...own, sure: 0.84 }),
            ...found(view, problem, { ...own, sure: 0.66 }),
            ...found(view, thrown, { ...own, sure: 0.66 }),
            ...found(view, first, { ...own, sure: 0.57 }, told),
            ...found(view, lastly, { ...own, sure: 0.58 }, told),
          ]
        : []),
    ];
    return theirs.test(view.text) ? whole.map((one) => ({ ...one, sure: Math.min(one.sure, around) })) : whole;
  },
};
