import { nameKey } from './knowledge.ts';

/** Names of AWS services as SDKs print them, where they differ from the service id by more than case and spaces. */
const aliases: Record<string, string> = {
  'amazon-identity-management': 'iam',
  'identity-management': 'iam',
  'security-token': 'sts',
  'security-token-service': 'sts',
  'application-auto-scaling': 'application-auto-scaling',
  'simple-notification': 'sns',
  'simple-queue': 'sqs',
  'simple-systems-management': 'ssm',
  'key-management': 'kms',
  kmsinvalid: 'kms',
  'cloud-watch-logs': 'cloudwatch-logs',
  logs: 'cloudwatch-logs',
  'cloud-watch': 'cloudwatch',
  'cloud-watch-events': 'cloudwatch-events',
  events: 'eventbridge',
  'elastic-file-system': 'efs',
  'elastic-container': 'ecs',
  'relational-database': 'rds',
  elasticloadbalancing: 'elastic-load-balancing',
  'elastic-load-balancing': 'elastic-load-balancing',
  elasticloadbalancingv2: 'elastic-load-balancing-v2',
  elbv2: 'elastic-load-balancing-v2',
  stepfunctions: 'sfn',
  'step-functions': 'sfn',
  'certificate-manager': 'acm',
  'cognito-identity-provider': 'cognito-identity-provider',
  config: 'config-service',
  'lambda-internal': 'lambda',
  'glue-internal': 'glue',
  waf: 'waf',
  wafv2: 'wafv2',
  apigateway: 'api-gateway',
  apigatewayv2: 'apigatewayv2',
  autoscaling: 'auto-scaling',
  route53: 'route-53',
  'route-53': 'route-53',
  route53resolver: 'route53resolver',
  'amazon-s3': 's3',
  opensearchservice: 'opensearch',
  elasticsearch: 'elasticsearch-service',
};

const squeezed = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');
const short = new Map(Object.entries(aliases).map(([name, id]) => [squeezed(name), id]));

/**
 * The id of an AWS service from a name as printed: `AmazonDynamoDBv2`, `AWSLambda`, `Route 53`, `IAM`. Of `known` ids it takes
 * the one that is the same without case, spaces and hyphens; else it joins the words by hyphens.
 */
export const awsService = (name: string | undefined, known: ReadonlySet<string> | undefined): string | undefined => {
  if (!name) return undefined;
  const bare = name
    .trim()
    .replace(/^(?:Amazon|AWS|com\.amazonaws\.services\.|Aws::|Amazon\.)\s?/i, '')
    .replace(/(?:Client|Exception)$/, '');
  const key = squeezed(bare);
  const ids = known ? [...known] : [];
  const same = (wanted: string) => ids.find((id) => squeezed(id) === wanted);
  return (
    short.get(key) ??
    same(key) ??
    same(key.replace(/v2$|internal$|service$/, '')) ??
    short.get(key.replace(/v2$|internal$|service$/, '')) ??
    (bare
      .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
      .replace(/[^A-Za-z0-9]+/g, '-')
      .toLowerCase() ||
      undefined)
  );
};

/** Errors that every service of AWS gives, although few declare them: https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html */
const common = new Set(
  `accessdenied expiredtoken incompletesignature internalfailure invalidaction invalidclienttokenid invalidparametercombination invalidparametervalue
invalidqueryparameter malformedquerystring malformedhttprequest missingaction missingauthenticationtoken missingparameter notauthorized optinrequired requestexpired
requestlimitexceeded serviceunavailable signaturedoesnotmatch slowdown throttling unrecognizedclient validation validationerror`.split(/\s+/),
);
export const isCommon = (code: string): boolean => common.has(nameKey(code));
