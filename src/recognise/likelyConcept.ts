/** Words of a code by which its failure can be told; the first line that fits decides. */
const words: readonly (readonly [concept: string, words: RegExp])[] = [
  ['deadlock', /deadlock|40p01|mysql 1213|sql-server 1205|ora-00060/],
  ['serialization-failure', /serializ|writeconflict|write conflict|40001|ora-08177|sql-server 3960|transaction ?conflict|p2034/],
  ['already-exists', /already|exists|duplicat|23505|mysql 1062|e11000|ora-00001|sql-server 26(?:01|27)|p2002|busygroup|owned by you|unique/],
  ['operation-in-progress', /in ?progress|pending|being|not ?complete|another (?:operation|update)|operation ?aborted|rebalance|concurrent transactions/],
  ['in-use', /in ?use|dependen|delete ?conflict|not ?empty|foreign|attached|has children|55006|2bp01/],
  ['locked', /lock|lease|busy|55p03|mysql (?:1205|3572)|sql-server 1222|ora-00054|\b423\b/],
  [
    'stale-version',
    /stale|optimistic|version|etag|fingerprint|modified|condition ?not ?(?:met|satisfied)|update ?condition|conditional ?check|non-fast-forward|fetch first|sequence ?token|revision|concurrency/,
  ],
  ['precondition-failed', /precondition|condition/],
  ['concurrent-write', /concurren|aborted|conflict|\b409\b/],
  ['throttled', /throttl|too ?many|rate|slow ?down|exhausted|limit ?exceeded|quota|\b429\b/],
  ['gone', /gone|expired|compacted|\b410\b/],
  ['not-found', /not ?found|no ?such|missing|unknown|does ?not ?exist|\b404\b/],
  ['forbidden', /forbidden|denied|unauthori[sz]|permission|\b403\b|not ?allowed/],
  ['wrong-state', /state|status|not ?ready|disabled|invalid|read ?only/],
];

const byStatus: Record<number, string> = {
  403: 'forbidden',
  404: 'not-found',
  409: 'concurrent-write',
  410: 'gone',
  412: 'precondition-failed',
  423: 'locked',
  429: 'throttled',
};

/** The failure that most likely stands behind a code without a page, by the words of the code, else by its status. A guess, shown as one. */
export const likelyConcept = (provider: string, code: string, status: number | null): string | undefined => {
  const plain = `${provider} ${code}`
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/_/g, ' ')
    .toLowerCase();
  return words.find(([, pattern]) => pattern.test(plain))?.[0] ?? (status === null ? undefined : byStatus[status]);
};
