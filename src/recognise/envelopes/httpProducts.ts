// Sources: https://docs.github.com/rest (merge a pull request, git refs, contents, rate limits), https://docs.gitlab.com/api/merge_requests/, https://docs.couchdb.org/en/stable/api/basics.html#http-status-codes and https://github.com/apache/couchdb (chttpd.erl),
// https://grafana.com/docs/grafana/latest/developers/http_api/dashboard/ (412), https://github.com/keycloak/keycloak (ErrorResponse.exists), https://developer.hashicorp.com/vault/api-docs#http-status-codes, https://docs.openstack.org/api-ref/compute/ and https://docs.openstack.org/api-ref/network/v2/ (409),
// https://docs.stripe.com/error-handling, https://docs.stripe.com/rate-limits, https://docs.slack.dev/apis/web-api/rate-limits, https://discord.com/developers/docs/topics/rate-limits, https://core.telegram.org/bots/api#making-requests and https://github.com/tdlib/telegram-bot-api, https://shopify.dev/docs/api/usage/limits,
// https://github.com/npm/cli, https://github.com/rubygems/rubygems.org (pusher.rb), https://docs.pypi.org/api/upload/, https://help.sonatype.com/en/sonatype-nexus-repository.html, https://mesosphere.github.io/marathon/api-console/
// of Docker, CouchDB, Keycloak, Telegram, RubyGems and the networks of OpenStack read in their sources; the statuses of the others as commonly documented, not checked line by line
import { has } from '../cues.ts';
import { type Heads, headed, heads } from '../heads.ts';
import { type Envelope, layers } from '../reading.ts';
import { daemonSaid, registrySaid } from './httpDaemon.ts';
import { cdnPages, serversSaid } from './httpServersSaid.ts';

const github = heads(`
409: Head branch was modified | Merge conflict | Git Repository is empty | head branch was modified. Review and try the merge again | is at * but expected
405: Base branch was modified | Pull Request is not mergeable | Merge commits are not allowed on this repository | Squash merges are not allowed on this repository
403: Resource not accessible by | You have triggered an abuse detection mechanism | Must have admin rights to Repository | Repository was archived so is read-only | Resource protected by organization SAML enforcement | Although you appear to have the correct authorization credentials
429: You have exceeded a secondary rate limit | API rate limit exceeded for | API rate limit already exceeded for
422: Validation Failed | Update is not a fast forward | A pull request already exists for | No commits between | Object does not exist | Invalid request. * wasn't supplied | No commit found for SHA | No ref found for
401: Bad credentials
`);
const gitlab = heads(`
409: SHA does not match HEAD of source branch | Another open merge request already exists for this source branch
400: A file with this name already exists | You are attempting to update a file that has changed since you started editing it | SHA must be provided when merging
406: Branch cannot be merged
`);
const couch = heads(`
409: Document update conflict | reason missing_rev
412: The database could not be created, the file already exists | error file_exists | error missing_stub | error nodedown
404: Database does not exist | Design document was updated or deleted | reason no_db_file
403: error partition_overflow
413: the request entity is too large | error document_too_large | error attachment_too_large
400: error illegal_database_name | error illegal_docid | error illegal_partition | error database_name_too_long | error doc_validation | error query_parse_error | error invalid_replication
500: error write_quorum_not_met
`);
const grafana = heads(`
412: version-mismatch | name-exists | plugin-dashboard | The dashboard has been changed by someone else | the folder has been changed by someone else | A dashboard with the same name in the folder already exists | A dashboard with the same uid already exists | A folder or dashboard in the general folder with the same name already exists
`);
const keycloak = heads(`
409: User exists with same username | User exists with same email | User exists with same username or email | Realm with same name exists | Conflict detected. See logs for details | Top level group named * already exists | Sibling group named * already exists | Identity Provider * already exists | Role with name * already exists | Client * already exists | Client Scope * already exists | Protocol mapper exists with same name | New flow alias name already exists
`);
const vault = heads(`
400: check-and-set parameter required for this call | check-and-set parameter did not match the current version | path is already in use at | existing mount at
412: required index state not present
429: rate limit quota exceeded
503: Vault is sealed
`);
const openstack = heads(`
409: conflictingRequest | Conflict occurred attempting to store | Cannot * instance * while it is in vm_state | Cannot * instance * while it is in task_state | Cannot * instance * while it is in power_state | Multiple possible networks found, use a Network ID to be more specific | Instance * is locked | Security group rule already exists | Quota exceeded for resources: | No more IP addresses available on network | Port * is still in use | Found overlapping allocation pools
409: Unable to complete operation on network | Unable to complete operation on subnet | Unable to complete operation on port | Unable to complete operation on router | Unable to complete operation for network | Unable to create the network. The | Unable to create the flat network | cannot be deleted directly via the port API | Current gateway ip * already in use | Security Group * in use
409: NetworkInUse | SubnetInUse | SubnetPoolInUse | PortInUse | ServicePortInUse | PortBound | MacAddressInUse | IpAddressInUse | IpAddressAlreadyAllocated | VlanIdInUse | TunnelIdInUse | RouterInUse | RouterInterfaceInUseByFloatingIP | SecurityGroupInUse | SecurityGroupRuleExists | OverQuota | IpAddressGenerationFailure | RevisionNumberConstraintFailed
400: Invalid input for operation:
413: overLimit
404: itemNotFound
401: The request you have made requires authentication
403: You are not authorized to perform the requested action
`);
const stripe = heads(`
400: idempotency_error | Keys for idempotent requests can only be used with the same parameters
409: idempotency_key_in_use | There is currently another in-progress request using this
429: lock_timeout | This object cannot be accessed right now because another API request or Stripe process | Request rate limit exceeded | Too many requests hit the API too quickly
`);
const chats = heads(`
429: ratelimited | rate_limited | You are being rate limited | A rate-limit has been reached, you may retry | A rate limit was exceeded | Flood control exceeded. Retry in | Too Many Requests: retry after
409: terminated by other getUpdates request | terminated by other setWebhook | terminated by setWebhook request | can't use getUpdates method while webhook is active
400: message is not modified: | message to edit not found | message to delete not found | chat not found | can't parse entities | group chat was upgraded to a supergroup chat | wrong file identifier/HTTP URL specified | query is too old and response timeout expired
403: bot was blocked by the user | bot was kicked from the | bot is not a member of the | bot can't initiate conversation with a user | user is deactivated
`);
const packages = heads(`
403: You cannot publish over the previously published version
409: EPUBLISHCONFLICT | Cannot publish over existing version | Cannot publish over previously published version | Failed to save packument | Repushing of gem versions is not allowed | has already been pushed to this server | crate version * is already uploaded
400: File already exists. See * file-name-reuse | This filename has already been used, use a different version | Repository does not allow updating assets | Repository version policy:
`);
const others = heads(`
429: calls per second for api client. Reduce request rates
409: App is locked by one or more deployments
`);

