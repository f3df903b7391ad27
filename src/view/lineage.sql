-- lineage.sql: what became of commitments from round to round: lineage() and compare().
-- Relies on src/view/round.sql and copy.sql; the matching is in src/view/chain.c and likeness.c.

CREATE FUNCTION chains(statement_ids bigint[], rounds int[], threshold double precision,
	OUT chain int, OUT statement_id bigint, OUT seq int, OUT earlier_statement_id bigint, OUT earlier_seq int, OUT score real)
	RETURNS SETOF record
AS 'MODULE_PATHNAME', 'dlg_chains' LANGUAGE C STABLE STRICT PARALLEL RESTRICTED COST 100000 ROWS 1000;
COMMENT ON FUNCTION chains(bigint[], int[], double precision) IS
'Links the commitments of statements into chains, each with the one that it continues, one to one. rounds numbers the round of each statement, in order of time. The commitments of a round are held against the ends of chains that reach into the five rounds before, the most alike first; score says how alike two are, 0 to 1: what they share of the weight of their words, of what these mean (table sense; words of parties mean the party), of the other words of their sentences and of their topics, each by its inverse document frequency among all that is compared; words count the more the nearer they stand to the first of the content; more where both are about the same subject, less where they are about others (see subjects); across a round between that makes at least half as many commitments it counts 0.75 times. One row for each commitment; earlier_… is null where a chain begins. lineage() and compare() show it.';

CREATE FUNCTION subjects(statement_ids bigint[], OUT statement_id bigint, OUT seq int, OUT subject text, OUT share real)
	RETURNS SETOF record
AS 'MODULE_PATHNAME', 'dlg_subjects' LANGUAGE C STABLE STRICT PARALLEL RESTRICTED COST 100000 ROWS 1000;
COMMENT ON FUNCTION subjects(bigint[]) IS
'What the commitments of statements are about, as fine as lineage() and compare() go by: the subjects (table subject) that cues in the content show (table subject_cue), and how much of it is about each, 0 to 1, together 1. The longest cue counts; the nearer it stands to the first word, and the more words it has, the more. A commitment whose words are no cue has no row.';

CREATE FUNCTION diff(a text, b text) RETURNS text
AS 'MODULE_PATHNAME', 'dlg_diff_of' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1000;
COMMENT ON FUNCTION diff(text, text) IS
'What differs between two texts, word by word: the second with what it leaves out of the first as [-…-] and what it puts in as {+…+}. Capitals, accents and marks make no difference. Where more than 4,000 words differ in one stretch, the whole stretch counts as replaced.';

CREATE FUNCTION diff_pieces(a text, b text) RETURNS jsonb
AS 'MODULE_PATHNAME', 'dlg_diff_pieces' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1000;
COMMENT ON FUNCTION diff_pieces(text, text) IS
'The same as diff(a, b) in pieces, for a client that shows them in colours: a JSON array of {what, text}, what being same, removed or added.';

CREATE FUNCTION lineage_threshold(given double precision) RETURNS double precision
AS 'MODULE_PATHNAME', 'dlg_lineage_threshold' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION lineage_threshold(double precision) IS
'The likeness from which on one commitment continues another in lineage() and compare(): what is given, or 0.25. On joint statements that it was not chosen on, judged by three readers, seven links in ten are right at 0.25 and two in three of all continuations are found; at 0.31 nearly four in five and more than half, at 0.15 a half and nearly four in five. Error 22023 for a number outside 0 to 1.';

CREATE FUNCTION series_statements(series_key text,
	OUT number int, OUT ordinal int, OUT held edtf, OUT statement_id bigint) RETURNS SETOF record
	LANGUAGE sql STABLE PARALLEL RESTRICTED ROWS 1000
BEGIN ATOMIC
	WITH reported AS (
		SELECT row_number() OVER (ORDER BY r.ordinal, r.held::text, r.statement_ids) AS round, r.ordinal, r.held, r.evidence
		FROM round r WHERE r.series_key = $1 AND r.status = 'reported'
	), told AS (
		SELECT r.round, r.ordinal, r.held, e.statement_id,
			   coalesce(first_day(r.held), min(s.published) OVER (PARTITION BY r.round)) AS day,
			   row_number() OVER (PARTITION BY coalesce(k.root, s.id) ORDER BY s.published NULLS LAST, s.id) AS copy
		FROM reported r
		CROSS JOIN LATERAL jsonb_to_recordset(r.evidence) AS e (statement_id bigint, relation text)
		JOIN statement s ON s.id = e.statement_id
		LEFT JOIN copy_set k ON k.statement_id = s.id
		WHERE e.relation = 'reports'
	)
	SELECT (dense_rank() OVER (ORDER BY t.day, t.ordinal, t.round))::int, t.ordinal, t.held, t.statement_id
	FROM told t
	WHERE t.copy = 1
	ORDER BY 1, 4;
