import type { View } from './view.ts';

/** Names of products, regions and resource ids: weaker than a host or a package, enough where nothing better stands in the text. */
const hints: readonly (readonly [provider: string, words: RegExp])[] = [
  [
    'aws',
    /\b(?:aws|ec2|s3(?:[an]|fs)?|iam|sqs|sns|rds|eks|ecs|ecr|efs|kms|ssm|emr|lambdas?|route ?53|route53|cloudfront|cloud ?watch|cloudtrail|elb(?:v2)?|elasticache|kinesis|fargate|sagemaker|athena|redshift|amplify|serverless|cdk|eksctl|chalice|kops|waf(?:v2)?|cognito|appsync|organizations|organizational unit|auto ?scaling|api ?gateway|instance profile|launch configuration|hosted zone|change batch|internet gateway|nat gateway|elastic ip|security group|(?:sg|vpc|eni|igw|subnet|ami|vol|snap|eipalloc|rtb|lt|i)-[0-9a-f]{8,17}|(?:us|eu|ap|sa|ca|me|af)(?:-gov)?-(?:east|west|north|south|central|northeast|southeast)-\d[a-f]?)\b/g,
  ],
  [
    'azure',
    /\b(?:azure|microsoft|aks|azcopy|arm template|key ?vault|cosmos ?db|service ?bus|event ?hubs?|app service|function app|web ?app|logic app|entra|azuread|activityid|innererror|tenant|client-request-id|one ?drive|sharepoint|odata|mailbox|webjobs|network security group|vnet|virtual (?:machine|network)|managed (?:identity|cluster)|resource ?groups?|storage account|(?:east|west|north|south|central)(?:us|europe|india|asia)2?)\b/g,
  ],
  [
    'gcp',
    /\b(?:google|gke|gce|pub\/?sub|cloud ?sql|cloud run|cloud functions?|app engine|vertex(?: ai)?|firebase|bigtable|dataflow|dataproc|appspot|setiampolicy|read-modify-write|in the project|service account|instancegroup\w{0,20}|managed instance group|fingerprint|x-origin|server: (?:esf|gse|uploadserver)|x-guploader\S{0,20}|projects\/[\w-]{1,40}\/\w{3,30}\/|(?:us|europe|asia|northamerica|southamerica|australia|me|africa)-(?:central|west|east|north|south|northeast|southeast|southwest|northwest)\d(?:-[a-f])?)\b/g,
  ],
];

/** The cloud whose products a text names most; of several with as many the first. */
export const hintedCloud = ({ lower }: View): string | undefined => {
  const head = lower.slice(0, 20_000);
  const counts = hints.map(([provider, words]) => ({ provider, count: new Set(head.match(words)).size }));
  return counts.toSorted((a, b) => b.count - a.count).find(({ count }) => count > 0)?.provider;
};