/** What products say in words of their own, by the status that their documentation or source gives it; beside words that name the product. */
const products: readonly (readonly [list: Heads, words: readonly string[], never?: true])[] = [
  [daemonSaid, ['response from daemon'], true],
  [
    registrySaid,
    ['docker', 'registry', '/v2/', 'pull', 'push', 'buildx', 'buildkit', 'ghcr', 'containerd', 'helm', 'harbor', 'manifest', 'image', 'repository'],
  ],
  [serversSaid, ['nginx', 'apache', 'haproxy', 'envoy', 'istio', 'varnish', 'traefik', 'cloudflare', 'upstream', '<html', '<body', '<p>', 'ah0']],
  [github, ['github', 'octokit', 'httperror', 'documentation_url', 'ghe.']],
  [gitlab, ['gitlab', '/api/v4', 'merge_requests', 'glab']],
  [couch, ['couch', 'pouch', 'cloudant', '_rev', '"reason"', '_design']],
  [grafana, ['grafana']],
  [keycloak, ['keycloak', '{"errormessage"', '/realms/', 'kcadm']],
  [vault, ['vault', 'hvac', 'kv/']],
  [
    openstack,
    [
      'openstack',
      'keystone',
      'novaclient',
      'nova.',
      'neutron',
      'cinder',
      'glance',
      'gophercloud',
      '/v2.1',
      '/v2.0',
      'http response code [',
      'conflictingrequest',
    ],
  ],
  [stripe, ['stripe']],
  [chats, ['slack', 'discord', 'telegram', 'telegraf', '"ok":', 'ok: false', "'ok':", 'retry_after', 'bot was', 'bot is', 'api error']],
  [packages, ['npm', 'yarn', 'pnpm', 'lerna', 'pypi', 'twine', 'gem ', 'rubygems', 'nexus', 'maven', 'gradle', 'cargo', 'crates.io', 'publish']],
  [others, ['shopify', 'marathon', 'force=true']],
];

/** From so many fixed letters on a message may be known where nothing names its product; not what only the daemon's name makes its own. */
const telling = 22;

/** Messages of products that answer over HTTP, as the status they stand for; a status that the text shows in a form of its own is surer. */
export const httpProducts: Envelope = {
  name: 'Products that answer over HTTP',
  read: (view) => [
    ...cdnPages.read(view),
    ...products.flatMap(([list, words, never]) => {
      const beside = has(view, ...words);
      return headed(view, { provider: 'http', layer: layers.transport }, list, ({ letters }) =>
        beside ? 0.81 : !never && letters >= telling ? 0.64 : undefined,
      );
    }),
  ],
};