END;
COMMENT ON FUNCTION series_statements(text) IS
'The statements that report the rounds of a series, republished copies left out, with the round that each reports: number counts the reported rounds in order of time from 1.';

CREATE FUNCTION check_series(series_key text) RETURNS void
	LANGUAGE plpgsql STABLE PARALLEL SAFE SET search_path = pg_catalog, dialogue, pg_temp AS $$
DECLARE
	asked text[] := regexp_split_to_array(lower(check_series.series_key), '\W+');
	near text;
BEGIN
	IF check_series.series_key IS NULL OR EXISTS (
		SELECT FROM dialogue.telling t JOIN dialogue.statement s ON s.id = t.statement_id
		WHERE t.series_key = check_series.series_key AND t.relation <> 'mentions') THEN
		RETURN;
	END IF;
	SELECT string_agg(format('"%s"', key), ', ' ORDER BY shared DESC, key) INTO near
	FROM (SELECT k.key, shared
		  FROM (SELECT DISTINCT t.series_key AS key
				FROM dialogue.telling t JOIN dialogue.statement s ON s.id = t.statement_id
				WHERE t.series_key IS NOT NULL AND t.relation <> 'mentions') k,
			   LATERAL (SELECT count(*) AS shared FROM unnest(regexp_split_to_array(lower(k.key), '\W+')) AS w (word)
						WHERE w.word = ANY (asked)) s
		  WHERE shared > 0 ORDER BY shared DESC, k.key LIMIT 5) n;
	RAISE EXCEPTION USING ERRCODE = 'no_data_found', MESSAGE = format('there is no series "%s"', check_series.series_key),
		DETAIL = 'No statement reports, recalls or announces a meeting with this series_key.',
		HINT = coalesce('Near it: ' || near || '.', 'The view series lists all.');
END
$$;
COMMENT ON FUNCTION check_series(text) IS
'Error P0002 where there is no series with this key, with a hint that lists those nearest to it.';

CREATE FUNCTION commitment_change(earlier_strength int, earlier_hedge text, strength int, hedge text) RETURNS text
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN CASE WHEN strength > earlier_strength OR (strength = earlier_strength AND hedge IS NULL AND earlier_hedge IS NOT NULL)
				THEN 'strengthened'
				WHEN strength < earlier_strength OR (strength = earlier_strength AND hedge IS NOT NULL AND earlier_hedge IS NULL)
				THEN 'weakened'
				ELSE 'renewed' END;
COMMENT ON FUNCTION commitment_change(int, text, int, text) IS
'What became of a commitment that is said again: strengthened (higher on the ladder of strength, or as high without the hedge), weakened (lower, or with a hedge), else renewed.';

CREATE FUNCTION lineage(series_key text, threshold double precision DEFAULT NULL)
	RETURNS TABLE (chain int, event text, score real,
				   earlier_statement_id bigint, earlier_seq int, earlier_round int, earlier_held edtf, earlier_strength int,
				   earlier_content text,
				   statement_id bigint, seq int, round int, held edtf, strength int, content text)
	LANGUAGE plpgsql STABLE PARALLEL RESTRICTED ROWS 1000 SET search_path = pg_catalog, dialogue, pg_temp SET jit = off AS $$
