SELECT a.pid, coalesce(a.application_name, '(prepared)') AS app, a.state,
       date_trunc('second', clock_timestamp() - a.xact_start) AS xact_age,
       pg_blocking_pids(a.pid) AS blocked_by,
       string_agg(l.relation::regclass || ' ' || replace(l.mode, 'Lock', '')
                  || CASE WHEN l.granted THEN '' ELSE ' WAITING' END, ', ') AS locks,
       left(a.query, 36) AS last_query
FROM pg_locks l
JOIN pg_class c ON c.oid = l.relation AND c.relkind IN ('r', 'p', 'm') AND c.oid >= 16384
LEFT JOIN pg_stat_activity a ON a.pid = l.pid
WHERE l.locktype = 'relation'
  AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
GROUP BY a.pid, a.application_name, a.state, a.xact_start, a.query
ORDER BY a.xact_start NULLS FIRST LIMIT 20;
