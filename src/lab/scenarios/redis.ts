import type { Scenario } from '../scenario.ts';
import { redisRaces } from './redisRaces.ts';
import { type RedisScene, redisScene } from './redisScene.ts';

/** Redis: lost races, which are no errors, and errors. */
export const redisScenarios: Scenario[] = [
  ...redisRaces,
  ...(
    [
      {
        id: 'EXECABORT-error-while-queueing',
        title: 'EXEC after a command could not be queued',
        doc: [
          'Transactions, Errors inside a transaction',
          'develop/using-commands/transactions/',
          'an error while commands are queued makes EXEC return an error and discards the transaction',
        ],
        steps: [
          'a> SET stock 5',
          'a> MULTI',
          'a> DECR stock',
          'a> DECR',
          'a> EXEC',
          '# Nothing was done, not even the command that had been queued.',
          'a> GET stock',
        ],
      },
      {
        id: 'WRONGTYPE-list-command-on-string',
        title: 'A list command on a key that holds a string; in a transaction the rest is done all the same',
        doc: ['LPUSH', 'commands/lpush/', 'an error when the key holds a value that is not a list'],
        steps: [
          'a> SET orders 42',
          'a> LPUSH orders 43',
          '# Within a transaction it is one element of the answer, and the other commands have taken effect.',
          'a> MULTI',
          'a> LPUSH orders 44',
          'a> SET status done',
          'a> EXEC',
          'a> GET status',
        ],
      },
      {
        id: 'BUSYGROUP-xgroup-create',
        title: 'XGROUP CREATE of a consumer group that is there',
        doc: ['XGROUP CREATE', 'commands/xgroup-create/', '-BUSYGROUP when a group of that name exists'],
        steps: ['a> XGROUP CREATE orders billing $ MKSTREAM', 'b> XGROUP CREATE orders billing $ MKSTREAM'],
      },
      {
        id: 'NOSCRIPT-evalsha',
        title: 'EVALSHA of a script that this server does not have in its cache',
        doc: ['Scripting with Lua, Script cache', 'develop/programmability/eval-intro/', 'a NOSCRIPT error when the script is not in the cache'],
        steps: [
          'a> SCRIPT LOAD "return redis.call(\'GET\', KEYS[1])"',
          '# A restart, a failover or this command empties the cache.',
          'b> SCRIPT FLUSH',
          'a> EVALSHA d3c21d0c2b9ca22f82737626a27bcaf5d288f99f 1 stock',
        ],
      },
      {
        id: 'READONLY-write-on-replica',
        title: 'A write to a replica',
        doc: ['Replication, Read-only replica', 'operate/oss_and_stack/management/replication/', 'read-only replicas, the default, reject all write commands'],
        steps: [
          'a> SET stock 5',
          '# The server becomes a replica of one that is not there; after a failover a client may find itself connected to such a one.',
          'b> REPLICAOF 127.0.0.1 1',
          'a> DECR stock',
          'b> REPLICAOF NO ONE',
          'a> GET stock',
        ],
      },
      {
        id: 'MASTERDOWN-stale-replica',
        title: 'A read from a replica that has lost its master and may not serve stale data',
        doc: [
          'redis.conf 7.0, replica-serve-stale-data',
          'https://github.com/redis/redis/blob/7.0/redis.conf',
          'set to no, commands that read data are answered MASTERDOWN while the link to the master is down',
        ],
        steps: [
          'a> SET stock 5',
          'b> CONFIG SET replica-serve-stale-data no',
          'b> REPLICAOF 127.0.0.1 1',
          'a> GET stock',
          'b> REPLICAOF NO ONE',
          'b> CONFIG SET replica-serve-stale-data yes',
        ],
      },
      {
        id: 'BUSY-script-runs',
        title: 'Any command while a script of another client runs for longer than busy-reply-threshold',
        doc: [
          'Redis programmability, Maximum execution time',
          'develop/programmability/',
          'from then on commands of other clients are answered BUSY; SCRIPT KILL ends a script that has only read',
        ],
        first: true,
        steps: [
          'a> SET stock 5',
          '# The threshold is 5 s by default.',
          'b> CONFIG SET busy-reply-threshold 100',
          'a> EVAL "while true do end" 0 -- waits for b',
          'b> GET stock',
          'b> SCRIPT KILL',
          'a answers',
          'b> GET stock',
          'b> CONFIG SET busy-reply-threshold 5000',
        ],
      },
    ] satisfies RedisScene[]
  ).map(redisScene),
];