BEGIN
	threshold := dialogue.lineage_threshold(threshold);
	PERFORM dialogue.check_series(lineage.series_key);
	RETURN QUERY
	WITH told AS MATERIALIZED (
		SELECT * FROM dialogue.series_statements(lineage.series_key)
	), saying AS MATERIALIZED (	-- a chain has one commitment of a round, so what one continues is the one before it
		SELECT l.chain, l.score, l.statement_id, l.seq, t.number, t.ordinal, t.held, c.strength, a.hedge, c.content,
			   lead(l.seq) OVER w IS NULL AS ends,
			   lag(l.statement_id) OVER w AS earlier_statement_id, lag(l.seq) OVER w AS earlier_seq,
			   lag(t.ordinal) OVER w AS earlier_ordinal, lag(t.held) OVER w AS earlier_held,
			   lag(c.strength) OVER w AS earlier_strength, lag(a.hedge) OVER w AS earlier_hedge,
			   lag(c.content) OVER w AS earlier_content,
			   -- the next round that says anything
			   first_value(t.number) OVER n AS next, first_value(t.ordinal) OVER n AS next_ordinal,
			   first_value(t.held) OVER n AS next_held
		FROM dialogue.chains(ARRAY(SELECT t.statement_id FROM told t ORDER BY t.number, t.statement_id),
							 ARRAY(SELECT t.number FROM told t ORDER BY t.number, t.statement_id),
							 lineage.threshold) l
		JOIN told t ON t.statement_id = l.statement_id
		JOIN dialogue.commitment c ON c.statement_id = l.statement_id AND c.seq = l.seq
		LEFT JOIN dialogue.act a ON a.statement_id = c.statement_id AND a.seq = c.act_seq
		WINDOW w AS (PARTITION BY l.chain ORDER BY t.number),
			   n AS (ORDER BY t.number GROUPS BETWEEN 1 FOLLOWING AND 1 FOLLOWING)
	), event AS (
		SELECT l.chain, CASE WHEN l.earlier_seq IS NULL THEN 'first said'
							 ELSE dialogue.commitment_change(l.earlier_strength, l.earlier_hedge, l.strength, l.hedge) END AS event,
			   l.score, l.earlier_statement_id, l.earlier_seq, l.earlier_ordinal, l.earlier_held, l.earlier_strength,
			   l.earlier_content, l.statement_id, l.seq, l.ordinal, l.held, l.strength, l.content, l.number
		FROM saying l
		UNION ALL
		SELECT l.chain, 'dropped', NULL, l.statement_id, l.seq, l.ordinal, l.held, l.strength, l.content,
			   NULL, NULL, l.next_ordinal, l.next_held, NULL, NULL, l.next
		FROM saying l
		WHERE l.ends AND l.next IS NOT NULL
	)
	SELECT e.chain, e.event, e.score, e.earlier_statement_id, e.earlier_seq, e.earlier_ordinal, e.earlier_held,
		   e.earlier_strength, e.earlier_content, e.statement_id, e.seq, e.ordinal, e.held, e.strength, e.content
	FROM event e ORDER BY e.chain, e.number, e.statement_id NULLS LAST, e.seq;
END
$$;
COMMENT ON FUNCTION lineage(text, double precision) IS
'What became of the commitments of a series from round to round. chain numbers those that continue each other; event is first said (chain begins), renewed, strengthened or weakened (said again, see commitment_change), or dropped (the next round that commits to anything does not have it, nor any after; round and held tell which it is, statement_id is null). A round links to any of the five before, so that what is taken up again after a gap goes on; score says how alike the two are (0 to 1, see chains), null where nothing is linked. Two are linked from threshold on, by default that of lineage_threshold. Only rounds that a statement reports count, republished copies not. Error P0002, with near names, for an unknown series; 22023 for a threshold outside 0 to 1. round is the ordinal, null where it is not known.';

CREATE FUNCTION compare(a bigint[], b bigint[], threshold double precision DEFAULT NULL)
	RETURNS TABLE (what text, event text, score real,
				   a_statement_id bigint, a_seq int, a_strength int, a_content text,
				   b_statement_id bigint, b_seq int, b_strength int, b_content text,
				   diff text, pieces jsonb)
	LANGUAGE plpgsql STABLE PARALLEL RESTRICTED ROWS 100 SET search_path = pg_catalog, dialogue, pg_temp SET jit = off AS $$
DECLARE
	missing bigint;
BEGIN
	threshold := dialogue.lineage_threshold(threshold);
	IF compare.a && compare.b THEN
		RAISE EXCEPTION USING ERRCODE = 'invalid_parameter_value', MESSAGE = 'a statement cannot be compared with itself',
			DETAIL = format('Statements %s are on both sides.', ARRAY(SELECT unnest(compare.a) INTERSECT SELECT unnest(compare.b) ORDER BY 1)),
			HINT = 'Give the statements of one round on one side, those of the other on the other.';
	END IF;
	SELECT i INTO missing FROM unnest(compare.a || compare.b) i
	WHERE NOT EXISTS (SELECT FROM dialogue.statement s WHERE s.id = i) LIMIT 1;
	IF FOUND THEN
		RAISE EXCEPTION USING ERRCODE = 'no_data_found', MESSAGE = format('there is no statement %s', coalesce(missing::text, 'NULL')),
			DETAIL = 'It was given as one of those to be compared, and no statement that you may see has this id.',
			HINT = 'The arguments are values of the column id of the table statement.';
	END IF;
	RETURN QUERY
	WITH linked AS (
		SELECT *, count(*) OVER (PARTITION BY chain) = 1 AS alone
		FROM dialogue.chains(compare.a || compare.b,
			array_fill(1, ARRAY[cardinality(compare.a)]) || array_fill(2, ARRAY[cardinality(compare.b)]), compare.threshold)
	), pair AS (
		SELECT CASE WHEN first THEN l.statement_id ELSE l.earlier_statement_id END AS x_id,
			   CASE WHEN first THEN l.seq ELSE l.earlier_seq END AS x_seq,
			   CASE WHEN NOT first THEN l.statement_id END AS y_id, CASE WHEN NOT first THEN l.seq END AS y_seq, l.score
		FROM linked l, LATERAL (SELECT l.statement_id = ANY (compare.a)) f (first)
		WHERE l.alone OR NOT first
	), worded AS (
		SELECT p.*, x.strength AS x_strength, x.content AS x_content, y.strength AS y_strength, y.content AS y_content,
			   dialogue.diff_pieces(x.content, y.content) AS pieces,
			   CASE WHEN p.score IS NOT NULL
					THEN dialogue.commitment_change(x.strength, xa.hedge, y.strength, ya.hedge) END AS event
		FROM pair p
		LEFT JOIN dialogue.commitment x ON x.statement_id = p.x_id AND x.seq = p.x_seq
		LEFT JOIN dialogue.act xa ON xa.statement_id = x.statement_id AND xa.seq = x.act_seq
		LEFT JOIN dialogue.commitment y ON y.statement_id = p.y_id AND y.seq = p.y_seq
		LEFT JOIN dialogue.act ya ON ya.statement_id = y.statement_id AND ya.seq = y.act_seq
	)
	SELECT CASE WHEN w.y_seq IS NULL THEN 'dropped' WHEN w.x_seq IS NULL THEN 'new'
				WHEN w.event = 'renewed' AND NOT w.pieces @? '$[*] ? (@.what != "same")' THEN 'kept' ELSE 'changed' END,
		   w.event, w.score, w.x_id, w.x_seq, w.x_strength, w.x_content, w.y_id, w.y_seq, w.y_strength, w.y_content,
		   dialogue.diff(w.x_content, w.y_content), w.pieces
	FROM worded w
	ORDER BY w.y_seq IS NULL, w.y_id, w.y_seq, w.x_id, w.x_seq;
