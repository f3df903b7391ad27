-- copy.sql: republished copies of statements and their originals.
-- Relies on src/statement/table.sql; works in src/view/copy.c.

CREATE FUNCTION copies(statement_ids bigint[] DEFAULT NULL,
	OUT statement_id bigint, OUT original_id bigint, OUT distance int) RETURNS SETOF record
AS 'MODULE_PATHNAME', 'dlg_copies' LANGUAGE C STABLE PARALLEL RESTRICTED COST 100000 ROWS 100;
COMMENT ON FUNCTION copies(bigint[]) IS
'The statements among the given ones (among all where the argument is null) that are republished copies of another of them, with the original: the earliest published, else the lowest id; a chain of copies has one original. Columns as in the view copy. Takes n log n time. Row security on statement holds: what the caller cannot read is not there.';

CREATE VIEW copy WITH (security_invoker = true) AS
SELECT statement_id, original_id, distance FROM copies();

COMMENT ON VIEW copy IS
'One row for each statement that is a republished copy of another one. Candidates share a key of their sketches and differ in at most 24 of the 64 bits of their fingerprints; then their words decide: a copy has the running words of its original between other page furniture, at least half of the shorter text; what differs within them was put in or left out, or is a few words (1 in 20) and no number, so that next year''s letter, or the next round''s note in the same words, is no copy. Texts without a run of 20 words in common are never copies. A copy that shares less than half of its words with every other is mostly not found.';
COMMENT ON COLUMN copy.statement_id IS 'The copy.';
COMMENT ON COLUMN copy.original_id IS 'Its original: of all copies of one statement the earliest published (those of no date last), else the one with the lowest id.';
COMMENT ON COLUMN copy.distance IS 'Bits in which their fingerprints differ, 0 to 64: 0 for the same words, below 10 where little was put around them, 32 for unrelated texts.';

ALTER VIEW copy OWNER TO @extowner@;
