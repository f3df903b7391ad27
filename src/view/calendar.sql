-- calendar.sql: what falls due when: commitments with a due date and rounds announced, as rows and as iCalendar.
-- Relies on src/view/round.sql and src/view/day.sql.  Both functions read with the rights of whoever asks.

-- What is due from a day on is found by the last day on which it can be.
CREATE INDEX commitment_last_day ON commitment (last_day(due)) WHERE due IS NOT NULL;

CREATE VIEW calendar_entry WITH (security_barrier = true) AS
SELECT 'commitment' AS kind, regexp_replace(c.content, '\s+', ' ', 'g') AS what, c.actors AS parties, c.due,
	   first_day(c.due), last_day(c.due), c.statement_id, c.span,
	   substr(s.body, lower(c.span), upper(c.span) - lower(c.span)) AS evidence, c.seq,
	   coalesce(a.series_key, d.series_key) AS series_key, d.series, d.ordinal, NULL AS status, NULL AS city, NULL::party AS country,
	   c.strength, c.topics, s.source
FROM commitment c
JOIN statement s ON s.id = c.statement_id
LEFT JOIN dialogue d ON d.statement_id = c.statement_id AND d.relation = 'reports'
LEFT JOIN series_alias a ON a.alias = d.series_key
WHERE c.due IS NOT NULL AND visible(s.id)
UNION ALL
SELECT 'round', concat_ws(', ', coalesce(r.series, 'Meeting of ' || array_to_string(r.parties::text[], ', ')),
						  'round ' || r.ordinal),
	   r.parties, r.held, first_day(r.held), last_day(r.held), b.id, (r.evidence -> 0 ->> 'span')::int4range,
	   r.evidence -> 0 ->> 'text', NULL, r.series_key, r.series, r.ordinal, r.status, r.city, r.country, NULL, '{}', s.source
FROM (
	-- only the series that announce one are worked out
	SELECT r.* FROM (SELECT DISTINCT series_key FROM telling WHERE relation = 'announces' AND series_key IS NOT NULL) a
	CROSS JOIN LATERAL (SELECT * FROM round r WHERE r.series_key = a.series_key) r
	UNION ALL
	SELECT * FROM round WHERE series_key IS NULL
) r
CROSS JOIN LATERAL (SELECT (r.evidence -> 0 ->> 'statement_id')::bigint AS id) b
LEFT JOIN statement s ON s.id = b.id
WHERE r.status IN ('announced', 'overdue');
COMMENT ON VIEW calendar_entry IS 'What is due: commitments with a due date, and rounds announced but not yet known to be held.';
COMMENT ON COLUMN calendar_entry.kind IS 'commitment or round.';
COMMENT ON COLUMN calendar_entry.what IS 'The conduct in the statement''s words, or the series and number of the round.';
COMMENT ON COLUMN calendar_entry.parties IS 'Those bound, or those who hold the round.';
COMMENT ON COLUMN calendar_entry.due IS 'When or until when.';
COMMENT ON COLUMN calendar_entry.first_day IS 'First day that this can mean.';
COMMENT ON COLUMN calendar_entry.last_day IS 'Last day that this can mean.';
COMMENT ON COLUMN calendar_entry.statement_id IS 'Statement that says it.';
COMMENT ON COLUMN calendar_entry.span IS 'Where its body says it: 1-based characters, end exclusive.';
COMMENT ON COLUMN calendar_entry.evidence IS 'The very characters there.';
COMMENT ON COLUMN calendar_entry.seq IS 'Number of the commitment in its statement.';
COMMENT ON COLUMN calendar_entry.series_key IS 'Key of the series of the round, or of the meeting that the commitment was made at.';
COMMENT ON COLUMN calendar_entry.series IS 'Name of that series.';
COMMENT ON COLUMN calendar_entry.ordinal IS 'Number of that round or meeting in its series.';
COMMENT ON COLUMN calendar_entry.status IS 'Of a round: announced or overdue.';
COMMENT ON COLUMN calendar_entry.city IS 'Where the round is to be held.';
COMMENT ON COLUMN calendar_entry.country IS 'Country of that place.';
COMMENT ON COLUMN calendar_entry.strength IS 'Of a commitment: 1 (to explore) to 5 (agreed to do).';
COMMENT ON COLUMN calendar_entry.topics IS 'Of a commitment: topics that its words name.';
COMMENT ON COLUMN calendar_entry.source IS 'Where the statement was published.';
ALTER VIEW calendar_entry OWNER TO @extowner@;

