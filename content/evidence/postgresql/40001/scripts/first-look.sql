SELECT l.relation::regclass AS relation,
       count(*) FILTER (WHERE l.locktype = 'relation') AS whole,
       count(*) FILTER (WHERE l.locktype = 'page') AS pages,
       count(*) FILTER (WHERE l.locktype = 'tuple') AS rows,
       count(DISTINCT l.virtualtransaction) AS transactions,
       string_agg(DISTINCT CASE WHEN l.pid IS NULL AND l.virtualtransaction <> '-1/0' THEN '(prepared)' ELSE coalesce(a.application_name, '(gone)') END, ', ') AS who,
       date_trunc('second', max(clock_timestamp() - a.xact_start)) AS oldest
FROM pg_locks l LEFT JOIN pg_stat_activity a ON a.pid = l.pid
WHERE l.mode = 'SIReadLock'
  AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
GROUP BY l.relation ORDER BY whole DESC, pages DESC, rows DESC;
