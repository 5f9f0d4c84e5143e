import { awsHide } from '../tools/awsSession.ts';
import { type Keeper, keptBy } from './kept.ts';

/** One item of Microsoft Graph: a PATCH with another eTag in If-Match is 412, one without is done. */
export const graphItem: Keeper = async (kept, { method, headers, body }) => {
  const json = (status: number, content: object) => ({ status, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(content) });
  const item = () => ({ id: '01ABC', eTag: `"{01ABC},${kept.version}"`, name: 'notes.txt', description: kept.value });
  if (method === 'PATCH') {
    if (headers['if-match'] && headers['if-match'] !== item().eTag)
      return json(412, { error: { code: 'resourceModified', message: 'text of the stub, not of Microsoft' } });
    kept.value = JSON.parse(body).description;
    kept.version++;
  }
  return json(200, item());
};

/** The tags of one scope of Resource Manager: PUT replaces them, PATCH merges; one write at a time. */
export const armTags: Keeper = async (kept, { method, body }) => {
  const json = (status: number, content: object) => ({ status, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(content) });
  const tags = () => JSON.parse(kept.value || '{}');
  const all = () => json(200, { id: '/scope', name: 'default', properties: { tags: tags() } });
  const change = () => {
    const sent = JSON.parse(body).properties.tags;
    kept.value = JSON.stringify(method === 'PATCH' ? { ...tags(), ...sent } : sent);
    return all();
  };
  return method === 'GET'
    ? all()
    : kept.alone(change, json(409, { error: { code: 'Conflict', message: 'text of the stub', innererror: { code: 'AnotherOperationInProgress' } } }));
};

/** The tag “owners” of one IAM role, in the query protocol; one write at a time. */
export const iamRole: Keeper = async (kept, { body }) => {
  const asked = new URLSearchParams(body);
  const action = asked.get('Action');
  const xml = (status: number, content: string) => ({ status, headers: { 'Content-Type': 'text/xml' }, body: content });
  const result = (inner: string) => xml(200, `<${action}Response xmlns="https://iam.amazonaws.com/doc/2010-05-08/">${inner}</${action}Response>`);
  const refusal = '<ErrorResponse><Error><Type>Sender</Type><Code>ConcurrentModification</Code><Message>text of the stub</Message></Error></ErrorResponse>';
  if (action === 'TagRole')
    return kept.alone(
      () => {
        kept.value = asked.get('Tags.member.1.Value') ?? '';
        return result('');
      },
      xml(409, refusal),
    );
  const tags = kept.value && `<member><Key>owners</Key><Value>${kept.value}</Value></member>`;
  return result(`<ListRoleTagsResult><IsTruncated>false</IsTruncated><Tags>${tags}</Tags></ListRoleTagsResult>`);
};

/** An API that does one thing at a time: 409 with a problem type while a line is being written. The message is ours. */
export const oneAtATime: Keeper = async (kept, { method, body }) =>
  method === 'POST'
    ? kept.alone(
        () => {
          kept.value += body;
          return { status: 201 };
        },
        {
          status: 409,
          headers: { 'Content-Type': 'application/problem+json', 'Retry-After': '1' },
          body: '{"type":"https://api.example/problems/operation-in-progress","code":"operation-in-progress","status":409}',
        },
      )
    : { status: 200, headers: { 'Content-Type': 'text/plain' }, body: kept.value };

/** The stubs that answer so. */
export const keptGraph = keptBy('stub-kept-graph', 'Microsoft Graph', graphItem);
export const keptArm = keptBy('stub-kept-arm', 'Azure Resource Manager', armTags);
export const keptIam = keptBy('stub-kept-iam', 'AWS IAM (query protocol)', iamRole, awsHide);
export const keptOneAtATime = keptBy('stub-one-at-a-time', 'an API that does one thing at a time', oneAtATime);