CREATE FUNCTION calendar(since date DEFAULT NULL, until date DEFAULT NULL,
	OUT kind text, OUT what text, OUT parties partyset, OUT due edtf, OUT first_day date, OUT last_day date,
	OUT statement_id bigint, OUT span int4range, OUT evidence text, OUT seq int,
	OUT series_key text, OUT series text, OUT ordinal int, OUT status text, OUT city text, OUT country party,
	OUT strength int, OUT topics text[], OUT source text) RETURNS SETOF record
	LANGUAGE sql STABLE PARALLEL SAFE ROWS 100
BEGIN ATOMIC
	SELECT * FROM calendar_entry e
	WHERE (since IS NULL OR e.last_day >= since) AND (until IS NULL OR e.first_day <= until)
	ORDER BY e.last_day, e.first_day, e.statement_id, e.kind, e.seq;
END;
COMMENT ON FUNCTION calendar(date, date) IS
'What falls due when, in order of the last day that it can mean: commitments with a due date and rounds announced but not yet known to be held. With bounds (both included, either may be NULL) all that can fall between them; what has no known day (a due date without a year, a round announced without a date) comes only where neither is given, at the end, with NULL days. Columns: kind (commitment or round), what (the conduct in the statement''s words, or the series and number of the round), parties (those bound, or those who hold the round), due (EDTF), first_day and last_day that due can mean, statement_id, span and evidence (the very characters that say so), seq (of the commitment in its statement), series_key, series and ordinal (of the round, or of the meeting that the commitment was made at), status (of a round: announced or overdue), city and country (of a round), strength and topics (of a commitment), source (of the statement).';

-- iCalendar (RFC 5545).  Lines end in CRLF and hold at most 75 octets.

CREATE FUNCTION ics_text(text) RETURNS text
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN regexp_replace(replace(replace(regexp_replace($1, '([\\;,])', '\\\1', 'g'),
										  E'\r\n', E'\n'), E'\n', '\n'),
						  '[\x01-\x08\x0b-\x1f\x7f]', '', 'g');
COMMENT ON FUNCTION ics_text(text) IS
'The text as a value of iCalendar (RFC 5545, 3.3.11): backslash, semicolon, comma and line breaks escaped, other control characters left out.';

-- A character belongs to the line in whose 71 octets it starts: with up to 3
-- octets more and the blank before a continuation no line has more than 75.
CREATE FUNCTION ics_line(text) RETURNS text
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN CASE WHEN octet_length($1) <= 75 THEN $1 || E'\r\n' ELSE (
		SELECT string_agg(part, E'\r\n ' ORDER BY line) || E'\r\n'
		FROM (
			SELECT line, string_agg(letter, '' ORDER BY place) AS part
			FROM (SELECT letter, place,
						 (sum(octet_length(letter)) OVER (ORDER BY place) - octet_length(letter)) / 71 AS line
				  FROM regexp_split_to_table($1, '') WITH ORDINALITY AS l (letter, place)) letters
			GROUP BY line
		) lines) END;
COMMENT ON FUNCTION ics_line(text) IS
'The text as a content line of iCalendar (RFC 5545, 3.1): folded so that no line has more than 75 octets and no character is split, ending in CRLF.';

-- An entry known to a month or better stands on its days, a longer one on its
-- last day, the deadline.  UIDs come from what the entry is, not from numbers
-- of rows: the same entry keeps its UID when it is exported again, and entries
-- of two databases do not clash.
CREATE FUNCTION calendar_ics(since date DEFAULT NULL, until date DEFAULT NULL) RETURNS text
	LANGUAGE sql STABLE PARALLEL SAFE
