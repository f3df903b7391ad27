-- search.sql: search() over the commitments, by the index that ranks them.
-- Relies on src/statement/table.sql, src/search/rank.sql and src/bm25/bm25.sql.

-- A commitment counts by its own words (A), the labels of its topics (B), the sentence it stands in (C) and the topics (D).
CREATE INDEX commitment_rank ON commitment USING dialogue_bm25 (doc)
	WITH (weight_a = 1, weight_b = 0.5, weight_c = 0.3, weight_d = 0.5);
COMMENT ON INDEX commitment_rank IS 'Ranks the commitments for search(), and finds them by their words.';

CREATE FUNCTION search_query(query text) RETURNS tsquery
	AS 'MODULE_PATHNAME', 'dlg_search_query' LANGUAGE c STABLE STRICT PARALLEL SAFE COST 100;
COMMENT ON FUNCTION search_query(text) IS
'The tsquery of a search as people type it: words, "quoted phrases", or, a minus before what is not wanted. A hyphen inside a word separates words, so that both spellings are found. A term of another language (tables term and topic_label) stands for its English words or its topic, whichever a document has; between quotes the words must stand together.';

CREATE FUNCTION search(query text, k int DEFAULT 10, parties partyset DEFAULT NULL, topics text[] DEFAULT NULL,
					   since date DEFAULT NULL, min_strength int DEFAULT 1, until date DEFAULT NULL)
	RETURNS TABLE (rank int, score double precision, statement_id bigint, seq int, content text, snippet text,
				   actors partyset, strength int, due edtf, series text, held edtf, span int4range, source text)
	LANGUAGE plpgsql STABLE PARALLEL RESTRICTED ROWS 10 SET search_path = pg_catalog, dialogue, pg_temp SET jit = off AS $$
DECLARE
	everything bool := coalesce(btrim(search.query), '') = '';
	wanted tsquery := CASE WHEN NOT everything THEN dialogue.search_query(search.query) END;
	filters text := '';
	score text := '0::float8';
BEGIN
	IF search.k < 0 THEN
		RAISE EXCEPTION USING ERRCODE = 'invalid_parameter_value', MESSAGE = format('k out of range: %s', search.k),
			DETAIL = 'A number of results cannot be negative.',
			HINT = 'k is the number of results, 0 or more; NULL for all.';
	END IF;
	IF numnode(wanted) = 0 THEN
		RETURN;					-- stop words only: there is nothing to find them by
	ELSIF NOT everything THEN
		score := 'c.doc <@> $1';
		filters := ' AND c.doc @@ $2';
	END IF;
	IF search.parties IS NOT NULL THEN
		filters := filters || ' AND c.actors @> $3';
	END IF;
	IF search.topics IS NOT NULL THEN
		filters := filters || ' AND c.topics && $4';
	END IF;
	IF search.min_strength > 1 THEN
		filters := filters || ' AND c.strength >= $7';
	END IF;
	IF search.since IS NOT NULL OR search.until IS NOT NULL THEN
		filters := filters || ' AND EXISTS (SELECT FROM dialogue.statement s LEFT JOIN dialogue.dialogue d
				ON d.statement_id = s.id AND d.relation = ''reports''
			WHERE s.id = c.statement_id
			  AND ($5 IS NULL OR coalesce(dialogue.last_day(d.held), s.published) >= $5)
			  AND ($6 IS NULL OR coalesce(dialogue.first_day(d.held), s.published) <= $6))';
	END IF;
	RETURN QUERY EXECUTE format('
		SELECT (row_number() OVER (ORDER BY f.score, f.strength DESC, f.statement_id DESC, f.seq))::int,
			   0 - f.score, c.statement_id, c.seq, c.content,
			   coalesce(dialogue.snippet(CASE WHEN strpos(a.sentence, c.content) > 0 THEN a.sentence
											  ELSE concat_ws('' '', a.sentence, c.content) END, $1), a.sentence, c.content),
			   c.actors, c.strength, c.due, d.series, d.held, c.span, s.source
		FROM (SELECT c.statement_id, c.seq, c.strength, %s AS score
			  FROM dialogue.commitment c WHERE true%s
			  ORDER BY score, c.strength DESC, c.statement_id DESC, c.seq LIMIT $8) f
		JOIN dialogue.commitment c ON c.statement_id = f.statement_id AND c.seq = f.seq
		JOIN dialogue.statement s ON s.id = f.statement_id
		LEFT JOIN dialogue.act a ON a.statement_id = f.statement_id AND a.seq = c.act_seq
		LEFT JOIN LATERAL (SELECT m.series, m.held FROM dialogue.dialogue m
						   WHERE m.statement_id = f.statement_id AND m.relation = ''reports''
						   ORDER BY m.seq LIMIT 1) d ON true
		ORDER BY 1', score, filters)
	USING wanted, dialogue.any_term(wanted), search.parties, search.topics, search.since, search.until,
		  search.min_strength, search.k;
END
$$;
COMMENT ON FUNCTION search(text, int, partyset, text[], date, int, date) IS
'The k commitments (10; all where k is NULL) that answer a query best, ranked by BM25 over their words, the labels of their topics and the sentences they stand in (weights 1, 0.5, 0.3). query is as people type it: any word is enough, more and rarer ones count more; in other languages than English the terms of table term; a "quoted phrase" of two words or more must be there; a minus excludes; an empty query takes all. Filters: actors that include all of parties; any of topics; a meeting held (else a statement published) within since and until; min_strength. Ties: the stronger first, then the later loaded. snippet is the sentence (of a list, its leading words and the item) with the query''s words between <b> and </b>, not escaped; span is where the body says it. The statistics behind the scores are those of the index commitment_rank: of all commitments, also those that row security hides from the caller, of which nothing but the frequency of words shows.';
