// Sources: https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-test-contract-errors.html (handler error codes), https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/troubleshooting.html
import { has } from '../cues.ts';
import { forms, layers } from '../reading.ts';

/** Events of CloudFormation, also through the CDK, SAM and the Serverless Framework. */
export const cloudFormation = forms('CloudFormation events', { provider: 'aws' }, [
  [
    /HandlerErrorCode:\s{1,12}(?<code>[A-Z][A-Za-z]{3,60})/dg,
    { sure: 0.88 },
    (reading, _, view) => ({ ...reading, service: /\bAWS::(\w{2,40})::/.exec(view.text)?.[1] ?? 'cloudformation' }),
  ],
  [
    /\b(?:Stack|stack)[^\n]{0,300}? is in (?<code>[A-Z_]{6,60}) state and (?:can ?not|cannot) be updated/dg,
    { sure: 0.9, service: 'cloudformation', code: 'ValidationError', status: 400 },
    (reading, _, view) => (has(view, 'validationerror') ? { ...reading, code: 'ValidationError' } : reading),
  ],
  [
    /(?:Stack|ChangeSet) (?:\[[^\]\n]{1,200}\]|with id [^\s]{1,200}) (?:already exists|does not exist)/dg,
    { sure: 0.85, service: 'cloudformation', code: 'AlreadyExistsException' },
    (reading, { 0: text }) =>
      text.endsWith('not exist') ? { ...reading, code: text.startsWith('ChangeSet') ? 'ChangeSetNotFound' : 'ValidationError' } : reading,
  ],
  [/already exists in stack ?(?:arn:aws|$)/dgm, { sure: 0.88, service: 'cloudformation', code: 'AlreadyExists' }],
  [/\b(?<code>(?:CREATE|UPDATE|DELETE|ROLLBACK|IMPORT)_FAILED)\b[ |]{1,12}(?:AWS|Custom)::/dg, { sure: 0.8, service: 'cloudformation', layer: layers.tool }],
  [/No updates are to be performed/dg, { sure: 0.9, service: 'cloudformation', code: 'ValidationError', status: 400 }],
]);