BEGIN ATOMIC
	WITH entry AS (
		SELECT c.*, s.loaded_at,
			   CASE WHEN c.last_day - c.first_day < 31 THEN c.first_day ELSE c.last_day END AS start,
			   md5(CASE c.kind WHEN 'round' THEN concat_ws('|', 'round', coalesce(c.series_key, c.parties::text),
														   coalesce(c.ordinal::text, c.due::text))
							   ELSE concat_ws('|', 'commitment', s.source, s.fingerprint, lower(c.span), c.what) END) AS uid
		FROM calendar(since, until) c JOIN statement s ON s.id = c.statement_id
	), event AS (
		SELECT DISTINCT ON (uid) last_day, first_day, uid,
			   ics_line('BEGIN:VEVENT')
			   || ics_line('UID:' || uid || '@dialogue')
			   || ics_line('DTSTAMP:' || to_char(loaded_at AT TIME ZONE 'UTC', 'YYYYMMDD"T"HH24MISS"Z"'))
			   || ics_line('DTSTART;VALUE=DATE:' || to_char(start, 'YYYYMMDD'))
			   || CASE WHEN last_day < '9999-12-31'
					   THEN ics_line('DTEND;VALUE=DATE:' || to_char(last_day + 1, 'YYYYMMDD')) ELSE '' END
			   || ics_line('SUMMARY:' || ics_text(concat(array_to_string(parties::text[], '-') || ': ', what)))
			   || ics_line('DESCRIPTION:' || ics_text(concat_ws(E'\n', '"' || evidence || '"',
					'Due: ' || due::text, 'Status: ' || status, 'Strength: ' || strength,
					CASE kind WHEN 'commitment' THEN 'Said at: ' || concat_ws(', ', series, 'round ' || ordinal) END)))
			   || ics_line('CATEGORIES:' || concat_ws(',', kind, nullif(array_to_string(topics, ','), '')))
			   || coalesce(ics_line('LOCATION:' || ics_text(nullif(concat_ws(', ', city, name_of(country)), ''))), '')
			   || CASE WHEN source ~ '^[A-Za-z][A-Za-z0-9+.-]*:[!-~]+$' THEN ics_line('URL:' || source) ELSE '' END
			   || ics_line('TRANSP:TRANSPARENT')
			   || ics_line('END:VEVENT') AS lines
		FROM entry WHERE last_day IS NOT NULL AND first_day IS NOT NULL
	)
	SELECT ics_line('BEGIN:VCALENDAR') || ics_line('VERSION:2.0') || ics_line('PRODID:-//dialogue//calendar//EN')
		   || ics_line('CALSCALE:GREGORIAN')
		   || ics_line('X-WR-CALNAME:' || ics_text('Commitments and rounds of dialogues'))
		   || coalesce((SELECT ics_line('X-WR-CALDESC:Entries left out because no day is known: ' || count(*))
						FROM entry WHERE last_day IS NULL OR first_day IS NULL HAVING count(*) > 0), '')
		   -- A calendar must hold something: without any event it tells what time UTC is.
		   || coalesce((SELECT string_agg(lines, '' ORDER BY last_day, first_day, uid) FROM event),
					   (SELECT string_agg(ics_line(line), '' ORDER BY number)
						FROM unnest(ARRAY['BEGIN:VTIMEZONE', 'TZID:UTC', 'BEGIN:STANDARD', 'DTSTART:19700101T000000',
										  'TZOFFSETFROM:+0000', 'TZOFFSETTO:+0000', 'END:STANDARD', 'END:VTIMEZONE'])
							 WITH ORDINALITY AS part (line, number)))
		   || ics_line('END:VCALENDAR');
END;
COMMENT ON FUNCTION calendar_ics(date, date) IS
'The calendar as iCalendar text (RFC 5545) to save as a file or serve to a calendar program: one all-day event for each row of calendar(since, until). What is known to a month or better stands on its days, what is due within a longer time on its last day (the whole is in the description). What has no known day is left out and counted in X-WR-CALDESC. UIDs stay the same from one export to the next. Where nothing is due there is a time zone instead, since a calendar must hold a component.';
