-- One series of :n statements, read by hand as it were; then what lineage() and copies() take.
SET search_path = dialogue, public;
TRUNCATE statement CASCADE;
INSERT INTO statement (id, published, body, loaded_at)
	SELECT n, date '1990-01-01' + n, (SELECT string_agg('word' || md5((n * 50 + k)::text), ' ') FROM generate_series(1, 100) k), '2020-01-01'
	FROM generate_series(1, :n) n;
INSERT INTO dialogue (statement_id, seq, relation, series, series_key, ordinal, held, span)
	SELECT n, 0, 'reports', 'Daily Talks', 'daily talks', n, (date '1990-01-01' + n)::edtf, '[1,5)' FROM generate_series(1, :n) n;
INSERT INTO commitment (statement_id, seq, content, strength)
	SELECT n, k, format('share reports on measure%s and hold exercise%s in port%s each year', (n * 2 + k * 7) / 10, k, (n + k) % 97), 3
	FROM generate_series(1, :n) n, generate_series(0, 9) k;
ANALYZE;
SELECT clock_timestamp() AS start \gset
SELECT count(*) AS rows, count(*) FILTER (WHERE score IS NOT NULL) AS links FROM lineage('daily talks') \gset
SELECT clock_timestamp() AS linked \gset
SELECT count(*) AS n_copies FROM copies() \gset
SELECT format('%s statements: lineage %s s (%s links), copies %s s', :n, round(extract(epoch FROM :'linked'::timestamptz - :'start')::numeric, 2),
	:links, round(extract(epoch FROM clock_timestamp() - :'linked')::numeric, 2)) \g (format=unaligned tuples_only=on)
