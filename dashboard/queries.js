import {parts} from "./src/components/part.js";

// What the pages read: one query for each file src/data/NAME.json.  All read views named bi_.
export const queries = {
	// One row: the figures of the overview.
	overview: `SELECT current_date AS today,
			(SELECT count(*) FROM bi_statements) AS statements,
			(SELECT extract(year FROM min(published)) FROM bi_statements) AS first,
			(SELECT extract(year FROM max(published)) FROM bi_statements) AS last,
			(SELECT count(*) FROM bi_series) AS series,
			(SELECT count(*) FROM bi_rounds WHERE status = 'reported') AS reported,
			(SELECT count(*) FROM bi_rounds WHERE status = 'missing') AS missing,
			(SELECT count(*) FROM bi_rounds WHERE status = 'overdue') AS overdue,
			(SELECT count(*) FROM bi_commitments) AS commitments,
			(SELECT count(*) FROM bi_commitments WHERE renewed) AS renewed,
			(SELECT count(DISTINCT person) FROM bi_delegations) AS people`,

	// Commitments for each year and strength.
	years: `SELECT year, strength, count(*) AS commitments FROM bi_commitments WHERE year IS NOT NULL
		GROUP BY year, strength ORDER BY year, strength`,

	// Pairs of parties with what they share, all years together.
	pairs: `SELECT party_a AS a, party_b AS b, name_a, name_b, sum(rounds) AS rounds, sum(commitments) AS commitments
		FROM bi_party_network GROUP BY 1, 2, 3, 4 ORDER BY rounds DESC, commitments DESC, 1, 2 LIMIT 8`,

	calendar: `SELECT kind, what, parties, due, due_from, due_until, statement_id, series, round, status, city, strength,
			span_start, span_end
		FROM bi_calendar WHERE due_until IS NOT NULL ORDER BY due_until, due_from, what`,

	series: `SELECT series_key, series, parties, interval_months, intervals, hosting, expected_ordinal, expected_held, expected_from,
			expected_city, expected_inferred, held_confidence, place_confidence
		FROM bi_series ORDER BY series`,

	rounds: `SELECT series_key, series, ordinal, status, held, held_from, held_until, city, country, parties,
			statement_ids, evidence, conflicts
		FROM bi_rounds ORDER BY series_key, ordinal, held_from`,

	commitments: `SELECT statement_id, seq, series_key, series, round, held, day, actors, content, strength, renewed, verb,
			hedge, topics, due, span_start, span_end
		FROM bi_commitments ORDER BY day DESC NULLS LAST, statement_id, span_start`,

	topics: `SELECT DISTINCT topic, coalesce(label, topic) AS label FROM bi_topics ORDER BY label`,

	delegations: `SELECT statement_id, series_key, coalesce(series, title) AS meeting, round, held, day, city, party, party_name,
			person, position, organisation, acronym, role, leads, span_start, span_end
		FROM bi_delegations ORDER BY day DESC NULLS LAST, statement_id, seq`
};

// The texts that facts rest on, in parts.
for (let part = 0; part < parts; part++)
	queries[`texts-${part}`] = `SELECT statement_id, title, source, published, body FROM bi_statements
		WHERE statement_id % ${parts} = ${part} ORDER BY statement_id`;