END
$$;
COMMENT ON FUNCTION compare(bigint[], bigint[], double precision) IS
'What the statements b of one round kept, changed, dropped or added against the statements a of another, with both wordings side by side: what is kept (the same words, as strong), changed, new (b only) or dropped (a only); event tells of the first two whether it is renewed, strengthened or weakened (see commitment_change); score how alike they are (see chains); diff and pieces what differs (see diff and diff_pieces). In the order of b, the dropped ones last. threshold as in lineage(). Error P0002 for an unknown statement, 22023 for one on both sides.';

CREATE FUNCTION compare(a bigint, b bigint, threshold double precision DEFAULT NULL)
	RETURNS TABLE (what text, event text, score real,
				   a_statement_id bigint, a_seq int, a_strength int, a_content text,
				   b_statement_id bigint, b_seq int, b_strength int, b_content text,
				   diff text, pieces jsonb)
	LANGUAGE sql STABLE PARALLEL RESTRICTED ROWS 100
	RETURN compare(ARRAY[a], ARRAY[b], threshold);
COMMENT ON FUNCTION compare(bigint, bigint, double precision) IS
'The same for two statements, a and b.';

CREATE FUNCTION compare(series_key text, a int, b int, threshold double precision DEFAULT NULL)
	RETURNS TABLE (what text, event text, score real,
				   a_statement_id bigint, a_seq int, a_strength int, a_content text,
				   b_statement_id bigint, b_seq int, b_strength int, b_content text,
				   diff text, pieces jsonb)
	LANGUAGE plpgsql STABLE PARALLEL RESTRICTED ROWS 100 SET search_path = pg_catalog, dialogue, pg_temp AS $$
DECLARE
	told record;
BEGIN
	PERFORM dialogue.check_series(compare.series_key);
	SELECT array_agg(s.statement_id) FILTER (WHERE s.ordinal = compare.a) AS a,
		   array_agg(s.statement_id) FILTER (WHERE s.ordinal = compare.b) AS b,
		   string_agg(DISTINCT s.ordinal::text, ', ') AS known
		INTO told FROM dialogue.series_statements(compare.series_key) s;
	IF compare.a IS NULL OR compare.b IS NULL THEN
		RETURN;
	ELSIF told.a IS NULL OR told.b IS NULL THEN
		RAISE EXCEPTION USING ERRCODE = 'no_data_found',
			MESSAGE = format('no statement reports round %s of series "%s"',
							 CASE WHEN told.a IS NULL THEN compare.a ELSE compare.b END, compare.series_key),
			DETAIL = 'Only rounds that a statement reports have commitments to compare.',
			HINT = coalesce('Reported rounds: ' || told.known || '.', 'No reported round of it has a known ordinal; give statement ids.');
	END IF;
	RETURN QUERY SELECT * FROM dialogue.compare(told.a, told.b, compare.threshold);
END
$$;
COMMENT ON FUNCTION compare(text, int, int, double precision) IS
'The same for rounds a and b of a series, by their ordinals: all statements that report them. Error P0002 where the series or a statement that reports the round is not there, with a hint of what is.';
