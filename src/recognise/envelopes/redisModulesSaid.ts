// Sources: https://github.com/RediSearch/RediSearch (src), https://github.com/RedisTimeSeries/RedisTimeSeries (src), https://github.com/RedisJSON/RedisJSON (redis_json/src)
import { heads } from '../heads.ts';

/** What the modules of Redis answer: the first word is ERR, or there is none. */
export const redisModulesSaid = heads(`
ERR: Index already exists | Index already exists Drop it first | Unknown Index name | Unknown index name or name is an alias itself | No such index | Index not found
ERR: Alias already exists | Alias does not exist | Alias does not belong to provided spec | Alias conflicts with an existing index name
ERR: Document already exists | Document does not exist | Document was not added because condition was unmet | Document not found in index
ERR: Duplicate field in schema | Tried to insert field twice | Field was specified twice | Schema is limited to | Invalid field type for field | Could not parse schema for field
ERR: Cannot create index on db 0 | Unsupported field type | Unknown argument * at position | Error parsing arguments for index | Missing mandatory parameter cannot create
ERR: Property * not loaded nor in pipeline | No such property | No such parameter | No such reducer | Invalid query | Query matches no results
ERR: Cursor not found | Cursor does not exist | Bad cursor ID | Could not allocate a cursor | INDEX_CURSOR_LIMIT of * has been reached for an index
ERR: The index was dropped while the cursor was idle | The index was dropped before the query could be executed | The index was dropped while the query was running
ERR: Timeout limit was reached | Max prefix expansions limit was reached | One or more shards failed to execute the query due to insufficient memory
ERR: Not enough memory available to execute the query | Index background scan did not complete due to OOM | Query requires unavailable slots
ERR: Could not send query to cluster | Could not distribute command | ERRCLUSTER Uninitialized cluster state | Legacy GC policy is no longer supported
ERR: Expected * parameters but got | Invalid vector similarity algorithm | Error parsing vector similarity query | SORTBY MAX is not supported by | Expected number of fields or
ERR: Key does not exist or is not a hash | Key does not exist or is not a json | cannot operate on a JSON index as RedisJSON is not loaded
ERR: TSDB key already exists | TSDB the key does not exist | TSDB the key is not a TSDB key | TSDB key does not exist | TSDB Timestamp is older than retention
ERR: TSDB Error at upsert update is not supported when | TSDB timestamp must be equal to or higher than the maximum existing timestamp | TSDB invalid timestamp | TSDB invalid value
ERR: TSDB the destination key already has a src rule | TSDB the destination key already has a dst rule | TSDB the source key already has a source rule
ERR: TSDB compaction rule does not exist | TSDB the source key and destination key should be different | TSDB When a series has compactions deleting samples
ERR: TSDB Couldn t parse | TSDB Couldn't parse | TSDB missing FILTER argument | TSDB please provide at least one matcher | TSDB failed parsing labels | TSDB wrong fromTimestamp | TSDB wrong toTimestamp
ERR: Path does not exist or | new objects must be created at the root | Existing key has wrong Redis type | wrong static path | could not perform this operation on a key that doesn't exist
`);
