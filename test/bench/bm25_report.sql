-- test/bench/bm25_report.sql: what test/bench/bm25.sh has measured, against the targets.
\pset footer off
\pset null '-'
CREATE TEMP VIEW median AS
	SELECT method, what, percentile_cont(0.5) WITHIN GROUP (ORDER BY ms) AS ms,
		   percentile_cont(0.5) WITHIN GROUP (ORDER BY cpu_ms) AS cpu FROM timing GROUP BY method, what;
CREATE TEMP TABLE target (place serial, what text, b float8);
INSERT INTO target (what, b) VALUES
	('common 1', 0.7), ('common 2', 2), ('common 3', 2.5), ('common 5', 4), ('mid 1', 0.3), ('mid 2', 0.5), ('mid 3', 0.7),
	('mid 5', 1), ('rare 1', 0.05), ('rare 2', 0.05), ('rare 3', 0.05), ('rare 5', 0.05), ('mixed 2', 0.4), ('mixed 3', 0.4), ('mixed 5', 0.4);
SELECT round(ms::numeric, 2) AS "B, ms: plain C, common 3" FROM median WHERE method = 'bound';

\echo Top 10, milliseconds (processor time: cpu); in B with the target; times faster than GIN + ts_rank and RUM
SELECT t.what, round(o.ms::numeric, 2) AS ms, round(o.cpu::numeric, 2) AS cpu, round((o.ms / b.ms)::numeric, 2) AS "in B",
	   t.b AS target, CASE WHEN o.ms <= t.b * b.ms THEN 'met' WHEN b.ms IS NOT NULL THEN 'missed' END AS is,
	   round(g.ms::numeric, 1) AS gin_ms, round((g.ms / o.ms)::numeric) AS gin_times,
	   round(r.ms::numeric, 1) AS rum_ms, round((r.ms / o.ms)::numeric) AS rum_times
FROM target t
JOIN median o ON o.method = 'bm25' AND o.what = t.what
LEFT JOIN median b ON b.method = 'bound'
LEFT JOIN median g ON g.method = 'gin' AND g.what = t.what
LEFT JOIN median r ON r.method = 'rum' AND r.what = t.what
ORDER BY t.place;

\echo Build (maintenance_work_mem 256 MB, one process) and size; bare: without positions
SELECT b.method, round((b.ms / 1000)::numeric, 1) AS build_s, round((b.ms / g.ms)::numeric, 2) AS of_gin, round(s.ms::numeric) AS mb
FROM median b JOIN median s ON s.method = b.method AND s.what = 'size'
JOIN median g ON g.method = 'gin' AND g.what = 'build'
WHERE b.what = 'build' AND b.method <> 'tenth' ORDER BY b.method;

\echo Single-row inserts of two clients, per second; the target is 0.77 of GIN with fastupdate
SELECT round(o.ms::numeric) AS bm25, round(g.ms::numeric) AS gin, round((o.ms / g.ms)::numeric, 2) AS ratio
FROM median o, median g WHERE o.method = 'into_bm25' AND g.method = 'into_gin';

\echo Growth: ten times the rows, times the cost
SELECT t.what, round(s.ms::numeric, 2) AS tenth_ms, round(o.ms::numeric, 2) AS ms, round((o.ms / s.ms)::numeric, 1) AS times
FROM target t
JOIN median o ON o.method = 'bm25' AND o.what = t.what
JOIN median s ON s.method = 'tenth' AND s.what = t.what
ORDER BY t.place;
