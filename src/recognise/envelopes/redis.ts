// Sources: https://redis.io/docs/latest/develop/reference/protocol-spec/#simple-errors (the first word is the code), https://redis.io/docs/latest/develop/using-commands/transactions/
import { has } from '../cues.ts';
import { forms } from '../reading.ts';

const words =
  'WRONGTYPE|BUSYGROUP|BUSYKEY|EXECABORT|READONLY|NOSCRIPT|LOADING|MASTERDOWN|NOREPLICAS|NOAUTH|WRONGPASS|NOPERM|CROSSSLOT|TRYAGAIN|CLUSTERDOWN|UNKILLABLE|NOTBUSY|NOGROUP|MISCONF|OOM|NOPROTO|INPROG|UNBLOCKED|MOVED|ASK|BUSY';

/** Redis: the first word of the answer is the code. */
export const redis = forms('Redis', { provider: 'redis' }, [
  [
    new RegExp(`(?:^|[\\s"'(:[-])(?<code>${words})(?=[ :])`, 'dgm'),
    {},
    (reading, match, view) => {
      const after = view.text.slice(match.index + match[0].length, match.index + match[0].length + 60);
      const typical =
        /^:? ?(?:Operation against|Consumer Group|Transaction discarded|You can't write|No matching script|Redis is|Link with MASTER|Not enough good|Authentication required|invalid username|this user has no|Keys in request|Multiple keys|The cluster is|Hash slot|No such key|Redis is configured|command not allowed|\d{1,5} |Target key|The|A master|unsupported|No running|Sorry)/i.test(
          after,
        );
      return typical
        ? reading
        : has(view, 'redis', 'jedis', 'lettuce', 'replyerror') && /^[A-Z]{6,}$|^(?:MOVED|ASK|BUSY|OOM)$/.test(reading.code)
          ? { ...reading, sure: 0.88 }
          : undefined;
    },
  ],
  [/\bERR Operation against a key holding the wrong kind/dg, { code: 'WRONGTYPE' }], // before Redis 2.8 the first word was ERR
  [/\b(?<code>WatchError|WatchVariableError)\b/dg],
  [/\bMaster link |MASTERDOWN/dg, { sure: 0.5, code: 'MASTERDOWN' }, (reading, _, view) => (has(view, 'redis') ? reading : undefined)],
  [/\bERR (?<message>[^\n"']{5,80})/dg, { sure: 0.8, code: 'ERR' }, (reading, _, view) => (has(view, 'redis', 'jedis', 'replyerror') ? reading : undefined)],
]);
