// Sources: https://www.elastic.co/docs/reference/elasticsearch/rest-apis/common-options, https://docs.opensearch.org/latest/api-reference/
import { has } from '../cues.ts';
import { phrases, said } from '../phrases.ts';
import { type Envelope, found, layers, type Reading } from '../reading.ts';

/** Types that only say that something within failed. */
const around =
  /^(?:search_phase_execution_exception|status_exception|exception|remote_transport_exception|transport_exception|reduce_search_phase_exception|bulk_item_error|index_closed|elasticsearch_exception|opensearch_exception|search_exception)$/;
const word = '(?<code>[a-z][a-z0-9]{1,30}(?:_[a-z0-9]{1,30}){0,8}_(?:exception|error))';
const types = new RegExp(`["']?\\btype["']?\\s{0,3}[:=]>?\\s{0,3}["']?${word}\\b`, 'dg');
const brackets = new RegExp(`\\[${word}\\b`, 'dg');
const bare = new RegExp(`\\b${word}\\b`, 'dg');
const classes =
  /\b(?<code>VersionConflictEngineException|ResourceAlreadyExistsException|IndexNotFoundException|ClusterBlockException|EsRejectedExecutionException|OpenSearchRejectedExecutionException|DocumentMissingException|IndexAlreadyExistsException|InvalidIndexNameException|MapperParsingException|CircuitBreakingException|SearchPhaseExecutionException|NoShardAvailableActionException|SnapshotInProgressException|ConcurrentSnapshotExecutionException|ProcessClusterEventTimeoutException|IllegalArgumentException)\b/dg;
const snake = (name: string) =>
  name
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/^open_search_/, 'opensearch_');

/** Reasons, where the type was not pasted. */
const reasons = phrases(`
cluster_block_exception | blocked by: [ * / * / | 403
cluster_block_exception | index read-only / allow delete (api)
rejected_execution_exception | rejected execution of | 429
version_conflict_engine_exception | version conflict, required seqNo | 409
version_conflict_engine_exception | version conflict, current version | 409
version_conflict_engine_exception | version conflict, document already exists | 409
circuit_breaking_exception | Data too large, data for | 429
snapshot_in_progress_exception | Cannot delete indices that are being snapshotted
concurrent_snapshot_execution_exception | a snapshot is already running
process_cluster_event_timeout_exception | failed to process cluster event ( * ) within
index_not_found_exception | no such index [ | 404 | 0.85
illegal_argument_exception | Limit of total fields [ | 400 | 0.85
`);

/** Elasticsearch and OpenSearch: the `type` of the root cause. */
export const elasticsearch: Envelope = {
  name: 'Elasticsearch and OpenSearch',
  read: (view) => {
    const mine = has(
      view,
      'elastic',
      'opensearch',
      'root_cause',
      'kibana',
      'lucene',
      '_index',
      'index_uuid',
      'version_conflict',
      'existsexception[',
      'engineexception[',
      'nest.elastic',
      'logstash',
    );
    const stated = said(view, { provider: 'elasticsearch', layer: layers.system, sure: 0.88 }, reasons);
    if (!mine && !/[['"][a-z]+(?:_[a-z]+){1,6}_exception\b/.test(view.text)) return stated;
    const status = /["']?\bstatus["']?\s{0,3}[:=]>?\s{0,3}["']?([45]\d\d)\b|\bError\(([45]\d\d),|\b(?:Status|status line \[HTTP\/1\.1) ?:?\s?([45]\d\d)\b/.exec(
      view.text,
    );
    const own = { provider: 'elasticsearch', layer: layers.system, status: status ? Number(status[1] ?? status[2] ?? status[3]) : undefined };
    const rank = (one: Reading) => (around.test(one.code) ? { ...one, sure: 0.8 } : one);
    return [
      ...stated,
      ...found(view, types, { ...own, sure: 0.97 }, rank),
      ...found(view, brackets, { ...own, sure: 0.95 }, rank),
      ...found(view, bare, { ...own, sure: 0.93 }, rank),
      ...found(view, classes, { ...own, sure: 0.9 }, (one) =>
        one.code === 'IllegalArgumentException' && !has(view, 'illegal_argument') ? undefined : rank({ ...one, code: snake(one.code) }),
      ),
    ];
  },
};
