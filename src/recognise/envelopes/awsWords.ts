// Sources: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html (services, their ARNs and resources),
// https://registry.terraform.io/providers/hashicorp/aws/latest/docs (types of resources)
import type { Envelope, Reading } from '../reading.ts';
import type { View } from '../view.ts';

/** The id of a service and the words that name it or what it alone has; `~` words count behind `aws_` and `AWS::` only, a space is any of space, hyphen, underscore or none. */
const services: readonly (readonly [word: string, id: string])[] = `
acm: acm, certificate manager
api-gateway: api gateway, ~api gateway, rest api
apigatewayv2: apigatewayv2, api gateway v2
application-auto-scaling: application auto scaling, appautoscaling
appsync: appsync
athena: athena
auto-scaling: auto scaling, auto scaling group, launch configuration
batch: aws batch, ~batch
bedrock-runtime: bedrock runtime
bedrock: bedrock
cloudformation: cloudformation, stack set, cfnbootstrap
cloudfront: cloudfront, cloud front
cloudtrail: cloudtrail
cloudwatch: ~cloudwatch, cloudwatch alarm, cloudwatch dashboard, monitoring
cloudwatch-logs: cloudwatch log, cloudwatch logs, log group, log stream, cloudwatchlogs stream, ~logs, putlogevents
codebuild: codebuild
codecommit: codecommit
codedeploy: codedeploy
codepipeline: codepipeline
cognito-identity: cognito identity, identity pool
cognito-identity-provider: cognito user, cognito idp, user pool, cognito
config-service: ~config, aws config, config rule
connect: client connect, aws connect, amazon connect, ~connect
dax: dax
docdb: docdb
dynamodb: dynamodb, dynamo db, dynamo, dynamodbv2
ec2: ec2, ~instance, ~ami, ~ebs, ~eip, ~vpc, ~subnet, ~route, ~security group, ~internet gateway, ~nat gateway, ~network, ~key pair, ~launch template, ~spot, security group, security groups, amazon ebs, ami, vpc, subnet, internet gateway, nat gateway, network interface
ecr: ecr
ecs: ecs, fargate, task definition
efs: efs, elasticfilesystem, ~efs
eks: eks, eksctl, nodegroup
elasticache: elasticache
elastic-beanstalk: elastic beanstalk, elasticbeanstalk
elastic-load-balancing: elb, ~elb, elasticloadbalancing
elastic-load-balancing-v2: elbv2, elb v2, elasticloadbalancingv2, ~lb, ~alb, target group, listener rule
emr: emr, elasticmapreduce
eventbridge: eventbridge, ~events, cloudwatch event, cloudwatch events
firehose: firehose, kinesis firehose
glacier: glacier
glue: glue
iam: iam, iamuser, iamrole, iampolicy, instance profile
iot: aws iot, ~iot
kafka: msk
kinesis: kinesis, kinesis stream
kms: kms
lambda: lambda
lightsail: lightsail
machine-learning: machine learning
neptune: neptune
opensearch: ~opensearch, opensearch domain
organizations: organizations, organizational unit
rds: rds, ~db
redshift: redshift
route-53: route53, route 53, hosted zone
s3: s3
sagemaker: sagemaker
secrets-manager: secrets manager, secretsmanager
service-catalog: service catalog
servicediscovery: service discovery, servicediscovery
ses: ses
sfn: step functions, stepfunctions, sfn, state machine, ~sfn
sns: sns
sqs: sqs, simplequeueservice
ssm: ssm
sso-admin: ssoadmin, sso admin
sts: sts
swf: swf
timestream-write: timestream write
transfer: ~transfer, transfer family
waf: waf, ~waf
waf-regional: waf regional
wafv2: wafv2, waf v2
workspaces: workspaces
`
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [id = '', words = ''] = line.split(': ');
    return words.split(', ').map((word) => [word, id] as const);
  });

const squeezed = (word: string): string => word.replace(/[ _-]/g, '');
const patternOf = (word: string): string => word.replaceAll(' ', '[ _-]?');
const ids = new Map(services.map(([word, id]) => [squeezed(word), id]));
/** Longest first, so that `cloudwatch logs` is not read as `cloudwatch`. */
const oneOf = (list: readonly string[]): string =>
  list
    .toSorted((a, b) => b.length - a.length)
    .map(patternOf)
    .join('|');
const plain = services.map(([word]) => word).filter((word) => !word.startsWith('~'));
const typed = services.map(([word]) => word.replace('~', ''));
/** Names of resources are joined by hyphens and underscores, and say nothing: `my-s3-role`. */
const words = new RegExp(
  `\\b(?:aws(?:_|::)|client-|service[./]|services[./]|aws:)(?<typed>${oneOf(typed)})(?![a-z0-9])|(?<![a-z0-9_-])(?<plain>${oneOf(plain)})(?![a-z0-9_]|-(?!sdk|[a-z]{2}-)[a-z])`,
  'g',
);
/** Who asks says nothing of who answers. */
const caller = /arn:aws[a-z-]{0,10}:(?:iam|sts)::\d{0,12}:(?:user|role|assumed-role|root)|custom::\S{0,80}/g;

/** The service of AWS whose name stands nearest before `at`, else nearest behind it. */
const serviceAt = ({ lower }: View, at: number): string | undefined => {
  const text = lower.slice(0, 20_000).replace(caller, (whole) => ' '.repeat(whole.length));
  const places = [...text.matchAll(words)].map(({ groups, index }) => {
    const word = squeezed(groups?.typed ?? groups?.plain ?? '');
    return { index, id: (groups?.typed && ids.get(`~${word}`)) || ids.get(word) };
  });
  return (places.findLast(({ index }) => index <= at) ?? places[0])?.id;
};

/** Operations whose names one service has, of the services that have pages here: those of `content/catalogue/aws.json`. */
const operations: readonly (readonly [id: string, name: RegExp])[] = [
  ['dynamodb', /^(?:(?:Batch|Transact)?(?:Get|Put|Update|Delete|Write)Items?|Query|Scan|Execute(?:Statement|Transaction)|\w+GlobalTable)$/],
  ['s3', /Object|Bucket|Multipart|^UploadPart/],
  ['sts', /^AssumeRole(?:With|$)|^GetCallerIdentity$/],
  [
    'iam',
    /Role(?:Policy|Description|PermissionsBoundary)?$|^(?:Add|Remove)RoleTo|FromInstanceProfile|InstanceProfile$|(?:User|Group)Policy$|LoginProfile$|AccessKey$/,
  ],
  ['lambda', /Function|EventSourceMapping|LayerVersion|^PublishVersion$/],
  ['route-53', /^ChangeResourceRecordSets$|HostedZone|HealthCheck/],
  ['cloudformation', /Stack|ChangeSet/],
];
const operated = (operation: string | undefined): string | undefined => operation && operations.find(([, name]) => name.test(operation))?.[0];

/** A reading of AWS that says no service, with the service that its operation, or the words beside it, name. */
export const withAwsService = (reading: Reading, view: View): Reading =>
  reading.provider !== 'aws' || reading.service
    ? reading
    : { ...reading, beside: operated(reading.operation) ?? serviceAt(view, reading.spans[0]?.start ?? 0) };

/** The same envelope, whose errors of AWS say which service the words beside them name. */
export const servedBy = ({ name, read }: Envelope): Envelope => ({ name, read: (view) => read(view).map((one) => withAwsService(one, view)) });
