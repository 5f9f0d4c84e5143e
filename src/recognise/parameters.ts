import type { View } from './view.ts';

/** A value of the reader’s own that stands in the text, by the name of the placeholder it can fill. */
export interface Parameter {
  name: string;
  value: string;
  start: number;
  end: number;
}

/** Where values stand that commands ask for; each group is named as the placeholder, `_` for a hyphen. */
const patterns: RegExp[] = [
  /https?:\/\/(?<account>[a-z0-9]{3,24})(?:-secondary)?\.(?:blob|dfs|file|queue)\.core\.[a-z.]{5,40}\/(?<container>[a-z0-9$][a-z0-9-]{2,62})(?:\/(?<blob>[^\s"'<>?&)\]]{1,300}))?/dg,
  /https?:\/\/127\.0\.0\.1:10000\/(?<account>devstoreaccount1)\/(?<container>[a-z0-9$][a-z0-9-]{2,62})(?:\/(?<blob>[^\s"'<>?&)\]]{1,300}))?/dg,
  /https?:\/\/(?<account>[a-z0-9]{3,24})\.table\.core\.[a-z.]{5,40}\/(?<table>[A-Za-z][A-Za-z0-9]{2,62})/dg,
  /(?<resource_id>\/subscriptions\/(?<subscription>[0-9a-f-]{36})(?:\/resourceGroups\/(?<resource_group>[\w.()-]{1,90}))?(?:\/providers\/(?:Microsoft\.\w{2,40})(?:\/[\w.-]{1,90}){1,8})?)/dgi,
  /https?:\/\/(?<vault>[a-zA-Z0-9-]{3,24})\.vault\.azure\.net/dg,
  /https?:\/\/(?<bucket>[a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\.s3[.-][a-z0-9.-]{5,60}\.com(?:\.cn)?\/(?<key>[^\s"'<>?]{1,300})?/dg,
  /arn:aws[\w-]{0,12}:iam::\d{12}:role\/(?:[\w+=,.@-]{1,64}\/){0,4}(?<role_name>[\w+=,.@-]{1,64})/dg,
  /<BucketName>(?<bucket>[a-z0-9.-]{3,63})<\/BucketName>/dg,
  /\b(?:requests?[ -]?id|x-ms-request-id|x-amzn-requestid|x-amz-request-id|RequestID)["']?\s{0,3}[:=>]\s{0,3}["']?(?<request_id>[A-Za-z0-9-]{8,64})/dgi,
  /\b(?:x-ms-client-request-id|client-request-id|clientRequestId)["']?\s{0,3}[:=]\s{0,3}["']?(?<client_request_id>[0-9a-f-]{36})/dgi,
  /\bx-ms-correlation-request-id["']?\s{0,3}[:=]\s{0,3}["']?(?<correlation_id>[0-9a-f-]{36})/dgi,
  /\bcorrelation\s?(?:id|Id)["']?\s{0,3}[:=]\s{0,3}["']?(?<correlation_id>[0-9a-f-]{36})/dgi,
  /\bIf-Match["']?\s{0,3}[:=]\s{0,3}(?<etag>(?:W\/)?"[^"\n]{1,80}")/dgi,
  /\bETag["']?\s{0,3}[:=]\s{0,3}(?<etag>(?:W\/)?"[^"\n]{1,80}")/dgi,
  /\b(?:relation|table) "(?<table>[A-Za-z_][\w.$]{0,62})"/dg,
  /\b[Pp]rocess (?<pid>\d{1,7}) waits for/dg,
  /\b(?:pods?|deployments\.apps|deployments|configmaps|statefulsets\.apps|secrets|services|leases\.coordination\.k8s\.io|nodes|jobs\.batch) "(?<name>[a-z0-9][a-z0-9.-]{0,251})"/dg,
  /\bnamespaces?[ /]"?(?<namespace>[a-z0-9][a-z0-9-]{0,62})"?(?=[\s,:;/.]|$)/dg,
  /\bcurl(?:\.exe)? [^\n]{0,200}?(?<url>https?:\/\/[^\s"'<>]{4,300})/dg,
];

/** Values in the text that can stand in the commands of a page; of several with one name the first. */
export const parametersIn = ({ text }: View): Parameter[] => {
  const first = new Map<string, Parameter>();
  for (const pattern of patterns)
    for (const { indices } of text.matchAll(pattern))
      for (const [group, place] of Object.entries(indices?.groups ?? {})) {
        const name = group.replaceAll('_', '-');
        if (!place || first.has(name)) continue;
        first.set(name, { name, value: text.slice(place[0], place[1]), start: place[0], end: place[1] });
      }
  return [...first.values()];
};
